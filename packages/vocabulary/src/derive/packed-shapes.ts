import type { PackedShapes } from '@gxkit/ontology'
import type { Quad, Term } from '@rdfjs/types'
import { listOf } from '../graph/lists.ts'
import { RDF, RDFS, SH, UNIT, XSD } from '../graph/names.ts'
import { isShape, keyOf, shapesByClass, type VocabularyGraph } from '../graph/vocabulary-graph.ts'

/** Words and hints for people; they go into the class model, not into what is evaluated. */
const notEvaluated: ReadonlySet<string> = new Set([
  ...['name', 'description', 'order', 'defaultValue', 'group'].map((local) => SH + local),
  ...['label', 'comment', 'subClassOf'].map((local) => RDFS + local),
  UNIT,
])

/** Where a shape names another one; in lists it stands behind rdf:first. */
const handingOn: ReadonlySet<string> = new Set([
  ...['node', 'not', 'qualifiedValueShape'].map((local) => SH + local),
  `${RDF}first`,
])

/** The shapes graph without parsing: a string table, and flat triples of numbers per class. */
export function packShapes(graph: VocabularyGraph): Omit<PackedShapes, 'lists'> {
  const table = new Map<string, number>()
  const indexOf = (text: string): number => {
    const known = table.get(text)
    if (known !== undefined) return known
    table.set(text, table.size)
    return table.size - 1
  }
  const shapes: Record<string, readonly number[]> = {}
  const needs: Record<string, readonly string[]> = {}
  const home = homes(graph)
  for (const { targetClass, shapes: own } of shapesByClass(graph)) {
    const iri = targetClass.value
    const here = own.filter((shape) => home.get(keyOf(shape)) === iri)
    shapes[iri] = packShapesOf(graph, here, indexOf)
    const others = [...own, ...here.flatMap((shape) => referredTo(graph, shape))]
    const elsewhere = new Set(others.flatMap((shape) => home.get(keyOf(shape)) ?? []).filter((other) => other !== iri))
    if (elsewhere.size > 0) needs[iri] = [...elsewhere].sort()
  }
  const hierarchy = graph
    .having(`${RDFS}subClassOf`)
    .map((quad) => [quad.subject.value, quad.object.value] as const)
    .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))
  return { terms: [...table.keys()], shapes, needs, hierarchy }
}

/** Shape -> the first of its classes, the one under which it is stored. */
function homes(graph: VocabularyGraph): ReadonlyMap<string, string> {
  const home = new Map<string, string>()
  for (const { targetClass, shapes } of shapesByClass(graph))
    for (const shape of shapes) if (!home.has(keyOf(shape))) home.set(keyOf(shape), targetClass.value)
  return home
}

/** Every shape that a shape hands values on to, and other terms that stand where such shapes do. */
function referredTo(graph: VocabularyGraph, shape: Term): readonly Term[] {
  const found: Term[] = []
  const seen = new Set<string>()
  const visit = (subject: Term): void => {
    if (seen.has(keyOf(subject))) return
    seen.add(keyOf(subject))
    for (const { predicate, object } of evaluatedQuads(graph, subject)) {
      if (isInside(predicate, object)) visit(object)
      else if (handingOn.has(predicate.value)) found.push(object)
    }
  }
  visit(shape)
  return found
}

/** The statements on a shape that can make a value fail. */
function evaluatedQuads(graph: VocabularyGraph, subject: Term): readonly Quad[] {
  return graph.about(subject).filter(({ predicate, object }) => {
    if (notEvaluated.has(predicate.value)) return false
    if (predicate.value === `${SH}node`) return isShape(graph, object)
    if (predicate.value === `${SH}or`) return listOf(graph, object).every((member) => isShape(graph, member))
    return true
  })
}

/** A property shape belongs to the shape that has it, whether it has a name or not. */
function isInside(predicate: Term, object: Term): boolean {
  return object.termType === 'BlankNode' || predicate.value === `${SH}property`
}

/** From 0 up an index into the string table, below 0 a blank node of this class. */
function packShapesOf(
  graph: VocabularyGraph,
  shapes: readonly Term[],
  indexOf: (text: string) => number,
): readonly number[] {
  const blanks = new Map<string, number>()
  const numberOf = (term: Term): number => {
    if (term.termType !== 'BlankNode') return indexOf(nTriples(term))
    const known = blanks.get(term.value) ?? -1 - blanks.size
    blanks.set(term.value, known)
    return known
  }
  const triples: number[] = []
  const seen = new Set<string>()
  const visit = (subject: Term): void => {
    if (seen.has(keyOf(subject))) return
    seen.add(keyOf(subject))
    for (const { predicate, object } of evaluatedQuads(graph, subject)) {
      triples.push(numberOf(subject), numberOf(predicate), numberOf(object))
      if (isInside(predicate, object)) visit(object)
    }
  }
  shapes.forEach(visit)
  return triples
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' }

/** A term in N-Triples syntax. */
export function nTriples(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`
  const value = `"${term.value.replace(/[\\"\n\r]/g, (c) => escapes[c] ?? c)}"`
  if (term.language) return `${value}@${term.language}`
  return term.datatype.value === `${XSD}string` ? value : `${value}^^<${term.datatype.value}>`
}
