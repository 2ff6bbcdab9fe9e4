import type { TextRange } from '../scan-json.ts'
import { cleanSourceLine } from './clean.ts'
import { lineColumn, lineEnd } from './line-column.ts'
import type { Style } from './style.ts'
import { displayWidth } from './width.ts'

const longest = 110
const shortest = 16

/**
 * The marked line with the one before it, as editors and compilers show it. Long lines are cut around the mark.
 *
 * @param text the source
 * @param range what to mark; only the part on its first line is marked
 * @param options `width`: columns of the terminal
 * @example
 * codeFrame('{"a": 1}', { start: 6, end: 7 }, { style: noStyle }).at(-1) // '  |       ^'
 */
export function codeFrame(
  text: string,
  range: TextRange,
  { style, width }: { readonly style: Style; readonly width?: number | undefined },
): readonly string[] {
  const { line, column } = lineColumn(text, range.start)
  const lines = text.split(lineEnd)
  const gutter = String(line).length
  const room = Math.max(shortest, Math.min(longest, (width ?? Number.POSITIVE_INFINITY) - gutter - 4))
  const row = (number: number | undefined, content: string): string =>
    `${style('quiet', `${String(number ?? '').padStart(gutter)} |`)}${content === '' ? '' : ` ${content}`}`

  const full = cleanSourceLine(lines[line - 1] ?? '')
  const { shown, from } = cut(full, column - 1, room)
  const marked = full.slice(column - 1, column - 1 + Math.max(1, range.end - range.start)).trimEnd()
  const left = displayWidth(shown.slice(0, column - 1 - from))
  const carets = Math.min(Math.max(1, displayWidth(marked)), Math.max(1, room - left))
  const before = line > 1 ? [row(line - 1, cut(cleanSourceLine(lines[line - 2] ?? ''), 0, room).shown)] : []
  return [
    row(undefined, ''),
    ...before,
    row(line, shown),
    row(undefined, `${' '.repeat(left)}${style('error', '^'.repeat(carets))}`),
  ]
}

function cut(line: string, column: number, room: number): { readonly shown: string; readonly from: number } {
  if (displayWidth(line) <= room) return { shown: line, from: 0 }
  const from = column < room - Math.min(20, room / 2) ? 0 : column - Math.floor(Math.min(40, room / 2))
  let shown = line.slice(from, from + room)
  while (displayWidth(shown) > room) shown = shown.slice(0, -1)
  return { shown: `${shown}${line.length > from + shown.length ? '…' : ''}`, from }
}
