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
 * Turns an expanded document into RDF (JSON-LD 1.1 API, section 8.1), each quad once and in the order that jsonld gives them: by
 * graph, node and property. Takes time with the length of the document only.
 *
 * @returns `undefined` for what is left to jsonld: reverse and included nodes, indexes, writing directions, lists in lists
 */
export function quickRdf(expanded: readonly unknown[]): QuickGraph | undefined {
  const builder = createBuilder()
  try {
    const graph = { term: dataFactory.defaultGraph(), name: '@default', number: '' }
    for (const node of expanded) builder.node(node, graph)
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
  return { quads: builder.quads(), labels: builder.labels }
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

interface Graph {
  readonly term: Quad_Graph
  /** By which graphs are put in order. */
  readonly name: string
  readonly number: string
}

/** Quads by graph, node and property. */
type Buckets = Map<string, Map<string, Map<string, Quad[]>>>

function createBuilder(): {
  readonly labels: Map<Expanded | string, string>
  node(value: unknown, graph: Graph): Interned<NamedNode | BlankNode>
  quads(): readonly Quad[]
} {
  const buckets: Buckets = new Map()
  const labels = new Map<Expanded | string, string>()
  const seen = new Set<string>()
  const iris = new Map<string, Interned<NamedNode>>()
  const blanks = new Map<string, Interned<BlankNode>>()
  const literals = new Map<string, number>()
  let count = 0
  let cells = 0

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
    const label = `b${labels.size}`
    const made = { term: dataFactory.blankNode(label), number: count++ }
    labels.set(of, label)
    if (typeof of === 'string') blanks.set(of, made)
    return made
  }
  const cell = (): Interned<BlankNode> => ({ term: dataFactory.blankNode(`l${cells++}`), number: count++ })
  const literal = (value: Expanded): Interned<Quad_Object> => {
    if (!isPlainValue(value)) throw new Unusual()
    const term = literalOf(value)
    const key = termKey(term)
    const number = literals.get(key) ?? count++
    literals.set(key, number)
    return { term, number }
  }
  const add = (
    bucket: Quad[],
    subject: Interned<Quad_Subject>,
    predicate: string,
    object: Interned<Quad_Object>,
    graph: Graph,
  ): void => {
    const property = iri(predicate)
    const key = `${subject.number} ${property.number} ${object.number} ${graph.number}`
    if (seen.has(key)) return
    seen.add(key)
    bucket.push(dataFactory.quad(subject.term, property.term, object.term, graph.term))
  }
  const objectOf = (value: unknown, graph: Graph, bucket: Quad[]): Interned<Quad_Object> => {
    if (!isExpanded(value)) throw new Unusual()
    if ('@value' in value) return literal(value)
    if ('@list' in value) return list(value, graph, bucket)
    return node(value, graph)
  }
  const list = (value: Expanded, graph: Graph, bucket: Quad[]): Interned<Quad_Object> => {
    const items = value['@list']
    if (!Array.isArray(items) || Object.keys(value).length > 1) throw new Unusual()
    const objects = (items as readonly unknown[]).map((item) => {
      if (isExpanded(item) && '@list' in item) throw new Unusual()
      return objectOf(item, graph, bucket)
    })
    const places = objects.map(cell)
    for (const [index, object] of objects.entries()) {
      const place = places[index] ?? cell()
      add(bucket, place, rdf.first, object, graph)
      add(bucket, place, rdf.rest, places[index + 1] ?? iri(rdf.nil), graph)
    }
    return places[0] ?? iri(rdf.nil)
  }
  const node = (value: unknown, graph: Graph): Interned<NamedNode | BlankNode> => {
    if (!isExpanded(value) || !isNode(value)) throw new Unusual()
    const id = value['@id']
    if (id !== undefined && typeof id !== 'string') throw new Unusual()
    const subject = id === undefined || id.startsWith('_:') ? blank(id ?? value) : iri(id)
    const name = subject.term.termType === 'BlankNode' ? `_:${subject.term.value}` : subject.term.value
    for (const property of Object.keys(value).sort()) {
      if (property === '@id') continue
      const member = value[property]
      if (!Array.isArray(member) || (property.startsWith('@') && !plainKeywords.has(property))) throw new Unusual()
      if (property === '@graph') {
        const inside = { term: subject.term, name, number: String(subject.number) }
        for (const item of member) node(item, inside)
        continue
      }
      const bucket = bucketOf(buckets, graph.name, name, property)
      if (property === '@type') {
        for (const type of member as readonly string[]) add(bucket, subject, rdf.type, iri(type), graph)
      } else for (const item of member) add(bucket, subject, property, objectOf(item, graph, bucket), graph)
    }
    return subject
  }
  return { labels, node, quads: () => inOrder(buckets) }
}

function bucketOf(buckets: Buckets, graph: string, node: string, property: string): Quad[] {
  const nodes = buckets.get(graph) ?? new Map<string, Map<string, Quad[]>>()
  buckets.set(graph, nodes)
  const properties = nodes.get(node) ?? new Map<string, Quad[]>()
  nodes.set(node, properties)
  const bucket = properties.get(property) ?? []
  properties.set(property, bucket)
  return bucket
}

function inOrder(buckets: Buckets): readonly Quad[] {
  const quads: Quad[] = []
  for (const graph of sortedValues(buckets)) {
    for (const node of sortedValues(graph)) for (const bucket of sortedValues(node)) quads.push(...bucket)
  }
  return quads
}

function sortedValues<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map.keys()].sort().map((key) => map.get(key) as T)
}
