import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import { type PrivateJwk, thumbprint } from '@gxkit/identity'
import { encryptPrivateKey } from '@gxkit/identity/node'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { textOption } from '../input.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { folders, requireProject } from './folders.ts'

/** Where a new key file goes. */
export interface KeyPlace {
  readonly file: string
  /** The project, unless the user named a file. */
  readonly folder?: string
}

/**
 * Where a new key file goes: the file of `--out`, or the keys folder of the project.
 *
 * @throws GxError ERR_OPTION_INVALID for a name that no key can have, ERR_FILE_NOT_FOUND where there is no project
 */
export async function keyPlace(input: CommandInput, project: string): Promise<KeyPlace> {
  const out = textOption(input, 'out')
  if (out !== undefined) return { file: out }
  const name = textOption(input, 'name') ?? 'key-1'
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/.test(name)) {
    throw new GxError('ERR_OPTION_INVALID', `"${clean(name)}" cannot be the name of a key`, {
      next: 'Use letters, digits, "-" and "_", e.g. key-1; it becomes the fragment in the DID document.',
    })
  }
  const folder = await requireProject(project)
  return { file: join(folder, folders.keys, `${name}.jwk.json`), folder }
}

/** Writes a key file, and tells what anybody may know of it. */
export async function writeKey(
  { file, folder }: KeyPlace,
  privateJwk: PrivateJwk,
  { stage, say, passphrase }: Pick<CommandContext, 'stage' | 'say'> & { readonly passphrase: string | undefined },
): Promise<Outcome> {
  const content =
    passphrase === undefined
      ? `${JSON.stringify(privateJwk, null, 2)}\n`
      : await encryptPrivateKey(privateJwk, passphrase)
  stage.add(file, content, { secret: true, ...(folder !== undefined && { within: folder }) })
  stage.commit()
  const algorithm = privateJwk.alg ?? privateJwk.kty
  const print = await thumbprint(privateJwk)
  const how = passphrase === undefined ? 'only you can read it' : 'only you can read it, with its passphrase'
  say(`Private key (${algorithm}) written to ${cleanPath(file)}; ${how}. Its public thumbprint:`)
  const next =
    folder === undefined
      ? `gx did create --did did:web:example.com --key ${pastePath(file)} --out did.json`
      : `gx did create ${pastePath(folder)}`
  const hasPassphrase = passphrase !== undefined
  return { exitCode: 0, out: print, json: { file, algorithm, thumbprint: print, hasPassphrase }, next }
}
