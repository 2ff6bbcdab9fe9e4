import { explain } from '../explain.ts'
import type { Finding } from '../finding.ts'
import { fixesOf } from '../fix/fixes-of.ts'
import type { JsonObject, JsonValue } from '../json.ts'
import type { Location } from '../location.ts'
import { problemType } from '../problems.ts'
import type { Report } from '../report.ts'
import { lineColumn } from './line-column.ts'
import type { SourceTexts } from './source-texts.ts'

/**
 * A report as plain JSON for other programs: every finding with the reason of its rule (`help`), the problem type of a
 * specification where there is one (`problem`) and, where the text is at hand, lines and columns (`location.start` and
 * `end`, counted from 1, end exclusive). A reader ignores members that it does not know: minor versions add some.
 *
 * @example
 * const found = finding('json/empty', {}, { location: { source: 'a.json', pointer: '' } })
 * toJson(createReport({ findings: [found] })).formatVersion // '1.3'
 */
export function toJson(report: Report, options: { readonly sources?: SourceTexts } = {}): JsonObject {
  const withLines = (location: Location): JsonObject => {
    const found = options.sources?.find(location)
    if (found === undefined) return plain(location)
    const [start, end] = [found.range.start, found.range.end].map((offset) => plain(lineColumn(found.text, offset)))
    return { ...plain(location), start: start as JsonValue, end: end as JsonValue }
  }
  const findingToJson = (found: Finding): JsonObject => {
    const problem = problemType(found.code)
    const fixes = fixesOf(found).map(plain)
    return {
      ...plain(found),
      help: explain(found.code).why,
      ...(problem !== undefined && { problem }),
      ...(fixes.length > 0 && { fixes }),
      ...(found.location && { location: withLines(found.location) }),
      ...(found.related && {
        related: found.related.map(({ location, message }) => ({ location: withLines(location), message })),
      }),
    }
  }
  return { ...plain(report), findings: report.findings.map(findingToJson) }
}

function plain(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject
}
