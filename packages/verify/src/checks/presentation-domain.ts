import { finding } from '@gxkit/core'
import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import { madeFor } from '../made-for.ts'

/** The presentation was made for the party that asks; where it names several, that party is among them. */
export const presentationDomain: CheckDefinition<DocumentUnderCheck> = {
  id: 'presentation/domain',
  clause: 'VC Data Integrity 1.0, section 2.1',
  requires: ['proof/signature'],
  applies: ({ kind, inner, settings }) => !inner && (kind === 'presentation' || settings.domain !== undefined),
  run: (document) => {
    const expected = document.settings.domain
    if (expected === undefined) return { status: 'not-checked', reason: 'no domain was asked for' }
    const { domains } = madeFor(document)
    if (domains.includes(expected)) return { status: 'passed' }
    const place = { location: { source: document.source, pointer: '' as const } }
    if (domains.length === 0) {
      return { status: 'failed', findings: [finding('presentation/domain-missing', { expected }, place)] }
    }
    const params = { expected, found: domains.join(', ').slice(0, 200) }
    return { status: 'failed', findings: [finding('presentation/domain-mismatch', params, place)] }
  },
}
