import type { Finding, JsonObject, JsonPointer, Limits } from '@gxkit/core'
import { finding, isJsonObject, ownMember } from '@gxkit/core'
import { type ContextSet, checkContexts, dataFactory, readJsonLd } from '@gxkit/linked-data'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { rdfType } from '../vocabulary.ts'

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
  const { contexts, limits, index } = options
  const reduced = subjectsOnly(document)
  const findings = [...checkContexts(reduced, { contexts, source })]
  if (findings.some((f) => f.severity === 'error')) return { findings }
  const root = unusedIri(document)
  const read = await readJsonLd({ ...reduced, '@id': root }, { contexts, source, limits })
  if (!read.ok) return { findings: [...findings, ...read.findings] }

  const prefix = `c${index}-`
  const named = read.value.quads.filter((quad) => quad.graph.termType !== 'DefaultGraph')
  for (const quad of named.slice(0, 1)) {
    const pointer = (await read.value.pointers()).pointerOfNode(quad.graph) ?? ''
    findings.push(finding('shape/named-graph', {}, { location: { source, pointer } }))
  }
  const about = read.value.quads.filter((quad) => quad.subject.value === root)
  const graph: SubjectGraph = {
    source,
    document,
    id: textOf(ownMember(document, 'id')),
    issuer: issuerOf(document),
    quads: read.value.quads
      .filter((quad) => quad.subject.value !== root && quad.graph.termType === 'DefaultGraph')
      .map((quad) => relabel(quad, prefix)),
    subjects: about.filter((q) => q.predicate.value === credentialSubject).map((q) => label(q.object, prefix)),
    types: about
      .filter((q) => q.predicate.value === rdfType && !q.object.value.startsWith(credentialTypes))
      .map((q) => q.object.value),
    places: async () => {
      const pointers = await read.value.pointers()
      return {
        node: (term) => pointers.pointerOfNode(unlabel(term, prefix)),
        value: (subject, predicate, value) =>
          pointers.pointerOfValue(unlabel(subject, prefix), predicate, value && unlabel(value, prefix)),
        type: (iri) =>
          pointers.pointerOfValue(dataFactory.namedNode(root), rdfType, dataFactory.namedNode(iri)) ?? '/type',
      }
    },
  }
  return { graph, findings }
}

/** The type stays: contexts define `credentialSubject` for credentials only. */
function subjectsOnly(document: JsonObject): JsonObject {
  const kept = ['@context', 'type', '@type', 'credentialSubject']
  return Object.fromEntries(kept.filter((key) => Object.hasOwn(document, key)).map((key) => [key, document[key]]))
}

function unusedIri(document: JsonObject): string {
  const text = JSON.stringify(document)
  let iri = 'urn:gxkit:credential'
  while (text.includes(iri)) iri += '-'
  return iri
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
  return textOf(isJsonObject(issuer) ? ownMember(issuer, 'id') : issuer)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
