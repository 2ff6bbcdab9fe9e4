import { GxError, isJsonObject, parseJsonObject } from '@gxkit/core'
import { cleanPath } from '../terminal/clean.ts'

/** The record of a vocabulary that was added to a project. */
export interface Pin {
  readonly formatVersion: '1.0'
  readonly name: string
  /** Id of the release that it was added to. */
  readonly release: string
  /** The address under which its context is published. */
  readonly contextUrl?: string
  /** The files beside the record, with the SHA-256 of each. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

/** The name of the record. */
export const pinFile = 'pin.json'

/** A vocabulary's name: also the name of its folder and of a file of types, and the beginning of the names of its lists. */
export function isVocabularyName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,49}$/.test(name) && name !== 'index' && name !== 'lists'
}

/** A file's name that stays in the folder and is not hidden. */
export function isPlainFileName(name: string): boolean {
  return name !== '' && !/[/\\]|^\./.test(name)
}

/**
 * Reads a record.
 *
 * @throws GxError ERR_INPUT_REFUSED
 */
export function readPin(path: string, text: string): Pin {
  const parsed = parseJsonObject(text, { source: path })
  const refused = (problem: string): GxError =>
    new GxError('ERR_INPUT_REFUSED', `${cleanPath(path)} cannot be used: ${problem}`, {
      next: 'Add the vocabulary again: gx shapes add <files> --force',
    })
  if (!parsed.ok) throw refused('it is not valid JSON')
  const { formatVersion, name, release, contextUrl, files } = parsed.value
  if (formatVersion !== '1.0') throw refused('it is of a version that is not known here')
  if (typeof name !== 'string' || !isVocabularyName(name)) throw refused('it has no name')
  if (typeof release !== 'string') throw refused('it names no release')
  if (contextUrl !== undefined && typeof contextUrl !== 'string') throw refused('its "contextUrl" is no text')
  const list = Array.isArray(files) ? files.filter(isJsonObject) : []
  if (list.length === 0) throw refused('it names no files')
  return {
    formatVersion,
    name,
    release,
    ...(contextUrl !== undefined && { contextUrl }),
    files: list.map((file) => {
      const { name: each, sha256 } = file
      if (typeof each !== 'string' || !isPlainFileName(each)) throw refused('a file in it has no plain name')
      if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) throw refused(`the digest of ${each} is none`)
      return { name: each, sha256 }
    }),
  }
}
