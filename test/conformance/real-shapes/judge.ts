import { fromPointer, type JsonObject, type JsonValue } from '@gxkit/core'
import { type ContextSet, contextSet, dataFactory, parseNQuads, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511, packedShapesOf, type Release, shapeTriples } from '@gxkit/ontology'
import { type CompiledShapes, compileShapes, createValidator, type Evaluation } from '@gxkit/shacl'
import type { Quad } from '@rdfjs/types'
import type { Instance, Recorded } from './instances.ts'

/** What we say of an instance. */
export interface Judgement {
  /** The whole graph, read as the recorded run read it, by all shapes; nothing where it cannot be read at all. */
  readonly engine: Recorded | undefined
  /** Whether it says what was recorded: verdict, counts and violations. */
  readonly agrees: boolean
  /** Codes of what the recorded run dropped without a word and we refuse to drop. */
  readonly refused: readonly string[]
  /** The credentials, as a user gives them to the toolkit. */
  readonly validator?: {
    readonly ok: boolean
    /** Whether rules looked at every object. */
    readonly looked: boolean
    readonly codes: readonly string[]
    readonly errors: readonly string[]
  }
}

const known = new Map<Instance, Promise<Judgement>>()

/** Compares an instance with what was recorded of it. */
export function judge(instance: Instance): Promise<Judgement> {
  const found = known.get(instance) ?? compare(instance)
  known.set(instance, found)
  return found
}

async function compare(instance: Instance): Promise<Judgement> {
  const { document, release, expected, credentials, file } = instance
  const { quads, refused } = await readLossily(document, recordedContexts(instance))
  const engine = quads && (await verdictOn(quads, release))
  const agrees = agree(engine, expected)
  if (credentials.length === 0) return { engine, agrees, refused }
  const inputs = credentials.map((each, index) => ({ document: each, source: `${file}#${index}` }))
  const report = await validatorOf(release).validate(inputs)
  const targets = report.checks.filter((check) => check.id === 'shape/targets')
  const validator = {
    ok: report.ok,
    looked: targets.length === credentials.length && targets.every((check) => check.status === 'passed'),
    codes: report.findings.map((found) => found.code),
    errors: report.findings.filter((found) => found.severity === 'error').map((found) => found.code),
  }
  return { engine, agrees, refused, validator }
}

async function verdictOn(quads: readonly Quad[], release: Release): Promise<Recorded> {
  const { conforms, focusNodes, results } = await allShapes(release).evaluate(merged(quads))
  const violations = results.map((r) => `${lastPart(String(r.path ?? ''))} ${lastPart(r.constraint)}`)
  return { conforms, results: results.length, focus: focusNodes, violations }
}

/** Evaluates a document that names contexts which nobody here knows, as if these were empty. */
export async function evaluate(document: JsonObject, release: Release): Promise<Evaluation> {
  const { quads, refused } = await readLossily(document, withUnknown(document, release))
  if (quads === undefined) throw new Error(refused.join())
  return allShapes(release).evaluate(merged(quads))
}

/** The graph that an instance was recorded for; nothing where it cannot be read. */
export async function graphOf(instance: Instance): Promise<readonly Quad[] | undefined> {
  const { quads } = await readLossily(instance.document, recordedContexts(instance))
  return quads && merged(quads)
}

/** Statements of proofs and of the credentials of a presentation, put to the others. */
function merged(quads: readonly Quad[]): readonly Quad[] {
  return quads.map((q) => dataFactory.quad(q.subject, q.predicate, q.object))
}

