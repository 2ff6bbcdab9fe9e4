import type { BlankNode, NamedNode, Quad, Quad_Graph, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import type { Expanded } from './expanded.ts'
import { isExpanded, isNode } from './expanded.ts'
import { literalOf } from './literal.ts'
import { absolute } from './surroundings.ts'
import { dataFactory, rdf, termKey, xsd } from './terms.ts'

/** The graph of an expanded document, and which blank node stands for which of its nodes. */
export interface QuickGraph {
  readonly quads: readonly Quad[]
  /** The labels of nodes without an IRI: by the node itself, or by the label that it has in the document. */
  readonly labels: ReadonlyMap<Expanded | string, string>
}

/** Thrown inside only: the document holds something that is left to jsonld. */
class Unusual extends Error {}

const plainKeywords: ReadonlySet<string> = new Set(['@id', '@type', '@graph'])

/**
 * Turns an expanded document into RDF (JSON-LD 1.1 API, section 8.1), each quad once. Takes time with the length of the
 * document only.
 *
 * @returns `undefined` for what is left to jsonld: reverse and included nodes, indexes, writing directions, lists in lists
 */
export function quickRdf(expanded: readonly unknown[]): QuickGraph | undefined {
  const builder = createBuilder()
  try {
    for (const node of expanded) builder.node(node, dataFactory.defaultGraph(), '')
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
  return { quads: builder.quads, labels: builder.labels }
}

/** A value whose literal is beyond doubt. */
function isPlainValue(object: Expanded): boolean {
  const { '@value': value, '@type': type, '@language': language } = object
  if ('@direction' in object || '@index' in object) return false
  if (type !== undefined && typeof type !== 'string') return false
  if (language !== undefined && (typeof language !== 'string' || type !== undefined)) return false
  if (type === '@json' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Math.abs(value) < 1e21
  return typeof value === 'string' && type !== xsd.double
}

interface Interned<T extends Term> {
  readonly term: T
  /** Two terms of a document have the same number exactly when they are equal. */
  readonly number: number
}

function createBuilder(): {
  readonly quads: Quad[]
  readonly labels: Map<Expanded | string, string>
  node(value: unknown, graph: Quad_Graph, graphKey: string): Interned<NamedNode | BlankNode>
} {
  const quads: Quad[] = []
  const labels = new Map<Expanded | string, string>()
  const seen = new Set<string>()
  const iris = new Map<string, Interned<NamedNode>>()
  const blanks = new Map<string, Interned<BlankNode>>()
  const literals = new Map<string, number>()
  let count = 0

  const iri = (value: string): Interned<NamedNode> => {
    const known = iris.get(value)
    if (known !== undefined) return known
    if (!absolute.test(value) || value.startsWith('_:')) throw new Unusual()
    const made = { term: dataFactory.namedNode(value), number: count++ }
    iris.set(value, made)
    return made
  }
  const blank = (of: Expanded | string): Interned<BlankNode> => {
    const known = typeof of === 'string' ? blanks.get(of) : undefined
    if (known !== undefined) return known
    const label = `b${labels.size + cells}`
    const made = { term: dataFactory.blankNode(label), number: count++ }
    labels.set(of, label)
    if (typeof of === 'string') blanks.set(of, made)
    return made
  }
  let cells = 0
  const cell = (): Interned<BlankNode> => ({
    term: dataFactory.blankNode(`b${labels.size + cells++}`),
    number: count++,
  })
  const literal = (value: Expanded): Interned<Quad_Object> => {
    if (!isPlainValue(value)) throw new Unusual()
    const term = literalOf(value)
    const key = termKey(term)
    const number = literals.get(key) ?? count++
    literals.set(key, number)
    return { term, number }
  }
  const add = (
    subject: Interned<Quad_Subject>,
    predicate: string,
    object: Interned<Quad_Object>,
    [graph, graphKey]: readonly [Quad_Graph, string],
  ): void => {
    const property = iri(predicate)
    const key = `${subject.number} ${property.number} ${object.number} ${graphKey}`
    if (seen.has(key)) return
    seen.add(key)
    quads.push(dataFactory.quad(subject.term, property.term, object.term, graph))
  }
  const objectOf = (value: unknown, graph: Quad_Graph, graphKey: string): Interned<Quad_Object> => {
    if (!isExpanded(value)) throw new Unusual()
    if ('@value' in value) return literal(value)
    if ('@list' in value) return list(value, graph, graphKey)
    return node(value, graph, graphKey)
  }
  const list = (value: Expanded, graph: Quad_Graph, graphKey: string): Interned<Quad_Object> => {
    const items = value['@list']
    if (!Array.isArray(items) || Object.keys(value).length > 1) throw new Unusual()
    let rest: Interned<NamedNode | BlankNode> = iri(rdf.nil)
    for (const item of (items as readonly unknown[]).toReversed()) {
      if (isExpanded(item) && '@list' in item) throw new Unusual()
      const here = cell()
      add(here, rdf.first, objectOf(item, graph, graphKey), [graph, graphKey])
      add(here, rdf.rest, rest, [graph, graphKey])
      rest = here
    }
    return rest
  }
  const node = (value: unknown, graph: Quad_Graph, graphKey: string): Interned<NamedNode | BlankNode> => {
    if (!isExpanded(value) || !isNode(value)) throw new Unusual()
    const id = value['@id']
    if (id !== undefined && typeof id !== 'string') throw new Unusual()
    const subject = id === undefined || id.startsWith('_:') ? blank(id ?? value) : iri(id)
    for (const [property, member] of Object.entries(value)) {
      if (property === '@id') continue
      if (!Array.isArray(member) || (property.startsWith('@') && !plainKeywords.has(property))) throw new Unusual()
      if (property === '@type') {
        for (const type of member as readonly string[]) add(subject, rdf.type, iri(type), [graph, graphKey])
      } else if (property === '@graph') {
        for (const item of member) node(item, subject.term, String(subject.number))
      } else for (const item of member) add(subject, property, objectOf(item, graph, graphKey), [graph, graphKey])
    }
    return subject
  }
  return { quads, labels, node }
}
