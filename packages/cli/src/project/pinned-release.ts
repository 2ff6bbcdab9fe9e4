import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { GxError, type JsonValue, sha256Hex } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import { listFolder, readTextFile } from '../files/read.ts'
import { cleanFolder, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { type Pin, pinFile, readPin } from './pin.ts'

/** Two reads of one folder give one release: what is prepared for it is prepared once. */
const known = new Map<string, Promise<Release>>()

/**
 * A release with the vocabularies that are pinned in a folder, in the order of their names. Without any it is the release
 * itself.
 *
 * @param folder the folder that holds one folder for each vocabulary; it need not exist
 * @throws GxError ERR_INPUT_REFUSED if a file differs from what was pinned, ERR_OPTION_INVALID if it was for another release
 */
export function pinnedRelease(release: Release, folder: string): Promise<Release> {
  const key = `${release.id} ${resolve(folder)}`
  const found = known.get(key) ?? extend(release, folder)
  known.set(key, found)
  return found
}

async function extend(release: Release, folder: string): Promise<Release> {
  const names = await pinnedNames(folder)
  if (names.length === 0) return release
  const { readVocabulary } = await import('@gxkit/vocabulary')
  let extended = release
  for (const name of names) {
    const { pin, files } = await loadPinned(join(folder, name), release)
    if (pin.name !== name) throw renamed(join(folder, name), pin)
    const { contextUrl } = pin
    const read = readVocabulary(files, { name, release: extended, ...(contextUrl !== undefined && { contextUrl }) })
    if (!read.ok) {
      throw new GxError('ERR_INPUT_REFUSED', `the vocabulary ${cleanPath(name)} cannot be used`, {
        details: { findings: JSON.parse(JSON.stringify(read.findings)) as JsonValue },
        next: 'Correct its files, and add them again with "gx shapes add".',
      })
    }
    extended = read.value.release
  }
  return extended
}

function renamed(folder: string, { name }: Pin): GxError {
  return new GxError(
    'ERR_INPUT_REFUSED',
    `${cleanFolder(folder)} holds the vocabulary ${name}, but is called otherwise`,
    {
      next: `Call the folder ${name} again.`,
    },
  )
}

/** Names of the vocabularies that are pinned in a folder, sorted. */
export async function pinnedNames(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await listFolder(folder)) {
    const facts = await stat(join(folder, name, pinFile)).catch(() => undefined)
    if (facts?.isFile() === true) found.push(name)
  }
  return found
}

/** A pinned vocabulary, whose files are what they were when they were pinned. */
export interface Pinned {
  readonly pin: Pin
  readonly files: readonly { readonly name: string; readonly text: string }[]
}

/** Reads a pinned vocabulary and compares its files with the recorded digests. */
export async function loadPinned(folder: string, release: Release): Promise<Pinned> {
  const pin = readPin(join(folder, pinFile), await readTextFile(join(folder, pinFile), 'record of a vocabulary'))
  const url = pin.contextUrl === undefined ? '' : ` --context-url ${pastePath(pin.contextUrl)}`
  const again = `If that is meant, add it again: gx shapes add ${pastePath(folder)} --name ${pastePath(pin.name)}${url} --force`
  if (pin.release !== release.id) {
    throw new GxError(
      'ERR_OPTION_INVALID',
      `${cleanFolder(folder)} was added to ${pin.release}, not to ${release.id}`,
      {
        next: again,
      },
    )
  }
  const files: { readonly name: string; readonly text: string }[] = []
  for (const { name, sha256 } of pin.files) {
    const path = join(folder, name)
    const text = await readTextFile(path, 'file of a vocabulary')
    if ((await digestOf(text)) !== sha256) {
      throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(path)} is not the file that was added: its digest differs`, {
        details: { file: path, recorded: sha256 },
        next: again,
      })
    }
    files.push({ name: path, text })
  }
  const pinned = new Set(pin.files.map(({ name }) => name))
  const stranger = (await listFolder(folder)).find((name) => vocabularyFile.test(name) && !pinned.has(name))
  if (stranger !== undefined) {
    throw new GxError(
      'ERR_INPUT_REFUSED',
      `${cleanPath(join(folder, stranger))} lies among the files of a vocabulary, but was not added`,
      {
        next: 'Take it away, or add all files again: gx shapes add <files> --force',
      },
    )
  }
  return { pin, files }
}

/** The files of a vocabulary, by their names. */
export const vocabularyFile: RegExp = /\.(ttl|turtle|nt|nq|jsonld)$/i

/** The digest that stands in the record: SHA-256 of the text in UTF-8, lower-case hexadecimal. */
export function digestOf(text: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(text))
}
