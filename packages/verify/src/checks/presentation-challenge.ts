import { finding } from '@gxkit/core'
import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import { madeFor } from '../made-for.ts'

/** The presentation answers the challenge of this request. A single credential cannot, and is refused where one is asked for. */
export const presentationChallenge: CheckDefinition<DocumentUnderCheck> = {
  id: 'presentation/challenge',
  clause: 'VC Data Integrity 1.0, section 2.1',
  requires: ['proof/signature'],
  applies: ({ kind, inner, settings }) => !inner && (kind === 'presentation' || settings.challenge !== undefined),
  run: (document) => {
    const expected = document.settings.challenge
    if (expected === undefined) return { status: 'not-checked', reason: 'no challenge was asked for' }
    const found = madeFor(document).challenge
    if (found === expected) return { status: 'passed' }
    const place = { location: { source: document.source, pointer: '' as const } }
    if (found === undefined) {
      return { status: 'failed', findings: [finding('presentation/challenge-missing', { expected }, place)] }
    }
    return { status: 'failed', findings: [finding('presentation/challenge-mismatch', { expected, found }, place)] }
  },
}
