import type { JsonPointer, JsonValue, Parsed, TextRange } from '@gxkit/core'
import { isJsonObject, joinPointer, jsonPositions, parseJson } from '@gxkit/core'
import type { Fact, FactEntry } from './fact.ts'
import type { ReadOptions } from './read-yaml.ts'

type Position = { readonly value: TextRange; readonly key?: TextRange }

/** Reads strict JSON as facts with their places. Never throws for bad input. */
export function readJson(text: string, { source, limits }: ReadOptions): Parsed<Fact> {
  const parsed = parseJson(text, { source, limits })
  if (!parsed.ok) return parsed
  const positions = jsonPositions(text)
  return { ok: true, value: factOf(parsed.value, '', (pointer) => positions.get(pointer), text) }
}

/**
 * Facts out of a plain value, as a program states them.
 *
 * @param value JSON-like data; members that are `undefined` count as absent
 */
export function readValue(value: JsonValue): Fact {
  return factOf(value, '', () => undefined, '')
}

function factOf(
  value: JsonValue,
  pointer: JsonPointer,
  position: (pointer: JsonPointer) => Position | undefined,
  text: string,
): Fact {
  const range = position(pointer)?.value
  const place = { pointer, ...(range && { range }) }
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue, i) => factOf(item, joinPointer(pointer, i), position, text))
    return { kind: 'list', items, ...place }
  }
  if (isJsonObject(value)) {
    const entries = new Map<string, FactEntry>()
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue
      const at = joinPointer(pointer, key)
      const keyRange = position(at)?.key
      entries.set(key, { key, value: factOf(member, at, position, text), ...(keyRange && { keyRange }) })
    }
    return { kind: 'mapping', entries, ...place }
  }
  const scalar = value as string | number | boolean | null
  const written = typeof scalar === 'number' && range ? text.slice(range.start, range.end) : String(scalar)
  return { kind: 'scalar', value: scalar, text: written, ...place }
}
