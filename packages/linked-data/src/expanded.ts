import { isJsonObject, type JsonValue } from '@gxkit/core'

/** A node, value, list or set object of an expanded JSON-LD document. */
export type Expanded = { [key: string]: unknown }

/** Tells whether a piece of an expanded document is an object. */
export function isExpanded(value: unknown): value is Expanded {
  return isJsonObject(value as JsonValue)
}

/** Tells whether an expanded object describes a node (JSON-LD 1.1, section 9.2), not a value, list or set. */
export function isNode(value: Expanded): boolean {
  return !('@value' in value || '@list' in value || '@set' in value)
}

/** The items of an expanded member, whatever its form. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}
