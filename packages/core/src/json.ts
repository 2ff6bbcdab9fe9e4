/** A value that JSON can carry. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined
}

/**
 * Tells whether a value is a JSON object (not an array, not null).
 *
 * @example
 * isJsonObject({ a: 1 }) // true
 */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A value as a list: nothing is an empty list, a list is itself, anything else is a list of one. JSON-LD lets most
 * members be written either way.
 *
 * @example
 * toArray('a') // ['a']
 */
export function toArray<T>(value: T | readonly T[] | undefined | null): readonly T[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

/**
 * Reads an own member of an object; inherited names such as `constructor` are never found.
 *
 * @example
 * ownMember({ id: 'a' }, 'id') // 'a'
 * ownMember({ id: 'a' }, 'constructor') // undefined
 */
export function ownMember(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
