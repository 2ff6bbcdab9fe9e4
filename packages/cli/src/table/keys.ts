import type { CommandSpec } from '../command.ts'
import { insecureKeyFile, newPassphraseOptions, passphraseOptions } from '../project/key-options.ts'
import { force, out } from './options.ts'

/** Commands for keys and DID documents. */
export const keyCommands: readonly CommandSpec[] = [
  {
    name: 'key create',
    summary: 'Create a private key',
    example: 'gx key create --algorithm ES256 --no-passphrase --out my-key.jwk.json',
    arguments: '[folder]',
    argumentHelp: 'project folder (default: the folder you are in)',
    options: [
      { flags: '--algorithm <name>', description: 'PS256 (default), ES256 or EdDSA' },
      { flags: '--name <name>', description: 'name of the key in the project (default: key-1)' },
      ...newPassphraseOptions,
      out('file to write to (default: keys/<name>.jwk.json in the project folder)'),
    ],
    notes: [
      'You are asked for a passphrase, unless an option says otherwise; GX_PASSPHRASE_FILE can name a file with it.',
      'The file can be read by you alone and is never overwritten. Only the public thumbprint is printed.',
    ],
    load: () => import('../commands/key-create.ts'),
  },
  {
    name: 'key import',
    summary: 'Take over a private key that another tool made',
    example: 'gx key import my-key.jwk.json --no-passphrase --out imported.jwk.json',
    arguments: '<file> [folder]',
    argumentHelp: 'PEM (PKCS#8, PKCS#1, SEC 1, with or without passphrase) or JSON Web Key; and the project folder',
    options: [
      { flags: '--algorithm <name>', description: 'what the key signs with (default: PS256, ES256, ES384 or EdDSA)' },
      { flags: '--name <name>', description: 'name of the key in the project (default: key-1)' },
      ...passphraseOptions,
      ...newPassphraseOptions,
      insecureKeyFile,
      out('file to write to (default: keys/<name>.jwk.json in the project folder)'),
    ],
    notes: ['The file that you name is left as it is.'],
    load: () => import('../commands/key-import.ts'),
  },
  {
    name: 'key show',
    summary: 'Show the public part of a key',
    example: 'gx key show gxkit-demo/nordlicht-cloud/keys/key-1.jwk.json',
    arguments: '<file>',
    argumentHelp: 'a key file, private or public',
    options: [...passphraseOptions, insecureKeyFile],
    notes: ['Nothing of the private part is printed; keys that gx wrote need no passphrase for this.'],
    load: () => import('../commands/key-show.ts'),
  },
  {
    name: 'key passphrase',
    summary: 'Set, change or remove the passphrase of a key file',
    example: 'gx key passphrase my-key.jwk.json --no-passphrase',
    arguments: '<file>',
    argumentHelp: 'a key file',
    options: [...passphraseOptions, ...newPassphraseOptions, insecureKeyFile],
    notes: ['The key stays the same: nothing has to be published or signed again.'],
    load: () => import('../commands/key-passphrase.ts'),
  },
  {
    name: 'did create',
    summary: 'Create a DID document for your keys',
    example: 'gx did create gxkit-demo/nordlicht-cloud --out did.json',
    arguments: '[folder]',
    argumentHelp: 'project folder (default: the folder you are in)',
    options: [
      { flags: '--did <did>', description: 'the DID, e.g. did:web:example.com (default: the issuer in gx.yaml)' },
      { flags: '--key <file...>', description: "private or public key files (default: the project's keys folder)" },
      ...passphraseOptions,
      insecureKeyFile,
      out('file to write to (default: dids/<host>/did.json in the project folder, else standard output)'),
      force,
    ],
    notes: ['The document holds public keys only. Publish it at the address that the command prints.'],
    publishes: true,
    load: () => import('../commands/did-create.ts'),
  },
]
