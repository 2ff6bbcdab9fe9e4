import { finding } from '@gxkit/core'
import { type CheckDefinition, judge } from '../check.ts'
import type { Whole } from '../whole.ts'

/** The presentation holds at least one credential, not too many, and nothing but credentials. */
export const presentationCredentials: CheckDefinition<Whole> = {
  id: 'presentation/credentials',
  clause: 'VCDM 2.0, section 4.13',
  requires: ['format/recognised'],
  applies: ({ outer }) => outer.kind === 'presentation',
  run: ({ outer, inner, enclosing }) => {
    const nested = inner
      .filter(({ document }) => document.kind === 'presentation')
      .map(({ pointer }) => finding('presentation/nested', {}, { location: { source: outer.source, pointer } }))
    return judge([...enclosing, ...nested], `${inner.length} in it`)
  },
}
