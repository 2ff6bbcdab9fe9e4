import { explain } from '../explain.ts'
import type { Finding } from '../finding.ts'
import type { Check, Report } from '../report.ts'
import { placeOf } from './places.ts'
import { ruleWords } from './rule-words.ts'
import type { SourceTexts } from './source-texts.ts'
import { wellFormed } from './well-formed.ts'

/**
 * A report as JUnit XML, which build servers show as tests: one suite for each document, one case for each check and for
 * each finding. Errors are failures, checks that did not run are skipped, and everything else passes with its words.
 *
 * @example
 * const report = createReport({ checks: [{ id: 'shape/conforms', status: 'passed' }] })
 * toJunit(report, { sources: createSourceTexts([]) }).includes('<testcase name="shape/conforms"') // true
 */
export function toJunit(report: Report, options: { readonly sources: SourceTexts }): string {
  const suites = new Map<string, Case[]>()
  const add = (source: string | undefined, each: Case): void => {
    const name = source ?? 'gx'
    suites.set(name, [...(suites.get(name) ?? []), each])
  }
  for (const check of report.checks) add(check.location?.source, ofCheck(check))
  for (const found of report.findings) add(found.location?.source, ofFinding(found, report, options.sources))
  if (suites.size === 0)
    add(undefined, {
      name: 'something was checked',
      failure: { type: 'not-ok', message: 'nothing was checked', text: '' },
    })

  const all = [...suites.values()].flat()
  const body = [...suites].map(([name, cases]) =>
    [
      `  <testsuite name="${attribute(name)}" ${counts(cases)}>`,
      ...cases.map((each) => caseXml(each, name)),
      '  </testsuite>',
    ].join('\n'),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="gxkit" ${counts(all)}>`,
    ...body,
    '</testsuites>',
    '',
  ].join('\n')
}

interface Case {
  readonly name: string
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string }
  readonly skipped?: string
  readonly output?: string
}

function ofCheck({ id, status, reason = '' }: Check): Case {
  if (status === 'passed') return { name: id, ...(reason !== '' && { output: reason }) }
  if (status === 'failed')
    return { name: id, failure: { type: 'check', message: reason === '' ? 'failed' : reason, text: '' } }
  const words = `${status.replace('-', ' ')}${reason === '' ? '' : `: ${reason}`}`
  return { name: id, skipped: words }
}

function ofFinding(found: Finding, report: Report, sources: SourceTexts): Case {
  const { code, severity, message, location } = found
  const place = location && placeOf(location, report, sources)
  const line = place?.start === undefined ? '' : `:${place.start.line}:${place.start.column}`
  const where = place === undefined ? '' : `${place.file}${line} ${place.inside}`.trim()
  const words = ruleWords(found)
  const said = words === undefined ? '' : `rule: "${words}"`
  const text = [where, said, `why: ${explain(code).why}`, `next: ${found.next}`]
    .filter((each) => each !== '')
    .join('\n')
  const name = [code, location?.pointer ?? ''].filter((each) => each !== '').join(' at ')
  if (severity === 'error') return { name, failure: { type: code, message, text } }
  return { name, output: `${severity}: ${message}\n${text}` }
}

function counts(cases: readonly Case[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length
  const skipped = cases.filter((each) => each.skipped !== undefined).length
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`
}

function caseXml({ name, failure, skipped, output }: Case, suite: string): string {
  const open = `    <testcase name="${attribute(name)}" classname="${attribute(suite)}"`
  const inner = [
    ...(failure === undefined
      ? []
      : [
          `      <failure type="${attribute(failure.type)}" message="${attribute(failure.message)}">${content(failure.text)}</failure>`,
        ]),
    ...(skipped === undefined ? [] : [`      <skipped message="${attribute(skipped)}"/>`]),
    ...(output === undefined ? [] : [`      <system-out>${content(output)}</system-out>`]),
  ]
  return inner.length === 0 ? `${open}/>` : [`${open}>`, ...inner, '    </testcase>'].join('\n')
}

/** What XML 1.0 cannot hold in any notation (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML excludes exactly these
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function content(text: string): string {
  const allowed = wellFormed(text).replace(forbidden, '\ufffd')
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
