import type { Finding, JsonObject, JsonPointer, Limits } from '@gxkit/core'
import { canonicalizeJson, checkBounds, finding, isJsonObject, ownMember, sha256Hex } from '@gxkit/core'
import { type ContextSet, checkContexts, type DocumentPointers, dataFactory, readJsonLd } from '@gxkit/linked-data'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { indexQuads } from '../graph/quad-index.ts'
import { termKey } from '../graph/term-key.ts'
import { outsideSubject } from '../rules/outside-subject.ts'
import { rdfType } from '../vocabulary.ts'
import { type EquivalentNames, equivalentNames } from './equivalent-names.ts'
import { type Leniency, literally, standIns, weighUndeclared } from './leniency.ts'

/** One credential to be checked. */
export interface CredentialInput {
  /** The credential; it is not changed. */
  readonly document: JsonObject
  /** Name of the source, for findings. */
  readonly source: string
}

/** What a credential says about its subjects; nothing about the credential itself. */
export interface SubjectGraph {
  readonly source: string
  readonly document: JsonObject
  readonly id: string | undefined
  readonly issuer: string | undefined
  /** Blank nodes carry the number of the input in their label. */
  readonly quads: readonly Quad[]
  readonly subjects: readonly Term[]
  /** IRIs of the types that the credential states of itself, in its order. */
  readonly types: readonly string[]
  /** Where a node, or a value of a property, stands in the document. */
  places(): Promise<Places>
}

/** Places in one credential. */
export interface Places {
  node(term: Term): JsonPointer | undefined
  value(subject: Term, predicate: string, value?: Term): JsonPointer | undefined
  /** Where the credential states a type of its own. */
  type(iri: string): JsonPointer
}

/** Options of {@link readSubjectGraph}. */
export interface ReadSubjectGraphOptions {
  readonly contexts: ContextSet
  readonly limits: Limits
  /** How names in other namespaces, other contexts and undeclared prefixes are taken; by default literally. */
  readonly leniency?: Leniency
  /** Number of the input. */
  readonly index: number
}

const credentialSubject = 'https://www.w3.org/2018/credentials#credentialSubject'
const credentialTypes = 'https://www.w3.org/2018/credentials#'

/** Reads the subjects of a credential as RDF, with the credential's context; the proof and the rest are left out. */
export async function readSubjectGraph(
  input: CredentialInput,
  options: ReadSubjectGraphOptions,
): Promise<{ readonly graph?: SubjectGraph; readonly findings: readonly Finding[] }> {
  const { document, source } = input
  const { contexts, limits, index, leniency = literally } = options
  const measured = checkBounds(document, { source, limits })
  if (measured.length > 0) return { findings: measured }
  const { proof: _, ...unsecured } = document
  const findings = [...checkContexts(unsecured, { contexts, source })]
  if (findings.some((f) => f.severity === 'error')) return { findings }
  const reduced = subjectsOnly(document)
  const root = await unusedIri(reduced)
  const reading = { contexts, source, limits, undeclaredPrefixes: 'keep' } as const
  const read = await readJsonLd({ ...reduced, '@id': root }, reading)
  if (!read.ok) return { findings: [...findings, ...read.findings] }
  findings.push(...standIns(reduced, source, leniency), ...weighUndeclared(read.value.undeclared, leniency))

  const prefix = `c${index}-`
  const named = read.value.quads.filter((quad) => quad.graph.termType !== 'DefaultGraph')
  for (const quad of named.slice(0, 1)) {
    const pointer = (await read.value.pointers()).pointerOfNode(quad.graph) ?? ''
    findings.push(finding('shape/named-graph', {}, { location: { source, pointer } }))
  }
  const about = read.value.quads.filter((quad) => quad.subject.value === root)
  const subjects = about.filter((quad) => quad.predicate.value === credentialSubject).map((quad) => quad.object)
  const ownTypes = about.filter((q) => q.predicate.value === rdfType && !q.object.value.startsWith(credentialTypes))
  const stated = reachable(subjects, read.value.quads)
  const names = equivalentNames([...ownTypes, ...stated], leniency)
  const graph: SubjectGraph = {
    source,
    document,
    id: idOf(document),
    issuer: issuerOf(document),
    quads: stated.map((quad) => relabel(names.read(quad), prefix)),
    subjects: subjects.map((term) => label(term, prefix)),
    types: ownTypes.map((quad) => names.read(quad).object.value),
    places: async () => placesIn(await read.value.pointers(), { prefix, names, root }),
  }
  findings.push(...outsideSubject(document, source, { about, pointers: await read.value.pointers() }))
  if (names.found.size > 0) findings.push(...names.findings(await read.value.pointers(), source))
  return { graph, findings }
}

