import type { TextRange } from '@gxkit/core'
import { cleanSourceLine } from '../terminal/clean.ts'
import type { Style } from '../terminal/style.ts'
import { displayWidth } from '../terminal/width.ts'

/** A place in a text, counted from 1 as editors do. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Line and column of a character offset. A line ends with LF, CR LF or CR. */
export function lineColumn(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset).split(lineEnd)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

const lineEnd = /\r\n|\n|\r/
const longest = 110

/**
 * The marked line with the one before it, as editors and compilers show it. Long lines are cut around the mark.
 *
 * @param text the source
 * @param range what to mark; only the part on its first line is marked
 */
export function codeFrame(text: string, range: TextRange, style: Style): readonly string[] {
  const { line, column } = lineColumn(text, range.start)
  const lines = text.split(lineEnd)
  const gutter = String(line).length
  const row = (number: number | undefined, content: string): string =>
    `${style('quiet', `${String(number ?? '').padStart(gutter)} |`)}${content === '' ? '' : ` ${content}`}`

  const full = cleanSourceLine(lines[line - 1] ?? '')
  const { shown, from } = cut(full, column - 1)
  const marked = full.slice(column - 1, column - 1 + Math.max(1, range.end - range.start)).trimEnd()
  const left = displayWidth(shown.slice(0, column - 1 - from))
  const width = Math.min(Math.max(1, displayWidth(marked)), Math.max(1, longest - left))
  const before = line > 1 ? [row(line - 1, cut(cleanSourceLine(lines[line - 2] ?? ''), 0).shown)] : []
  return [
    row(undefined, ''),
    ...before,
    row(line, shown),
    row(undefined, `${' '.repeat(left)}${style('error', '^'.repeat(width))}`),
  ]
}

function cut(line: string, column: number): { readonly shown: string; readonly from: number } {
  if (line.length <= longest) return { shown: line, from: 0 }
  const from = column < longest - 20 ? 0 : column - 40
  return { shown: `${line.slice(from, from + longest)}${line.length > from + longest ? '…' : ''}`, from }
}
