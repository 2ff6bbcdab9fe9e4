import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Finding, JsonObject } from '@gxkit/core'
import { canonicalizeJson, finding, GxError, isJsonObject, ownMember, parseJson } from '@gxkit/core'
import { parseDid } from '../did.ts'
import type { DidResolver } from '../resolver.ts'
import { accept, failure, notFound } from '../resolver.ts'

const longest = 1024 * 1024
const deepest = 16
const mostFiles = 10_000

interface Index {
  readonly byId: ReadonlyMap<string, readonly Found[]>
  readonly byPlace: ReadonlyMap<string, readonly Found[]>
}

interface Found {
  readonly file: string
  readonly document?: JsonObject
  /** Why there is no document in the file. */
  readonly findings?: readonly Finding[]
}

/**
 * Answers from a folder of DID documents; the network is never used. Every `.json` file whose `id` is the DID counts, and
 * the file that lies where the DID leads to (`example.org/did.json`, `example.org/.well-known/did.json`,
 * `example.org/path/did.json`). The folder is read once, at the first question. A broken file is reported only to those who
 * ask for its DID. Links that lead out of the folder are not followed.
 *
 * @throws GxError `ERR_FILE_NOT_FOUND`, `ERR_FILE_UNREADABLE` at the first question, when there is no such folder
 * @example
 * const resolver = folderResolver('dids')
 */
export function folderResolver(folder: string): DidResolver {
  let index: Promise<Index> | undefined
  return {
    async resolve(did, options) {
      options?.signal?.throwIfAborted()
      const parsed = parseDid(did)
      if (!parsed.ok) return failure('invalid', ...parsed.findings)
      index ??= readFolder(folder)
      const { byId, byPlace } = await index
      const [first, ...others] = byId.get(did) ?? byPlace.get(did) ?? []
      if (first === undefined) return notFound(did, `in the folder ${folder}`)
      if (others.some((other) => !isSame(first, other))) {
        const places = [first, ...others].map(({ file }) => file)
        return failure('invalid', finding('did/several-documents', { did, places }))
      }
      if (first.document === undefined) return failure('invalid', ...(first.findings ?? []))
      return accept(did, first.document, join(folder, first.file))
    },
  }
}

function isSame(a: Found, b: Found): boolean {
  if (a.document === undefined || b.document === undefined) return false
  return canonicalizeJson(a.document) === canonicalizeJson(b.document)
}

async function readFolder(folder: string): Promise<Index> {
  const root = await realpath(folder).catch(() => {
    throw new GxError('ERR_FILE_NOT_FOUND', `There is no folder ${folder}.`, { next: 'Check the path.' })
  })
  const byId = new Map<string, Found[]>()
  const byPlace = new Map<string, Found[]>()
  const add = (map: Map<string, Found[]>, did: string | undefined, found: Found): void => {
    if (did !== undefined) map.set(did, [...(map.get(did) ?? []), found])
  }
  for (const file of (await listFiles(root)).toSorted()) {
    const place = didOfPlace(file)
    const { id, ...found } = await readDocument(root, file, place)
    add(byId, id, found)
    add(byPlace, place, found)
  }
  return { byId, byPlace }
}

/** The `.json` files under a folder, as paths relative to it. */
async function listFiles(root: string): Promise<string[]> {
  const files: string[] = []
  const pending: { path: string; depth: number }[] = [{ path: root, depth: 0 }]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { path, depth } = next
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      if (path !== root) return []
      throw new GxError('ERR_FILE_UNREADABLE', `The folder ${root} cannot be read.`, { cause: error })
    })
    for (const entry of entries) {
      const full = join(path, entry.name)
      if (entry.isDirectory() && depth < deepest && entry.name !== 'node_modules' && entry.name !== '.git') {
        pending.push({ path: full, depth: depth + 1 })
      } else if (entry.name.endsWith('.json') && (entry.isFile() || (await leadsInside(root, full)))) {
        if (files.push(relative(root, full)) > mostFiles) {
          throw new GxError('ERR_LIMIT', `The folder ${root} holds more than ${mostFiles} JSON files.`, {
            next: 'Give a folder that holds DID documents only.',
          })
        }
      }
    }
  }
  return files
}

async function leadsInside(root: string, path: string): Promise<boolean> {
  const target = await realpath(path).catch(() => undefined)
  return target?.startsWith(root.endsWith(sep) ? root : root + sep) === true && (await stat(target)).isFile()
}

async function readDocument(root: string, file: string, place: string | undefined): Promise<Found & { id?: string }> {
  const path = join(root, file)
  const did = place ?? 'a DID'
  const broken = (found: string): Found => ({ file, findings: [finding('did/not-a-document', { did, found })] })
  const size = await stat(path).then(
    (status) => status.size,
    () => Number.POSITIVE_INFINITY,
  )
  const bytes = size > longest ? undefined : await readFile(path).catch(() => undefined)
  if (bytes === undefined) return broken('a file that cannot be read, or is too large')
  const parsed = parseJson(new Uint8Array(bytes), { source: file })
  if (!parsed.ok) {
    const id = /"id"\s*:\s*"(did:[^"\s]{1,2048})"/.exec(bytes.toString('utf8'))?.[1]
    return { file, findings: parsed.findings, ...(id !== undefined && { id }) }
  }
  if (!isJsonObject(parsed.value)) return broken('JSON that is not an object')
  const id = ownMember(parsed.value, 'id')
  return { file, document: parsed.value, ...(typeof id === 'string' && { id }) }
}

/** The did:web whose document would lie at this path below a folder of hosts. */
function didOfPlace(file: string): string | undefined {
  const parts = file.split(sep)
  if (parts.pop() !== 'did.json' || parts.length === 0) return undefined
  if (parts.at(-1) === '.well-known') parts.pop()
  const did = ['did', 'web', ...parts].join(':')
  return parseDid(did).ok ? did : undefined
}
