import { isJsonObject, type JsonValue } from '@gxkit/core'
import type { TextEdit } from '@gxkit/core/fix'
import { stringify } from 'yaml'

/** Adds a member behind the last one of a mapping: on lines of its own, or inside the braces of a mapping on one line. */
export function insertMember(
  text: string,
  object: { readonly start: number; readonly end: number },
  { key, value, comment = '' }: { readonly key: string; readonly value: JsonValue; readonly comment?: string },
): TextEdit | undefined {
  const inside = text.slice(object.start, object.end)
  if (inside.startsWith('{')) return insertInBraces(text, object, { key, value })
  const column = object.start - (text.lastIndexOf('\n', object.start - 1) + 1)
  const before = text.slice(object.start - column, object.start)
  // A mapping that starts behind "- " is indented by that much as well.
  if (!/^[ -]*$/.test(before)) return undefined
  const indent = ' '.repeat(column)
  const end = endOfLastLine(text, object.start + inside.trimEnd().length)
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const beside = comment.replace(/\s+/g, ' ').trim()
  const lines = linesOf(key, value).map(
    (line, i) => `${lineBreak}${indent}${line}${i === 0 && beside !== '' ? ` # ${beside}` : ''}`,
  )
  return { start: end, end, text: lines.join('') }
}

/** Behind the comment that belongs to the last line. */
function endOfLastLine(text: string, at: number): number {
  const rest = /^[ \t]*(#[^\r\n]*)?/.exec(text.slice(at))?.[0] ?? ''
  return at + rest.trimEnd().length
}

function linesOf(key: string, value: JsonValue): readonly string[] {
  const text = stringify({ [key]: value }, { schema: 'core', lineWidth: 0, nullStr: '' })
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd())
}

function insertInBraces(
  text: string,
  object: { readonly start: number; readonly end: number },
  { key, value }: { readonly key: string; readonly value: JsonValue },
): TextEdit | undefined {
  if (text[object.end - 1] !== '}' || isJsonObject(value)) return undefined
  const inner = text.slice(object.start + 1, object.end - 1)
  const at = object.start + 1 + inner.trimEnd().length
  const separator = inner.trim() === '' ? '' : inner.trimEnd().endsWith(',') ? ' ' : ', '
  return { start: at, end: at, text: `${separator}${JSON.stringify(key)}: ${JSON.stringify(value)}` }
}
