import { isJsonObject, type JsonValue } from '@gxkit/core'
import { bareName, currentReleaseId, factName, type Release, releases } from '@gxkit/ontology'
import { migrationRules } from './rules/compiled.ts'

/** What names mean at some place of a document. Nothing is ever fetched. */
export interface NameScope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly terms: ReadonlyMap<string, string>
  readonly vocab?: string
  /** Id of the release that the names of the Gaia-X vocabulary belong to. */
  readonly release: string
}

/** What names mean before a document says anything. */
export const emptyScope: NameScope = {
  prefixes: new Map(),
  terms: new Map(),
  release: migrationRules[0]?.from ?? currentReleaseId,
}

/** Contexts that define no claims of Gaia-X. */
const harmless = [
  /^https:\/\/www\.w3\.org\/(?:2018\/credentials\/v1|ns\/credentials\/v2)$/,
  /^https:\/\/w3id\.org\/security\/(?:suites\/|data-integrity\/|v[12]$)/,
  /^https:\/\/w3id\.org\/vc\/status-list\//,
]

/** Namespaces of the vocabulary: those of Tagus stand below a registry, those of Loire below w3id.org. */
const tagus = /^https?:\/\/[^/]+\/(?:[^#]*\/)?shapes\/jsonld\/[\w-]+#/
const loire = /^https:\/\/w3id\.org\/gaia-x\/(?:development|main|v\d+|\d{4})#/
const older = /^https?:\/\/w3id\.org\/gaia-x\/[\w.-]+#/

/** Prefixes that people use without declaring them: `gx`, `gx-participant`, `gx-service-offering` and others like them. */
const looseprefix = /^gx(?:-[a-z-]+)?$/

/** Reads one `@context`, as far as it is known without fetching anything. */
export function extendScope(
  scope: NameScope,
  context: JsonValue | undefined,
  onUnknown: (context: string) => void,
): NameScope {
  let extended = scope
  for (const part of Array.isArray(context) ? context : context === undefined ? [] : [context]) {
    extended = typeof part === 'string' ? withKnown(extended, part, onUnknown) : withInline(extended, part)
  }
  return extended
}

function withKnown(scope: NameScope, url: string, onUnknown: (context: string) => void): NameScope {
  const release = releases.find((each) => Object.hasOwn(each.contexts.documents, url))
  if (release !== undefined) {
    const document = release.contexts.documents[url]?.['@context'] as JsonValue | undefined
    return withInline({ ...scope, release: release.id }, document)
  }
  if (tagus.test(url)) return { ...scope, prefixes: new Map([...scope.prefixes, ['gx', url]]) }
  if (!harmless.some((pattern) => pattern.test(url))) onUnknown(url)
  return scope
}

/** The release that a namespace belongs to. 2.2.1 lives in that of 25.11; nothing in a document tells them apart. */
function releaseOfNamespace(iri: string): string | undefined {
  const pattern = [loire, tagus].find((each) => each.test(iri))
  return pattern && releases.find(({ namespace }) => pattern.test(namespace))?.id
}

function withInline(scope: NameScope, context: JsonValue | undefined): NameScope {
  if (!isJsonObject(context)) return scope
  const prefixes = new Map(scope.prefixes)
  const terms = new Map(scope.terms)
  let { vocab, release } = scope
  for (const [name, meaning] of Object.entries(context)) {
    const iri = typeof meaning === 'string' ? meaning : isJsonObject(meaning) ? meaning['@id'] : undefined
    if (typeof iri !== 'string') continue
    if (name === '@vocab') vocab = iri
    else if (name.startsWith('@')) continue
    else if (/[#/:]$/.test(iri) && iri.includes(':')) prefixes.set(name, iri)
    else terms.set(name, iri)
    release = releaseOfNamespace(iri) ?? release
  }
  return { prefixes, terms, release, ...(vocab !== undefined && { vocab }) }
}

/** A name as an IRI, where its meaning is known. */
export function expandName(name: string, scope: NameScope): string | undefined {
  const colon = name.indexOf(':')
  if (colon < 0) {
    const meaning = scope.terms.get(name)
    if (meaning !== undefined) return expandPrefix(meaning, scope) ?? meaning
    return scope.vocab === undefined ? undefined : `${scope.vocab}${name}`
  }
  return expandPrefix(name, scope) ?? (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) ? name : undefined)
}

function expandPrefix(name: string, { prefixes }: NameScope): string | undefined {
  const colon = name.indexOf(':')
  const namespace = prefixes.get(name.slice(0, Math.max(colon, 0)))
  return namespace === undefined ? undefined : `${namespace}${name.slice(colon + 1)}`
}

/** A name of the vocabulary without prefix, as rules and manifests use it; `undefined` for names of others. */
export function vocabularyName(name: string, scope: NameScope, release: Release): string | undefined {
  const iri = expandName(name, scope)
  if (iri === undefined) {
    const prefix = name.slice(0, Math.max(name.indexOf(':'), 0))
    if (looseprefix.test(prefix)) return name.slice(prefix.length + 1) || undefined
    return prefix === '' && namesOf(release).has(name) ? name : undefined
  }
  const named = byIri(release).get(iri)
  if (named !== undefined) return named
  const namespace = [tagus, loire, older].map((pattern) => pattern.exec(iri)?.[0]).find((found) => found !== undefined)
  if (namespace !== undefined) {
    const local = iri.slice(namespace.length)
    return byIri(release).get(`${release.namespace}${local}`) ?? (local === '' ? undefined : local)
  }
  return iri.startsWith('http://www.w3.org/2006/vcard/ns#') ? bareName(iri) : undefined
}

const cache = new WeakMap<Release, ReadonlyMap<string, string>>()

/** IRI -> name, for classes and properties of a release. */
function byIri(release: Release): ReadonlyMap<string, string> {
  const known = cache.get(release)
  if (known !== undefined) return known
  const names = new Map<string, string>()
  for (const model of release.vocabulary.classes().values()) {
    names.set(model.iri, bareName(model.iri))
    for (const property of model.properties) if (!names.has(property.iri)) names.set(property.iri, factName(property))
  }
  cache.set(release, names)
  return names
}

function namesOf(release: Release): ReadonlySet<string> {
  return new Set(byIri(release).values())
}
