import type { JsonPointer, JsonValue, Parsed, TextRange } from '@gxkit/core'
import { GxError, isJsonObject, joinPointer, jsonPositions, parseJson } from '@gxkit/core'
import { builtNode } from './built.ts'
import type { Fact, FactEntry } from './fact.ts'
import type { ReadOptions } from './read-yaml.ts'

type Position = { readonly value: TextRange; readonly key?: TextRange }

interface Positions {
  readonly text: string
  readonly find: (pointer: JsonPointer) => Position | undefined
}

/** Reads strict JSON as facts with their places. Never throws for bad input. */
export function readJson(text: string, { source, limits }: ReadOptions): Parsed<Fact> {
  const parsed = parseJson(text, { source, limits })
  if (!parsed.ok) return parsed
  const positions = jsonPositions(text)
  const find = (pointer: JsonPointer): Position | undefined => positions.get(pointer)
  return { ok: true, value: factOf(parsed.value, '', limits.depth, { text, find }) }
}

/**
 * Facts out of a plain value, as a program states them.
 *
 * @param value JSON-like data; members that are `undefined` count as absent
 * @param depth how deep it may nest
 * @throws GxError `ERR_LIMIT` where it nests deeper, or contains itself
 */
export function readValue(value: JsonValue, depth: number): Fact {
  return factOf(value, '', depth, { text: '', find: () => undefined })
}

function factOf(value: JsonValue, pointer: JsonPointer, depth: number, positions: Positions): Fact {
  if (depth < 0) throw new GxError('ERR_LIMIT', 'The facts nest too deep, or contain themselves.')
  const range = positions.find(pointer)?.value
  const place = { pointer, ...(range && { range }) }
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue, i) => factOf(item, joinPointer(pointer, i), depth - 1, positions))
    return { kind: 'list', items, ...place }
  }
  if (isJsonObject(value)) {
    const entries = new Map<string, FactEntry>()
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue
      const at = joinPointer(pointer, key)
      const keyRange = positions.find(at)?.key
      entries.set(key, { key, value: factOf(member, at, depth - 1, positions), ...(keyRange && { keyRange }) })
    }
    const built = builtNode(value)
    return { kind: 'mapping', entries, ...place, ...(built && { built }) }
  }
  const scalar = (value ?? null) as string | number | boolean | null
  const written = typeof scalar === 'number' && range ? positions.text.slice(range.start, range.end) : String(scalar)
  return { kind: 'scalar', value: scalar, text: written, ...place }
}
