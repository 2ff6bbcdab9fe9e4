import type { Finding, JsonObject } from '@gxkit/core'
import { defaultLimits, finding, ownMember } from '@gxkit/core'
import type { Algorithm, Cryptography, DidUrl, PublicJwk } from '@gxkit/identity'
import { fitsKey, parseAlgorithm, splitDidUrl, verifySignature } from '@gxkit/identity'
import type { Release } from '@gxkit/ontology'
import { checkChallenge } from '../check-challenge.ts'
import type { Checklist } from '../checklist.ts'
import { createChecklist } from '../checklist.ts'
import type { DocumentKind } from '../credential.ts'
import { describeValue } from '../describe-value.ts'
import { findKey } from '../find-key.ts'
import { kindOf, namedIn, typesOf } from '../members.ts'
import type { Coverage, Opened, OpenOptions, Secured } from '../securing-mechanism.ts'
import { signedAt } from '../signed-at.ts'
import { checkClaims } from './claims.ts'
import type { CompactJws } from './compact-jws.ts'
import { headerSource, parseCompactJws } from './compact-jws.ts'
import { readHeader } from './header.ts'
import { tokenProfile } from './profiles.ts'

const clauses = {
  'proof/format': 'RFC 7515, section 7.1',
  'proof/header': 'ICAM 25.11, section 5.3.2; RFC 8725, section 3',
  'proof/claims': 'VC-JOSE-COSE, section 3.1',
  'proof/challenge': 'VCDM 2.0, section 4.13',
  'proof/issuer-controls-key': 'ICAM 25.11, section 5.3.2',
  'proof/key': 'DID Core 1.0, section 5.3',
  'proof/signature': 'RFC 7515, section 5.2',
}
const mechanism = 'vc-jwt'
/** What its signature covers. */
export const coverage: Coverage = {
  covered: 'the whole content of the token, character for character, and its header',
  notCovered: [],
}

/** Opens a token: its form, header and claims, then the key, then the signature. Each step is a check of its own. */
export async function openVcJwt(
  secured: Secured,
  options: OpenOptions,
  { release, cryptography }: { readonly release: Release; readonly cryptography?: Cryptography | undefined },
): Promise<Opened> {
  const { source, retiredKeys } = options
  const limits = { ...defaultLimits, ...options.limits }
  const list = createChecklist(source, clauses)
  if (secured.form !== 'enveloped') {
    const params = { mechanism: 'an embedded proof', supported: 'a token (VC-JWT)' }
    list.record('proof/format', [finding('proof/unsupported-mechanism', params, { location: { source, pointer: '' } })])
    skipFrom(1, list, 'the document is not a token')
    return { mechanism, checks: list.checks, findings: list.findings }
  }
  const parsed = parseCompactJws(secured.token, { source, limits })
  if (!parsed.ok) {
    list.record('proof/format', parsed.findings)
    skipFrom(1, list, 'the token could not be read')
    return { mechanism, checks: list.checks, findings: list.findings }
  }
  const { jws } = parsed
  list.record('proof/format', 'passed')

  const declared: DocumentKind = secured.mediaType === 'application/vp+jwt' ? 'presentation' : 'credential'
  const own = kindOf(jws.payload)
  const kind = own ?? declared
  const now = options.now?.() ?? new Date()
  const times = { now, clockSkewSeconds: options.clockSkewSeconds ?? 60 }
  const header = readHeader(jws.header, { release, kind, declared, source: headerSource(source), ...times })
  list.record('proof/header', [...header.findings, ...(own === undefined ? [notACredential(jws.payload, source)] : [])])
  list.record('proof/claims', checkClaims(jws.payload, { kind, source, ...times }))
  if (kind === 'presentation' && (options.challenge !== undefined || options.domain !== undefined)) {
    const answer = { challenge: ownMember(jws.payload, 'nonce'), domain: ownMember(jws.payload, 'aud') }
    list.record('proof/challenge', checkChallenge(answer, options))
  }
  const url = header.kid === undefined ? undefined : splitDidUrl(header.kid)
  const party = checkParty(jws, url, kind, source)
  list.record('proof/issuer-controls-key', party.findings, party.reason)
  const { signedAt: dated } = signedAt([jws.header, jws.payload], { kind, ...(retiredKeys && { retiredKeys }) })
  const publicJwk = await checkSignature(jws, url, list, {
    algorithm: header.algorithm,
    options: dated === undefined ? options : { ...options, signedAt: dated },
    cryptography,
  })

  return {
    document: jws.payload,
    kind,
    mechanism,
    profile: tokenProfile(jws.header, kind),
    ...(header.algorithm !== undefined && { algorithm: header.algorithm }),
    ...(party.issuer !== undefined && { issuer: party.issuer }),
    ...(header.kid !== undefined && url !== undefined && { verificationMethod: header.kid }),
    ...(publicJwk !== undefined && { publicJwk }),
    coverage,
    checks: list.checks,
    findings: list.findings,
  }
}

function skipFrom(first: number, list: Checklist, reason: string): void {
  const order = [
    'proof/format',
    'proof/header',
    'proof/claims',
    'proof/issuer-controls-key',
    'proof/key',
    'proof/signature',
  ]
  list.skip(order.slice(first), reason)
}

function notACredential(payload: JsonObject, source: string): Finding {
  const found = JSON.stringify(typesOf(payload)).slice(0, 200)
  const code = typesOf(payload).includes('VerifiableCredential') ? 'credential/kind-mixed' : 'proof/not-a-credential'
  const place = { location: { source, pointer: '' as const } }
  if (code === 'credential/kind-mixed') return finding(code, {}, place)
  return finding(code, { found: found === '[]' ? 'missing' : found }, place)
}

