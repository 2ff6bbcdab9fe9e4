import { isJsonObject, type JsonObject, type JsonValue, toArray } from '@gxkit/core'
import type { ContextSet } from './contexts.ts'
import type { Expanded } from './expanded.ts'
import type { Entrance, MemberMeaning, MissingStep, Surroundings } from './surroundings.ts'
import { idIri, meaningOf, nothing, vocabularyIri } from './surroundings.ts'

/** What came of a try to expand a document. */
export type QuickExpansion =
  | { readonly outcome: 'done'; readonly expanded: Expanded[] }
  /** A context has to be processed first. */
  | { readonly outcome: 'missing'; readonly step: MissingStep }
  /** jsonld has to expand it. */
  | { readonly outcome: 'unusual' }

/** Thrown inside only: the document holds something that is left to jsonld. */
class Unusual extends Error {}
/** Thrown inside only: a context has not been processed yet. */
class Missing extends Error {
  readonly step: MissingStep

  constructor(step: MissingStep) {
    super()
    this.step = step
  }
}

/**
 * Expands a document as jsonld does in safe mode (JSON-LD 1.1 API, section 5.1.2), where nothing in it is unusual: nodes,
 * values, lists and graphs under known contexts. Maps, reverse and nested members, relative references, null, own contexts, and
 * everything that safe mode refuses are left to jsonld, whose words also explain them.
 */
export function quickExpand(document: JsonObject, root: Surroundings, contexts: ContextSet): QuickExpansion {
  try {
    const node = expandObject(document, root, undefined, contexts)
    if (isUnsafe(node)) return { outcome: 'unusual' }
    return { outcome: 'done', expanded: [node] }
  } catch (error) {
    if (error instanceof Missing) return { outcome: 'missing', step: error.step }
    if (error instanceof Unusual) return { outcome: 'unusual' }
    throw error
  }
}

function after(from: Surroundings, local: unknown, entrance: Entrance): Surroundings {
  const known = from.after[entrance].get(local)
  if (known !== undefined) return known
  throw new Missing({ from, local, entrance })
}

/** Where safe mode drops nodes that say nothing. */
function isUnsafe(node: Expanded): boolean {
  const keys = Object.keys(node)
  return keys.length === 0 || '@value' in node || '@list' in node || (keys.length === 1 && '@id' in node)
}

function expandObject(
  element: JsonObject,
  around: Surroundings,
  member: { readonly key: string; readonly meaning: MemberMeaning } | undefined,
  contexts: ContextSet,
): Expanded {
  const keys = Object.keys(element).sort()
  let here = endOfType(keys, around)
  if (member?.meaning.scoped !== undefined) here = after(here, member.meaning.scoped, 'member')
  if (Object.hasOwn(element, '@context')) {
    for (const context of Array.isArray(element['@context']) ? element['@context'] : [element['@context']]) {
      if (typeof context !== 'string' || !contexts.has(context)) throw new Unusual()
      here = after(here, context, 'document')
    }
  }
  const beforeTypes = here
  const typeKey = typeKeyOf(keys, here)
  const types = typeKey === undefined ? [] : typesOf(element[typeKey])
  for (const type of types.length > 1 ? [...types].sort() : types) {
    const { scoped } = meaningOf(beforeTypes, type)
    if (scoped !== undefined) here = after(here, scoped, 'type')
  }

  const node: Expanded = {}
  for (const key of keys) {
    const value = element[key]
    if (key === '@context') continue
    const meaning = meaningOf(here, key)
    const { iri } = meaning
    if (iri === undefined || meaning.isUnusual || value === null || value === undefined) throw new Unusual()
    if (iri === '@type' && key !== typeKey) throw new Unusual()
    if (iri.startsWith('@')) addKeyword(node, iri, value, { here, beforeTypes })
    else addValues(node, iri, expandMember(key, value, here, contexts))
  }
  if ('@value' in node) checkValue(node)
  else {
    if ('@language' in node) throw new Unusual()
    if (typeof node['@type'] === 'string') node['@type'] = [node['@type']]
  }
  if (member !== undefined && isUnsafe(node)) {
    const meaning = meaningOf(here, member.key)
    if (meaning === nothing || meaning.containers.includes('@graph')) throw new Unusual()
  }
  return node
}

/** The context of a type ends where the next node begins; values and mere references stay in it. */
function endOfType(keys: readonly string[], around: Surroundings): Surroundings {
  const { previous } = around
  if (previous === undefined) return around
  if (keys.length <= 2 && !keys.includes('@context')) {
    for (const key of keys) {
      const { iri } = meaningOf(around, key)
      if (iri === '@value' || (iri === '@id' && keys.length === 1)) return around
    }
  }
  return previous
}

/** The only member that stands for the types. */
function typeKeyOf(keys: readonly string[], here: Surroundings): string | undefined {
  let typeKey: string | undefined
  for (const key of keys) {
    if (key === '@context' || meaningOf(here, key).iri !== '@type') continue
    if (typeKey !== undefined) throw new Unusual()
    typeKey = key
  }
  return typeKey
}

