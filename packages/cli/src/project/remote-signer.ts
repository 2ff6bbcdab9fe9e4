import { GxError } from '@gxkit/core'
import { type PublicJwk, publicKeyFromTransit, type Signer, signerFromTransit } from '@gxkit/identity'
import { signerFromCommand } from '@gxkit/identity/node'
import type { CommandInput } from '../command.ts'
import { textOption } from '../input.ts'
import { readSecretLine } from './passphrase.ts'
import type { OpenKey } from './read-key.ts'

/** A key that signs outside of this process, before it is known under which name. */
export interface RemoteKey {
  readonly publicJwk: PublicJwk
  readonly signerFor: (verificationMethod: string) => Signer
}

/**
 * The signer of `--signer`: `command:<program> <arguments>` (its public key is the file of `--key`), or
 * `transit:<address of the engine>/<key>@<version>` (its public key is asked from the store).
 *
 * @throws GxError ERR_OPTION_INVALID, ERR_SIGNER_FAILED, and those of key files
 */
export async function remoteKey(input: CommandInput, openKey: OpenKey): Promise<RemoteKey | undefined> {
  const text = textOption(input, 'signer')
  if (text === undefined) return undefined
  const keyFile = textOption(input, 'key')
  const publicJwk = keyFile === undefined ? undefined : (await openKey(keyFile)).publicJwk
  if (text.startsWith('command:')) return commandKey(words(text.slice('command:'.length)), publicJwk)
  if (text.startsWith('transit:')) return transitKey(text.slice('transit:'.length), input, publicJwk)
  throw new GxError('ERR_OPTION_INVALID', '--signer has to start with "command:" or "transit:"', {
    next: 'Write e.g. --signer "command:my-signer --slot 9c" or --signer transit:https://vault.example/v1/transit/seal@1.',
  })
}

function commandKey([program, ...args]: readonly string[], publicJwk: PublicJwk | undefined): RemoteKey {
  if (program === undefined) throw new GxError('ERR_OPTION_INVALID', '--signer names no program')
  if (publicJwk === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'the public key of the program that signs is not known', {
      next: 'Name a file with its public key (JSON Web Key): --key public.jwk.json.',
    })
  }
  const command = [program, ...args] as const
  return {
    publicJwk,
    signerFor: (verificationMethod) => signerFromCommand({ command, publicJwk, verificationMethod }),
  }
}

async function transitKey(text: string, input: CommandInput, known: PublicJwk | undefined): Promise<RemoteKey> {
  const [, url, key, version] = /^(https?:\/\/.+)\/([^/@]+)@(\d{1,9})$/.exec(text) ?? []
  if (url === undefined || key === undefined || version === undefined) {
    throw new GxError(
      'ERR_OPTION_INVALID',
      '--signer transit: needs the address of the engine, the key and its version',
      {
        next: 'Write it like transit:https://vault.example/v1/transit/seal@1.',
      },
    )
  }
  const file = textOption(input, 'signerTokenFile')
  if (file === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'the token of the key store is not known', {
      next: 'Name a file whose first line is the token: --signer-token-file token.',
    })
  }
  const token = await readSecretLine(file, 'token file')
  const place = { url, key, version: Number(version), token, fetch, allowInsecureLoopback: true }
  const publicJwk = known ?? (await publicKeyFromTransit(place))
  return {
    publicJwk,
    signerFor: (verificationMethod) => signerFromTransit({ ...place, publicJwk, verificationMethod }),
  }
}

/** Words of a command: split at blanks, except inside quotes. Nothing is expanded, and no shell sees them. */
function words(text: string): readonly string[] {
  const found = text.matchAll(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g)
  return [...found].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
  )
}
