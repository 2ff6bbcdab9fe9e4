import type { Term } from '@rdfjs/types'
import type { QuadIndex } from '../graph/quad-index.ts'
import { termKey } from '../graph/term-key.ts'
import { sh } from '../vocabulary.ts'

/** A shape that another shape has inside or hands values on to. */
export interface InnerShape {
  readonly shape: Term
  /** The SHACL term by which it is reached. */
  readonly by: string
}

const references = ['property', 'node', 'not', 'qualifiedValueShape'] as const
const listReferences = ['and', 'or', 'xone'] as const

/** The shapes directly inside a shape. */
export function innerShapes(graph: QuadIndex, shape: Term): readonly InnerShape[] {
  const named = (by: string): readonly Term[] => graph.objects(shape, sh(by))
  return [
    ...references.flatMap((by) => named(by).map((inner) => ({ shape: inner, by }))),
    ...listReferences.flatMap((by) =>
      named(by).flatMap((head) => (graph.list(head) ?? []).map((inner) => ({ shape: inner, by }))),
    ),
  ]
}

/**
 * Tells which shapes contain each other.
 *
 * @returns the key of a shape -> a number that it shares with the shapes that contain it and that it contains
 */
export function recursionGroups(graph: QuadIndex): ReadonlyMap<string, number> {
  const groups = new Map<string, number>()
  const order = new Map<string, number>()
  const path: string[] = []
  const visit = (shape: Term): number => {
    const key = termKey(shape)
    const own = order.size
    let lowest = own
    order.set(key, own)
    path.push(key)
    for (const { shape: inner } of innerShapes(graph, shape)) {
      const innerKey = termKey(inner)
      if (groups.has(innerKey)) continue
      lowest = Math.min(lowest, order.get(innerKey) ?? visit(inner))
    }
    if (lowest === own) for (const member of path.splice(path.indexOf(key))) groups.set(member, own)
    return lowest
  }
  for (const subject of graph.subjects()) if (!order.has(termKey(subject))) visit(subject)
  return groups
}
