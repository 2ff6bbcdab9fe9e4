import type { Judgement, Situation } from '../assess/situation.ts'

/** A check over everything that is presented; a rule set names it and says how much it weighs. */
export interface Rule {
  /** Stable name, e.g. `terms-accepted`. */
  readonly id: string
  /** What it asks, one sentence. */
  readonly title: string
  /** What to do if it is not met. */
  readonly next: string
  /** Lines of a manifest that would meet it. */
  readonly write?: string
  readonly judge: (situation: Situation) => Promise<Judgement>
}

/** A judgement that is good. */
export function met(reason: string, traces: Judgement['traces'] = []): Judgement {
  return { state: 'met', reason, traces }
}

/** A judgement that something is wrong. */
export function notMet(reason: string, traces: Judgement['traces'] = []): Judgement {
  return { state: 'not-met', reason, traces }
}

/** A list of names for people, cut where it gets long. */
export function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  const shown = distinct.slice(0, 5).map(short)
  return `${shown.join(', ')}${distinct.length > shown.length ? ` and ${distinct.length - shown.length} more` : ''}`
}

/** A name for people, without its middle where it is very long. */
export function short(name: string): string {
  return name.length <= 120 ? name : `${name.slice(0, 80)}…${name.slice(-30)}`
}