/** Who the token says it is from, in all the places that say it, against the DID that the key belongs to. */
function checkParty(
  jws: CompactJws,
  url: DidUrl | undefined,
  kind: DocumentKind,
  source: string,
): { readonly issuer?: string; readonly reason?: string; readonly findings: readonly Finding[] } {
  const { header, payload } = jws
  const findings: Finding[] = []
  const kid = ownMember(header, 'kid')
  const inHeader = (parameter: string): { location: { source: string; pointer: `/${string}` } } => ({
    location: { source: headerSource(source), pointer: `/${parameter}` },
  })
  const inPayload = (member: string): { location: { source: string; pointer: `/${string}` } } => ({
    location: { source, pointer: `/${member}` },
  })
  if (url?.fragment === undefined || url.path !== undefined || url.query !== undefined) {
    findings.push(finding('proof/verification-method', { member: 'kid', found: describeValue(kid) }, inHeader('kid')))
  }
  const issuer = namedIn(payload, 'issuer')
  const holder = kind === 'presentation' ? namedIn(payload, 'holder') : undefined
  const iss = ownMember(payload, 'iss')
  const named = issuer ?? holder

  for (const [value, place] of [
    [ownMember(header, 'iss'), inHeader('iss')],
    [iss, inPayload('iss')],
  ] as const) {
    const expected = named ?? (place.location.pointer === '/iss' && typeof iss === 'string' ? iss : undefined)
    if (value === undefined || expected === undefined || value === expected) continue
    const member = issuer === undefined ? (holder === undefined ? 'iss' : 'holder') : 'issuer'
    const params = { claim: 'iss', value: describeValue(value), member, expected: JSON.stringify(expected) }
    findings.push(finding('proof/claim-mismatch', params, place))
  }
  if (named === undefined) {
    const claim = typeof iss === 'string' ? describeValue(iss) : ''
    const place = { location: { source, pointer: '' as const } }
    if (kind === 'credential') findings.push(finding('proof/issuer-missing', { claim }, place))
    else if (url !== undefined && iss === undefined) {
      findings.push(finding('proof/presenter-unnamed', { signer: url.did }, place))
    }
  }
  const party = named ?? (typeof iss === 'string' ? iss : undefined)
  if (url === undefined) return { ...(party !== undefined && { issuer: party }), findings }

  if (holder !== undefined && holder !== url.did) {
    const params = { member: 'holder', named: holder, signer: url.did }
    findings.push(finding('presentation/holder-mismatch', params, inPayload('holder')))
  }
  const claimed = issuer ?? (holder === undefined && typeof iss === 'string' ? iss : undefined)
  if (claimed !== undefined && claimed !== url.did) {
    const member = issuer === undefined ? 'iss' : 'issuer'
    findings.push(finding('proof/issuer-mismatch', { issuer: claimed, signer: url.did }, inPayload(member)))
  }
  return { issuer: party ?? url.did, reason: `${party ?? url.did} and the key agree`, findings }
}

/** The key from the DID document, then the signature with it. What could not be had is "not checked", never "good". */
async function checkSignature(
  jws: CompactJws,
  url: DidUrl | undefined,
  list: Checklist,
  {
    algorithm,
    options,
    cryptography,
  }: {
    readonly algorithm: Algorithm | undefined
    readonly options: OpenOptions & { readonly signedAt?: Date }
    readonly cryptography: Cryptography | undefined
  },
): Promise<PublicJwk | undefined> {
  const { source } = options
  const kid = ownMember(jws.header, 'kid')
  if (typeof kid !== 'string' || url?.fragment === undefined) {
    list.skip(['proof/key', 'proof/signature'], 'the token names no key')
    return undefined
  }
  const key = await findKey(kid, 'assertionMethod', options)
  if (key.outcome === 'unavailable') {
    list.add(key.findings)
    list.record('proof/key', 'not-checked', key.reason)
    list.record('proof/signature', 'not-checked', key.reason)
    return undefined
  }
  if (key.outcome === 'refused') {
    list.record('proof/key', key.findings)
    list.record('proof/signature', 'not-checked', key.reason)
    return undefined
  }
  const findings = [...key.findings]
  if (algorithm !== undefined) findings.push(...checkAlgorithm(algorithm, key, kid, source))
  list.record('proof/key', findings, `from ${key.from}`)
  if (algorithm === undefined) {
    list.skip(['proof/signature'], 'the algorithm is not accepted')
    return key.publicJwk
  }
  const { signingInput: data, signature } = jws
  const isGood = await verifySignature({
    algorithm,
    publicJwk: key.publicJwk,
    data,
    signature,
    cryptography,
  })
  const place = { location: { source, pointer: '' as const } }
  const bad = isGood ? [] : [finding('proof/signature-invalid', { verificationMethod: kid }, place)]
  list.record('proof/signature', bad, `${algorithm}, ${kid}`)
  return key.publicJwk
}

/** A key works with the algorithm of its type, and with the one that the DID document states for it. */
function checkAlgorithm(
  algorithm: Algorithm,
  key: {
    readonly publicJwk: JsonObject & { readonly kty: string; readonly crv?: string }
    readonly algorithm?: string
  },
  kid: string,
  source: string,
): Finding[] {
  const { publicJwk } = key
  const stated = parseAlgorithm(key.algorithm)
  const fits = fitsKey(algorithm, publicJwk)
  if (fits && (key.algorithm === undefined || stated === algorithm)) return []
  const type = publicJwk.crv === undefined ? publicJwk.kty : `${publicJwk.kty} ${publicJwk.crv}`
  const params = { algorithm, key: fits ? String(key.algorithm) : `${type} signatures`, verificationMethod: kid }
  const location = { source: headerSource(source), pointer: '/alg' as const }
  return [finding('proof/algorithm-mismatch', params, { location })]
}
