import type { Node, Scalar, YAMLMap } from 'yaml'
import { Document, isNode, YAMLSeq } from 'yaml'

/** Values as one value, or as a list where there are several or were before; the old list keeps its form and comments. */
export function asValue({
  nodes,
  list,
}: {
  readonly nodes: readonly unknown[]
  readonly list?: YAMLSeq | undefined
}): Node | null {
  if (nodes.length === 1 && list === undefined) return (nodes[0] ?? null) as Node | null
  const sequence = list ?? new YAMLSeq()
  sequence.items = [...nodes]
  return sequence
}

/** A plain value as nodes. */
export function nodeOf(value: unknown): Node {
  return new Document(value).contents as Node
}

/** Nodes as a plain value. */
export function plainOf(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : node
}

/** The text of a value as it was written. */
export function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

/** `{ id }` alone refers to something described elsewhere. */
export function isReference(map: YAMLMap): boolean {
  return map.items.length === 1 && map.has('id')
}