/** Same verdict, same counts, same violations; of a long list of these only the first ten were recorded. */
function agree(own: Recorded | undefined, other: Recorded | undefined): boolean {
  if (own === undefined || other === undefined) return own === other
  const left = (own.violations ?? []).map((violation) => violation.replace('ConstraintComponent', ''))
  for (const violation of other.violations ?? []) {
    const at = left.indexOf(violation)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return own.conforms === other.conforms && own.results === other.results && own.focus === other.focus
}

/**
 * Reads a document as the recorded run did: what we refuse to read is left out until the rest can be read, and the reasons
 * are kept. Nothing is left out of what can be read.
 */
async function readLossily(
  document: JsonObject,
  contexts: ContextSet,
): Promise<{ readonly quads?: readonly Quad[]; readonly refused: readonly string[] }> {
  const copy = structuredClone(document) as Record<string, JsonValue>
  const refused: string[] = []
  for (let round = 0; round < 20; round++) {
    const read = await readJsonLd(copy, { contexts, source: 'instance', undeclaredPrefixes: 'keep' })
    if (read.ok) return { quads: read.value.quads, refused }
    const droppable = read.findings.filter((found) => dropped.has(found.code))
    refused.push(...read.findings.map((found) => found.code))
    if (droppable.length === 0) return { refused }
    const places = droppable.map((found) => found.location?.pointer ?? '')
    if (places.includes('')) removeEmptyProofs(copy)
    for (const place of [...places].sort().reverse()) remove(copy, fromPointer(place as ''))
  }
  return { refused }
}

/** What a JSON-LD processor drops silently unless it is told not to. */
const dropped: ReadonlySet<string> = new Set([
  'linked-data/undefined-term',
  'linked-data/relative-iri',
  'linked-data/dropped-value',
])

function remove(at: unknown, [key, ...rest]: readonly string[]): void {
  if (key === undefined || typeof at !== 'object' || at === null) return
  const holder = at as Record<string, unknown>
  if (rest.length > 0) remove(holder[key], rest)
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** Takes away the proofs of which nothing is left. */
function removeEmptyProofs(at: unknown): void {
  if (typeof at !== 'object' || at === null) return
  const holder = at as Record<string, unknown>
  if (JSON.stringify(holder.proof) === '{}') delete holder.proof
  for (const member of Object.values(holder)) removeEmptyProofs(member)
}

const registry = 'https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld'

/** An unknown context gave every bare term a meaning that no shape looks at. */
const nothing = { '@context': { '@vocab': 'urn:nothing:' } }

/** The contexts of the recorded run. Where it gave up, ours. */
function recordedContexts({ release, document, expected }: Instance): ContextSet {
  return expected === undefined ? contextSet(w3cContexts, release.contexts.documents) : withUnknown(document, release)
}

/** The recorded run took siblings of a context for that context, and unknown ones for nothing. */
function withUnknown(document: JsonObject, release: Release): ContextSet {
  const own = release.contexts.documents[release.contexts.preferred] ?? {}
  const named = (JSON.stringify(document).match(/"https?:\/\/[^"]*"/g) ?? []).map((text) => JSON.parse(text) as string)
  const unknown = Object.fromEntries(named.map((url) => [url, nothing]))
  const same = release === gaiaX2210 ? [`${registry}/termsandconditions#`, `${registry}/participant#`] : older
  const others = Object.fromEntries(same.map((url) => [url, own]))
  return contextSet(unknown, w3cContexts, others, release.contexts.documents)
}

const older = gaiaX2511.contexts.accepted

const shapes = new Map<Release, CompiledShapes>()

function allShapes(release: Release): CompiledShapes {
  const made = shapes.get(release) ?? compileShapes(shapesGraphOf(release))
  shapes.set(release, made)
  return made
}

/** Every shape of a release, with the hierarchy of classes. */
export function shapesGraphOf(release: Release): readonly Quad[] {
  const lines = [...shapeTriples(packedShapesOf(release))].map((triple) => `${triple.join(' ')} .\n`)
  const classes = packedShapesOf(release).hierarchy.map(
    ([sub, sup]) => `<${sub}> <http://www.w3.org/2000/01/rdf-schema#subClassOf> <${sup}> .\n`,
  )
  const text = [...lines, ...classes].join('')
  const parsed = parseNQuads(text, { source: release.id, limits: { documentBytes: text.length * 2 } })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

const validators = new Map<Release, ReturnType<typeof createValidator>>()

/** The toolkit as it is, but for 2.2.1, which is asked about credentials that name an older context. */
function validatorOf(release: Release): ReturnType<typeof createValidator> {
  const own = release.contexts.documents[release.contexts.preferred] ?? {}
  const dated = Object.fromEntries(older.map((url) => [url, own]))
  const made =
    validators.get(release) ??
    (release === gaiaX2210 || release === gaiaX2511
      ? createValidator({ release })
      : createValidator({
          release,
          contexts: contextSet(w3cContexts, dated),
          equivalentNamespaces: gaiaX2511.equivalentNamespaces ?? [],
        }))
  validators.set(release, made)
  return made
}

function lastPart(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
}
