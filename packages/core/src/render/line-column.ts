/** A place in a text, counted from 1 as editors do; columns count UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** What ends a line: LF, CR LF or CR. */
export const lineEnd: RegExp = /\r\n|\n|\r/

/**
 * Line and column of a character offset. A line ends with LF, CR LF or CR.
 *
 * @example
 * lineColumn('a\nbc', 3) // { line: 2, column: 2 }
 */
export function lineColumn(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset).split(lineEnd)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
