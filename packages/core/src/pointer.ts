import type { JsonValue } from './json.ts'
import { isJsonObject } from './json.ts'

/** A JSON Pointer (RFC 6901): empty for the whole document, otherwise `/` before every segment. */
export type JsonPointer = '' | `/${string}`

/**
 * Makes a JSON Pointer from plain segments, escaping `~` and `/` (RFC 6901, section 3).
 *
 * @param segments member names and array indices, outermost first
 * @example
 * toPointer(['a/b', 0]) // '/a~1b/0'
 */
export function toPointer(segments: readonly (string | number)[]): JsonPointer {
  let pointer = ''
  for (const segment of segments) pointer += `/${typeof segment === 'number' ? segment : escapeSegment(segment)}`
  return pointer as JsonPointer
}

/** Walks over whole documents make a pointer for each value, and hardly any name needs an escape. */
function escapeSegment(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment
}

/**
 * Splits a JSON Pointer into plain segments.
 *
 * @example
 * fromPointer('/a~1b/0') // ['a/b', '0']
 */
export function fromPointer(pointer: JsonPointer): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((s) => s.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Appends segments to a pointer.
 *
 * @example
 * joinPointer('/credentialSubject', 'legalAddress') // '/credentialSubject/legalAddress'
 */
export function joinPointer(pointer: JsonPointer, ...segments: readonly (string | number)[]): JsonPointer {
  return `${pointer}${toPointer(segments)}` as JsonPointer
}

/**
 * The pointer one level up; the root is its own parent.
 *
 * @example
 * parentPointer('/credentialSubject/id') // '/credentialSubject'
 */
export function parentPointer(pointer: JsonPointer): JsonPointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))) as JsonPointer
}

/**
 * Reads the value at a pointer.
 *
 * @returns the value, or `undefined` when the document has nothing there
 * @example
 * valueAt({ a: ['x', 'y'] }, '/a/1') // 'y'
 */
export function valueAt(document: JsonValue, pointer: JsonPointer): JsonValue | undefined {
  let value: JsonValue | undefined = document
  for (const segment of fromPointer(pointer)) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined
    else if (isJsonObject(value)) value = Object.hasOwn(value, segment) ? value[segment] : undefined
    else return undefined
  }
  return value
}
