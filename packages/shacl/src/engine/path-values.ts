import { GxError } from '@gxkit/core'
import { dataFactory } from '@gxkit/linked-data'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { indexQuads, type QuadIndex } from '../graph/quad-index.ts'
import { termKey } from '../graph/term-key.ts'
import type { PropertyPath } from './property-path.ts'

/** Steps along properties that one evaluation may take altogether, and values that it may come to. */
const mostSteps = 1_000_000
const mostValues = 100_000

/** Follows paths in one data graph. */
export interface PathValues {
  /**
   * The value nodes of a path, each once (SHACL 2.3.1).
   *
   * @throws GxError `ERR_INPUT_REFUSED` when the paths followed so far have taken too many steps or have too many values
   */
  from(start: Term, path: PropertyPath): readonly Term[]
}

/** Nodes by key, so that each counts once. */
type Nodes = Map<string, Term>

/** Prepares following paths in a data graph; nothing is indexed before the first path is followed. */
export function pathValues(data: readonly Quad[]): PathValues {
  let steps = 0
  let values = 0
  const forward = once(() => indexQuads(data))
  const backward = once(() => indexQuads(data.map(turned)))

  const step = (nodes: Iterable<Term>, property: string, inverse: boolean): Nodes => {
    const index = inverse ? backward() : forward()
    const found: Nodes = new Map()
    for (const node of nodes) {
      const objects = index.objects(node, property)
      steps += objects.length + 1
      if (steps > mostSteps) throw tooMuch(`take more than ${mostSteps} steps`)
      for (const object of objects) found.set(termKey(object), object)
    }
    return found
  }
  const follow = (nodes: Nodes, path: PropertyPath, inverse: boolean): Nodes => {
    if (typeof path === 'string') return step(nodes.values(), path, inverse)
    if ('inverse' in path) return follow(nodes, path.inverse, !inverse)
    if ('sequence' in path) {
      const parts = inverse ? [...path.sequence].reverse() : path.sequence
      return parts.reduce((reached, part) => follow(reached, part, inverse), nodes)
    }
    if ('alternative' in path) return union(path.alternative.map((part) => follow(nodes, part, inverse)))
    if ('zeroOrOne' in path) return union([nodes, follow(nodes, path.zeroOrOne, inverse)])
    if ('zeroOrMore' in path) return closure(nodes, path.zeroOrMore, inverse)
    return closure(follow(nodes, path.oneOrMore, inverse), path.oneOrMore, inverse)
  }
  const closure = (nodes: Nodes, path: PropertyPath, inverse: boolean): Nodes => {
    const reached: Nodes = new Map(nodes)
    for (let latest = nodes; latest.size > 0; ) {
      latest = new Map([...follow(latest, path, inverse)].filter(([key]) => !reached.has(key)))
      for (const [key, node] of latest) reached.set(key, node)
    }
    return reached
  }
  return {
    from(start, path) {
      const found = follow(new Map([[termKey(start), start]]), path, false)
      values += found.size
      if (values > mostValues) throw tooMuch(`lead to more than ${mostValues} values`)
      return [...found.values()]
    },
  }
}

function union(sets: readonly Nodes[]): Nodes {
  return new Map(sets.flatMap((set) => [...set]))
}

function turned(quad: Quad): Quad {
  return dataFactory.quad(quad.object as Quad_Subject, quad.predicate, quad.subject as Quad_Object)
}

function once(make: () => QuadIndex): () => QuadIndex {
  let made: QuadIndex | undefined
  return () => {
    made ??= make()
    return made
  }
}

function tooMuch(what: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', `The paths of the shapes ${what} in this data.`, {
    next: 'Validate less data at once, or use shorter paths.',
  })
}
