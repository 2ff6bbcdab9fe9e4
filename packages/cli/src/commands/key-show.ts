import { isJsonObject } from '@gxkit/core'
import { didKeyFrom, type PublicJwk, thumbprint } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { keyOpener } from '../project/read-key.ts'
import { cleanPath } from '../terminal/clean.ts'

/** `gx key show <file>`: what anybody may know of a key. */
export async function run(input: CommandInput, { say }: CommandContext): Promise<Outcome> {
  const [file = ''] = input.args
  const { publicJwk, hasPassphrase, unlock } = await keyOpener(input, { say })(file)
  const kind =
    unlock === undefined
      ? 'public key'
      : hasPassphrase
        ? 'private key with a passphrase'
        : 'private key without a passphrase'
  const print = await thumbprint(publicJwk)
  const did = didKeyOf(publicJwk)
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['file', `${cleanPath(file)} (${kind})`],
    ['type', [publicJwk.kty, publicJwk.crv].filter((part) => part !== undefined).join(' ')],
    ['algorithm', publicJwk.alg],
    ['thumbprint', print],
    ['did:key', did],
  ]
  const table = rows.flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(12)}${value}`]))
  const json = { file, kind, thumbprint: print, publicJwk, hasPassphrase, ...(did !== undefined && { didKey: did }) }
  return { exitCode: 0, out: [...table, '', JSON.stringify(publicJwk, null, 2)].join('\n'), json }
}

/** Only some types of keys have a did:key. */
function didKeyOf(publicJwk: PublicJwk): string | undefined {
  return isJsonObject(publicJwk) && ['Ed25519', 'P-256', 'P-384'].includes(publicJwk.crv ?? '')
    ? didKeyFrom(publicJwk)
    : undefined
}
