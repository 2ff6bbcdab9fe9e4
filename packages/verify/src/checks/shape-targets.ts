import type { CheckDefinition } from '../check.ts'
import { type Compared, shapeOutcome } from '../shapes.ts'

/** The shapes had something to look at in this credential: at least one node of a known class. */
export const shapeTargets: CheckDefinition<Compared> = {
  id: 'shape/targets',
  clause: 'SHACL, section 2.1.3',
  requires: ['proof/signature'],
  applies: () => true,
  run: (compared) => shapeOutcome('shape/targets', compared),
}
