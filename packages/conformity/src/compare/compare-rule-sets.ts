import { canonicalizeJson, type JsonValue } from '@gxkit/core'
import type { Criterion, Demand, RuleSet } from '../rule-set/rule-set.ts'

/** How a criterion differs between two rule sets. */
export interface CriterionChange {
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly requires: string
  /** Level -> what it asked, and what it would ask. */
  readonly levels: Readonly<Record<string, { readonly before?: Demand; readonly after?: Demand }>>
  /** Other members that differ, e.g. `evidence`. */
  readonly members: readonly string[]
}

const compared = ['about', 'unless', 'requires', 'meet', 'standards', 'evidence', 'automatic', 'write'] as const

/**
 * Tells how the criteria of two rule sets differ, whatever is described.
 *
 * @example
 * compareRuleSets(ruleSetFor(gaiaX2511), ruleSetFor(gaiaX2511)) // []
 */
export function compareRuleSets(before: RuleSet, after: RuleSet): readonly CriterionChange[] {
  const [earlier, later] = [byId(before), byId(after)]
  const changes: CriterionChange[] = []
  for (const [id, criterion] of later) {
    const known = earlier.get(id)
    const levels = levelChanges(known, criterion)
    const members = known === undefined ? [] : compared.filter((member) => !isSame(known[member], criterion[member]))
    if (known !== undefined && members.length === 0 && Object.keys(levels).length === 0) continue
    changes.push({ id, kind: known ? 'changed' : 'added', requires: criterion.requires, levels, members })
  }
  for (const [id, criterion] of earlier) {
    if (later.has(id)) continue
    changes.push({
      id,
      kind: 'removed',
      requires: criterion.requires,
      levels: levelChanges(criterion, undefined),
      members: [],
    })
  }
  return changes
}

function byId({ criteria }: RuleSet): ReadonlyMap<string, Criterion> {
  return new Map(criteria.map((criterion) => [criterion.id, criterion]))
}

function levelChanges(before: Criterion | undefined, after: Criterion | undefined): CriterionChange['levels'] {
  const names = [...new Set([...Object.keys(before?.levels ?? {}), ...Object.keys(after?.levels ?? {})])]
  const changes = names.flatMap((level) => {
    const [was, is] = [before?.levels[level], after?.levels[level]]
    const change = { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }
    return was === is ? [] : [[level, change] as const]
  })
  return Object.fromEntries(changes)
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalizeJson((a ?? null) as JsonValue) === canonicalizeJson((b ?? null) as JsonValue)
}
