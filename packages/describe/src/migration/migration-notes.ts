import type { Finding, Report } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import type { MigrationStep } from './ledger.ts'

/** A text of somebody else inside Markdown: on one line, and without a meaning of its own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`)
}

/**
 * What a migration did, for people, in Markdown: what they have to decide, what found no place, what was left out and why,
 * and what was done. Claims of things that have no counterpart stand here in full.
 */
export function migrationNotes(o: {
  readonly report: Report
  readonly done: readonly MigrationStep[]
  readonly leftovers: readonly string[]
  readonly to: Release
}): string {
  const { report, done, leftovers, to } = o
  const of = (...codes: readonly string[]): readonly string[] =>
    report.findings.filter(({ code }) => codes.includes(code)).map(lineOf)
  const lines = [
    `# Migration to ${to.name} (${to.id})`,
    '',
    'Delete this file when nothing is left to decide. Each open place in the manifests is marked with `# decide:`.',
    ...section('To decide', of('migration/decide', 'migration/needed')),
    ...section(
      'No place in the new release',
      of('migration/not-mapped', 'migration/nothing-found', 'migration/too-new'),
    ),
    ...leftoverSection(leftovers),
    ...section('Left out on purpose', leftOut(report)),
    ...section('New addresses', of('migration/new-address')),
    ...section(
      'Done',
      done.map(
        ({ says, location, rule }) => `- ${plain(says)}${placeOf(location)}${rule === undefined ? '' : ` (${rule})`}`,
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
}

/** The same is left out of every credential for the same reason; it is said once. */
function leftOut(report: Report): readonly string[] {
  const places = new Map<string, string[]>()
  for (const found of report.findings) {
    if (found.code !== 'migration/left-out') continue
    places.set(found.message, [...(places.get(found.message) ?? []), placeOf(found.location)])
  }
  return [...places].map(
    ([message, all]) => `- ${plain(message)}${all.length === 1 ? all[0] : ` (${all.length} times)`}`,
  )
}

function lineOf(found: Finding): string {
  return `- ${plain(found.message)}${placeOf(found.location)}`
}

function placeOf(location: Finding['location']): string {
  if (location === undefined) return ''
  return ` – ${plain(`${location.source}${location.pointer === '' ? '' : ` ${location.pointer}`}`)}`
}

/** Four spaces make a block in which nothing has a meaning. */
function leftoverSection(leftovers: readonly string[]): readonly string[] {
  if (leftovers.length === 0) return []
  const blocks = leftovers.flatMap((text) => ['', ...text.split('\n').map((line) => `    ${line}`)])
  return ['', '## Things without a counterpart', '', 'Their facts, as they were:', ...blocks]
}
