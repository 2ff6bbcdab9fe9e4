import { finding, isJsonObject, ownMember, toArray } from '@gxkit/core'
import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

/** Whether the credential was revoked or suspended. Status lists are not fetched yet: a declared status stays unknown. */
export const credentialStatus: CheckDefinition<DocumentUnderCheck> = {
  id: 'credential/status',
  clause: 'VCDM 2.0, section 4.10',
  requires: ['proof/signature'],
  applies: ({ kind }) => kind === 'credential',
  run: ({ content = {}, source }) => {
    const statuses = toArray(ownMember(content, 'credentialStatus'))
    if (statuses.length === 0) return { status: 'passed', reason: 'none declared' }
    const type = statuses.map((s) => (isJsonObject(s) ? String(ownMember(s, 'type')) : 'without type')).join(', ')
    const location = { source, pointer: '/credentialStatus' as const }
    return {
      status: 'not-checked',
      reason: 'a status is declared, but no source for status lists was given',
      findings: [finding('status/not-checked', { type: type.slice(0, 120) }, { location })],
    }
  },
}
