import { type Finding, finding } from '@gxkit/core'
import { type CheckDefinition, judge } from '../check.ts'
import type { Whole } from '../whole.ts'

/** The presentation holds at least one credential, not too many, and nothing but credentials. */
export const presentationCredentials: CheckDefinition<Whole> = {
  id: 'presentation/credentials',
  clause: 'VCDM 2.0, section 4.13',
  requires: ['format/recognised'],
  applies: ({ outer }) => outer.kind === 'presentation',
  run: ({ outer, inner, listed, settings }) => {
    const place = { location: { source: outer.source, pointer: '/verifiableCredential' as const } }
    const limit = settings.limits.credentials
    if (listed === 0) return { status: 'failed', findings: [finding('presentation/empty', {}, place)] }
    if (listed > limit) {
      const params = { count: listed, limit }
      return { status: 'failed', findings: [finding('presentation/too-many-credentials', params, place)] }
    }
    const findings: Finding[] = inner
      .filter(({ document }) => document.kind === 'presentation')
      .map(({ pointer }) => finding('presentation/nested', {}, { location: { source: outer.source, pointer } }))
    return judge(findings, `${listed} in it`)
  },
}
