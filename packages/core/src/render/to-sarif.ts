import type { CodeEntry, Severity } from '../code.ts'
import { catalogue } from '../codes/index.ts'
import { explain } from '../explain.ts'
import type { Finding, FindingCode } from '../finding.ts'
import type { Fix } from '../fix/fix.ts'
import { fixesOf } from '../fix/fixes-of.ts'
import type { JsonObject } from '../json.ts'
import type { Location } from '../location.ts'
import { problemType } from '../problems.ts'
import type { Check, Report } from '../report.ts'
import { lineColumn } from './line-column.ts'
import { placeOf } from './places.ts'
import { ruleWords } from './rule-words.ts'
import type { SourceTexts } from './source-texts.ts'
import { wellFormed } from './well-formed.ts'

/** Options of {@link toSarif}. */
export interface SarifOptions {
  readonly sources: SourceTexts
  /** The version of the program that made the report. */
  readonly version?: string
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * A report as a SARIF 2.1.0 log, which code hosts and editors show beside the lines. Checks that did not run are
 * notifications of the invocation: silence is not success.
 *
 * @example
 * const found = finding('json/duplicate-key', { key: 'a' }, { location: { source: 'a.json', pointer: '/a' } })
 * toSarif(createReport({ findings: [found] }), { sources: createSourceTexts([]) }).version // '2.1.0'
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function toSarif(report: Report, options: SarifOptions): JsonObject {
  const { sources, version } = options
  const codes = [...new Set(report.findings.map(({ code }) => code))].sort()
  const result = (found: Finding): JsonObject => {
    const related = (found.related ?? []).map(({ location, message }, id) => ({
      id,
      message: { text: message },
      ...locationToSarif(location, report, sources),
    }))
    const fixes = fixesOf(found).flatMap((fix) => fixToSarif(fix, found, sources))
    return {
      ruleId: found.code,
      ruleIndex: codes.indexOf(found.code),
      level: levels[found.severity],
      message: { text: `${sentence(found.message)}${quoted(ruleWords(found))} ${found.next}` },
      ...(found.location && { locations: [locationToSarif(found.location, report, sources)] }),
      ...(related.length > 0 && { relatedLocations: related }),
      ...(fixes.length > 0 && { fixes }),
      partialFingerprints: { 'codeAndPointer/v1': fingerprint(found) },
    }
  }
  const driver = {
    name: 'gxkit',
    ...(version !== undefined && { semanticVersion: version }),
    rules: codes.map(ruleOf),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report) }],
    results: report.findings.map(result),
  }
  return { $schema: schema, version: '2.1.0', runs: [run] }
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function ruleOf(code: FindingCode): JsonObject {
  const { next } = catalogue[code] as unknown as CodeEntry<unknown>
  const { severity, why } = explain(code)
  const problem = problemType(code)
  return {
    id: code,
    shortDescription: { text: why },
    ...(typeof next === 'string' && { help: { text: next } }),
    defaultConfiguration: { level: levels[severity] },
    ...(problem !== undefined && { properties: { problem } }),
  }
}

function locationToSarif(location: Location, report: Report, sources: SourceTexts): JsonObject {
  const { file, inside, start, end } = placeOf(location, report, sources)
  const region = start &&
    end && { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return {
    physicalLocation: { artifactLocation: { uri: toUri(file) }, ...(region && { region }) },
    ...(inside !== '' && { logicalLocations: [{ fullyQualifiedName: inside, kind: 'member' }] }),
  }
}

/** A fix as replacements of text, where it can be written in place. */
function fixToSarif(fix: Fix, { location }: Finding, sources: SourceTexts): readonly JsonObject[] {
  const source = location?.source ?? ''
  const written = sources.edit(source, fix.edits)
  if (written === undefined) return []
  const replacements = written.edits.map(({ start, end, text }) => {
    const [from, to] = [lineColumn(written.text, start), lineColumn(written.text, end)]
    const deletedRegion = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
    return { deletedRegion, insertedContent: { text } }
  })
  const change = { artifactLocation: { uri: toUri(source) }, replacements }
  return [{ description: { text: `${fix.title} (${fix.applicability})` }, artifactChanges: [change] }]
}

/** A path as a relative reference (RFC 3986, 4.2); absolute paths become file URIs. */
function toUri(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  const encoded = slashed.split('/').map(encodeSegment).join('/')
  if (/^[A-Za-z]:\//.test(slashed)) return `file:///${slashed.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
  return slashed.startsWith('/') ? `file://${encoded}` : encoded
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment))
}

function notifications(report: Report): JsonObject[] {
  const missing = report.checks.filter(({ status }) => status === 'skipped' || status === 'not-checked')
  const notes = missing.map((check) => ({
    level: check.status === 'skipped' ? 'warning' : 'note',
    message: { text: inWords(check) },
    descriptor: { id: check.id },
  }))
  const silent = !report.ok && !report.findings.some((f) => f.severity === 'error')
  return silent
    ? [{ level: 'error', message: { text: 'Not everything that was asked for was checked.' } }, ...notes]
    : notes
}

function inWords({ id, status, reason, location }: Check): string {
  const where = location === undefined ? '' : ` of ${location.source}`
  return `${id}${where} was ${status.replace('-', ' ')}${reason === undefined ? '' : `: ${reason}`}.`
}

/** Stays the same when lines move, so that hosts recognise a finding that they know. */
function fingerprint({ code, location }: Finding): string {
  return `${code} ${location?.source ?? ''} ${location?.pointer ?? ''}`.trim()
}

/** What the author of the rule says, beside ours. */
function quoted(words: string | undefined): string {
  return words === undefined ? '' : ` The rule says: "${words}".`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}
