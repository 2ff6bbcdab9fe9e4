import { createDataset, dataFactory } from '@gxkit/linked-data'
import type { DatasetCore, NamedNode, Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { indexQuads } from '../graph/quad-index.ts'
import { noSharedLists, type SharedLists } from '../graph/shared-lists.ts'
import { termKey } from '../graph/term-key.ts'
import { sh } from '../vocabulary.ts'
import { pathValues } from './path-values.ts'
import { type PropertyPath, readPath } from './property-path.ts'

/** Shapes in which each path expression is replaced by a property that stands for it. */
export interface PlainPaths {
  readonly shapes: readonly Quad[]
  /** The path that a property of `shapes` stands for. */
  pathOf(property: string): PropertyPath
  /** Whether a property stands for a path expression. */
  isExpression(property: string): boolean
  /** A data graph in which these properties have the values of their paths. Only who asks for one by name gets to see it. */
  dataset(data: readonly Quad[]): DatasetCore
}

/** No IRI begins so: what stands for a path cannot be in any data. */
const standsFor = '\u0000path'

/**
 * shacl-engine knows a part of the path expressions only, and follows them without bound. So it is given shapes with
 * plain properties, and data that answers for them. The shapes must have passed `checkShapes`.
 */
export function plainPaths(shapes: readonly Quad[], lists: SharedLists = noSharedLists): PlainPaths {
  const names = new Map<string, string>()
  const paths = new Map<string, PropertyPath>()
  const path = sh('path')
  const complex = shapes.some((quad) => quad.predicate.value === path && quad.object.termType === 'BlankNode')
  if (!complex) {
    return { shapes, pathOf: (property) => property, isExpression: () => false, dataset: createDataset }
  }
  const index = indexQuads(shapes, lists)
  const replaced = shapes.map((quad) => {
    if (quad.predicate.value !== path || quad.object.termType !== 'BlankNode') return quad
    const read = readPath(index, quad.object)
    if ('problem' in read) return quad
    const key = termKey(quad.object)
    const name = names.get(key) ?? `${standsFor}${names.size}`
    names.set(key, name)
    paths.set(name, read.path)
    return dataFactory.quad(quad.subject, quad.predicate, dataFactory.namedNode(name))
  })
  return {
    shapes: replaced,
    pathOf: (property) => paths.get(property) ?? property,
    isExpression: (property) => paths.has(property),
    dataset: (data) => withPaths(data, paths),
  }
}

function withPaths(data: readonly Quad[], paths: ReadonlyMap<string, PropertyPath>): DatasetCore {
  const dataset = createDataset(data)
  const values = pathValues(data)
  const answer = (subject: Term, property: NamedNode, path: PropertyPath): DatasetCore =>
    createDataset(
      values
        .from(subject, path)
        .map((value) => dataFactory.quad(subject as Quad_Subject, property, value as Quad_Object)),
    )
  return {
    get size() {
      return dataset.size
    },
    add: (quad) => dataset.add(quad),
    delete: (quad) => dataset.delete(quad),
    has: (quad) => dataset.has(quad),
    [Symbol.iterator]: () => dataset[Symbol.iterator](),
    match(subject, predicate, object, graph) {
      const path = predicate?.termType === 'NamedNode' ? paths.get(predicate.value) : undefined
      if (path === undefined || !subject) return dataset.match(subject, predicate, object, graph)
      const found = answer(subject, predicate as NamedNode, path)
      return object ? found.match(null, null, object) : found
    },
  }
}
