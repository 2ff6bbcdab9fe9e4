import { type Finding, finding, isJsonObject, ownMember, toArray } from '@gxkit/core'
import { type CheckDefinition, judge } from '../check.ts'
import { isSigned } from '../document.ts'
import type { Whole } from '../whole.ts'

/**
 * The credentials are about the party that presents them: they name its DID, or something below its domain, or it issued
 * them itself. Others are told, since showing them may be all right.
 */
export const presentationHolderSubject: CheckDefinition<Whole> = {
  id: 'presentation/holder-subject',
  clause: 'VCDM 2.0, section 4.13',
  requires: ['presentation/credentials', 'proof/signature'],
  applies: ({ outer }) => outer.kind === 'presentation',
  run: ({ outer, inner }) => {
    const holder = outer.opened?.issuer ?? 'nobody'
    const findings = inner.flatMap(({ document, pointer }): Finding[] => {
      if (!isSigned(document) || document.opened?.issuer === holder) return []
      const subjects = toArray(ownMember(document.content ?? {}, 'credentialSubject')).flatMap((subject) => {
        const id = isJsonObject(subject) ? (ownMember(subject, 'id') ?? ownMember(subject, '@id')) : undefined
        return typeof id === 'string' ? [id] : []
      })
      return subjects
        .filter((subject) => !belongsTo(subject, holder))
        .map((subject) => {
          const location = { source: outer.source, pointer }
          return finding('presentation/other-subject', { subject: subject.slice(0, 200), holder }, { location })
        })
    })
    return judge(findings)
  },
}

/** Whether an id names the holder, or something that only the owner of its domain can publish. */
function belongsTo(subject: string, holder: string): boolean {
  if (subject === holder || subject.startsWith(`${holder}#`) || subject.startsWith('_:')) return true
  if (!URL.canParse(subject)) return false
  const { protocol, host } = new URL(subject)
  const domain = domainOf(holder)
  return domain !== undefined && (protocol === 'https:' ? host === domain : domainOf(subject) === domain)
}

function domainOf(did: string): string | undefined {
  if (!did.startsWith('did:web:')) return undefined
  const host = did.slice('did:web:'.length).split(/[:#?/]/)[0]
  return host === undefined ? undefined : host.replace(/%3A/i, ':').toLowerCase()
}
