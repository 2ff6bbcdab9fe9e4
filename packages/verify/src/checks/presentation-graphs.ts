import { type Finding, finding } from '@gxkit/core'
import { type CheckDefinition, judge } from '../check.ts'
import { contradictions } from '../contradictions.ts'
import { type Described, describedIn } from '../described.ts'
import { isSigned } from '../document.ts'
import type { Whole } from '../whole.ts'

/**
 * Credentials keep their statements apart: where several describe the same thing, they do not contradict each other, and
 * it is told when they are from several issuers.
 */
export const presentationGraphs: CheckDefinition<Whole> = {
  id: 'presentation/graphs',
  clause: 'VCDM 2.0, section 4.13',
  requires: ['presentation/credentials'],
  applies: ({ outer }) => outer.kind === 'presentation',
  run: ({ inner }) => {
    const byId = new Map<string, Described[]>()
    for (const { document } of inner) {
      if (!isSigned(document)) continue
      for (const described of describedIn(document)) {
        if (described.id === undefined || described.id.startsWith('_:')) continue
        byId.set(described.id, [...(byId.get(described.id) ?? []), described])
      }
    }
    return judge([...byId].flatMap(([id, all]) => [...shared(id, all), ...contradictions(id, all)]))
  },
}

function shared(subject: string, all: readonly Described[]): Finding[] {
  const issuers = [...new Set(all.map(({ document }) => document.opened?.issuer ?? 'nobody'))]
  const second = all.find(({ document }) => document.opened?.issuer === issuers[1])
  if (issuers.length < 2 || second === undefined) return []
  const location = { source: second.document.source, pointer: second.pointer }
  return [finding('presentation/shared-subject', { subject, issuers: issuers.join(', ') }, { location })]
}
