import { dataFactory } from '@gxkit/linked-data'
import { bareName } from '@gxkit/ontology'
import type { NamedNode, Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { listOf } from '../graph/lists.ts'
import { LIST, OWL, RDF, RDFS, SH, UNIT, XSD } from '../graph/names.ts'
import { isShape, keyOf, type VocabularyGraph, vocabularyGraph } from '../graph/vocabulary-graph.ts'

const classTypes: ReadonlySet<string> = new Set([`${RDFS}Class`, `${OWL}Class`])

/** What stands on shapes for readers and is known here; the check of shapes takes nothing that it does not know. */
const annotations: ReadonlySet<string> = new Set([UNIT])

/** What the check of shapes looks at: without the annotations that are known here, with classes as targets of their shapes. */
export function forCheck(quads: readonly Quad[]): readonly Quad[] {
  return quads.filter(({ predicate }) => !annotations.has(predicate.value))
}

/**
 * Brings shapes into the form in which releases are written: a shape that is a class targets it, a shape without a class has no
 * name, and an enumeration of texts has one.
 *
 * @param name the name of the vocabulary; names of lists start with it
 */
export function normalise(quads: readonly Quad[], name: string): readonly Quad[] {
  const targeted = quads.flatMap((quad) => withTarget(quad, quads))
  const graph = vocabularyGraph(targeted)
  const unnamed = new Map<string, Term>()
  for (const subject of graph.all()) {
    const inner =
      subject.termType === 'NamedNode' &&
      isShape(graph, subject) &&
      graph.one(subject, `${SH}targetClass`) === undefined
    if (inner) unnamed.set(keyOf(subject), dataFactory.blankNode(`n${unnamed.size}`))
  }
  const named = namedEnumerations(graph, name)
  const renamed = <T extends Term>(term: T): T => (unnamed.get(keyOf(term)) ?? named.get(keyOf(term)) ?? term) as T
  return targeted.map((quad) =>
    dataFactory.quad(
      renamed<Quad_Subject>(quad.subject),
      quad.predicate,
      quad.predicate.value === `${RDF}type` ? quad.object : renamed<Quad_Object>(quad.object),
    ),
  )
}

/** SHACL 2.1.3.3: a shape that is a class is for the members of the class. */
function withTarget(quad: Quad, quads: readonly Quad[]): readonly Quad[] {
  const { subject, predicate, object } = quad
  const isClass = predicate.value === `${RDF}type` && classTypes.has(object.value)
  if (!isClass || !quads.some((each) => each.subject.equals(subject) && isShapeType(each))) return [quad]
  return [dataFactory.quad(subject, dataFactory.namedNode(`${SH}targetClass`), subject as NamedNode)]
}

function isShapeType({ predicate, object }: Quad): boolean {
  return (
    predicate.value === `${RDF}type` && (object.value === `${SH}NodeShape` || object.value === `${SH}PropertyShape`)
  )
}

/** First cells of the enumerations that hold texts only -> their names, after the property that has them. */
function namedEnumerations(graph: VocabularyGraph, name: string): ReadonlyMap<string, Term> {
  const names = new Map<string, Term>()
  const taken = new Set<string>()
  for (const { subject, object: head } of graph.having(`${SH}in`)) {
    if (head.value === `${RDF}nil` || names.has(keyOf(head))) continue
    const texts = listOf(graph, head).every(
      (member) => member.termType === 'Literal' && member.datatype.value === `${XSD}string`,
    )
    if (!texts) continue
    const path = graph.one(subject, `${SH}path`)?.value ?? 'values'
    const local = bareName(path)
    const wanted = `${name}-${local === path ? 'values' : local}`
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`
    taken.add(free)
    names.set(keyOf(head), dataFactory.namedNode(LIST + free))
  }
  return names
}
