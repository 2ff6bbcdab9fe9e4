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
 * Finds the file and the lines of a location. A document inside another one has no lines of its own that a user could open:
 * the place is then where it stands in the outermost file or, in a token, that whole file, and `inside` says the rest.
 */
export function placeOf(location: Location, report: Report, sources: SourceTexts): FilePlace {
  const file = outermost(location.source, report)
  const nested = location.source === file ? '' : innerName(location.source, file)
  const inside = nested === '' ? location.pointer : `${nested}${location.pointer === '' ? '' : ` ${location.pointer}`}`
  const found = sources.find(nested === '' ? location : within(location, report))
  if (found === undefined || found.decoded === true) return { file, inside }
  const start = lineColumn(found.text, found.range.start)
  const end = lineColumn(found.text, Math.max(found.range.start, found.range.end))
  return { file, inside, start, end }
}

/** The same place in the outermost document; what stands in a token is at its envelope there. */
function within(location: Location, { sources }: Report): Location {
  let { source, pointer } = location
  for (let step = 0; step <= sources.length; step++) {
    const around = sources.find((each) => each.name === source)?.inside
    if (around === undefined) break
    pointer = `${around.pointer}${pointer}` as Location['pointer']
    source = around.source
  }
  return { source, pointer, ...(location.key && { key: location.key }) }
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
