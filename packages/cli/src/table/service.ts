import type { CommandSpec } from '../command.ts'
import { insecureKeyFile, passphraseOptions } from '../project/key-options.ts'

/** Commands around a clearing house of your own. */
export const serviceCommands: readonly CommandSpec[] = [
  {
    name: 'serve',
    summary: 'Run a clearing house of your own: notary for registration numbers, with its own DID',
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
      { flags: '--registers <name...>', description: 'whom the notary asks: vies, gleif, eori, open-corporates' },
      { flags: '--open-corporates-key-file <file>', description: 'file with the key for OpenCorporates' },
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
]
