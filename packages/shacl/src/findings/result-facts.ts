import type { ShaclDetail } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import type { MergedGraph } from '../credentials/merge.ts'
import { pathValues } from '../engine/path-values.ts'
import { firstSteps, pathText } from '../engine/property-path.ts'
import { predicateOf, type ShapeResult } from '../engine/result.ts'
import type { PreparedShapes, ReleaseShapes } from '../release-shapes.ts'
import { rdfType, sh } from '../vocabulary.ts'
import type { Draft } from './draft.ts'
import { pathWords } from './path-words.ts'
import { either, foundWords, printable, type Words } from './words.ts'

/** Everything that is needed to put a result into words. */
export interface Explaining {
  readonly graph: MergedGraph
  readonly shapes: PreparedShapes
  readonly release: Release
  readonly known: ReleaseShapes
  readonly words: Words
}

/** The value that a result is about, or its focus node. */
export function anchorOf(result: ShapeResult): Draft['anchor'] {
  const { focusNode: node, value } = result
  const predicate = predicateOf(result)
  if (predicate !== undefined) return { node, predicate, ...(value && { value }) }
  const [first] = result.path === undefined ? [] : firstSteps(result.path)
  return first === undefined ? { node } : { node, predicate: first }
}

/** The bare term of the property that a result is about. */
export function propertyOf(result: ShapeResult, { words }: Explaining): string {
  return result.path === undefined ? 'this object' : pathWords(result.path, words.property)
}

/** The values of that property. */
export function valuesOf(result: ShapeResult, { graph }: Explaining): readonly Term[] {
  const { focusNode, path } = result
  if (path === undefined) return []
  return typeof path === 'string' ? graph.index.objects(focusNode, path) : pathValues(graph.quads).from(focusNode, path)
}

/** The value of a constraint parameter. */
export function parameter(result: ShapeResult, { shapes }: Explaining, name: string): Term | undefined {
  return shapes.index.objects(result.shape, sh(name))[0]
}

/** The classes that a shape asks for. */
export function classesOf(shape: Term, { shapes }: Explaining): readonly string[] {
  return shapes.index.objects(shape, sh('class')).map((term) => term.value)
}

/** "a LegalPerson or a Datacenter". */
export function aClass(classes: readonly string[], { words }: Explaining): string {
  return either(classes.map((iri) => words.aClass(iri)))
}

/** What was found; an object is named by its types. */
export function foundIn(result: ShapeResult, { graph, words }: Explaining): string {
  const { value } = result
  if (value === undefined || value.termType === 'Literal') return foundWords(value)
  const types = graph.index.objects(value, rdfType).map((type) => words.aClass(type.value))
  return types.length === 0 ? foundWords(value) : either(types, 'and')
}

/** Only bare names carry the kind of value in the context; a prefixed name is the usual cause of a wrong one. */
export function prefixed(key: string | undefined): { readonly key?: string } {
  return key?.includes(':') && !key.includes('://') ? { key: printable(key, 120) } : {}
}

/** The most special class of the node whose lineage has the shape; without one, the class of the shape. */
export function ownClass(result: ShapeResult, { graph, shapes, known }: Explaining): string | undefined {
  const owner = shapes.classOf(result.shape)
  const types = graph.index.objects(result.focusNode, rdfType).map((type) => type.value)
  return types.find((type) => owner !== undefined && known.lineage(type).includes(owner)) ?? owner
}

/** An author may write a message in many languages, not in endlessly many. */
const mostMessages = 40

/** The result in the terms of SHACL. */
export function detailOf(result: ShapeResult, { shapes }: Explaining): ShaclDetail {
  const candidates = shapes.shapesOf.get(shapes.classOf(result.shape) ?? '') ?? []
  const has = (shape: Term): boolean => shapes.index.objects(shape, sh('property')).some((p) => p.equals(result.shape))
  const owner = candidates.find(has) ?? candidates[0]
  const shape = result.shape.termType === 'NamedNode' ? result.shape : owner
  const messages = result.messages
    .slice(0, mostMessages)
    .map(({ value, language }) => ({ text: printable(value, 400), language }))
  return {
    focusNode: nodeText(result.focusNode),
    ...(result.path !== undefined && { path: pathText(result.path) }),
    ...(shape !== undefined && { sourceShape: shape.value }),
    constraint: result.constraint,
    ...(result.value !== undefined && { value: printable(nodeText(result.value), 200) }),
    ...(messages.length > 0 && { messages }),
  }
}

function nodeText(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}
