import { GxError } from '@gxkit/core'
import { dataFactory } from '@gxkit/linked-data'
import { ancestors, packedShapesOf, type Release, shapeTriples } from '@gxkit/ontology'
import type { Quad, Quad_Object, Quad_Predicate, Quad_Subject, Term } from '@rdfjs/types'
import { checkShapes } from './engine/check-shapes.ts'
import { type Evaluate, prepare } from './engine/engine.ts'
import { indexQuads, type QuadIndex } from './graph/quad-index.ts'
import { type SharedLists, sharedLists } from './graph/shared-lists.ts'
import { termKey } from './graph/term-key.ts'
import { sh, subClassOf } from './vocabulary.ts'

/** The shapes that a set of classes needs, ready for use. */
export interface PreparedShapes {
  readonly index: QuadIndex
  readonly evaluate: Evaluate
  /** Class IRI -> its node shapes. */
  readonly shapesOf: ReadonlyMap<string, readonly Term[]>
  /** The class whose shape has this node shape or property shape. */
  classOf(shape: Term): string | undefined
}

/** The shapes of a release, unpacked and prepared as classes turn up. */
export interface ReleaseShapes {
  /** Whether the vocabulary knows the class, with or without rules of its own. */
  knows(iri: string): boolean
  /** Whether any rule applies to objects of the class. */
  covers(iri: string): boolean
  /** The class and everything that it is a kind of, near ones first. */
  lineage(iri: string): readonly string[]
  prepare(classes: Iterable<string>): PreparedShapes
}

/** Sets of classes whose prepared shapes are kept. */
const kept = 16

/** Gives access to the shapes of a release; what has been prepared is kept for the next document with the same classes. */
export function releaseShapes(release: Release): ReleaseShapes {
  const packed = packedShapesOf(release)
  const lists = sharedLists(packed.lists)
  const hierarchy = packed.hierarchy.map(([sub, sup]) => toQuad([`<${sub}>`, `<${subClassOf}>`, `<${sup}>`]))
  const known = new Set([...Object.keys(packed.shapes), ...packed.hierarchy.flat()])
  const lineages = new Map<string, readonly string[]>()
  const cache = new Map<string, PreparedShapes>()

  const lineage = (iri: string): readonly string[] => {
    if (!known.has(iri)) return [iri]
    const found = lineages.get(iri) ?? [iri, ...ancestors(release, iri)]
    lineages.set(iri, found)
    return found
  }
  const unpack = (classes: readonly string[]): readonly Quad[] =>
    [...shapeTriples(packed, classes, { lists: false })].map(toQuad)
  const withShape = (iri: string): boolean => Object.hasOwn(packed.shapes, iri)
  return {
    knows: (iri) => known.has(iri),
    covers: (iri) => lineage(iri).some(withShape),
    lineage,
    prepare(classes) {
      const wanted = [...new Set([...classes].flatMap(lineage))].filter(withShape).sort()
      const key = wanted.join(' ')
      const prepared = cache.get(key) ?? prepareShapes(unpack(wanted), { hierarchy, lists, classes: wanted })
      cache.delete(key)
      cache.set(key, prepared)
      for (const oldest of [...cache.keys()].slice(0, Math.max(0, cache.size - kept))) cache.delete(oldest)
      return prepared
    },
  }
}

function prepareShapes(
  shapes: readonly Quad[],
  context: { readonly hierarchy: readonly Quad[]; readonly lists: SharedLists; readonly classes: readonly string[] },
): PreparedShapes {
  const { hierarchy, lists, classes } = context
  const index = indexQuads(shapes, lists)
  if (classes.length > 0) checkShapes(index)
  const shapesOf = new Map<string, readonly Term[]>()
  const owners = new Map<string, string>()
  for (const shape of index.subjects()) {
    for (const target of index.objects(shape, sh('targetClass'))) {
      shapesOf.set(target.value, [...(shapesOf.get(target.value) ?? []), shape])
      owners.set(termKey(shape), target.value)
      for (const property of index.objects(shape, sh('property'))) owners.set(termKey(property), target.value)
    }
  }
  return {
    index,
    evaluate: prepare([...shapes, ...hierarchy], lists),
    shapesOf,
    classOf: (shape) => owners.get(termKey(shape)),
  }
}

function toQuad([subject, predicate, object]: readonly [string, string, string]): Quad {
  return dataFactory.quad(
    toTerm(subject) as Quad_Subject,
    toTerm(predicate) as Quad_Predicate,
    toTerm(object) as Quad_Object,
  )
}

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r' }

/** A term in the N-Triples syntax of the packed shapes. */
function toTerm(text: string): Term {
  if (text.startsWith('<')) return dataFactory.namedNode(text.slice(1, -1))
  if (text.startsWith('_:')) return dataFactory.blankNode(text.slice(2))
  const [, value, language, datatype] = /^"((?:[^"\\]|\\.)*)"(?:@(.+)|\^\^<(.+)>)?$/s.exec(text) ?? []
  if (value === undefined) throw new GxError('ERR_INTERNAL', 'The packed shapes hold a term that is not understood.')
  const plain = value.replace(/\\(.)/gs, (_, c: string) => escaped[c] ?? c)
  if (language !== undefined) return dataFactory.literal(plain, language)
  return datatype === undefined
    ? dataFactory.literal(plain)
    : dataFactory.literal(plain, dataFactory.namedNode(datatype))
}
