import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, nearest, parentPointer, toArray } from '@gxkit/core'
import type { JsonLdEvent } from 'jsonld'
import jsonld from 'jsonld'
import type { ContextSet } from './contexts.ts'
import { type Definition, holderTerms } from './definitions.ts'
import { loaderOf } from './expand.ts'
import { decodePointer, expandShadow } from './shadow.ts'

interface Trace {
  readonly document: JsonObject
  readonly definitions: readonly Definition[]
  readonly aliases: ReadonlyMap<string, string>
  readonly source: string
  readonly contexts: ContextSet
}

interface JsonLdFailure {
  readonly name: string
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Turns what jsonld threw about a document into findings: all of them, each at its place, in plain words. */
export async function explainFailure(error: unknown, trace: Trace): Promise<readonly Finding[]> {
  if (!isFailure(error)) {
    const problem = 'a JSON-LD processor stumbles over its structure'
    return [finding('linked-data/invalid', { problem }, { location: { source: trace.source, pointer: '' } })]
  }
  if (error.name !== 'jsonld.ValidationError') return [syntaxFinding(error, trace)]
  const found = await lossFindings(trace)
  return found.length > 0 ? found : [fromEvent((error.details?.event ?? {}) as JsonLdEvent, trace, '')]
}

function isFailure(error: unknown): error is JsonLdFailure {
  return error instanceof Error && error.name.startsWith('jsonld.')
}

/** Losses that are looked up: each costs a walk through the whole document. */
const mostEvents = 100

/** Safe mode stops at the first loss; a second run without it collects every event. */
async function lossFindings(trace: Trace): Promise<readonly Finding[]> {
  const { document, contexts, aliases } = trace
  const events = new Map<string, JsonLdEvent>()
  const eventHandler = ({ event, next }: { event: JsonLdEvent; next: () => void }): void => {
    if (event.level === 'warning' && event.code in lossReaders && events.size < mostEvents) {
      events.set(`${event.code} ${JSON.stringify(event.details)}`, event)
    }
    next()
  }
  const stops: Finding[] = []
  try {
    await jsonld.toRDF(document, { documentLoader: loaderOf(contexts), base: '', eventHandler })
  } catch (error) {
    if (isFailure(error)) stops.push(syntaxFinding(error, trace))
  }
  const kept = new Set<JsonPointer>()
  collectKept(
    await expandShadow(document, { aliases, holders: holderTerms(trace.definitions) }, contexts),
    kept,
    aliases,
  )
  const members = membersOf(document)
  const found = [...events.values()].map((event) => {
    const places = lossReaders[event.code]?.places(event, members, aliases, kept) ?? []
    return { event, places }
  })
  // An object that is empty because its members are undefined is not worth a finding of its own.
  const placed = found.filter(({ places }) => places.length > 0)
  const told = placed.length > 0 ? placed : found.map(({ event }) => ({ event, places: ['' as const] }))
  const findings = told.flatMap(({ event, places }) => places.map((pointer) => fromEvent(event, trace, pointer)))
  if (placed.length === 0) findings.push(...stops)
  return [...new Map(findings.reverse().map((f) => [`${f.code} ${f.location?.pointer}`, f])).values()].reverse()
}

function fromEvent(event: JsonLdEvent, trace: Trace, pointer: JsonPointer): Finding {
  const reader = lossReaders[event.code]
  const key = event.code === 'invalid property' ? { key: true } : {}
  const place = { location: { source: trace.source, pointer, ...key } }
  return (
    reader?.toFinding(event, place, trace) ?? finding('linked-data/dropped-value', { problem: event.message }, place)
  )
}

type Place = { readonly location: Finding['location'] & object }
type Member = { readonly key: string; readonly value: JsonValue | undefined; readonly pointer: JsonPointer }

interface LossReader {
  readonly toFinding: (event: JsonLdEvent, place: Place, trace: Trace) => Finding
  readonly places: (
    event: JsonLdEvent,
    members: readonly Member[],
    aliases: ReadonlyMap<string, string>,
    kept: ReadonlySet<JsonPointer>,
  ) => readonly JsonPointer[]
}

const withValue =
  (detail: string, keyword?: string): LossReader['places'] =>
  (event, members, aliases) =>
    members
      .filter(({ key }) => keyword === undefined || (aliases.get(key) ?? key) === keyword)
      .flatMap(({ value, pointer }) =>
        toArray(value).flatMap((item, index) =>
          item === event.details[detail] ? [Array.isArray(value) ? joinPointer(pointer, index) : pointer] : [],
        ),
      )

const droppedMembers: LossReader['places'] = (event, members, _aliases, kept) => {
  const named = members.filter(({ key, value }) => key === event.details.property && value !== null)
  const dropped = named.filter(({ pointer }) => !kept.has(pointer))
  return (dropped.length > 0 ? dropped : named).map(({ pointer }) => pointer)
}

const iriLoss =
  (detail: string, of: 'id' | 'type' | 'value' | 'context'): LossReader['toFinding'] =>
  (event, place) => {
    const value = String(event.details[detail])
    return /^[a-z][a-z0-9+.-]*:/i.test(value)
      ? finding('linked-data/bad-iri', { value }, place)
      : finding('linked-data/relative-iri', { value, of }, place)
  }

const dropped =
  (problem: string): LossReader['toFinding'] =>
  (_event, place) =>
    finding('linked-data/dropped-value', { problem }, place)

const nowhere: LossReader['places'] = () => []

const lossReaders: Readonly<Record<string, LossReader>> = {
  'invalid property': {
    places: droppedMembers,
    toFinding: (event, place, trace) => {
      const term = String(event.details.property)
      const terms = new Set(trace.definitions.map(([name]) => name))
      if (terms.has(term)) return finding('linked-data/undefined-term', { term, elsewhere: true }, place)
      const suggestion = nearest(term, terms)
      return finding('linked-data/undefined-term', { term, ...(suggestion !== undefined && { suggestion }) }, place)
    },
  },
  'relative @id reference': { places: withValue('id', '@id'), toFinding: iriLoss('id', 'id') },
  'relative @type reference': {
    places: withValue('type', '@type'),
    toFinding: (event, place, trace) => {
      const value = String(event.details.type)
      return value.includes(' ')
        ? finding('linked-data/bad-iri', { value }, place)
        : iriLoss('type', 'type')(event, place, trace)
    },
  },
  'relative @vocab reference': { places: withValue('vocab', '@vocab'), toFinding: iriLoss('vocab', 'context') },
  'relative object reference': { places: withValue('object'), toFinding: iriLoss('object', 'value') },
  'relative subject reference': { places: withValue('subject'), toFinding: iriLoss('subject', 'id') },
  'relative graph reference': { places: withValue('graph'), toFinding: iriLoss('graph', 'id') },
  'relative predicate reference': { places: nowhere, toFinding: iriLoss('predicate', 'value') },
  'invalid @language value': {
    places: withValue('language'),
    toFinding: (event, place) =>
      finding('linked-data/bad-language', { language: String(event.details.language) }, place),
  },
  'reserved @id value': { places: withValue('id'), toFinding: dropped('an id that looks like a JSON-LD keyword') },
  'reserved @reverse value': { places: nowhere, toFinding: dropped('a definition that looks like a keyword') },
  'reserved term': { places: nowhere, toFinding: dropped('a name that looks like a JSON-LD keyword') },
  'null @id value': { places: nowhere, toFinding: dropped('an id that is null') },
  'null @value value': { places: nowhere, toFinding: dropped('a value that is null') },
  'empty object': { places: nowhere, toFinding: dropped('an object without members') },
  'free-floating scalar': { places: nowhere, toFinding: dropped('a value that belongs to nothing') },
  'object with only @id': { places: nowhere, toFinding: dropped('an object that has an id and says nothing about it') },
  'object with only @language': { places: nowhere, toFinding: dropped('a language without a text') },
  'object with only @list': { places: nowhere, toFinding: dropped('a list that belongs to nothing') },
  'object with only @value': { places: nowhere, toFinding: dropped('a value that belongs to nothing') },
  'blank node predicate': { places: nowhere, toFinding: dropped('a member whose name is a local label ("_:…")') },
  'rdfDirection not set': { places: nowhere, toFinding: dropped('the writing direction of a text ("@direction")') },
}

/** Failures that are no loss but an error of the document. */
function syntaxFinding(error: JsonLdFailure, { document, source }: Trace): Finding {
  const { details = {} } = error
  const code = typeof details.code === 'string' ? details.code : error.name
  const place = { location: { source, pointer: '@context' in document ? ('/@context' as const) : ('' as const) } }
  if (code === 'protected term redefinition' || code === 'invalid context nullification') {
    const term = details.term
    return finding('linked-data/protected-term', typeof term === 'string' ? { term } : {}, place)
  }
  if (code === 'loading remote context failed' && typeof details.url === 'string') {
    const url = details.url
    const at = membersOf(document).find(({ key, value }) => key === '@context' && toArray(value).includes(url))
    const index = Array.isArray(at?.value) ? at.value.indexOf(url) : -1
    const pointer = at === undefined ? place.location.pointer : index < 0 ? at.pointer : joinPointer(at.pointer, index)
    return finding('linked-data/context-not-allowed', { context: url }, { location: { source, pointer } })
  }
  const members = membersOf(document)
  const culprit = details.value ?? details.element
  const at = members.find(({ value }) => culprit !== undefined && JSON.stringify(value) === JSON.stringify(culprit))
  const pointer = at?.pointer ?? (contextErrors.test(code) ? place.location.pointer : '')
  const named = typeof details.term === 'string' ? ` ("${details.term}")` : ''
  return finding('linked-data/invalid', { problem: `${code}${named}` }, { location: { source, pointer } })
}

const contextErrors = /context|mapping|term|keyword redefinition|@prefix|@version|@import|@propagate|@vocab|base/

function membersOf(value: JsonValue | undefined, pointer: JsonPointer = ''): readonly Member[] {
  if (Array.isArray(value)) return value.flatMap((v, i) => membersOf(v as JsonValue, joinPointer(pointer, i)))
  if (!isJsonObject(value)) return []
  return Object.keys(value).flatMap((key): readonly Member[] => {
    const place = joinPointer(pointer, key)
    const member = { key, value: value[key], pointer: place }
    return key === '@context' ? [member] : [member, ...membersOf(value[key], place)]
  })
}

/** Gathers the places that something of the expanded document stems from, and all places around them. */
function collectKept(expanded: unknown, kept: Set<JsonPointer>, aliases: ReadonlyMap<string, string>): void {
  const pointer = decodePointer(expanded)
  for (let at = pointer; at !== undefined && !kept.has(at); at = parentPointer(at)) {
    kept.add(at)
    if (at === '') break
  }
  if (!isJsonObject(expanded) && !Array.isArray(expanded)) return
  for (const part of Object.values(expanded)) collectKept(part, kept, aliases)
  // Types keep their text in the shadow, so they say nothing about their place; the object around them does.
  const place = isJsonObject(expanded) && '@type' in expanded ? decodePointer(expanded['@index']) : undefined
  if (place === undefined) return
  for (const [alias, keyword] of [...aliases, ['@type', '@type'] as const]) {
    if (keyword === '@type') kept.add(joinPointer(place, alias))
  }
}
