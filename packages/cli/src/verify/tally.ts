import { plural } from '@gxkit/core/render'
import { clean, cleanPath } from '../terminal/clean.ts'
import type { Style, Tone } from '../terminal/style.ts'
import type { Verdict } from './verdict.ts'

/** Documents that are listed one by one where there are no more; else only those that are not verified are. */
const mostListed = 50
/** Documents that are not verified and listed; the rest is counted. */
const mostFailing = 100

/** What came of many documents, counted, with as many of them in words as a person reads. */
export interface Tally {
  readonly all: number
  readonly verified: number
  readonly failed: number
  readonly undecided: number
  /** The first one that failed; without any, the first that could not be decided. */
  readonly first: { readonly name: string; readonly verdict: Verdict } | undefined
  readonly add: (name: string, verdict: Verdict) => void
  readonly summary: (style: Style) => string
  /** The list and the summary. */
  readonly lines: (style: Style) => readonly string[]
}

interface Entry {
  readonly name: string
  readonly verdict: Verdict
}

const words: Readonly<Record<Verdict['verdict'], readonly [string, Tone]>> = {
  verified: ['verified', 'good'],
  failed: ['NOT verified', 'error'],
  undecided: ['not decided', 'warning'],
}

/** Starts to count. */
export function createTally(): Tally {
  const counts = { verified: 0, failed: 0, undecided: 0 }
  const listed: Entry[] = []
  const failing: Entry[] = []
  const all = (): number => counts.verified + counts.failed + counts.undecided
  const summary = (style: Style): string => {
    const part = (kind: Verdict['verdict'], text: string): string =>
      counts[kind] > 0 ? style(words[kind][1], `${counts[kind]} ${text}`) : `${counts[kind]} ${text}`
    const parts = [part('verified', 'verified'), part('failed', 'not verified'), part('undecided', 'not decided')]
    return `${plural(all(), 'document')}: ${parts.join(', ')}`
  }
  return {
    get all() {
      return all()
    },
    get verified() {
      return counts.verified
    },
    get failed() {
      return counts.failed
    },
    get undecided() {
      return counts.undecided
    },
    get first() {
      return failing.find(({ verdict }) => verdict.verdict === 'failed') ?? failing[0]
    },
    add(name, verdict) {
      counts[verdict.verdict]++
      if (listed.length <= mostListed) listed.push({ name, verdict })
      if (verdict.verdict !== 'verified' && failing.length < mostFailing) failing.push({ name, verdict })
    },
    summary,
    lines(style) {
      const shown = all() <= mostListed ? listed : failing
      const bad = counts.failed + counts.undecided
      const more = shown === failing && bad > failing.length ? [`… and ${bad - failing.length} more`] : []
      return [...shown.flatMap((each) => entryLines(each, style)), ...more, '', summary(style)]
    },
  }
}

function entryLines({ name, verdict }: Entry, style: Style): readonly string[] {
  const [word, tone] = words[verdict.verdict]
  const head = `${style(tone, word.padEnd(12))}  ${cleanPath(name)}`
  const beside = verdict.companions?.map(({ source }) => cleanPath(source)) ?? []
  if (verdict.ok) return [beside.length === 0 ? head : `${head}  with ${beside.join(', ')}`]
  const reasons = verdict.findings.map(({ code, message }) => `              ${clean(code)}: ${clean(message)}`)
  const others = verdict.errors.filter((code) => !verdict.findings.some((f) => f.code === code))
  return [head, ...new Set(reasons), ...(others.length > 0 ? [`              also: ${clean(others.join(', '))}`] : [])]
}
