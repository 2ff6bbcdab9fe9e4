import { finding, isJsonObject, ownMember, toArray } from '@gxkit/core'
import { checkStatus } from '@gxkit/credentials/status'
import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

/** Whether the credential was revoked or suspended. What cannot be looked up never counts as "not revoked". */
export const credentialStatus: CheckDefinition<DocumentUnderCheck> = {
  id: 'credential/status',
  clause: 'VCDM 2.0, section 4.10; Bitstring Status List 1.0, section 3.2',
  requires: ['proof/signature'],
  applies: ({ kind }) => kind === 'credential',
  run: async ({ content = {}, opened, source, settings }) => {
    const statuses = toArray(ownMember(content, 'credentialStatus'))
    if (statuses.length === 0) return { status: 'passed', reason: 'none declared' }
    const { status, openStatusList, statusMemory, at, signal } = settings
    if (status === undefined || openStatusList === undefined) {
      const type = statuses.map((s) => (isJsonObject(s) ? String(ownMember(s, 'type')) : 'without type')).join(', ')
      const location = { source, pointer: '/credentialStatus' as const }
      return {
        status: 'not-checked',
        reason: 'a status is declared, but no source for status lists was given',
        findings: [finding('status/not-checked', { type: type.slice(0, 120) }, { location })],
      }
    }
    const outcome = await checkStatus(content, {
      source,
      issuer: opened?.issuer ?? '',
      at,
      lists: status,
      open: openStatusList,
      memory: statusMemory,
      ...(status.listIssuers !== undefined && { listIssuers: status.listIssuers }),
      ...(status.maxAgeSeconds !== undefined && { maxAgeSeconds: status.maxAgeSeconds }),
      ...(signal !== undefined && { signal }),
    })
    return outcome.status === 'failed' ? { ...outcome, status: 'failed' } : { ...outcome, status: 'passed' }
  },
}