/** Looks up places by the terms of the graph; in the document they may be written in another namespace. */
function placesIn(
  pointers: DocumentPointers,
  { prefix, names, root }: { readonly prefix: string; readonly names: EquivalentNames; readonly root: string },
): Places {
  const placeOf: Places['value'] = (subject, predicate, value) => {
    const node = unlabel(subject, prefix)
    const isClass = predicate === rdfType && value?.termType === 'NamedNode'
    const values = isClass ? names.written(value.value).map(dataFactory.namedNode) : [value && unlabel(value, prefix)]
    for (const iri of names.written(predicate)) {
      for (const term of values) {
        const pointer = pointers.pointerOfValue(node, iri, term)
        if (pointer !== undefined) return pointer
      }
    }
    return undefined
  }
  return {
    node: (term) => pointers.pointerOfNode(unlabel(term, prefix)),
    value: placeOf,
    type: (iri) => placeOf(dataFactory.namedNode(root), rdfType, dataFactory.namedNode(iri)) ?? '/type',
  }
}

/**
 * The type stays, because contexts define `credentialSubject` for credentials only, and so does every member whose name is
 * an IRI: that may be another way of writing `credentialSubject`.
 */
function subjectsOnly(document: JsonObject): JsonObject {
  const kept = new Set(['@context', 'type', '@type', 'credentialSubject'])
  return Object.fromEntries(Object.entries(document).filter(([key]) => kept.has(key) || key.includes(':')))
}

/** An IRI that the document cannot hold, however it is written. */
async function unusedIri(document: JsonObject): Promise<string> {
  return `urn:gxkit:credential:${await sha256Hex(canonicalizeJson(document))}`
}

/** What is said about some nodes, and about the nodes that they refer to. */
function reachable(start: readonly Term[], quads: readonly Quad[]): readonly Quad[] {
  const index = indexQuads(quads.filter((quad) => quad.graph.termType === 'DefaultGraph'))
  const nodes = new Map(start.map((term) => [termKey(term), term]))
  const found: Quad[] = []
  for (const node of nodes.values()) {
    for (const quad of index.about(node)) {
      found.push(quad)
      if (quad.object.termType !== 'Literal') nodes.set(termKey(quad.object), quad.object)
    }
  }
  return found
}

function relabel(quad: Quad, prefix: string): Quad {
  return dataFactory.quad(
    label(quad.subject, prefix) as Quad_Subject,
    quad.predicate,
    label(quad.object, prefix) as Quad_Object,
  )
}

function label(term: Term, prefix: string): Term {
  return term.termType === 'BlankNode' ? dataFactory.blankNode(prefix + term.value) : term
}

function unlabel(term: Term, prefix: string): Term {
  if (term.termType !== 'BlankNode' || !term.value.startsWith(prefix)) return term
  return dataFactory.blankNode(term.value.slice(prefix.length))
}

function issuerOf(document: JsonObject): string | undefined {
  const issuer = ownMember(document, 'issuer')
  return isJsonObject(issuer) ? idOf(issuer) : textOf(issuer)
}

function idOf(node: JsonObject): string | undefined {
  return textOf(ownMember(node, 'id') ?? ownMember(node, '@id'))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
