import type { OptionSpec } from '../command.ts'

/** Where commands that use a key take its passphrase from; never from the arguments themselves. */
export const passphraseOptions: readonly OptionSpec[] = [
  { flags: '--passphrase-file <file>', description: 'file with the passphrase of the key (default: you are asked)' },
  { flags: '--passphrase-fd <number>', description: 'open file descriptor to read the passphrase from' },
]

/** How a new passphrase is given, or none on purpose. */
export const newPassphraseOptions: readonly OptionSpec[] = [
  { flags: '--new-passphrase-file <file>', description: 'file with the passphrase to protect the key with' },
  { flags: '--no-passphrase', description: 'leave the key without a passphrase: whoever gets the file can sign' },
]

/** The loud way around the check of permissions. */
export const insecureKeyFile: OptionSpec = {
  flags: '--insecure-key-file',
  description: 'use a key file although others on this machine can read it',
}

/** A signer outside of this process. */
export const signerOptions: readonly OptionSpec[] = [
  {
    flags: '--signer <signer>',
    description: '"command:<program> …" with its public --key, or "transit:<address>/<key>@<version>"',
  },
  { flags: '--signer-token-file <file>', description: 'file with the token of the key store' },
]
