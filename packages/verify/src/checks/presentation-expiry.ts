import { finding } from '@gxkit/core'
import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import { isAnswer, madeFor } from '../made-for.ts'

/** A presentation that answers a request ends some day. Asked only where there was a request. */
export const presentationExpiry: CheckDefinition<DocumentUnderCheck> = {
  id: 'presentation/expiry',
  clause: 'RFC 7519, section 4.1.4; VC Data Integrity 1.0, section 2.1',
  requires: ['proof/signature'],
  applies: isAnswer,
  run: (document) => {
    const { settings, source } = document
    const { ends } = madeFor(document)
    const place = { location: { source, pointer: '' as const } }
    if (ends === undefined) {
      if (settings.replay === undefined) return { status: 'not-checked', reason: 'the presentation states no end' }
      return { status: 'failed', findings: [finding('presentation/no-expiry', {}, place)] }
    }
    const end = new Date(ends).toISOString()
    if (settings.at.getTime() <= ends + settings.clockSkewSeconds * 1000) return { status: 'passed', reason: end }
    const params = { validUntil: end, now: settings.at.toISOString() }
    return { status: 'failed', findings: [finding('credential/expired', params, place)] }
  },
}
