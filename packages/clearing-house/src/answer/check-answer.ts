import { type Finding, finding, type JsonObject, ownMember } from '@gxkit/core'
import type { VerificationSuccess, VerifiedCredential } from '@gxkit/verify'
import type { NamedService } from '../operators/service-of.ts'
import { shown } from '../reach/shown.ts'

/** Whether a verified answer is one credential, by the service that was asked, with the id that was asked for. */
export function checkAnswer(
  verified: VerificationSuccess,
  asked: { readonly service: NamedService; readonly id: string; readonly source: string },
): { readonly credential?: VerifiedCredential; readonly findings: readonly Finding[] } {
  const { service, id, source } = asked
  const [credential, other] = verified.credentials
  if (credential === undefined || other !== undefined) {
    const found = `a presentation with ${verified.credentials.length} credentials`
    return { findings: [finding('clearing-house/unexpected-answer', { host: new URL(service.url).host, found })] }
  }
  const at = (pointer: '/issuer' | '/id') => ({ location: { source, pointer } })
  const findings: Finding[] = []
  if (credential.issuer !== service.did) {
    const params = { expected: service.did, found: shown(credential.issuer) }
    findings.push(finding('clearing-house/other-issuer', params, at('/issuer')))
  }
  const found = textOf(ownMember(credential.credential as unknown as JsonObject, 'id'))
  // Version 1 makes up an id of its own where it wants to.
  if (service.version === 'v2' && found !== id) {
    findings.push(finding('clearing-house/other-credential', { what: 'id', expected: shown(id), found }, at('/id')))
  }
  return { credential, findings }
}

/** A value as it may stand in a message. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? shown(value) : value === undefined ? 'none' : 'no text'
}
