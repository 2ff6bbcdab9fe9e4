import { randomInt } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { GxError, isJsonObject, ownMember, parseJson } from '@gxkit/core'
import { fewestEntries } from '../status/bitstring.ts'

/** One entry of a ledger: the credential that it was given to, and what is known of it. */
export interface StatusRecord {
  readonly index: number
  /** The id of the credential; absent when a process died while it took the entry, which is then never used. */
  readonly credential?: string
  /** What the credential said, as digest: two versions of one credential have entries of their own. */
  readonly digest?: string
  /** Whether the bit is set. */
  readonly set: boolean
  /** When the bit was last changed, or the entry given away. */
  readonly changed?: string
}

/** Which entries of a status list belong to which credentials, in a folder. */
export interface StatusLedger {
  /**
   * Gives an entry to a credential; the one it has already, where there is one for this very content. An entry is never
   * given away twice, also when two processes run at once or one is killed.
   */
  assign(credential: string, digest: string, now: Date): Promise<number>
  /** Sets or clears the bit of an entry. */
  set(index: number, value: boolean, now: Date): Promise<void>
  /** All entries in their order. */
  records(): Promise<readonly StatusRecord[]>
}

const recordName = /^(\d{1,8})\.json$/

/**
 * Opens the ledger of one status list: a folder with a small file for each entry that was given away. Taking an entry is
 * the creation of its file, which the file system grants to one process only. Entries are taken at random, so that their
 * position tells nothing about when a credential was issued.
 *
 * @param folder is made when it does not exist
 * @param options `entries`: the size of the list, 131072 when absent
 * @throws GxError `ERR_LIMIT` when the list is full, `ERR_FILE_UNREADABLE` for a record that is damaged
 * @example
 * const ledger = statusLedger('status/revocation')
 * const index = await ledger.assign('https://acme.example/offer', 'digest of this version', new Date())
 */
export function statusLedger(folder: string, options: { readonly entries?: number } = {}): StatusLedger {
  const { entries = fewestEntries } = options
  const fileOf = (index: number): string => join(folder, `${index}.json`)

  const records = async (): Promise<readonly StatusRecord[]> => {
    const names = await readdir(folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return []
      throw new GxError('ERR_FILE_UNREADABLE', `The folder ${folder} cannot be read (${codeOf(error)}).`)
    })
    const indexes = names.flatMap((name) => recordName.exec(name)?.[1] ?? []).map(Number)
    const found: StatusRecord[] = []
    for (const index of indexes.toSorted((a, b) => a - b)) found.push(await readRecord(fileOf(index), index))
    return found
  }
  let known: Promise<StatusRecord[]> | undefined

  return {
    records,
    async assign(credential, digest, now) {
      await mkdir(folder, { recursive: true })
      // What others take meanwhile shows when the file of an entry is made; reading all of them again is not needed.
      known ??= records().then((found) => [...found])
      const given = await known
      const own = given.find((r) => r.credential === credential && r.digest === digest && !r.set)
      if (own !== undefined) return own.index
      const record = { credential, digest, set: false, changed: now.toISOString() }
      const taken = new Set(given.map(({ index }) => index))
      while (taken.size < entries) {
        const index = freeIndex(taken, entries)
        if (await createRecord(fileOf(index), { ...record, index })) {
          given.push({ ...record, index })
          return index
        }
        taken.add(index)
      }
      throw new GxError('ERR_LIMIT', `The status list in ${folder} is full: all ${entries} entries are given away.`, {
        next: 'Start a second list in another folder.',
      })
    },
    async set(index, value, now) {
      known = undefined
      const record = await readRecord(fileOf(index), index)
      await replaceRecord(fileOf(index), { ...record, set: value, changed: now.toISOString() })
    },
  }
}

/** A free position at random; the positions behind it are tried in turn. */
function freeIndex(taken: ReadonlySet<number>, entries: number): number {
  let index = randomInt(entries)
  while (taken.has(index)) index = (index + 1) % entries
  return index
}

async function readRecord(path: string, index: number): Promise<StatusRecord> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT'
      ? new GxError('ERR_INPUT_REFUSED', `Entry ${index} was never given to a credential.`)
      : new GxError('ERR_FILE_UNREADABLE', `${path} cannot be read (${codeOf(error)}).`)
  })
  // Taken, and nothing written any more: the process was killed. The entry stays taken.
  if (text === '') return { index, set: false }
  const parsed = parseJson(text, { source: path })
  const record = parsed.ok && isJsonObject(parsed.value) ? parsed.value : {}
  const set = ownMember(record, 'set')
  if (typeof set !== 'boolean') {
    throw new GxError('ERR_FILE_UNREADABLE', `${path} is damaged: it does not say whether the entry is set.`, {
      next: 'Restore the file from a backup; without it nobody knows whether the credential was revoked.',
    })
  }
  return { ...(record as object), index, set }
}

/** Writes a record only if its file does not exist yet. */
async function createRecord(path: string, record: StatusRecord): Promise<boolean> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  const handle = await open(path, flags, 0o644).catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return undefined
    throw new GxError('ERR_FILE_UNWRITABLE', `${path} cannot be written (${codeOf(error)}).`)
  })
  if (handle === undefined) return false
  try {
    await handle.writeFile(textOf(record))
    await handle.sync()
  } finally {
    await handle.close()
  }
  return true
}

async function replaceRecord(path: string, record: StatusRecord): Promise<void> {
  const draft = `${path}.${process.pid}.${randomInt(2 ** 40)}.tmp`
  try {
    const handle = await open(draft, 'wx', 0o644)
    try {
      await handle.writeFile(textOf(record))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw new GxError('ERR_FILE_UNWRITABLE', `${path} cannot be written (${codeOf(error)}).`)
  }
}

function textOf({ index: _index, ...record }: StatusRecord): string {
  return `${JSON.stringify(record)}\n`
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
}
