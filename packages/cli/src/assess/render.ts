import type { Assessment, AssessmentComparison, State } from '@gxkit/conformity'
import { plural } from '@gxkit/core/render'
import { clean, cleanPath } from '../terminal/clean.ts'
import type { Style, Tone } from '../terminal/style.ts'
import { missingGroups } from './lines.ts'

const outcomes: Readonly<Record<Assessment['outcome'], readonly [string, Tone]>> = {
  granted: ['met', 'good'],
  ready: ['would be met, once it is signed', 'good'],
  open: ['OPEN', 'warning'],
  'not-met': ['NOT met', 'error'],
}

const marks: Readonly<Record<State, readonly [string, Tone]>> = {
  met: ['met', 'good'],
  'not-met': ['MISSING', 'error'],
  'needs-a-human': ['needs a human', 'warning'],
  'not-checked': ['not checked', 'quiet'],
  'not-applicable': ['not asked', 'quiet'],
}

/** What {@link renderAssessment} can be told. */
export interface RenderOptions {
  readonly style: Style
  /** Every criterion, not only what is missing. */
  readonly all: boolean
}

/** An assessment for people: the answer first, then what was assessed, then what to do. */
export function renderAssessment(assessment: Assessment, { style, all }: RenderOptions): string {
  const { level, ruleSet, outcome, dryRun, subjects, rules, criteria } = assessment
  const [word, tone] = outcomes[outcome]
  const lines = [
    ...(dryRun ? [style('warning', 'dry run: nobody has vouched for this yet; nothing is granted by it')] : []),
    `${style(tone, word)}: ${clean(level.title)}, ${clean(ruleSet.title)}`,
    '',
  ]
  for (const { about, name, id, classes, source } of subjects) {
    const what = clean(name ?? id ?? 'without a name')
    lines.push(`  ${about}: ${what} (${clean(classes.join(', '))}) in ${cleanPath(source)}`)
  }
  lines.push(...(subjects.length > 0 ? [''] : []), ...counted(assessment))
  const shown = [...rules, ...(all ? criteria : [])].filter(({ state }) => state !== 'not-applicable')
  const width = Math.max(0, ...shown.map(({ id }) => id.length))
  for (const result of shown) {
    const [mark, colour] = marks[result.state]
    const isAside = result.state === 'not-met' && !result.decisive
    const reason = 'title' in result ? `${result.title}: ${result.reason}` : (result.reason ?? result.requires)
    const label = isAside ? 'advised' : mark
    lines.push(`  ${style(isAside ? 'quiet' : colour, label.padEnd(13))}  ${result.id.padEnd(width)}  ${clean(reason)}`)
  }
  const rest = criteria.filter(({ state }) => state === 'not-applicable').map(({ id }) => id)
  if (all && rest.length > 0) lines.push(`  ${style('quiet', `not asked      ${clean(rest.join(', '))}`)}`)
  lines.push('', ...missingLines(assessment, style), ...humanLines(assessment, style))
  return lines.join('\n').trimEnd()
}

function counted({ rules, criteria }: Assessment): readonly string[] {
  const deciding = criteria.filter(({ decisive }) => decisive)
  const count = (state: State): number => deciding.filter((each) => each.state === state).length
  const parts = (['met', 'not-met', 'needs-a-human', 'not-checked'] as const).flatMap((state) =>
    count(state) === 0 ? [] : [`${count(state)} ${state === 'not-met' ? 'missing' : marks[state][0]}`],
  )
  const told = criteria.filter(({ decisive, state }) => !decisive && state !== 'not-applicable').length
  const more = told === 0 ? '' : `; ${plural(told, 'declaration')} more that nobody looks at`
  const asked =
    deciding.length === 0
      ? 'no criteria decide'
      : `${deciding.length === 1 ? '1 criterion decides' : `${deciding.length} criteria decide`}: ${parts.join(', ')}`
  return [`${asked}${more}`, ...(rules.length > 0 ? ['', 'checks'] : [])]
}

function missingLines(assessment: Assessment, style: Style): readonly string[] {
  const groups = missingGroups(assessment)
  if (groups.length === 0) return []
  const lines = [style('strong', `missing, ${plural(assessment.missing.length, 'thing')}`)]
  for (const { subjects, items, write } of groups) {
    const named = subjects.map((i) => assessment.subjects[i]).filter((each) => each !== undefined)
    const where = named.map(({ name, id, source }) => `${clean(name ?? id ?? '')} (${cleanPath(source)})`)
    lines.push('', where.length === 0 ? 'altogether' : `of ${where.join(' and ')}`)
    for (const { ids, requires, meet, write: own } of items) {
      for (const [i, id] of ids.entries()) lines.push(`  ${style('error', id)}  ${clean(requires[i] ?? '')}`)
      if (own === undefined) lines.push(style('quiet', `    ${clean(meet)}`))
    }
    if (write.length > 0) {
      lines.push('', '  write, with your own values', '')
      lines.push(...write.flatMap((block) => block.split('\n').map((line) => `    ${line}`)))
    }
  }
  return [...lines, '']
}

function humanLines({ criteria }: Assessment, style: Style): readonly string[] {
  const open = criteria.filter(({ decisive, state }) => decisive && state === 'needs-a-human')
  if (open.length === 0) return []
  return [
    style('strong', `needs a human, ${open.length}; what is certified is certified by a conformity assessment body`),
    ...open.map(({ id, reason = '', requires }) => {
      const why = reason.replace(/^a conformity assessment body has to certify it(?:, by one of: )?/, '')
      return `  ${style('warning', id)}  ${clean(requires)}${why === '' ? '' : style('quiet', ` (${clean(why)})`)}`
    }),
    '',
  ]
}

/** What other rules would change, for people. */
export function renderComparison(
  comparison: AssessmentComparison,
  { before, after, style }: { readonly before: Assessment; readonly after: Assessment; readonly style: Style },
): string {
  const nameOf = ({ level, ruleSet }: Assessment): string => `${clean(level.title)}, ${clean(ruleSet.title)}`
  const said = (outcome: Assessment['outcome']): string => {
    const [word, tone] = outcomes[outcome]
    return style(tone, word)
  }
  const lines = [
    '',
    style('strong', `what would change by ${nameOf(after)}`),
    `  today ${said(comparison.before)}, then ${said(comparison.after)}`,
  ]
  if (comparison.changes.length === 0) lines.push(`  nothing: everything is as by ${nameOf(before)}`)
  for (const { id, before: was, after: is, blocks, requires } of comparison.changes) {
    const change = `${was === undefined ? 'new' : marks[was][0]} -> ${is === undefined ? 'gone' : marks[is][0]}`
    lines.push(`  ${style(blocks ? 'error' : 'quiet', change.padEnd(26))}  ${clean(id)}  ${clean(requires)}`)
  }
  return lines.join('\n')
}
