import type {
  Assessment,
  AssessmentComparison,
  CriterionResult,
  EvidencePointer,
  RuleResult,
  State,
} from '@gxkit/conformity'
import type { JsonObject } from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import { pictureOf } from '../../picture/picture.ts'
import { escaped, inWords as pictureInWords, toSvg } from '../../picture/to-svg.ts'
import { missingGroups } from '../lines.ts'
import { stateOrder, stateWords } from './state-words.ts'
import { style } from './style.ts'
import { inWords, wheel } from './wheel.ts'

/** What the report shows besides the assessment. */
export interface PageOptions {
  /** The credentials, for the picture. */
  readonly documents: readonly JsonObject[]
  /** What other rules would change. */
  readonly comparison?: AssessmentComparison
  /** The assessment by these other rules. */
  readonly later?: Assessment
}

const outcomes: Readonly<Record<Assessment['outcome'], readonly [string, State]>> = {
  granted: ['Everything that decides is met.', 'met'],
  ready: ['Everything that decides would be met, once it is signed.', 'met'],
  open: ['Nothing is known to be missing; something needs a human, or was not checked.', 'needs-a-human'],
  'not-met': ['Something is missing.', 'not-met'],
}

/** A report for auditors: one file that needs nothing else, runs no code, and can be printed. */
export function assessmentPage(assessment: Assessment, options: PageOptions): string {
  const { level, ruleSet, outcome } = assessment
  const title = `${level.title}: ${assessment.subjects.map(({ name }) => name ?? '').find((name) => name !== '') ?? 'assessment'}`
  const [words, state] = outcomes[outcome]
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(level.title)}</h1>`,
    `<p class="soft">${escaped(ruleSet.title)}</p>`,
    `<p class="outcome"><span class="key b-${state}" aria-hidden="true">${stateWords[state].sign}</span> ${escaped(words)}</p>`,
    ...dryRunNote(assessment),
    facts(assessment),
    overview(assessment),
    ...missing(assessment),
    rulesTable(assessment.rules),
    criteriaTable(assessment),
    ...changes(options),
    ...picture(options.documents),
    '</main>',
    `<footer>Assessed at ${escaped(assessment.at)} with the rule set ${escaped(ruleSet.id)}. This report is no label and no certificate.</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function dryRunNote({ dryRun }: Assessment): readonly string[] {
  return dryRun
    ? [
        '<p class="dry"><strong>Dry run.</strong> Nobody has vouched for this content yet; nothing is granted by it.</p>',
      ]
    : []
}

