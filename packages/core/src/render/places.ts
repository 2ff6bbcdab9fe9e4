import type { Location } from '../location.ts'
import type { Report } from '../report.ts'
import { type LineColumn, lineColumn } from './line-column.ts'
import type { SourceTexts } from './source-texts.ts'

/** Where something stands in a file, as far as that can be told. */
export interface FilePlace {
  /** The file that the user has: for a document found inside another, the outermost one. */
  readonly file: string
  /** The documents on the way inwards, e.g. `credential 2`, and the pointer in the innermost. */
  readonly inside: string
  readonly start?: LineColumn
  /** Exclusive. */
  readonly end?: LineColumn
}

/**
 * Finds the file and the lines of a location. A document that was decoded out of another one has no lines of its own that a
 * user could open, so the place is then the whole file, and `inside` says the rest.
 */
export function placeOf(location: Location, report: Report, sources: SourceTexts): FilePlace {
  const file = outermost(location.source, report)
  const nested = location.source === file ? '' : innerName(location.source, file)
  const inside = nested === '' ? location.pointer : `${nested}${location.pointer === '' ? '' : ` ${location.pointer}`}`
  const found = nested === '' ? sources.find(location) : undefined
  if (found === undefined) return { file, inside }
  const start = lineColumn(found.text, found.range.start)
  const end = lineColumn(found.text, Math.max(found.range.start, found.range.end))
  return { file, inside, start, end }
}

/** The source that is not inside of another. */
function outermost(name: string, { sources }: Report): string {
  let current = name
  for (let step = 0; step <= sources.length; step++) {
    const around = sources.find((source) => source.name === current)?.inside?.source
    if (around === undefined) return current
    current = around
  }
  return current
}

function innerName(name: string, file: string): string {
  return name.startsWith(`${file} > `) ? name.slice(file.length + 3) : name
}
