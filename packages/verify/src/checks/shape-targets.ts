import type { Check, Report } from '@gxkit/core'
import type { CheckDefinition, Outcome } from '../check.ts'
import type { Whole } from '../whole.ts'

/** The shapes had something to look at: at least one node of a known class. */
export const shapeTargets: CheckDefinition<Whole> = {
  id: 'shape/targets',
  clause: 'SHACL, section 2.1.3',
  requires: [],
  applies: () => true,
  run: (whole) => withShapes(whole, (report) => outcomeOf('shape/targets', report)),
}

/** Answers from the shape report, or says why there is none. */
export async function withShapes(whole: Whole, answer: (report: Report) => Outcome): Promise<Outcome> {
  const { settings, signed } = whole
  if (settings.validator === false) return { status: 'not-checked', reason: 'no shapes were asked for' }
  if (signed.length === 0) return { status: 'skipped', reason: 'no credential has a good proof' }
  return answer(await whole.validate())
}

/** The outcome that the shape report holds for a check, with the findings that go with it. */
export function outcomeOf(id: string, report: Report): Outcome {
  const checks = report.checks.filter((c) => c.id === id)
  const worst = (['failed', 'skipped', 'not-checked', 'passed'] as const).find((s) =>
    checks.some((c) => c.status === s),
  )
  const reason = checks.find((c: Check) => c.status === worst)?.reason
  if (worst === 'failed') return { status: 'failed', findings: [], ...(reason !== undefined && { reason }) }
  if (worst === 'passed') return { status: 'passed', ...(reason !== undefined && { reason }) }
  return { status: worst ?? 'skipped', reason: reason ?? 'the shapes could not be applied' }
}
