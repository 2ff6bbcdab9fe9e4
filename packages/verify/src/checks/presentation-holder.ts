import { type Finding, finding, isJsonObject, type JsonObject, ownMember } from '@gxkit/core'
import { type CheckDefinition, judge } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

const naming = ['holder', 'issuer', 'iss'] as const

/** Whoever the presentation names as its holder or issuer is the one who signed it. */
export const presentationHolder: CheckDefinition<DocumentUnderCheck> = {
  id: 'presentation/holder',
  clause: 'VCDM 2.0, section 4.13; ICAM 25.11, section 5.2',
  requires: ['proof/signature'],
  applies: ({ kind }) => kind === 'presentation',
  run: ({ content = {}, opened, source }) => {
    const signer = opened?.verificationMethod?.split('#')[0] ?? opened?.issuer ?? 'nobody'
    const named = naming.flatMap((member) => {
      const name = nameOf(content, member)
      return name === undefined ? [] : [{ member, name }]
    })
    if (named.length === 0) {
      return { status: 'not-checked', reason: `the presentation names nobody; ${signer} signed it` }
    }
    const findings: Finding[] = named
      .filter(({ name }) => name !== signer)
      .map(({ member, name }) => {
        const location = { source, pointer: `/${member}` as const }
        return finding('presentation/holder-mismatch', { member, named: name, signer }, { location })
      })
    return judge(findings, `signed by ${signer}`)
  },
}

/** The DID in a member that is a name or an object with an id; anything else is shown as it is, and equals no signer. */
function nameOf(content: JsonObject, member: string): string | undefined {
  const value = ownMember(content, member)
  if (value === undefined || typeof value === 'string') return value
  const id = isJsonObject(value) ? ownMember(value, 'id') : undefined
  return typeof id === 'string' ? id : JSON.stringify(value).slice(0, 80)
}
