import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GxError, isJsonObject, ownMember, parseJsonObject, sha256Hex } from '@gxkit/core'
import { factsOf } from '../files/read.ts'
import { cleanPath } from '../terminal/clean.ts'

/** The file by which a folder is known to be the output of the demo. */
export const marker = '.gx-demo.json'

/** What an earlier demo wrote into the folder, relative to it. */
export type PreviousRun = ReadonlySet<string>

/** The marker of a run: every file with the digest of its content. */
export async function markerText(files: ReadonlyMap<string, string>): Promise<string> {
  const entries = await Promise.all([...files].map(async ([path, text]) => [path, await sha256Hex(text)] as const))
  const note = 'Written by "gx demo". The next run replaces these files and no others.'
  return `${JSON.stringify({ formatVersion: '1.0', note, files: Object.fromEntries(entries) }, null, 2)}\n`
}

/**
 * Makes sure that the demo may write into a folder: it is new, empty, or holds what an earlier demo wrote and nobody has
 * edited since.
 *
 * @throws GxError ERR_FILE_EXISTS, ERR_FILE_UNWRITABLE
 */
export async function previousRun(folder: string): Promise<PreviousRun> {
  const facts = await factsOf(folder, 'folder').catch(() => undefined)
  if (facts === undefined) return new Set()
  if (!facts.isDirectory()) {
    throw new GxError('ERR_FILE_UNWRITABLE', `${cleanPath(folder)} is a file, so the demo cannot write into it`, {
      next: 'Name another folder with --out.',
    })
  }
  const names = await readdir(folder)
  if (names.length === 0) return new Set()
  const files = names.includes(marker) ? await readMarker(join(folder, marker)) : undefined
  if (files === undefined) {
    throw new GxError(
      'ERR_FILE_EXISTS',
      `${cleanPath(folder)} holds files that the demo did not write; it leaves them alone`,
      {
        next: 'Name another folder with --out, e.g. gx demo --out demo-2.',
      },
    )
  }
  for (const [path, digest] of files) {
    if (!/\.ya?ml$/.test(path)) continue
    const text = await readFile(join(folder, path), 'utf8').catch(() => undefined)
    if (text === undefined || (await sha256Hex(text)) === digest) continue
    throw new GxError('ERR_FILE_EXISTS', `you have edited ${cleanPath(join(folder, path))}; the demo would undo that`, {
      next: `Rename ${cleanPath(folder)} to keep it, or name another folder with --out.`,
    })
  }
  return new Set([...files.keys(), marker])
}

/** The files of the marker; names that would lead out of the folder are not taken. */
async function readMarker(path: string): Promise<ReadonlyMap<string, string> | undefined> {
  const parsed = parseJsonObject(await readFile(path, 'utf8').catch(() => ''), { source: path })
  const files = parsed.ok ? ownMember(parsed.value, 'files') : undefined
  if (!isJsonObject(files)) return undefined
  const safe = Object.entries(files).filter(([name]) => !/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name))
  return new Map(safe.map(([name, digest]) => [name, String(digest)]))
}
