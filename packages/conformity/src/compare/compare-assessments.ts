import type { Assessment, AssessmentOutcome, Missing, State } from '../assess/assessment.ts'

/** What becomes of a criterion or check under other rules. */
export interface StateChange {
  readonly id: string
  /** What is required under the later rules, or was under the earlier ones. */
  readonly requires: string
  /** Absent: the earlier rules do not know it. */
  readonly before?: State
  /** Absent: the later rules do not know it. */
  readonly after?: State
  /** It would stand in the way: it decides under the later rules and is not met. */
  readonly blocks: boolean
}

/** What other rules would change for the same credentials. */
export interface AssessmentComparison {
  readonly before: AssessmentOutcome
  readonly after: AssessmentOutcome
  readonly changes: readonly StateChange[]
  /** What there would be to do that there is not today. */
  readonly missing: readonly Missing[]
}

/**
 * Compares two assessments of the same credentials: by rules as they are and as they would be, or at two levels.
 *
 * @example
 * const credentials = [{ document: credential, source: 'offer.json' }]
 * const before = await dryRun(credentials, { release: gaiaX2511, level: 'sc' })
 * const after = await dryRun(credentials, { release: gaiaX2511, level: 'l1' })
 * compareAssessments(before, after).changes.map(({ id }) => id)
 */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentComparison {
  const [earlier, later] = [entriesOf(before), entriesOf(after)]
  const changes: StateChange[] = []
  for (const [id, { requires, state, decisive }] of later) {
    const known = earlier.get(id)
    if (known?.state === state && known.decisive === decisive) continue
    const blocks = decisive && state !== 'met' && state !== 'not-applicable'
    changes.push({ id, requires, after: state, blocks, ...(known && { before: known.state }) })
  }
  for (const [id, { requires, state }] of earlier) {
    if (!later.has(id)) changes.push({ id, requires, before: state, blocks: false })
  }
  const told = new Set(before.missing.flatMap(({ ids }) => ids))
  return {
    before: before.outcome,
    after: after.outcome,
    changes,
    missing: after.missing.filter(({ ids }) => ids.some((id) => !told.has(id))),
  }
}

interface Entry {
  readonly requires: string
  readonly state: State
  readonly decisive: boolean
}

function entriesOf({ rules, criteria }: Assessment): ReadonlyMap<string, Entry> {
  const all = [
    ...rules.map(({ id, title, state, decisive }): [string, Entry] => [id, { requires: title, state, decisive }]),
    ...criteria.map(({ id, requires, state, decisive }): [string, Entry] => [id, { requires, state, decisive }]),
  ]
  return new Map(all)
}
