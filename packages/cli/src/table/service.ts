import type { CommandSpec, OptionSpec } from '../command.ts'
import { insecureKeyFile, passphraseOptions } from '../project/key-options.ts'
import { force, out } from './options.ts'

const database: OptionSpec = {
  flags: '--database <where>',
  description: 'file of SQLite, or postgres://… (default: service.sqlite in the folder)',
}

/** Commands around a clearing house of your own. */
export const serviceCommands: readonly CommandSpec[] = [
  {
    name: 'serve',
    summary: 'Run a clearing house of your own: notary, registry, labels, with its own DID',
    example: 'gx serve my-clearing-house --port 8080',
    arguments: '[folder]',
    argumentHelp: 'where the clearing house keeps its key (default: clearing-house)',
    options: [
      { flags: '--did <did>', description: 'its did:web (default: did:web:localhost%3A and the port)' },
      { flags: '--port <number>', description: 'port to listen on (default: 8080; 0 takes any)' },
      { flags: '--host <address>', description: 'address to listen on (default: 127.0.0.1, this machine alone)' },
      { flags: '--key <file>', description: 'its private key (default: of the folder; made if there is none)' },
      { flags: '--chain <file>', description: 'certificates in PEM that vouch for the key, leaf first, root last' },
      { flags: '--tls-key <file>', description: 'private key in PEM for HTTPS (default: HTTP, for a proxy in front)' },
      { flags: '--tls-certificate <file>', description: 'certificates in PEM for HTTPS' },
      { flags: '--metrics-port <number>', description: 'show figures for Prometheus here, to this machine alone' },
      {
        flags: '--trust <file>',
        description: 'trust snapshot, for registry and compliance ("gx trust import" makes one)',
      },
      { flags: '--policy <name>', description: 'what presentations have to fulfil (default: gaia-x-loire)' },
      { flags: '--dids <folder>', description: 'folder with DID documents of those who present' },
      { flags: '--certificates <folder>', description: 'folder with their certificate chains' },
      { flags: '--ev-only', description: 'the registry takes certificates of Extended Validation alone' },
      {
        flags: '--online',
        description: 'also fetch what requests name (chains, DIDs), from public addresses',
      },
      { flags: '--allow-host <host...>', description: 'with --online: fetch from these hosts only' },
      {
        flags: '--registers <name...>',
        description: 'whom the notary asks: vies, gleif, eori, open-corporates, approval (people)',
      },
      { flags: '--open-corporates-key-file <file>', description: 'file with the key for OpenCorporates' },
      database,
      { flags: '--check-config', description: 'check the settings, start nothing' },
      ...passphraseOptions,
      insecureKeyFile,
    ],
    notes: [
      'Runs until Ctrl-C; what was begun is answered first. The log goes to standard output, a line of JSON for each answer.',
      'Registers are asked over the network, and only those that you name.',
    ],
    load: () => import('../commands/serve.ts'),
  },
  {
    name: 'access create',
    summary: 'Give somebody a key: to approve numbers, or to read the audit log',
    example: 'gx access create my-clearing-house --name alice --role approver',
    arguments: '[folder]',
    argumentHelp: 'folder of the clearing house (default: clearing-house)',
    options: [
      { flags: '--name <name>', description: 'who gets it; the audit log names them' },
      { flags: '--role <role...>', description: 'approver or auditor, or both' },
    ],
    notes: ['The key is shown once; the clearing house keeps its digest, and knows the key after a restart.'],
    load: () => import('../commands/access-create.ts'),
  },
  {
    name: 'store backup',
    summary: 'Write down everything that a clearing house keeps, as lines of JSON',
    example: 'gx store backup my-clearing-house --out backup.ndjson',
    arguments: '[folder]',
    argumentHelp: 'its folder (default: clearing-house)',
    options: [database, out('file to write to (default: standard output)'), force],
    notes: ['With SQLite the clearing house has to be stopped; with PostgreSQL it may run.'],
    load: () => import('../commands/store-backup.ts'),
  },
  {
    name: 'store restore',
    summary: 'Put a backup into a database that is empty, of either kind',
    example: 'gx store restore backup.ndjson --database restored.sqlite',
    arguments: '<file>',
    argumentHelp: 'the backup',
    options: [database],
    load: () => import('../commands/store-restore.ts'),
  },
  {
    name: 'audit export',
    summary: 'Write the audit log of a clearing house, one line of JSON for each entry',
    example: 'gx audit export my-clearing-house --out audit.ndjson',
    arguments: '[folder]',
    argumentHelp: 'its folder (default: clearing-house)',
    options: [database, out('file to write to (default: standard output)'), force],
    load: () => import('../commands/audit-export.ts'),
  },
  {
    name: 'audit verify',
    summary: 'Check that nothing in an audit log was changed, taken out or added',
    example: 'gx audit verify audit.ndjson',
    arguments: '<file>',
    argumentHelp: 'the log, as "gx audit export" writes it; - is standard input',
    options: [
      {
        flags: '--head <digest>',
        description: 'digest of an entry that has to be there: what an earlier check printed',
      },
    ],
    notes: ['Entries that are missing at the end are noticed with --head alone: keep the digest that is printed.'],
    load: () => import('../commands/audit-verify.ts'),
  },
]
