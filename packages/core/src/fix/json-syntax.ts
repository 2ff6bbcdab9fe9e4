import type { JsonValue } from '../json.ts'
import { jsonPositions, type TextRange } from '../scan-json.ts'
import type { Positions, Syntax, TextEdit } from './syntax.ts'

/**
 * JSON texts (RFC 8259). What is changed is replaced in place and a new member takes the indentation of its neighbours, so
 * that everything else keeps every blank.
 *
 * @example
 * jsonSyntax.positions('{"a": 1}')('/a') // { value: { start: 6, end: 7 }, key: { start: 1, end: 4 } }
 */
export const jsonSyntax: Syntax = {
  positions: inJson,
  read: (text) => {
    try {
      return JSON.parse(text) as JsonValue
    } catch {
      return undefined
    }
  },
  write: (value) => JSON.stringify(value),
  insert: insertMember,
}

function inJson(text: string): Positions {
  try {
    const positions = jsonPositions(text)
    return (pointer) => positions.get(pointer)
  } catch {
    return () => undefined
  }
}

function insertMember(
  text: string,
  object: TextRange,
  { key, value }: { readonly key: string; readonly value: JsonValue },
): TextEdit | undefined {
  const close = object.end - 1
  if (text[object.start] !== '{' || text[close] !== '}') return undefined
  const inner = text.slice(object.start + 1, close)
  const last = object.start + 1 + inner.trimEnd().length
  const line = /^\s*?(\r?\n)([ \t]*)\S/.exec(inner)
  const [, lineBreak = '', indent = ''] = line ?? []
  const unit = indent.includes('\t') ? '\t' : '  '
  const written = line === null ? JSON.stringify(value) : indented(value, { unit, indent, lineBreak })
  const comma = inner.trim() === '' ? '' : ','
  const space = line === null && comma !== '' ? ' ' : ''
  return {
    start: last,
    end: last,
    text: `${comma}${lineBreak}${line === null ? space : indent}${JSON.stringify(key)}: ${written}`,
  }
}

function indented(
  value: JsonValue,
  { unit, indent, lineBreak }: { unit: string; indent: string; lineBreak: string },
): string {
  return JSON.stringify(value, null, unit).replaceAll('\n', `${lineBreak}${indent}`)
}
