import { type JsonObject, sha256Hex, toBase64url } from '@gxkit/core'
import { legalPerson, presentationOf } from '../support/federation.ts'
import { hex, signOnce } from './sign-once.ts'
import type { BadVariant, Vector } from './vector.ts'
import { did, type VectorBase } from './vector-base.ts'

const profiles = {
  'gaia-x-icam-25.11': {
    vc: { typ: 'vc+jwt', cty: 'vc' },
    vp: { typ: 'vp+jwt', cty: 'vp' },
    about: 'as ICAM 25.11 prescribes it',
    specification: 'Gaia-X ICAM 25.11, section 5.3.2',
  },
  'gaia-x-icam-24.07': {
    vc: { typ: 'vc+ld+json+jwt', cty: 'vc+ld+json' },
    vp: { typ: 'vp+ld+jwt', cty: 'vp+ld+json' },
    about: 'as ICAM 24.07 prescribed it',
    specification: 'Gaia-X ICAM 24.07',
  },
  'gaia-x-notary': {
    vc: { typ: 'vc+ld+jwt', cty: 'vc+ld' },
    vp: { typ: 'vp+ld+jwt', cty: 'vp+ld' },
    about: 'as the notaries of registration numbers write it, with times in milliseconds in the header',
    specification: 'the Gaia-X registration number notary',
  },
} as const
const titles = { vc: 'a credential as token', vp: 'a presentation as token' } as const

/** A token that is put together by hand, so that it tests what the product signs as much as what it opens. */
export async function tokenVector(
  base: VectorBase,
  options: {
    readonly profile: keyof typeof profiles
    readonly kind: 'vc' | 'vp'
    readonly enclosed?: string
  },
): Promise<Vector> {
  const { profile, kind, enclosed = '' } = options
  const { signer } = base
  const written = profiles[profile]
  const times = profile === 'gaia-x-notary' && { iat: 1_793_491_200_000, exp: 1_801_440_000_000 }
  const header: JsonObject = {
    alg: signer.algorithm,
    ...written[kind],
    kid: signer.verificationMethod,
    iss: did,
    ...times,
  }
  const payload = (kind === 'vc' ? legalPerson(did) : presentationOf(did, [enclosed])) as unknown as JsonObject
  const parts = await compact(header, payload, base)
  const { token } = parts
  const warnings = [
    ...(times ? ['proof/milliseconds', 'proof/milliseconds'] : []),
    ...(signer.algorithm === 'EdDSA' ? ['proof/algorithm-uncommon'] : []),
  ]
  return {
    ...(await base.start(`${profile}.${kind}.${signer.algorithm}`, `${titles[kind]}, ${written.about}`, {
      specifications: [written.specification, 'VC-JOSE-COSE, section 3.1', 'RFC 7515, section 7.1'],
      document: payload,
    })),
    steps: {
      header: JSON.stringify(header),
      payload: JSON.stringify(payload),
      encodedHeader: parts.encodedHeader,
      encodedPayload: parts.encodedPayload,
      signingInputSha256: await sha256Hex(parts.signingInput),
      signature: hex(parts.signature),
      encodedSignature: toBase64url(parts.signature),
    },
    secured: token,
    expected: { verdict: 'good', mechanism: 'vc-jwt', profile, algorithm: signer.algorithm, warnings },
    bad: [
      ...spellings(token, header, payload),
      ...(signer.algorithm === 'EdDSA' ? await forgeries(header, payload, kind, base) : []),
    ],
  }
}

async function compact(
  header: JsonObject,
  payload: JsonObject,
  base: VectorBase,
): Promise<{
  readonly encodedHeader: string
  readonly encodedPayload: string
  readonly signingInput: string
  readonly signature: Uint8Array
  readonly token: string
}> {
  const [encodedHeader, encodedPayload] = [encode(header), encode(payload)]
  const signingInput = `${encodedHeader}.${encodedPayload}`
  const signature = await signOnce(new TextEncoder().encode(signingInput), base)
  return { encodedHeader, encodedPayload, signingInput, signature, token: `${signingInput}.${toBase64url(signature)}` }
}

function encode(value: JsonObject): string {
  return toBase64url(new TextEncoder().encode(JSON.stringify(value)))
}

/** What nobody signed. */
function spellings(token: string, header: JsonObject, payload: JsonObject): BadVariant[] {
  const [h = '', p = '', s = ''] = token.split('.')
  return [
    {
      name: 'a changed claim',
      code: 'proof/signature-invalid',
      secured: `${h}.${encode({ ...payload, id: 'https://vectors.example/changed' })}.${s}`,
    },
    {
      name: 'a changed header',
      code: 'proof/signature-invalid',
      secured: `${encode({ ...header, note: 'x' })}.${p}.${s}`,
    },
    {
      name: 'a changed signature',
      code: 'proof/signature-invalid',
      secured: `${h}.${p}.${s.startsWith('A') ? 'B' : 'A'}${s.slice(1)}`,
    },
    { name: 'no signature', code: 'proof/not-compact', secured: `${h}.${p}.` },
    { name: 'padding behind the signature', code: 'proof/not-compact', secured: `${token}==` },
    {
      name: 'a space in the signature',
      code: 'proof/not-compact',
      secured: `${h}.${p}.${s.slice(0, 9)} ${s.slice(9)}`,
    },
    {
      name: 'the algorithm none',
      code: 'proof/algorithm-refused',
      secured: `${encode({ ...header, alg: 'none' })}.${p}.${s}`,
    },
  ]
}

/** What was really signed, and may not be believed. */
async function forgeries(
  header: JsonObject,
  payload: JsonObject,
  kind: 'vc' | 'vp',
  base: VectorBase,
): Promise<BadVariant[]> {
  const other = 'did:web:other.example'
  const rows: readonly (readonly [string, string, JsonObject, JsonObject])[] = [
    ['a header that demands an extension', 'proof/header-parameter', { crit: ['exp'] }, {}],
    ['a header with a key of its own', 'proof/header-key', { jwk: base.signer.publicJwk as JsonObject }, {}],
    ['a header that says where the key is', 'proof/header-key', { jku: 'https://other.example/keys' }, {}],
    ['compressed content', 'proof/header-parameter', { zip: 'DEF' }, {}],
    ['another type in the header', 'proof/type-confusion', kind === 'vc' ? swap('vp') : swap('vc'), {}],
    ['a type that is none', 'proof/typ-unknown', { typ: 'at+jwt' }, {}],
    ['the algorithm of another key', 'proof/algorithm-mismatch', { alg: 'ES256' }, {}],
    ['a key that the DID document does not have', 'did/method-not-found', { kid: `${did}#key-2` }, {}],
    ['a key without a name', 'proof/verification-method', { kid: 'key-1' }, {}],
    ['an issuer whom the key does not belong to', 'proof/issuer-mismatch', { iss: other }, { issuer: other }],
    ['another issuer in the header', 'proof/claim-mismatch', { iss: other }, {}],
    ['another issuer in "iss"', 'proof/claim-mismatch', {}, { iss: other }],
    ['a second document in "vc"', 'proof/wrapper-claim', {}, { vc: { issuer: other } }],
  ]
  const bad: BadVariant[] = []
  for (const [name, code, members, claims] of rows) {
    const { token } = await compact({ ...header, ...members }, { ...payload, ...claims }, base)
    bad.push({ name, code, secured: token })
  }
  return bad
}

function swap(kind: 'vc' | 'vp'): JsonObject {
  return { ...profiles['gaia-x-icam-25.11'][kind] }
}
