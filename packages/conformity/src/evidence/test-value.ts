import type { Judgement } from '../assess/situation.ts'
import type { RuleSet, Threshold, ValueTest } from '../rule-set/rule-set.ts'

/** Compares a stated value with what it has to be. */
export function testValue(
  test: ValueTest,
  stated: string,
  { ruleSet, at }: { readonly ruleSet: RuleSet; readonly at: Date },
): Omit<Judgement, 'traces'> {
  const shown = stated.slice(0, 60)
  if (test.equals !== undefined) {
    const isEqual = typeof test.equals === 'number' ? numberIn(stated) === test.equals : stated === test.equals
    return isEqual ? { state: 'met' } : { state: 'not-met', reason: `${shown} is not ${test.equals}` }
  }
  if (test.in !== undefined) {
    const list = Object.hasOwn(ruleSet.lists, test.in) ? ruleSet.lists[test.in] : undefined
    const isMember = list?.members.some((member) => member.toLowerCase() === stated.trim().toLowerCase()) === true
    return isMember ? { state: 'met' } : { state: 'not-met', reason: `${shown} is not ${list?.title ?? test.in}` }
  }
  if (test.atLeast === undefined && test.atMost === undefined) return { state: 'met' }
  const value = numberIn(stated)
  if (value === undefined) return { state: 'not-met', reason: `${shown} is not a number` }
  const least = inForce(test.atLeast, at)
  const most = inForce(test.atMost, at)
  if (least !== undefined && value < least) {
    return tolerated(test, value >= (test.toleratedTo ?? least), `${shown} is less than ${least}`)
  }
  if (most !== undefined && value > most) {
    return tolerated(test, value <= (test.toleratedTo ?? most), `${shown} is more than ${most}`)
  }
  return { state: 'met' }
}

function tolerated(test: ValueTest, isTolerated: boolean, reason: string): Omit<Judgement, 'traces'> {
  if (!isTolerated) return { state: 'not-met', reason }
  return { state: 'needs-a-human', reason: test.because ?? reason }
}

/** The limit that counts on a day: of those that have come, the one that came last. */
function inForce(thresholds: readonly Threshold[] | undefined, at: Date): number | undefined {
  const day = at.toISOString().slice(0, 10)
  return thresholds?.findLast(({ from }) => from === undefined || from <= day)?.limit
}

/** A finite decimal number as XML Schema writes it; anything else is none. */
function numberIn(text: string): number | undefined {
  const trimmed = text.trim()
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) && Number.isFinite(Number(trimmed))
    ? Number(trimmed)
    : undefined
}
