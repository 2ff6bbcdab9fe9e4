import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { checkBounds, finding, isJsonObject, joinPointer, nearest, toArray } from '@gxkit/core'
import type { ContextSet } from './contexts.ts'
import { changesLimit } from './cost.ts'

/** Options of {@link checkContexts}. */
export interface CheckContextsOptions {
  /** The contexts that may stand in a document. */
  readonly contexts: ContextSet
  /** Name of the source, for findings. */
  readonly source: string
  /** The contexts one of which has to stand first; by default those of Verifiable Credentials 1.1 and 2.0. */
  readonly first?: readonly string[]
}

/** How deep this walk goes, whatever bounds a caller has set for documents. */
const walkable = { depth: 500, values: Number.POSITIVE_INFINITY }

const version1 = 'https://www.w3.org/2018/credentials/v1'
const version2 = 'https://www.w3.org/ns/credentials/v2'

/** Keywords that hide statements from readers or from the canonical form. */
const unsupported: ReadonlySet<string> = new Set([
  '@base',
  '@direction',
  '@graph',
  '@import',
  '@included',
  '@index',
  '@nest',
  '@prefix',
  '@propagate',
  '@protected',
  '@reverse',
  '@version',
  '@vocab',
])

/**
 * Checks which contexts a document names and carries, at every depth: only known ones, the one of Verifiable Credentials
 * first, no definitions that could change what signed members say (VCDM 2.0, section 4.3; Data Integrity, "Validating
 * Contexts"). The one kind of definition that may stand in a document is a new prefix; official notaries put one
 * into the subject.
 *
 * @param document the document as it was received
 * @returns findings, empty when the contexts are fine
 * @example
 * checkContexts(credential, { contexts, source: 'credential.json' }) // []
 */
export function checkContexts(document: JsonObject, options: CheckContextsOptions): readonly Finding[] {
  const { contexts, source, first = [version2, version1] } = options
  const unbounded = checkBounds(document, { source, limits: walkable })
  if (unbounded.length > 0) return unbounded
  const findings: Finding[] = []
  const report = (found: Finding): void => {
    findings.push(found)
  }

  const top = document['@context']
  if (top === undefined || top === null || (Array.isArray(top) && top.length === 0)) {
    const place = { location: { source, pointer: top === undefined ? ('' as const) : ('/@context' as const) } }
    report(finding('linked-data/context-missing', { expected: first[0] ?? version2 }, place))
  } else {
    for (const found of orderFindings(top, first, source)) report(found)
  }

  if (isUsual(document, contexts)) return findings

  const visit = (value: JsonValue | undefined, pointer: JsonPointer, inherited: Terms): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item as JsonValue, joinPointer(pointer, index), inherited)
      })
    }
    if (!isJsonObject(value)) return
    const local = value['@context']
    const defined =
      '@context' in value
        ? contextFindings(local, {
            pointer: joinPointer(pointer, '@context'),
            contexts,
            source,
            inherited,
            report,
          })
        : inherited
    for (const found of keywordFindings(value, pointer, source)) report(found)
    for (const key of Object.keys(value)) if (key !== '@context') visit(value[key], joinPointer(pointer, key), defined)
  }
  const count = countContexts(document)
  if (count > changesLimit) {
    const place = { location: { source, pointer: '' as const } }
    return [finding('json/too-large', { size: count, limit: changesLimit, unit: 'changes of context' }, place)]
  }
  visit(document, '', new Map())
  return findings
}

/** Only known contexts at the top, and no keyword anywhere else: there is nothing to find below. */
function isUsual(document: JsonObject, contexts: ContextSet): boolean {
  const named = toArray<JsonValue>(document['@context'])
  return (
    named.length <= changesLimit &&
    named.every((entry) => typeof entry === 'string' && contexts.has(entry)) &&
    Object.keys(document).every((key) => key === '@context' || (!key.startsWith('@') && isPlain(document[key])))
  )
}

