import { constants, type Stats } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { defaultLimits, GxError } from '@gxkit/core'
import { cleanPath } from '../terminal/clean.ts'

/**
 * Reads a regular file as UTF-8. Folders, pipes and devices are refused without opening them; a file that is too large is
 * not read at all.
 *
 * @param path the file, relative to the working directory
 * @param what what it is expected to be, for messages
 * @throws GxError ERR_FILE_NOT_FOUND, ERR_FILE_UNREADABLE
 */
export function readTextFile(path: string, what: string): Promise<string> {
  return readLargeTextFile(path, what, defaultLimits.documentBytes)
}

/** {@link readTextFile} for files that may be larger than a document. */
export async function readLargeTextFile(path: string, what: string, mostBytes: number): Promise<string> {
  return decodeText(await readBinaryFile(path, what, mostBytes), path)
}

/** The bytes of a regular file. */
export async function readBinaryFile(path: string, what: string, mostBytes: number): Promise<Uint8Array> {
  const facts = await factsOf(path, what)
  if (!facts.isFile()) throw notAFile(path, what, facts)
  if (facts.size > mostBytes) throw tooLarge(path, facts.size, mostBytes)
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      if (!(await handle.stat()).isFile()) throw notAFile(path, what, facts)
      return new Uint8Array(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unreadable(path, what, error)
  }
}

/** A part of a regular file as UTF-8, by its place in bytes. */
export async function readTextPart(path: string, offset: number, length: number): Promise<string> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset)
      return decodeText(buffer.subarray(0, bytesRead), path)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unreadable(path, 'file', error)
  }
}

/** Reads standard input as UTF-8, up to the limit of one document. */
export async function readStandardInput(signal: AbortSignal): Promise<string> {
  return decodeText(await readStandardBytes(signal), 'standard input')
}

/** The bytes of standard input, up to the limit of one document. */
export async function readStandardBytes(signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    signal.throwIfAborted()
    const bytes = new Uint8Array(chunk as Uint8Array)
    size += bytes.length
    if (size > defaultLimits.documentBytes) throw tooLarge('standard input', size)
    chunks.push(bytes)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Tells what a path is, following links. */
export async function factsOf(path: string, what: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    throw unreadable(path, what, error)
  }
}

/** Tells whether something exists at a path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Names in a folder, sorted; an absent folder has none. */
export async function listFolder(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw unreadable(path, 'folder', error)
  }
}

/** The code of a file system error, e.g. `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : undefined
}

/** Text in UTF-8; what is none is refused. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notText(path)
  }
}

function notText(path: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', `${cleanPath(path)} is not text in UTF-8`, {
    next: 'Save the file as UTF-8; binary files cannot be read.',
  })
}

function notAFile(path: string, what: string, facts: Stats): GxError {
  const found = facts.isDirectory() ? 'a folder' : 'no regular file'
  return new GxError('ERR_FILE_UNREADABLE', `expected ${article(what)}, but ${cleanPath(path)} is ${found}`, {
    next: facts.isDirectory()
      ? 'Name a file in that folder.'
      : 'Copy its content into a file, or pipe it and write "-".',
  })
}

function tooLarge(path: string, size: number, most: number = defaultLimits.documentBytes): GxError {
  return new GxError('ERR_LIMIT', `${cleanPath(path)} is too large: ${size} bytes, allowed are ${most}`, {
    next: 'Split it into smaller documents.',
  })
}

function unreadable(path: string, what: string, error: unknown): unknown {
  if (codeOf(error) === undefined || error instanceof GxError) return error
  const known: Readonly<Record<string, string>> = {
    EACCES: 'reading it is not permitted',
    EPERM: 'reading it is not permitted',
    ELOOP: 'its links go round in a circle',
    ENAMETOOLONG: 'its name is too long',
    EISDIR: 'it is a folder',
  }
  const code = codeOf(error) ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new GxError('ERR_FILE_NOT_FOUND', `there is no ${what} ${cleanPath(path)}`, {
      next: 'Check the path; it is relative to the folder you are in.',
    })
  }
  const reason = known[code] ?? `the system answered ${code}`
  return new GxError('ERR_FILE_UNREADABLE', `the ${what} ${cleanPath(path)} cannot be read: ${reason}`, {
    next: 'Check the permissions of the file and of the folders above it.',
  })
}

function article(what: string): string {
  return `${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`
}
