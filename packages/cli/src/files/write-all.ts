import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './read.ts'
import { writing } from './writing.ts'

/** A file to write. */
export interface Target {
  /** Absolute path. */
  readonly path: string
  /** The path as the user knows it. */
  readonly shown: string
  readonly content: string
  readonly secret: boolean
  readonly overwrite: boolean
  readonly within?: string | undefined
}

/** What has been done so far and how to take it back. */
interface Transaction {
  readonly undo: (() => void)[]
  readonly backups: string[]
}

/** Writes all targets and removes the stale files, or leaves everything as it was. Synchronous on purpose. */
export function writeAll(targets: readonly Target[], stale: readonly string[]): void {
  const transaction: Transaction = { undo: [], backups: [] }
  try {
    const written = targets.map((target) => ({ target, temporary: writeTemporary(target, transaction) }))
    for (const { target, temporary } of written) {
      writing(target.shown, () => moveIntoPlace(target, temporary, transaction))
    }
    for (const path of stale) writing(path, () => removeStale(path, transaction))
  } catch (error) {
    for (const step of transaction.undo.reverse()) attempt(step)
    throw error
  }
  for (const folder of new Set(targets.map(({ path }) => dirname(path)))) attempt(() => synchronise(folder))
  for (const backup of transaction.backups) attempt(() => unlinkSync(backup))
  for (const folder of new Set(stale.map((path) => dirname(path)))) attempt(() => rmdirSync(folder))
}

function writeTemporary(target: Target, { undo }: Transaction): string {
  const folder = dirname(target.path)
  const temporary = besides(target.path)
  writing(dirname(target.shown), () => makeFolder(folder, target.secret ? 0o700 : 0o777, undo))
  writing(target.shown, () => {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
    const descriptor = openSync(temporary, flags, target.secret ? 0o600 : 0o666)
    undo.push(() => unlinkSync(temporary))
    try {
      const bytes = new TextEncoder().encode(target.content)
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  })
  return temporary
}

function moveIntoPlace({ path, overwrite }: Target, temporary: string, transaction: Transaction): void {
  if (overwrite && lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    keepBackup(path, transaction)
    renameSync(temporary, path)
    return
  }
  // Linking fails when somebody else has made the file meanwhile; renaming would silently replace it.
  try {
    linkSync(temporary, path)
    unlinkSync(temporary)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    renameSync(temporary, path)
  }
  transaction.undo.push(() => unlinkSync(path))
}

function removeStale(path: string, transaction: Transaction): void {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return
  keepBackup(path, transaction)
  unlinkSync(path)
}

function keepBackup(path: string, { undo, backups }: Transaction): void {
  const backup = besides(path)
  try {
    linkSync(path, backup)
  } catch {
    copyFileSync(path, backup, constants.COPYFILE_EXCL)
  }
  backups.push(backup)
  undo.push(() => renameSync(backup, path))
}

function besides(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.gx-part`)
}

function makeFolder(folder: string, mode: number, undo: (() => void)[]): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return
  makeFolder(dirname(folder), 0o777, undo)
  mkdirSync(folder, { mode })
  undo.push(() => rmdirSync(folder))
}

function synchronise(folder: string): void {
  const descriptor = openSync(folder, constants.O_RDONLY)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function attempt(step: () => void): void {
  try {
    step()
  } catch {
    // clearing up goes on; the first error is the one to tell
  }
}
