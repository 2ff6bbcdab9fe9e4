import type { JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { isJsonObject, joinPointer } from '@gxkit/core'
import type { ContextSet } from './contexts.ts'
import { expand } from './expand.ts'

const scheme = 'gxkit-pointer:'

/** Keywords whose values decide how the rest expands; they stay as they are. */
const steering: ReadonlySet<string> = new Set(['@type', '@language', '@direction'])

/** What must be known of the terms of a document. */
interface Names {
  /** For each term that stands for a keyword, that keyword. */
  readonly aliases: ReadonlyMap<string, string>
  /** Terms whose objects hold nodes and are none. */
  readonly holders: ReadonlySet<string>
}

/**
 * Expands the shadow of a document.
 *
 * @returns the expanded shadow; empty in the rare case that a document expands and its shadow does not, and then every
 * place falls back to the whole document
 */
export async function expandShadow(
  document: JsonObject,
  { aliases, holders }: Names,
  contexts: ContextSet,
): Promise<readonly unknown[]> {
  try {
    return await expand(shadowOf(document, { aliases, holders }), contexts, { safe: false })
  } catch {
    return []
  }
}

/**
 * A copy of a document that expands to the same structure but tells for each piece where it stands: every object carries
 * its JSON Pointer as `@index`, every leaf is replaced by its JSON Pointer in the form of an IRI.
 */
function shadowOf(document: JsonObject, { aliases, holders }: Names): JsonObject {
  const holds = (key: string, keyword: string): boolean => holders.has(key) || keyword === '@nest'
  const shadow = (value: JsonValue | undefined, pointer: JsonPointer, isHolder: boolean): JsonValue => {
    if (value === null || value === undefined) return null
    if (Array.isArray(value))
      return value.map((item, index) => shadow(item as JsonValue, joinPointer(pointer, index), isHolder))
    if (!isJsonObject(value)) return encodePointer(pointer)
    const members = Object.keys(value)
      .filter((key) => key !== '@index')
      .map((key): [string, JsonValue] => {
        const keyword = aliases.get(key) ?? key
        const kept = keyword === '@context' || (steering.has(keyword) && !hasObject(value[key]))
        return [key, kept ? (value[key] ?? null) : shadow(value[key], joinPointer(pointer, key), holds(key, keyword))]
      })
    // A map of nodes has no index of its own; with one, no node of it could be read.
    return Object.fromEntries(isHolder ? members : [...members, ['@index', encodePointer(pointer)]])
  }
  return shadow(document, '', false) as JsonObject
}

function hasObject(value: JsonValue | undefined): boolean {
  return Array.isArray(value) ? value.some(isJsonObject) : isJsonObject(value)
}

/** Writes a JSON Pointer so that a JSON-LD processor takes it for an absolute IRI. */
function encodePointer(pointer: JsonPointer): string {
  return scheme + encodeURIComponent(pointer)
}

/** Reads what {@link shadowOf} wrote. */
export function decodePointer(text: unknown): JsonPointer | undefined {
  if (typeof text !== 'string' || !text.startsWith(scheme)) return undefined
  try {
    return decodeURIComponent(text.slice(scheme.length)) as JsonPointer
  } catch {
    return undefined
  }
}
