import type { Check, Report } from '@gxkit/core'
import { clean } from '../terminal/clean.ts'
import { pasteable } from '../terminal/pasteable.ts'
import type { Style } from '../terminal/style.ts'
import { renderFinding } from './finding.ts'
import type { SourceTexts } from './sources.ts'

const shownAtMost = 50

/**
 * All findings of a report for people, then one line with the counts and what was not checked.
 *
 * @param options `next`: the command to try next; `lead`: words that begin the line with the counts
 */
export async function renderReport(
  report: Report,
  options: {
    readonly sources: SourceTexts
    readonly style: Style
    readonly next?: string | undefined
    readonly lead?: string
  },
): Promise<string> {
  const { sources, style, next, lead = '' } = options
  const blocks: string[] = []
  for (const found of report.findings.slice(0, shownAtMost)) blocks.push(await renderFinding(found, sources, style))
  const hidden = report.findings.length - shownAtMost
  if (hidden > 0) blocks.push(`… and ${hidden} more; --json lists them all.`)
  const closing = [
    `${lead}${summary(report, style)}`,
    ...(next === undefined ? [] : [`${style('strong', 'next:')} ${clean(pasteable(next))}`]),
  ]
  return [...blocks, closing.join('\n')].join('\n\n')
}

/**
 * The counts of a report in one line. It never says "valid" without saying how far was checked.
 *
 * @example
 * summary(report, plain) // '2 errors · 31 checks passed, 1 not checked (status/revoked: offline)'
 */
export function summary(report: Report, style: Style): string {
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

/** A count with its noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
