import type { Severity } from '../code.ts'
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { cleanSourceLine } from './clean.ts'
import { placeOf } from './places.ts'
import { ruleWords } from './rule-words.ts'
import type { SourceTexts } from './source-texts.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * A report as workflow commands, one line each, which GitHub shows as annotations beside the lines of a pull request.
 *
 * @returns text to print on standard output; empty when there is nothing to say
 * @example
 * const found = finding('json/duplicate-key', { key: 'a' }, { location: { source: 'a.json', pointer: '/a' } })
 * const sources = createSourceTexts([{ name: 'a.json', text: '{"a":1,"a":2}' }])
 * toGithub(createReport({ findings: [found] }), { sources }).slice(0, 34) // '::error file=a.json,line=1,col=12,'
 */
export function toGithub(report: Report, options: { readonly sources: SourceTexts }): string {
  const lines = report.findings.map((found) => annotation(found, report, options.sources))
  if (!report.ok && !report.findings.some((f) => f.severity === 'error')) {
    const failed = report.checks.filter(({ status }) => status === 'failed' || status === 'skipped').map(({ id }) => id)
    const names = [...new Set(failed)].join(', ')
    lines.push(`::error title=not ok::${data(names === '' ? 'Nothing was checked.' : `Not passed: ${names}`)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(found: Finding, report: Report, sources: SourceTexts): string {
  const place = found.location && placeOf(found.location, report, sources)
  const { start, end } = place ?? {}
  const oneLine = start !== undefined && end?.line === start.line && end.column > start.column
  const properties = {
    file: place?.file,
    line: start?.line,
    col: start?.column,
    endLine: oneLine ? end.line : undefined,
    endColumn: oneLine ? end.column : undefined,
    title: found.code,
  }
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  )
  const where = place === undefined || start !== undefined || place.inside === '' ? '' : ` (${place.inside})`
  const words = ruleWords(found)
  const said = words === undefined ? [] : [`The rule says: "${words}"`]
  return `::${commands[found.severity]} ${written.join(',')}::${data([`${found.message}${where}`, ...said, found.next].join('\n'))}`
}

/** The runner ends a command at a line break and reads %XX back; what else steers a terminal has no place in a log. */
function data(text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return cleanSourceLine(escaped)
}

/** In properties the signs that separate them are escaped as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
