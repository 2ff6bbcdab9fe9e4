import type { Quad, Term } from '@rdfjs/types'
import type { QuadIndex } from '../graph/quad-index.ts'
import { termKey } from '../graph/term-key.ts'
import { OWL, RDFS, rdfType, sh, subClassOf } from '../vocabulary.ts'

/** A shape and the nodes of the data that it targets, each once. */
export interface Target {
  readonly shape: Term
  readonly nodes: readonly Term[]
}

/** What a shape wants of a statement to be interested in one of its ends. */
interface Interests {
  readonly classes: Map<string, Term[]>
  readonly subjectsOf: Map<string, Term[]>
  readonly objectsOf: Map<string, Term[]>
}

/**
 * Finds what shapes target (SHACL 2.1.3): nodes by class, by property and by name; a target node counts although nobody
 * describes it. Class hierarchy is that of the shapes graph. A shape that is a class itself targets its instances, also
 * where it is called an `owl:Class`, which strictly is a class only if the shapes graph says so. A shape that is switched off
 * looks at nothing.
 */
export function targetsOf(shapes: QuadIndex): (data: Iterable<Quad>) => readonly Target[] {
  const interests: Interests = { classes: new Map(), subjectsOf: new Map(), objectsOf: new Map() }
  const named: (readonly [shape: Term, node: Term])[] = []
  for (const shape of shapes.subjects()) {
    if (shapes.objects(shape, sh('deactivated')).some(({ value }) => value === 'true')) continue
    for (const term of shapes.objects(shape, sh('targetClass'))) note(interests.classes, term.value, shape)
    for (const term of shapes.objects(shape, sh('targetSubjectsOf'))) note(interests.subjectsOf, term.value, shape)
    for (const term of shapes.objects(shape, sh('targetObjectsOf'))) note(interests.objectsOf, term.value, shape)
    for (const term of shapes.objects(shape, sh('targetNode'))) named.push([shape, term])
    if (isClassWithShape(shapes, shape)) note(interests.classes, shape.value, shape)
  }
  const interestedIn = new Map<string, readonly Term[]>()
  const byClass = (type: Term): readonly Term[] => {
    const known = interestedIn.get(type.value)
    if (known !== undefined) return known
    const found = [...superclasses(shapes, type)].flatMap((iri) => interests.classes.get(iri) ?? [])
    // The types in data are a stranger's; only those that some shape wants are worth remembering.
    if (found.length > 0) interestedIn.set(type.value, found)
    return found
  }
  return (data) => {
    const found = new Map<string, { readonly shape: Term; readonly nodes: Map<string, Term> }>()
    const target = (interested: readonly Term[] | undefined, node: Term): void => {
      for (const shape of interested ?? []) {
        const key = termKey(shape)
        const entry = found.get(key) ?? { shape, nodes: new Map<string, Term>() }
        entry.nodes.set(termKey(node), node)
        found.set(key, entry)
      }
    }
    for (const [shape, node] of named) target([shape], node)
    for (const { subject, predicate, object } of data) {
      if (predicate.value === rdfType) target(byClass(object), subject)
      target(interests.subjectsOf.get(predicate.value), subject)
      target(interests.objectsOf.get(predicate.value), object)
    }
    return [...found.values()].map(({ shape, nodes }) => ({ shape, nodes: [...nodes.values()] }))
  }
}

function note(interested: Map<string, Term[]>, name: string, shape: Term): void {
  const known = interested.get(name)
  if (known === undefined) interested.set(name, [shape])
  else known.push(shape)
}

function isClassWithShape(shapes: QuadIndex, shape: Term): boolean {
  const types = shapes.objects(shape, rdfType)
  if (!types.some(({ value }) => value === sh('NodeShape') || value === sh('PropertyShape'))) return false
  return types.some((type) => {
    const kinds = superclasses(shapes, type)
    return kinds.has(`${RDFS}Class`) || kinds.has(`${OWL}Class`)
  })
}

/** A class and everything that it is a kind of. */
function superclasses(shapes: QuadIndex, type: Term): ReadonlySet<string> {
  const found = new Map([[type.value, type]])
  for (const term of found.values()) {
    for (const sup of shapes.objects(term, subClassOf)) if (!found.has(sup.value)) found.set(sup.value, sup)
  }
  return new Set(found.keys())
}
