import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, fromBase64url, ownMember, parseJsonObject, toBase64url } from '@gxkit/core'
import { type Algorithm, parseAlgorithm } from '@gxkit/identity'
import { describeValue } from '../describe-value.ts'
import type { MemberForm } from '../embedded/proof-suite.ts'
import { acceptedAlgorithms } from '../vc-jwt/header.ts'

const twoParts = /^([A-Za-z0-9_-]{1,400})\.\.([A-Za-z0-9_-]{1,2000})$/

/** The form of `jws`: a compact JWS without its payload (RFC 7515, appendix F). */
export const jwsForm: MemberForm = {
  expected: 'a detached signature, "header..signature" in base64url',
  isGood: (value: JsonValue) => typeof value === 'string' && readDetachedJws(value) !== undefined,
}

/** A detached JWS, decoded but not checked. */
export interface DetachedJws {
  readonly header: JsonObject
  readonly headerText: string
  readonly signature: Uint8Array<ArrayBuffer>
}

/** Reads a detached JWS exactly: each part the only spelling of its bytes. */
export function readDetachedJws(text: string): DetachedJws | undefined {
  const [, headerText = '', signatureText = ''] = twoParts.exec(text) ?? []
  const bytes = headerText === '' ? undefined : fromBase64url(headerText)
  const signature = headerText === '' ? undefined : fromBase64url(signatureText)
  const header = bytes && parseJsonObject(bytes, { source: 'proof' })
  if (header?.ok !== true || signature === undefined) return undefined
  return { header: header.value, headerText, signature }
}

/** The algorithm in the header, when it is one that is accepted by its exact name. */
export function algorithmOf(jws: string): Algorithm | undefined {
  const named = ownMember(readDetachedJws(jws)?.header ?? {}, 'alg')
  const algorithm = parseAlgorithm(named)
  return algorithm === named ? algorithm : undefined
}

/**
 * The header of such a signature says three things: the algorithm, that the payload is not encoded, and that this has to be
 * understood (RFC 7797, section 6). Anything else is refused.
 */
export function checkDetachedHeader(
  jws: string,
  { source, pointer }: { readonly source: string; readonly pointer: JsonPointer },
): readonly Finding[] {
  const read = readDetachedJws(jws)
  if (read === undefined) return []
  const location = { source, pointer: `${pointer}/jws` as JsonPointer }
  const { header } = read
  const findings: Finding[] = []
  const refuse = (parameter: string, problem: string): void => {
    findings.push(finding('proof/header-parameter', { parameter: parameter.slice(0, 80), problem }, { location }))
  }
  for (const parameter of Object.keys(header)) {
    if (parameter === 'jwk' || parameter === 'jku' || parameter === 'x5u' || parameter === 'x5c') {
      findings.push(finding('proof/header-key', { parameter }, { location }))
    } else if (!['alg', 'b64', 'crit'].includes(parameter))
      refuse(parameter, 'this signature needs no other parameters')
  }
  if (ownMember(header, 'b64') !== false) refuse('b64', 'it must be false, since the hash is signed as it is')
  const crit = ownMember(header, 'crit')
  if (!Array.isArray(crit) || crit.length !== 1 || crit[0] !== 'b64')
    refuse('crit', 'it must name "b64" and nothing else')
  if (algorithmOf(jws) === undefined) {
    const params = { algorithm: describeValue(ownMember(header, 'alg')), allowed: acceptedAlgorithms.join(', ') }
    findings.push(finding('proof/algorithm-refused', params, { location }))
  }
  return findings
}

/** The bytes that such a signature covers: the header as text, a dot, the payload as it is (RFC 7797, section 3). */
export function detachedSigningInput(headerText: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(`${headerText}.`)
  const data = new Uint8Array(start.length + payload.length)
  data.set(start)
  data.set(payload, start.length)
  return data
}

/** The header that Gaia-X services write. */
export function detachedHeader(algorithm: Algorithm): string {
  return toBase64url(new TextEncoder().encode(JSON.stringify({ alg: algorithm, b64: false, crit: ['b64'] })))
}