function isPlain(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.every((item: JsonValue) => isPlain(item))
  return !isJsonObject(value) || Object.keys(value).every((key) => !key.startsWith('@') && isPlain(value[key]))
}

/** Contexts, and definitions in them: the terms that are known are gathered anew at each. */
function countContexts(value: JsonValue | undefined): number {
  let count = 0
  if (Array.isArray(value)) for (const item of value) count += countContexts(item as JsonValue)
  if (!isJsonObject(value)) return count
  for (const [key, member] of Object.entries(value)) {
    if (key !== '@context') count += countContexts(member)
    else for (const entry of toArray<JsonValue>(member)) count += isJsonObject(entry) ? Object.keys(entry).length : 1
  }
  return count
}

function orderFindings(top: JsonValue, first: readonly string[], source: string): readonly Finding[] {
  const entries = Array.isArray(top) ? (top as readonly JsonValue[]) : [top]
  const pointer: JsonPointer = Array.isArray(top) ? '/@context/0' : '/@context'
  const findings: Finding[] = []
  const leader = leaderOf(top)
  if (first.length > 0 && !(typeof leader === 'string' && first.includes(leader))) {
    const present = first.find((url) => entries.includes(url))
    const params = { ...(typeof leader === 'string' && { found: leader }), expected: present ?? first[0] ?? version2 }
    findings.push(finding('linked-data/context-order', params, { location: { source, pointer } }))
  }
  if (entries.includes(version1) && entries.includes(version2)) {
    const [one, two] = [entries.indexOf(version1), entries.indexOf(version2)].sort((a, b) => a - b) as [number, number]
    findings.push(
      finding(
        'linked-data/context-versions',
        { first: String(entries[one]), second: String(entries[two]) },
        { location: { source, pointer: joinPointer('/@context', two) } },
      ),
    )
  }
  return findings
}

function leaderOf(context: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(context) ? (context[0] as JsonValue | undefined) : context
}

/** Terms and their definitions. */
type Terms = ReadonlyMap<string, JsonValue | undefined>

interface ContextScope {
  readonly pointer: JsonPointer
  readonly contexts: ContextSet
  readonly source: string
  /** Terms that are defined where this context stands. */
  readonly inherited: Terms
  readonly report: (found: Finding) => void
}

/** Reports on the value of one `@context` and returns the terms that are defined below it. */
function contextFindings(context: JsonValue | undefined, scope: ContextScope): Terms {
  const { pointer, contexts, source, report } = scope
  const entries = Array.isArray(context) ? (context as readonly JsonValue[]) : [context]
  const known = new Map(scope.inherited)
  for (const entry of new Set(entries))
    if (typeof entry === 'string')
      for (const [term, meant] of termsOf(entry, contexts)) {
        if (meant !== undefined || !known.has(term)) known.set(term, meant)
      }

  entries.forEach((entry, index) => {
    const at = Array.isArray(context) ? joinPointer(pointer, index) : pointer
    const place = { location: { source, pointer: at } }
    if (typeof entry === 'string') {
      if (!contexts.has(entry)) report(notAllowed(entry, contexts, place))
    } else if (isJsonObject(entry)) {
      for (const [term, definition] of Object.entries(entry)) {
        const found = definitionFinding(term, definition, known, {
          location: { source, pointer: joinPointer(at, term) },
        })
        if (found !== undefined) report(found)
        else known.set(term, definition)
      }
    } else {
      const problem = entry === null ? 'null removes all definitions' : 'a context is an address or an object'
      report(finding('linked-data/inline-context', { problem }, place))
    }
  })
  return known
}

type Place = { readonly location: Finding['location'] & object }

