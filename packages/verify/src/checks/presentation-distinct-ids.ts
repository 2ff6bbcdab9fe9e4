import { type Finding, finding, ownMember } from '@gxkit/core'
import { type CheckDefinition, judge } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import type { Whole } from '../whole.ts'

/** No two credentials share an id, and none has the id of the presentation. */
export const presentationDistinctIds: CheckDefinition<Whole> = {
  id: 'presentation/distinct-ids',
  clause: 'ICAM 25.11, section 5.2',
  requires: ['presentation/credentials'],
  applies: ({ outer }) => outer.kind === 'presentation',
  run: ({ outer, inner }) => {
    const findings: Finding[] = []
    const seen = new Map<string, string>()
    for (const { document, pointer } of inner) {
      const id = idOf(document)
      if (id === undefined) continue
      const first = seen.get(id)
      const place = { location: { source: outer.source, pointer } }
      if (first !== undefined) findings.push(finding('presentation/duplicate-id', { id, first }, place))
      else seen.set(id, document.source)
      if (id === idOf(outer)) findings.push(finding('presentation/id-reused', { id }, place))
    }
    return judge(findings)
  },
}

function idOf({ content = {} }: DocumentUnderCheck): string | undefined {
  const id = ownMember(content, 'id') ?? ownMember(content, '@id')
  return typeof id === 'string' ? id : undefined
}
