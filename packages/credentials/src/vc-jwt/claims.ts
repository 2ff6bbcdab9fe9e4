import type { Finding, JsonObject } from '@gxkit/core'
import { finding, isJsonObject, ownMember, parseDateTimeStamp, toArray } from '@gxkit/core'
import type { DocumentKind } from '../credential.ts'
import { describeValue } from '../describe-value.ts'
import { idOf } from '../members.ts'
import { checkNumericDates, readNumericDate } from './numeric-date.ts'

/** The claim names that stand for the token and not for the document (RFC 7519, section 4.1; `nonce` of OpenID). */
const claimNames: readonly string[] = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'nonce', 'cnf']

/**
 * The document that a token carries, without the JWT claims beside it, for JSON-LD processing: no context defines them.
 *
 * @param payload the content of a token, as {@link Opened} gives it; not changed
 * @example
 * withoutJwtClaims({ iss: 'did:web:example.org', type: ['VerifiableCredential'] }) // { type: ['VerifiableCredential'] }
 */
export function withoutJwtClaims(payload: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !claimNames.includes(name)))
}

/**
 * JWT claims beside the document: what stands twice must agree, and the token must not wrap the document
 * (VC-JOSE-COSE, section 3.1; ICAM 25.11, section 5.3). `iss` is looked at together with the key.
 */
export function checkClaims(
  payload: JsonObject,
  options: {
    readonly kind: DocumentKind
    readonly source: string
    readonly now: Date
    readonly clockSkewSeconds: number
  },
): readonly Finding[] {
  const { kind, source } = options
  const findings: Finding[] = []
  for (const claim of ['vc', 'vp']) {
    if (!Object.hasOwn(payload, claim)) continue
    findings.push(finding('proof/wrapper-claim', { claim }, { location: { source, pointer: `/${claim}` } }))
  }
  // Nobody looks at it, yet it would be handed out with what was verified.
  if (Object.hasOwn(payload, 'proof')) {
    findings.push(finding('proof/second-proof', {}, { location: { source, pointer: '/proof' } }))
  }
  findings.push(...checkNumericDates(payload, ['iat', 'nbf', 'exp'], options))

  const compare = (claim: string, member: string, expected: readonly (string | undefined)[]): void => {
    const value = ownMember(payload, claim)
    const known = expected.filter((e) => e !== undefined)
    if (value === undefined || known.length === 0 || known.some((e) => e === value)) return
    const params = {
      claim,
      value: describeValue(value),
      member,
      expected: known.map((e) => JSON.stringify(e)).join(', '),
    }
    findings.push(finding('proof/claim-mismatch', params, { location: { source, pointer: `/${claim}` } }))
  }
  compare('jti', 'id', [idOf(payload)])
  if (kind === 'credential') {
    const subjects = toArray(ownMember(payload, 'credentialSubject'))
    compare(
      'sub',
      'credentialSubject.id',
      subjects.map((s) => (isJsonObject(s) ? idOf(s) : undefined)),
    )
  }
  for (const [claim, members] of [
    ['nbf', ['validFrom', 'issuanceDate']],
    ['exp', ['validUntil', 'expirationDate']],
  ] as const) {
    const date = readNumericDate(ownMember(payload, claim))
    if (date === undefined) continue
    const member = members.find((m) => typeof ownMember(payload, m) === 'string')
    const text = member === undefined ? undefined : ownMember(payload, member)
    const time = typeof text === 'string' ? parseDateTimeStamp(text) : undefined
    if (time === undefined || Math.floor(date.time / 1000) === Math.floor(time / 1000)) continue
    const value = new Date(date.time).toISOString()
    const params = { claim, value, member: String(member), expected: String(text) }
    findings.push(finding('proof/claim-mismatch', params, { location: { source, pointer: `/${claim}` } }))
  }
  return findings
}
