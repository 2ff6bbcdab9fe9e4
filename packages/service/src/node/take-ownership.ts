import { readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { kill, pid } from 'node:process'
import { GxError } from '@gxkit/core'

/**
 * Makes this process the only one that uses a database file. What a process left behind that is gone, because it was killed, is
 * cleared away; the database itself puts right what that one had begun.
 *
 * @returns what gives the file free again
 * @throws GxError `ERR_FILE_UNREADABLE` when another process uses it
 */
export function takeOwnership(file: string): () => void {
  const owner = `${file}.owner`
  for (let round = 0; round < 2; round += 1) {
    try {
      writeFileSync(owner, `${pid}\n`, { flag: 'wx', mode: 0o600 })
      // The lock of the engine is a folder; without an owner nobody holds it.
      remove(() => rmdirSync(`${file}.lock`))
      return () => remove(() => rmSync(owner))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new GxError('ERR_FILE_UNREADABLE', `${file} cannot be used: its folder cannot be written.`, {
          next: 'Name a file in a folder that you may write.',
        })
      }
      const other = ownerIn(owner)
      if ((other !== undefined && isAlive(other)) || !cleared(owner, other)) break
    }
  }
  throw new GxError('ERR_FILE_UNREADABLE', `${file} is used by another process.`, {
    next: 'End that one first, or use a database of PostgreSQL, which several can share.',
  })
}

/** Takes away what a dead process left; not what somebody else, who was faster, has put in its place meanwhile. */
function cleared(owner: string, dead: number | undefined): boolean {
  const aside = `${owner}.${pid}`
  try {
    renameSync(owner, aside)
  } catch {
    return true
  }
  const isTheirs = ownerIn(aside) !== dead
  remove(() => (isTheirs ? renameSync(aside, owner) : rmSync(aside)))
  return !isTheirs
}

function ownerIn(file: string): number | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim()
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined
  } catch {
    return undefined
  }
}

function isAlive(other: number): boolean {
  try {
    kill(other, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function remove(work: () => void): void {
  try {
    work()
  } catch {
    // It is not there.
  }
}
