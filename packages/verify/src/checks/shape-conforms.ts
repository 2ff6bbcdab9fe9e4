import type { CheckDefinition } from '../check.ts'
import { type Compared, shapeOutcome } from '../shapes.ts'

/** What this credential states, read together with all others that have a good proof, keeps the rules of the release. */
export const shapeConforms: CheckDefinition<Compared> = {
  id: 'shape/conforms',
  clause: 'SHACL, section 3.4',
  requires: ['proof/signature'],
  applies: () => true,
  run: (compared) => shapeOutcome('shape/conforms', compared),
}
