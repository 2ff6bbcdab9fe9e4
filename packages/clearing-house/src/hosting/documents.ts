import {
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  joinPointer,
  ownMember,
} from '@gxkit/core'
import type { Reach } from '../reach/reach.ts'
import { hosted } from './hosted.ts'

/** Members whose values are addresses of documents for people. */
const members: ReadonlySet<string> = new Set(['url', 'gx:url', 'schema:url', 'https://schema.org/url'])
const most = 50
const atOnce = 5

interface Named {
  readonly url: string
  readonly source: string
  readonly pointer: JsonPointer
}

/** Asks for the documents that credentials name, each address once; the first fifty. */
export async function namedDocuments(
  credentials: readonly { readonly source: string; readonly document: JsonObject }[],
  reach: Reach,
): Promise<{ readonly count: number; readonly findings: readonly Finding[] }> {
  const named = new Map<string, Named>()
  for (const { source, document } of credentials) collect(document, { source, pointer: '', depth: 0 }, named)
  const all = [...named.values()].slice(0, most)
  const findings: Finding[] = []
  for (let i = 0; i < all.length; i += atOnce) {
    reach.signal?.throwIfAborted()
    const some = await Promise.all(all.slice(i, i + atOnce).map((each) => missing(each, reach)))
    findings.push(...some.flat())
  }
  return { count: all.length, findings }
}

const expected = { what: 'a document', accept: '*/*', maxBytes: 20 * 1024 * 1024, cors: false }

async function missing({ url, source, pointer }: Named, reach: Reach): Promise<readonly Finding[]> {
  const [problem] = (await hosted(url, expected, reach)).findings
  if (problem === undefined) return []
  const { params, message } = problem
  const told = 'problem' in params ? String(params.problem) : message.replace(`${url} `, '')
  // What is larger than anybody wants to read here is there all the same.
  if (/larger than/.test(told)) return []
  return [
    finding('hosting/document-missing', { url: url.slice(0, 300), problem: told }, { location: { source, pointer } }),
  ]
}

interface Place {
  readonly source: string
  readonly pointer: JsonPointer
  readonly depth: number
}

function collect(value: unknown, place: Place, named: Map<string, Named>): void {
  const { source, pointer, depth } = place
  if (depth > 32 || named.size > most) return
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries())
      collect(each, { source, pointer: joinPointer(pointer, i), depth: depth + 1 }, named)
    return
  }
  if (!isJsonObject(value)) return
  for (const name of Object.keys(value)) {
    const inner = ownMember(value, name)
    const at = joinPointer(pointer, name)
    const url = members.has(name) ? addressIn(inner) : undefined
    if (url !== undefined && !named.has(url)) named.set(url, { url, source, pointer: at })
    collect(inner, { source, pointer: at, depth: depth + 1 }, named)
  }
}

function addressIn(value: unknown): string | undefined {
  const text = isJsonObject(value) ? (ownMember(value, '@value') ?? ownMember(value, 'id')) : value
  return typeof text === 'string' && text.startsWith('https://') && URL.canParse(text) ? text : undefined
}
