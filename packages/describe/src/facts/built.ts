import type { JsonObject } from '@gxkit/core'
import type { DescribableRelease } from '@gxkit/ontology'

/** A node that a builder made, with what is known of it. */
export interface BuiltNode {
  readonly node: JsonObject
  /** IRI of its class. */
  readonly class: string
  /** The part of its release that knows the class. */
  readonly release: DescribableRelease
}

/** Nodes are known by identity alone: a copy, or an object that looks like one, is a plain object. */
const known = new WeakMap<object, BuiltNode>()

/** Freezes a node and remembers what it is. */
export function remember(built: BuiltNode): JsonObject {
  known.set(freeze(built.node), built)
  return built.node
}

/** What is known of an object that a builder made. */
export function builtNode(value: object): BuiltNode | undefined {
  return known.get(value)
}

function freeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) freeze(member)
  return Object.freeze(value)
}
