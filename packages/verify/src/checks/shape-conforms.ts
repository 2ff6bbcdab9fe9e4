import type { CheckDefinition } from '../check.ts'
import type { Whole } from '../whole.ts'
import { outcomeOf, withShapes } from './shape-targets.ts'

/** The statements of all credentials with a good proof, taken together, keep the rules of the release. */
export const shapeConforms: CheckDefinition<Whole> = {
  id: 'shape/conforms',
  clause: 'SHACL, section 3.4',
  requires: [],
  applies: () => true,
  run: (whole) =>
    withShapes(whole, (report) => {
      const outcome = outcomeOf('shape/conforms', report)
      const { signed, expected } = whole
      const part = signed.length < expected ? `, looked at ${signed.length} of ${expected} credentials` : ''
      const reason = `${outcome.reason ?? 'shapes of the release'}${part}`
      return { ...outcome, reason, findings: report.findings }
    }),
}
