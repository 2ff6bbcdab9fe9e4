import type { JsonPointer } from './pointer.ts'
import { joinPointer } from './pointer.ts'

/** Where something stands in a text: character offsets, end exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What a {@link scanJson} visitor is told. Offsets count UTF-16 units of the text. */
export interface JsonVisitor {
  readonly member?: (pointer: JsonPointer, key: string, range: TextRange, repeated: boolean) => void
  readonly value?: (pointer: JsonPointer, range: TextRange) => void
  readonly number?: (pointer: JsonPointer, text: string, range: TextRange) => void
}

type ScanProblem = 'syntax' | 'too-deep' | 'too-many' | 'empty'

/** Thrown by {@link scanJson}: the text stops being JSON, or goes too deep, at an offset. */
export class JsonScanError extends Error {
  readonly offset: number
  readonly reason: ScanProblem

  constructor(reason: ScanProblem, message: string, offset: number) {
    super(message)
    this.reason = reason
    this.offset = offset
  }
}

const space = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259, section 7 excludes exactly these from strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literal = /true|false|null/y

/**
 * Walks through JSON text (RFC 8259) and tells a visitor what stands where. Reads the grammar exactly; keeps nothing.
 *
 * @param text the JSON text
 * @param visitor called for members, values and numbers in the order of the text
 * @param depthLimit nesting at which the walk stops
 * @throws {@link JsonScanError} where the text is not JSON or too deep
 * @example
 * const keys: string[] = []
 * scanJson('{"a":{"b":1}}', { member: (pointer) => keys.push(pointer) }, 64)
 * keys // ['/a', '/a/b']
 */
export function scanJson(text: string, visitor: JsonVisitor, depthLimit: number): void {
  let at = 0

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }

  function fail(expected: string): never {
    const found = at >= text.length ? 'the end of the text' : JSON.stringify(text[at])
    throw new JsonScanError('syntax', `expected ${expected}, found ${found}`, at)
  }

  function value(pointer: JsonPointer, depth: number): void {
    if (depth > depthLimit) throw new JsonScanError('too-deep', `nested more than ${depthLimit} levels deep`, at)
    match(space)
    const start = at
    if (text[at] === '{') object(pointer, depth)
    else if (text[at] === '[') array(pointer, depth)
    else if (match(string) === undefined) {
      const digits = match(number)
      if (digits !== undefined) visitor.number?.(pointer, digits, { start, end: at })
      else if (match(literal) === undefined) fail(text[at] === '"' ? 'a text that ends with "' : 'a value')
    }
    visitor.value?.(pointer, { start, end: at })
    match(space)
  }

  function object(pointer: JsonPointer, depth: number): void {
    at++
    match(space)
    const keys = new Set<string>()
    if (text[at] === '}') {
      at++
      return
    }
    for (;;) {
      match(space)
      const start = at
      const quoted = match(string)
      if (quoted === undefined) fail('a member name in double quotes')
      const key = JSON.parse(quoted) as string
      visitor.member?.(joinPointer(pointer, key), key, { start, end: at }, keys.has(key))
      keys.add(key)
      match(space)
      if (text[at] !== ':') fail('":" after the member name')
      at++
      value(joinPointer(pointer, key), depth + 1)
      if (text[at] === '}') break
      if (text[at] !== ',') fail('"," or "}"')
      at++
    }
    at++
  }

  function array(pointer: JsonPointer, depth: number): void {
    at++
    match(space)
    if (text[at] === ']') {
      at++
      return
    }
    for (let index = 0; ; index++) {
      value(joinPointer(pointer, index), depth + 1)
      if (text[at] === ']') break
      if (text[at] !== ',') fail('"," or "]"')
      at++
    }
    at++
  }

  match(space)
  if (at >= text.length) throw new JsonScanError('empty', 'the text is empty', 0)
  value('', 1)
  if (at < text.length) fail('the end of the text')
}

/**
 * Finds where the values (and member names) that JSON Pointers name stand in a text.
 *
 * @returns a map from pointer to the range of the value and, for members, of the name
 * @example
 * jsonPositions('{"a": 1}').get('/a') // { value: { start: 6, end: 7 }, key: { start: 1, end: 4 } }
 */
export function jsonPositions(text: string): ReadonlyMap<JsonPointer, { value: TextRange; key?: TextRange }> {
  const positions = new Map<JsonPointer, { value: TextRange; key?: TextRange }>()
  const keys = new Map<JsonPointer, TextRange>()
  scanJson(
    text,
    {
      member: (pointer, _key, range) => keys.set(pointer, range),
      value: (pointer, range) => {
        const key = keys.get(pointer)
        positions.set(pointer, key === undefined ? { value: range } : { value: range, key })
      },
    },
    Number.POSITIVE_INFINITY,
  )
  return positions
}
