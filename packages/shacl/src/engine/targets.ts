import type { Quad, Term } from '@rdfjs/types'
import { indexQuads, type QuadIndex } from '../graph/quad-index.ts'
import { termKey } from '../graph/term-key.ts'
import { RDFS, rdfType, sh, subClassOf } from '../vocabulary.ts'

/** The nodes of the data that some shape targets (SHACL 2.1.3); a target node counts although nobody describes it. */
export function focusNodes(shapes: QuadIndex, data: readonly Quad[]): ReadonlySet<string> {
  const [classes, subjectsOf, objectsOf] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const nodes = new Set<string>()
  for (const shape of shapes.subjects()) {
    for (const term of shapes.objects(shape, sh('targetClass'))) classes.add(term.value)
    for (const term of shapes.objects(shape, sh('targetSubjectsOf'))) subjectsOf.add(term.value)
    for (const term of shapes.objects(shape, sh('targetObjectsOf'))) objectsOf.add(term.value)
    for (const term of shapes.objects(shape, sh('targetNode'))) nodes.add(termKey(term))
    if (isClassWithShape(shapes, shape)) classes.add(shape.value)
  }
  const superclasses = indexQuads([...quadsOf(shapes, subClassOf)])
  for (const quad of data) {
    if (subjectsOf.has(quad.predicate.value)) nodes.add(termKey(quad.subject))
    if (objectsOf.has(quad.predicate.value)) nodes.add(termKey(quad.object))
    if (quad.predicate.value === rdfType && isKindOf(superclasses, quad.object, classes))
      nodes.add(termKey(quad.subject))
  }
  return nodes
}

function isClassWithShape(shapes: QuadIndex, shape: Term): boolean {
  const types = shapes.objects(shape, rdfType).map((type) => type.value)
  return (
    types.includes(`${RDFS}Class`) && types.some((type) => type === sh('NodeShape') || type === sh('PropertyShape'))
  )
}

function* quadsOf(shapes: QuadIndex, predicate: string): Generator<Quad> {
  for (const subject of shapes.subjects()) {
    for (const quad of shapes.about(subject)) if (quad.predicate.value === predicate) yield quad
  }
}

function isKindOf(superclasses: QuadIndex, type: Term, classes: ReadonlySet<string>): boolean {
  const found = new Map([[type.value, type]])
  for (const term of found.values()) {
    if (classes.has(term.value)) return true
    for (const sup of superclasses.objects(term, subClassOf)) if (!found.has(sup.value)) found.set(sup.value, sup)
  }
  return false
}