/** The types as the document writes them. */
function typesOf(value: JsonValue | undefined): readonly string[] {
  const types = toArray<JsonValue>(value)
  if (types.length === 0 || !types.every((type) => typeof type === 'string')) throw new Unusual()
  return types
}

const languageTag = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/

function addKeyword(
  node: Expanded,
  keyword: string,
  value: JsonValue,
  { here, beforeTypes }: { readonly here: Surroundings; readonly beforeTypes: Surroundings },
): void {
  if (Object.hasOwn(node, keyword)) throw new Unusual()
  if (keyword === '@id' && typeof value === 'string') node['@id'] = idIri(here, value) ?? unusual()
  else if (keyword === '@type') {
    const types = typesOf(value).map((name) => vocabularyIri(beforeTypes, name) ?? unusual())
    node['@type'] = Array.isArray(value) ? types : types[0]
  } else if (keyword === '@value' && typeof value !== 'object') node['@value'] = value
  else if (keyword === '@language' && typeof value === 'string' && languageTag.test(value)) {
    node['@language'] = value.toLowerCase()
  } else throw new Unusual()
}

function unusual(): never {
  throw new Unusual()
}

/** What may stand beside a value (JSON-LD 1.1, section 9.5). */
function checkValue(node: Expanded): void {
  const { '@value': value, '@type': type, '@language': language } = node
  const isAlone = Object.keys(node).every((key) => key === '@value' || key === '@type' || key === '@language')
  const isTyped = type === undefined || (typeof type === 'string' && language === undefined)
  if (!isAlone || !isTyped || (language !== undefined && typeof value !== 'string')) throw new Unusual()
}

function expandMember(key: string, value: JsonValue, here: Surroundings, contexts: ContextSet): unknown {
  const outside = meaningOf(here, key)
  const { containers } = outside
  if (outside.type === '@json') {
    if (containers.some((container) => container !== '@set')) throw new Unusual()
    return { '@type': '@json', '@value': value }
  }
  const inside = outside.scoped === undefined ? here : after(here, outside.scoped, 'member')
  const meaning = inside === here ? outside : meaningOf(inside, key)
  // Where all definitions end, the name of the member means nothing any more, and only nodes can stand there.
  if (meaning.isUnusual && !(meaning === nothing && outside.scoped === null)) throw new Unusual()
  if (isJsonObject(value) && containers.some((container) => maps.has(container))) throw new Unusual()
  if (containers.includes('@list')) {
    return { '@list': toArray(expandValues(value, inside, { key, meaning, contexts, inList: true })) }
  }
  const values = expandValues(value, inside, { key, meaning, contexts, inList: meaning.containers.includes('@list') })
  if (!containers.includes('@graph')) return values
  if (containers.includes('@id') || containers.includes('@index')) throw new Unusual()
  const nodes: readonly Expanded[] = toArray<Expanded>(values as Expanded | Expanded[])
  if (nodes.length === 0 || nodes.some(isUnsafe)) throw new Unusual()
  return nodes.map((node) => ({ '@graph': [node] }))
}

const maps: ReadonlySet<string> = new Set(['@language', '@index', '@id', '@type'])

function expandValues(
  value: JsonValue,
  inside: Surroundings,
  options: {
    readonly key: string
    readonly meaning: MemberMeaning
    readonly contexts: ContextSet
    readonly inList: boolean
  },
): unknown {
  const { key, meaning, contexts, inList } = options
  if (value === null || value === undefined) throw new Unusual()
  if (Array.isArray(value)) {
    const all: unknown[] = []
    for (const item of value as readonly JsonValue[]) {
      if (inList && Array.isArray(item)) throw new Unusual()
      const expanded = expandValues(item, inside, options)
      if (Array.isArray(expanded)) all.push(...(expanded as unknown[]))
      else all.push(expanded)
    }
    return all
  }
  if (isJsonObject(value)) return expandObject(value, inside, { key, meaning }, contexts)
  if (meaning === nothing) throw new Unusual()
  return expandScalar(value as string | number | boolean, inside, meaning)
}

function expandScalar(
  value: string | number | boolean,
  inside: Surroundings,
  { type, language }: MemberMeaning,
): Expanded {
  if (typeof value === 'string') {
    if (type === '@id') return { '@id': idIri(inside, value) ?? unusual() }
    if (type === '@vocab') return { '@id': vocabularyIri(inside, value) ?? unusual() }
  }
  const isDatatype = type !== undefined && type !== '@id' && type !== '@vocab' && type !== '@none'
  if (isDatatype) return { '@type': type, '@value': value }
  if (typeof value === 'string' && language !== undefined) return { '@language': language, '@value': value }
  return { '@value': value }
}

function addValues(node: Expanded, iri: string, value: unknown): void {
  const all = Object.hasOwn(node, iri) ? (node[iri] as unknown[]) : []
  node[iri] = all
  if (Array.isArray(value)) for (const item of value) all.push(item)
  else all.push(value)
}
