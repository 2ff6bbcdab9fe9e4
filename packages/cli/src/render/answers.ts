import type { Check, ContextUsed } from '@gxkit/core'
import type { Answer, Answers, Fetched, VerificationResult } from '@gxkit/verify'
import { explainCheck } from '@gxkit/verify'
import { clean, cleanPath } from '../terminal/clean.ts'
import type { Style, Tone } from '../terminal/style.ts'

const questions: readonly (readonly [keyof Answers, string, string])[] = [
  ['signatures', 'signatures', 'every signature is good, and by the party that is named'],
  ['state', 'state and trust', 'valid at this moment, not revoked, from those who are trusted'],
  ['rules', 'rules', 'the rules of the data model and of the release are kept'],
]

const words: Readonly<Record<Answer['answer'], readonly [string, Tone]>> = {
  yes: ['yes', 'good'],
  no: ['NO', 'error'],
  'not-checked': ['not checked', 'warning'],
}

/** The three answers, one line each. */
export function answerLines(answers: Answers, style: Style): readonly string[] {
  return questions.map(([member, name, yes]) => {
    const { answer, reason } = answers[member]
    const [word, tone] = words[answer]
    return `  ${style(tone, word.padEnd(11))}  ${name.padEnd(15)}  ${answer === 'yes' ? yes : clean(reason)}`
  })
}

/** Everything that was looked up, once each. */
export function fetchedLines(fetched: readonly Fetched[]): readonly string[] {
  const lines = fetched.map(({ what, name, ok, from, reason }) => {
    const where = ok ? cleanPath(from ?? 'somewhere') : `nothing: ${clean(reason ?? 'not found')}`
    return `  ${what.replace('-', ' ')} ${clean(name)}: ${where}`
  })
  return [...new Set(lines)]
}

/** What each context was read as. */
export function contextLines(contexts: readonly ContextUsed[]): readonly string[] {
  return contexts.map(({ url, digest, release }) => {
    const from = release === undefined ? 'the published document' : `the document of ${clean(release)}`
    return `  ${clean(url)}: ${from}, ${clean(digest)}`
  })
}

/** Each check for people: what it asked, why, what asks for it, and what was found. */
export function explainedChecks(result: VerificationResult): readonly string[] {
  const { checks } = result.report
  const ids = [...new Set(checks.map(({ id }) => id))]
  return ids.flatMap((id) => {
    const same = checks.filter((check) => check.id === id)
    const explained = explainCheck(id)
    const clause = same.find((check) => check.clause !== undefined)?.clause
    const outcomes = new Map<string, Check[]>()
    for (const check of same) {
      const { status, reason } = check
      const told = `${status.replace('-', ' ')}${reason === undefined ? '' : `: ${clean(reason)}`}`
      outcomes.set(told, [...(outcomes.get(told) ?? []), check])
    }
    return [
      `  ${clean(id)}`,
      ...(explained === undefined ? [] : [`    asks     ${explained.asks}`, `    why      ${explained.why}`]),
      ...(clause === undefined ? [] : [`    clause   ${clean(clause)}`]),
      ...[...outcomes].map(([told, some]) => `    outcome  ${told}${whichOf(some, checks)}`),
    ]
  })
}

/** Which documents an outcome is about: all that passed are a number, every other one is named. */
function whichOf(some: readonly Check[], all: readonly Check[]): string {
  const isOne = new Set(all.map(({ location }) => location?.source)).size === 1
  if (isOne) return ''
  if (some[0]?.status === 'passed') return some.length > 1 ? ` (${some.length} documents)` : ''
  const names = some.map(({ location }) => cleanPath(location?.source ?? ''))
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  return ` (${names.slice(0, mostNamed).join(', ')}${more})`
}

/** Documents that are named for one outcome. */
const mostNamed = 5

/** Who answered the references of a credential, and about what. */
export function companionLines({ document }: VerificationResult): readonly string[] {
  return (document.companions ?? []).flatMap(({ source, issuer, describes }) => [
    `  ${cleanPath(source)}, signed by ${clean(issuer)}`,
    ...describes.map((id) => `    about ${clean(id)}`),
  ])
}

/** What each signature covers, and what it does not. */
export function coverageLines(result: VerificationResult): readonly string[] {
  return [result.document, ...result.document.credentials].flatMap(({ source, coverage, profile }) => {
    if (coverage === undefined) return []
    const named = profile === undefined ? '' : ` (${clean(profile)})`
    const open = coverage.notCovered.map((what) => `    not covered: ${clean(what)}`)
    return [`  ${cleanPath(source)}${named}`, `    covered: ${clean(coverage.covered)}`, ...open]
  })
}
