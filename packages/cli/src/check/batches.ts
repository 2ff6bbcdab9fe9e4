import { isJsonObject, type JsonObject, type JsonValue, toArray } from '@gxkit/core'
import { w3cContexts } from '@gxkit/linked-data'
import { type Release, releases } from '@gxkit/ontology'

/** Credentials that can be checked without all the others: their own, and those that they refer to. */
export interface Batch {
  /** Places in the list of documents. */
  readonly own: readonly number[]
  /** Documents that something in this batch refers to, at whatever distance. Others look after them. */
  readonly context: readonly number[]
}

/** Documents of a batch, at least; those that describe the same thing stay together. */
const size = 32

/** All batches together may hold this many times the documents; beyond, batches would be more work than the whole. */
const mostTogether = 2

/**
 * Sorts credentials into batches that give, together, the report of all. Everything errs on the side of what is kept together:
 * any text counts as a reference, under every name that the known contexts give it.
 *
 * @param documents the credentials; `undefined` for what cannot be read and concerns nobody else
 * @returns `undefined` where only all together will do
 */
export function batchesOf(
  documents: readonly (JsonObject | undefined)[],
  release: Release,
): readonly Batch[] | undefined {
  // Rules of somebody's own may look against the direction of references.
  if (!releases.includes(release)) return undefined
  const names = namesOf(release, documents)
  if (names === undefined) return undefined
  const said = documents.map((document) => (document === undefined ? nothing : sayings(document, names)))
  const describers = new Map<string, number[]>()
  for (const [at, { described }] of said.entries()) for (const id of described) put(describers, id, at)
  const groups = joined(said, describers)
  const refersTo = (group: number): readonly number[] => {
    const mentioned = (groups.members.get(group) ?? []).flatMap((at) => [...(said[at]?.mentioned ?? [])])
    return mentioned.flatMap((id) => (describers.get(id) ?? []).map(groups.of))
  }
  const batches = filled(groups.members).map((own): Batch => {
    const found = new Set(own)
    for (const group of found) for (const other of refersTo(group)) found.add(other)
    const context = [...found].slice(own.length)
    const members = (group: number): readonly number[] => groups.members.get(group) ?? []
    return { own: own.flatMap(members), context: context.flatMap(members).sort((a, b) => a - b) }
  })
  const together = batches.reduce((sum, { own, context }) => sum + own.length + context.length, 0)
  return together > documents.length * mostTogether ? undefined : batches
}

/** What a document says that can concern others. */
interface Sayings {
  /** Ids that it says something about. */
  readonly described: ReadonlySet<string>
  /** Those of them without a class: which rules apply to them is said by who refers to them. */
  readonly classless: ReadonlySet<string>
  /** Every text in it. */
  readonly mentioned: ReadonlySet<string>
}

const nothing: Sayings = { described: new Set(), classless: new Set(), mentioned: new Set() }

interface Names {
  readonly ids: ReadonlySet<string>
  readonly types: ReadonlySet<string>
  /** Every IRI that a text can stand for. */
  all(text: string): readonly string[]
}

function sayings(document: JsonObject, names: Names): Sayings {
  const [described, classless, mentioned] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const describe = (ids: readonly JsonValue[], hasClass: boolean): void => {
    for (const id of ids.filter((each) => typeof each === 'string').flatMap(names.all)) {
      described.add(id)
      if (!hasClass) classless.add(id)
    }
  }
  const visit = (value: JsonValue | undefined): void => {
    if (typeof value === 'string') for (const name of names.all(value)) mentioned.add(name)
    if (Array.isArray(value)) for (const item of value) visit(item as JsonValue)
    if (!isJsonObject(value)) return
    const keys = Object.keys(value).filter((key) => key !== '@context')
    const hasClass = keys.some((key) => names.types.has(key))
    const ids = keys.filter((key) => names.ids.has(key))
    if (keys.length > ids.length)
      describe(
        ids.flatMap((key) => toArray<JsonValue>(value[key] ?? [])),
        hasClass,
      )
    for (const key of keys) {
      // Where ids are the names of members.
      if (isJsonObject(value[key]) && key.includes(':')) describe([key], false)
      visit(value[key])
    }
  }
  // Of the credential itself only its id matters: there may not be two.
  const { id, '@id': other, ...rest } = document
  describe([id ?? null, other ?? null], true)
  for (const [key, member] of Object.entries(rest)) if (key === 'credentialSubject' || key.includes(':')) visit(member)
  return { described, classless, mentioned }
}