function definitionFinding(
  term: string,
  definition: JsonValue | undefined,
  known: Terms,
  place: Place,
): Finding | undefined {
  if (term.startsWith('@')) {
    return finding('linked-data/inline-context', { problem: `"${term}" changes how the whole document is read` }, place)
  }
  const id = isJsonObject(definition) ? definition['@id'] : definition
  if (typeof id === 'string' && id.startsWith('@'))
    return finding('linked-data/keyword-alias', { term, keyword: id }, place)
  const same = typeof definition === 'string' && known.get(term) === definition
  if (same) return undefined
  if (known.has(term)) return finding('linked-data/prefix-redefined', { prefix: term }, place)
  if (typeof definition !== 'string') {
    return finding('linked-data/inline-context', { problem: `"${term}" is more than a prefix` }, place)
  }
  if (!/^[a-z][a-z0-9_.-]*$/i.test(term) || !/^https?:\/\/[^\s<>"{}|^`\\]+[/#]$/i.test(definition)) {
    const problem = `a prefix stands for a full address that ends in "/" or "#", "${term}" does not`
    return finding('linked-data/inline-context', { problem }, place)
  }
  if (schemes.has(term.toLowerCase())) return finding('linked-data/prefix-redefined', { prefix: term }, place)
  return undefined
}

/** Names that start addresses: as a prefix they would turn every such address into another one. */
const schemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'did',
  'urn',
  'mailto',
  'tel',
  'data',
  'tag',
  'ipfs',
  'ftp',
  'file',
])

function notAllowed(context: string, contexts: ContextSet, place: Place): Finding {
  const suggestion = nearest(context, contexts.keys())
  if (context.indexOf('://') !== context.lastIndexOf('://')) {
    return finding('linked-data/context-not-allowed', { context, hint: 'joined' }, place)
  }
  if (suggestion !== undefined) {
    return finding('linked-data/context-not-allowed', { context, hint: 'similar', suggestion }, place)
  }
  return finding(
    'linked-data/context-not-allowed',
    /[#/]$/.test(context) ? { context, hint: 'namespace' } : { context },
    place,
  )
}

function keywordFindings(object: JsonObject, pointer: JsonPointer, source: string): readonly Finding[] {
  const findings: Finding[] = []
  for (const key of Object.keys(object)) {
    const place = { location: { source, pointer: joinPointer(pointer, key), key: true } }
    if (unsupported.has(key)) findings.push(finding('linked-data/unsupported-keyword', { keyword: key }, place))
    if ((key === '@id' || key === '@type') && Object.hasOwn(object, key.slice(1))) {
      findings.push(finding('linked-data/repeated-keyword', { keyword: key, alias: key.slice(1) }, place))
    }
  }
  return findings
}

/** Sets do not change, so the terms of their contexts hold as long as the set itself. */
const termsBySet = new WeakMap<ContextSet, Map<string, Terms>>()

function termsOf(url: string, contexts: ContextSet): Terms {
  const known = termsBySet.get(contexts) ?? new Map<string, Terms>()
  termsBySet.set(contexts, known)
  const found = known.get(url)
  if (found !== undefined) return found
  const terms = new Map<string, JsonValue | undefined>()
  addTerms(url, contexts, terms)
  if (contexts.has(url)) known.set(url, terms)
  return terms
}

function addTerms(
  context: JsonValue | undefined,
  contexts: ContextSet,
  terms: Map<string, JsonValue | undefined>,
  // A context that names one of those around it would go on for ever.
  around: ReadonlySet<string> = new Set(),
): void {
  for (const entry of Array.isArray(context) ? (context as readonly JsonValue[]) : [context]) {
    if (typeof entry === 'string' && !around.has(entry)) {
      addTerms(contexts.get(entry)?.['@context'], contexts, terms, new Set([...around, entry]))
    }
    if (!isJsonObject(entry)) continue
    for (const [term, definition] of Object.entries(entry)) {
      terms.set(term, definition)
      // Terms that only some types or members define count as well, but what they say there is not what they say here.
      const scoped = new Map<string, JsonValue | undefined>()
      if (isJsonObject(definition)) addTerms(definition['@context'], contexts, scoped, around)
      for (const inner of scoped.keys()) if (!terms.has(inner)) terms.set(inner, undefined)
    }
  }
}