function facts({ subjects, ruleSet, release, at, level }: Assessment): string {
  const rows: (readonly [string, string])[] = subjects.map(({ about, name, id, classes, source }) => [
    about,
    `${name ?? id ?? 'without a name'} (${classes.join(', ')}), in ${source}`,
  ])
  rows.push(['level', `${level.name}, ${level.title}`], ['rule set', `${ruleSet.id}, version ${ruleSet.version}`])
  rows.push(['vocabulary', release], ['judged as of', at])
  return `<dl class="facts">${rows.map(([key, value]) => `<dt>${escaped(key)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
}

function overview({ criteria }: Assessment): string {
  const items = stateOrder.flatMap((state) => {
    const count = criteria.filter((each) => each.state === state).length
    return count === 0 ? [] : [`<li>${key(state)} ${count} ${escaped(stateWords[state].word)}</li>`]
  })
  if (items.length === 0) return ''
  return `<h2>Overview</h2><div class="overview">${wheel(criteria)}<ul class="legend">${items.join('')}</ul></div>`
}

function key(state: State): string {
  return `<span class="key b-${state}" aria-hidden="true">${stateWords[state].sign}</span>`
}

function missing(assessment: Assessment): readonly string[] {
  const groups = missingGroups(assessment)
  if (groups.length === 0) return []
  const parts = groups.map(({ subjects, items, write }) => {
    const names = subjects.map((i) => assessment.subjects[i]?.name ?? assessment.subjects[i]?.id ?? '')
    const rows = items.flatMap(({ ids, requires, meet }) => [
      `<li>${ids.map((id, i) => `<strong>${escaped(id)}</strong> ${escaped(requires[i] ?? '')}`).join('<br>')}`,
      `<br><span class="soft">${escaped(meet)}</span></li>`,
    ])
    const lines = write.length === 0 ? '' : `<pre>${escapedLines(write.join('\n\n'))}</pre>`
    const heading = names.length === 0 ? 'Altogether' : `Of ${names.join(' and ')}`
    return `<h3>${escaped(heading)}</h3><ul class="missing">${rows.join('')}</ul>${lines}`
  })
  return [`<h2>Missing: ${plural(assessment.missing.length, 'thing')}</h2>`, ...parts]
}

/** Text with line feeds, which would be no characters of a single line. */
function escapedLines(text: string): string {
  return text.split('\n').map(escaped).join('\n')
}

function rulesTable(rules: readonly RuleResult[]): string {
  if (rules.length === 0) return ''
  const rows = rules.map(({ id, title, state, decisive, reason, evidence }) =>
    row(id, [escaped(title), stateCell(state, decisive), `${escaped(reason)}${evidenceOf(evidence)}`]),
  )
  return table('Checks', ['check', 'asks', 'state', 'found'], rows)
}

function criteriaTable({ criteria }: Assessment): string {
  const asked = criteria.filter(({ state }) => state !== 'not-applicable')
  const rest = criteria.filter(({ state }) => state === 'not-applicable').map(({ id }) => id)
  if (asked.length === 0) return ''
  const rows = asked.map((each) =>
    row(each.address === undefined ? each.id : [each.id, each.address], [
      `${escaped(each.requires)}<br><span class="soft">${escaped(each.demand)}</span>`,
      stateCell(each.state, each.decisive),
      found(each),
    ]),
  )
  const note = rest.length === 0 ? '' : `<p class="soft">Not asked at this level: ${escaped(rest.join(', '))}</p>`
  const alternative = `<p class="soft">In one sentence: ${escaped(inWords(asked))}</p>`
  return table('Criteria', ['criterion', 'asks', 'state', 'found'], rows) + note + alternative
}

function found({ reason, evidence, certification }: CriterionResult): string {
  const by =
    certification === undefined
      ? ''
      : `<br>certified by ${escaped(certification.body)}, ${escaped(certification.standard)}`
  return `${escaped(reason ?? '')}${by}${evidenceOf(evidence)}`
}

function evidenceOf(evidence: readonly EvidencePointer[]): string {
  const shown = evidence
    .slice(0, 4)
    .map(({ source, pointer }) => `<br><code>${escaped(`${source}${pointer === '' ? '' : ` ${pointer}`}`)}</code>`)
  return `${shown.join('')}${evidence.length > shown.length ? `<br>and ${evidence.length - shown.length} more` : ''}`
}

function stateCell(state: State, decisive: boolean): string {
  const aside = decisive ? '' : '<br><span class="soft">decides nothing</span>'
  return `<span class="state t-${state}">${key(state)} ${stateWords[state].word}</span>${aside}`
}

function row(head: string | readonly [string, string], cells: readonly string[]): string {
  const name =
    typeof head === 'string' ? escaped(head) : `<a href="${escaped(safeLink(head[1]))}">${escaped(head[0])}</a>`
  return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** Addresses of criteria come from files; only those of the web are links. */
function safeLink(address: string): string {
  return /^https?:\/\//i.test(address) ? address : '#'
}

function table(title: string, columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  return `<h2>${escaped(title)}</h2><div class="scroll" tabindex="0" role="region" aria-label="${escaped(title)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}

function changes({ comparison, later }: PageOptions): readonly string[] {
  if (comparison === undefined || later === undefined) return []
  const rows = comparison.changes.map(({ id, requires, before, after, blocks }) =>
    row(id, [
      escaped(requires),
      `${before === undefined ? 'new' : stateWords[before].word} → ${after === undefined ? 'gone' : stateWords[after].word}`,
      blocks ? 'stands in the way' : '',
    ]),
  )
  const title = `What would change by ${later.level.title}, ${later.ruleSet.title}`
  if (rows.length === 0) return [`<h2>${escaped(title)}</h2><p>Nothing.</p>`]
  return [table(title, ['criterion', 'asks', 'change', 'effect'], rows)]
}

/** The picture as an image of its own: neither its style nor its names get into the page. */
function picture(documents: readonly JsonObject[]): readonly string[] {
  if (documents.length === 0) return []
  const drawn = pictureOf('Who claims what about whom', documents)
  const bytes = new TextEncoder().encode(toSvg(drawn))
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return [
    '<h2>Who claims what about whom</h2>',
    `<figure><img src="data:image/svg+xml;base64,${data}" alt="The credentials and how they refer to each other; the same in words stands below.">`,
    `<figcaption>${escaped(pictureInWords(drawn))}</figcaption></figure>`,
  ]
}
