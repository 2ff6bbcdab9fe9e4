import { explain } from '../explain.ts'
import type { Finding } from '../finding.ts'
import type { Location } from '../location.ts'
import type { Check, Report } from '../report.ts'
import { clean, cleanPath } from './clean.ts'
import { codeFrame } from './code-frame.ts'
import type { HumanOptions } from './human-options.ts'
import { lineColumn } from './line-column.ts'
import { findingInWords } from './plain.ts'
import { ruleWords } from './rule-words.ts'
import type { SourceTexts } from './source-texts.ts'
import { noStyle, type Style } from './style.ts'
import { displayWidth } from './width.ts'
import { wrap } from './wrap.ts'

/** How a whole report is shown to people. */
export interface HumanReportOptions extends HumanOptions {
  /** The command to try next. */
  readonly next?: string | undefined
  /** Words that begin the line with the counts. */
  readonly lead?: string
  /** How many findings are shown; 50 by default. */
  readonly most?: number
}

/**
 * All findings of a report for people, then one line with the counts and what was not checked.
 *
 * @example
 * const report = createReport({ checks: [{ id: 'shape/conforms', status: 'passed' }] })
 * toHuman(report, { sources: createSourceTexts([]) }) // 'no errors · 1 check passed'
 */
export function toHuman(report: Report, options: HumanReportOptions): string {
  const { style = noStyle, next, lead = '', most = 50, width, plain = false, advice = same } = options
  const shown = report.findings.slice(0, most)
  const blocks = shown.map((found, i) =>
    plain ? `${i + 1} of ${report.findings.length}. ${findingInWords(found, options)}` : findingToHuman(found, options),
  )
  const hidden = report.findings.length - most
  if (hidden > 0) blocks.push(`${plain ? 'A' : '… a'}nd ${hidden} more; --json lists them all.`)
  const counts = `${lead}${summary(report, style)}`
  const closing = [
    ...(plain ? [counts.replaceAll(' · ', '. ')] : wrap(counts, width)),
    ...(next === undefined ? [] : [`${style('strong', 'next:')} ${clean(advice(next))}`]),
  ]
  return [...blocks, closing.join('\n')].join('\n\n')
}

/**
 * One finding for people: what, where in their own file, why, and what to do next.
 *
 * @example
 * const sources = createSourceTexts([{ name: 'a.json', text: '{"a":1,"a":2}' }])
 * const found = finding('json/duplicate-key', { key: 'a' }, { location: { source: 'a.json', pointer: '/a' } })
 * findingToHuman(found, { sources }).split('\n')[0] // 'error[json/duplicate-key]: the member "a" stands here twice'
 */
export function findingToHuman(found: Finding, options: HumanOptions): string {
  if (options.plain === true) return findingInWords(found, options)
  const { sources, style = noStyle, width, advice = same } = options
  const label = `${found.severity}[${found.code}]: `
  const [first = '', ...rest] = wrap(`${label}${clean(found.message)}`, width)
  const code = label.slice(0, -2)
  const lines = [
    `${style(found.severity, code)}${style('strong', first.slice(code.length))}`,
    ...rest.map((line) => `  ${style('strong', line)}`),
  ]
  const told = (word: string, text: string): readonly string[] => {
    const [head = '', ...tail] = wrap(text, width === undefined ? undefined : width - 11)
    return [`   = ${`${word}:`.padEnd(6)}${head}`, ...tail.map((line) => `${' '.repeat(11)}${line}`)]
  }
  if (found.location !== undefined) lines.push(...place(found.location, { sources, style, width }))
  for (const { location, message } of found.related ?? []) {
    lines.push(...told('note', `${clean(message)} (${shortPlace(location, sources)})`))
  }
  const words = ruleWords(found, options.language)
  if (words !== undefined) lines.push(...told('rule', `"${clean(words)}"`))
  lines.push(...told('why', clean(explain(found.code).why)), ...told('next', clean(advice(found.next))))
  return lines.join('\n')
}

function place(
  location: Location,
  { sources, style, width }: { sources: SourceTexts; style: Style; width: number | undefined },
): readonly string[] {
  const found = sources.find(location)
  const [short, pointer] = [shortPlace(location, sources), clean(location.pointer)]
  const fits = width === undefined || displayWidth(`  --> ${short}  ${pointer}`) <= width
  const arrow = `  ${style('place', '-->')} ${short}`
  const shown = style('quiet', pointer)
  const head = pointer === '' ? [arrow] : fits ? [`${arrow}  ${shown}`] : [arrow, `      ${shown}`]
  if (found === undefined || found.text.trim() === '') return head
  const note = found.decoded === true ? [`      ${style('quiet', 'in the decoded text:')}`] : []
  return [...head, ...note, ...codeFrame(found.text, found.range, { style, width })]
}

/**
 * `file:line:column`, or the name of the source alone where the text is not at hand.
 *
 * @example
 * const sources = createSourceTexts([{ name: 'a.json', text: '{"a": 1}' }])
 * shortPlace({ source: 'a.json', pointer: '/a' }, sources) // 'a.json:1:7'
 */
export function shortPlace(location: Location, sources: SourceTexts): string {
  const found = sources.find(location)
  if (found === undefined) return cleanPath(location.source)
  const { line, column } = lineColumn(found.text, found.range.start)
  return `${cleanPath(location.source)}:${line}:${column}`
}

/**
 * The counts of a report in one line. It never says "valid" without saying how far was checked.
 *
 * @example
 * summary(createReport({ checks: [{ id: 'status/revoked', status: 'not-checked', reason: 'offline' }] }))
 * // 'not ok · 1 not checked (status/revoked: offline)'
 */
export function summary(report: Report, style: Style = noStyle): string {
  const count = (severity: string): number => report.findings.filter((f) => f.severity === severity).length
  const errors = count('error')
  const parts = [
    errors > 0
      ? style('error', plural(errors, 'error'))
      : report.ok
        ? style('good', 'no errors')
        : style('error', 'not ok'),
    count('warning') > 0 ? style('warning', plural(count('warning'), 'warning')) : '',
  ].filter((part) => part !== '')
  const checks = (['passed', 'failed', 'skipped', 'not-checked'] as const).flatMap((status) => {
    const some = report.checks.filter((check) => check.status === status)
    if (some.length === 0) return []
    const words =
      status === 'passed' ? `${plural(some.length, 'check')} passed` : `${some.length} ${status.replace('-', ' ')}`
    return [status === 'passed' || status === 'failed' ? words : `${words} (${reasons(some)})`]
  })
  return `${parts.join(', ')}${checks.length > 0 ? ` · ${checks.join(', ')}` : ''}`
}

/** The names of checks that did not run, each once; with the reasons while they are few. */
function reasons(checks: readonly Check[]): string {
  const named = new Set(checks.map(({ id, reason }) => clean(reason === undefined ? id : `${id}: ${reason}`)))
  return named.size <= 1 ? [...named].join('') : [...new Set(checks.map(({ id }) => clean(id)))].join(', ')
}

/**
 * A count with its noun.
 *
 * @example
 * plural(2, 'error') // '2 errors'
 */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const same = (text: string): string => text
