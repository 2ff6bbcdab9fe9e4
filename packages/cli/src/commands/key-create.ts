import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import { createKey, thumbprint } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { choiceOption, textOption } from '../input.ts'
import { folders, requireProject } from '../project/folders.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

const algorithms = ['PS256', 'ES256', 'EdDSA'] as const

/** `gx key create`: a new private key in a file of its own. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const algorithm = choiceOption(input, 'algorithm', algorithms, 'PS256')
  const { file, within, folder } = await placeOf(input)
  const { publicJwk, privateJwk } = await createKey({ algorithm })
  stage.add(file, `${JSON.stringify(privateJwk, null, 2)}\n`, { secret: true, ...(within && { within }) })
  stage.commit()
  const print = await thumbprint(publicJwk)
  say(`Private key (${algorithm}) written to ${cleanPath(file)}; only you can read it. Its public thumbprint:`)
  const next =
    folder === undefined
      ? `gx did create --did did:web:example.com --key ${pastePath(file)} --out did.json`
      : `gx did create ${pastePath(folder)}`
  return { exitCode: 0, out: print, json: { file, algorithm, thumbprint: print }, next }
}

async function placeOf(
  input: CommandInput,
): Promise<{ readonly file: string; readonly within?: string; readonly folder?: string }> {
  const out = textOption(input, 'out')
  if (out !== undefined) return { file: out }
  const name = textOption(input, 'name') ?? 'key-1'
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/.test(name)) {
    throw new GxError('ERR_OPTION_INVALID', `"${clean(name)}" cannot be the name of a key`, {
      next: 'Use letters, digits, "-" and "_", e.g. key-1; it becomes the fragment in the DID document.',
    })
  }
  const folder = await requireProject(input.args[0] ?? '.')
  return { file: join(folder, folders.keys, `${name}.jwk.json`), within: folder, folder }
}