/** What contexts make of names; `undefined` if a document brings definitions that are more than prefixes. */
function namesOf(release: Release, documents: readonly (JsonObject | undefined)[]): Names | undefined {
  const terms = new Map<string, string[]>()
  const gather = (context: JsonValue | undefined): void => {
    for (const entry of toArray<JsonValue>(context ?? [])) {
      if (!isJsonObject(entry)) continue
      for (const [term, definition] of Object.entries(entry)) {
        const id = isJsonObject(definition) ? definition['@id'] : definition
        if (typeof id === 'string') put(terms, term, id)
        if (isJsonObject(definition)) gather(definition['@context'])
      }
    }
  }
  for (const document of [...w3cContexts.values(), ...Object.values(release.contexts.documents)]) {
    gather(document['@context'])
  }
  for (const document of documents) {
    for (const entry of inlineContexts(document)) {
      if (!isJsonObject(entry) || !Object.entries(entry).every(isPrefix)) return undefined
      gather(entry)
    }
  }
  const vocabularies = [...new Set(terms.get('@vocab') ?? [])]
  const aliases = (keyword: string): ReadonlySet<string> =>
    new Set([keyword, ...[...terms].filter(([, iris]) => iris.includes(keyword)).map(([term]) => term)])
  const once = (text: string): readonly string[] => {
    const colon = text.indexOf(':')
    const prefixed = colon < 0 ? [] : (terms.get(text.slice(0, colon)) ?? []).map((iri) => iri + text.slice(colon + 1))
    const bare = colon < 0 ? vocabularies.map((vocabulary) => vocabulary + text) : []
    return [...(terms.get(text) ?? []), ...prefixed, ...bare]
  }
  const all = (text: string): readonly string[] => {
    if (text.startsWith('_:') || text.startsWith('@')) return []
    const first = once(text)
    return first.length === 0 ? [text] : [text, ...first, ...first.flatMap(once)]
  }
  return { ids: aliases('@id'), types: aliases('@type'), all }
}

function isPrefix([term, definition]: readonly [string, JsonValue | undefined]): boolean {
  return !term.startsWith('@') && typeof definition === 'string' && !definition.startsWith('@')
}

/** Contexts that are written in a document, at whatever depth. */
function inlineContexts(value: JsonValue | undefined): readonly JsonValue[] {
  if (Array.isArray(value)) return value.flatMap((item) => inlineContexts(item as JsonValue))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === '@context'
      ? toArray<JsonValue>(member ?? null).filter((entry) => typeof entry !== 'string')
      : inlineContexts(member),
  )
}

interface Groups {
  /** The group of a document. */
  of(document: number): number
  /** Its documents, in order; groups are in the order of their first. */
  readonly members: ReadonlyMap<number, readonly number[]>
}

/** Puts together who describes the same thing, and who refers to a thing without a class. */
function joined(said: readonly Sayings[], describers: ReadonlyMap<string, readonly number[]>): Groups {
  const leaders = said.map((_, at) => at)
  const of = (at: number): number => {
    let leader = at
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader
    leaders[at] = leader
    return leader
  }
  const join = (one: number, two: number): void => {
    const [first, second] = [Math.min(of(one), of(two)), Math.max(of(one), of(two))]
    leaders[second] = first
  }
  for (const documents of describers.values()) for (const at of documents) join(documents[0] ?? at, at)
  for (const [at, { mentioned }] of said.entries()) {
    for (const id of mentioned) {
      for (const describer of describers.get(id) ?? []) if (said[describer]?.classless.has(id)) join(at, describer)
    }
  }
  const members = new Map<number, number[]>()
  for (const at of said.keys()) put(members, of(at), at)
  return { of, members }
}

/** Groups one after the other, until there are enough documents. */
function filled(members: Groups['members']): readonly (readonly number[])[] {
  const batches: number[][] = []
  let room = 0
  for (const [group, documents] of members) {
    if (room <= 0) {
      batches.push([])
      room = size
    }
    batches.at(-1)?.push(group)
    room -= documents.length
  }
  return batches
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}
