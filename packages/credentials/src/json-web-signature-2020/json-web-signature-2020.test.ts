import { type JsonObject, sha256, sha256Hex, toBase64url } from '@gxkit/core'
import { createDidDocument, createKey, documentsResolver, type Signer, signerFromJwk } from '@gxkit/identity'
import { canonicalize, contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210 } from '@gxkit/ontology'
import { beforeAll, expect, test } from 'vitest'
import type { Credential } from '../credential.ts'
import { issue } from '../issue.ts'
import { present } from '../present.ts'
import type { Opened, OpenOptions, Secured } from '../securing-mechanism.ts'
import { detachedHeader, detachedSigningInput } from './detached-jws.ts'
import { jsonWebSignature2020 } from './json-web-signature-2020.ts'

const did = 'did:web:nordlicht-cloud.example'
const contexts = contextSet(w3cContexts, gaiaX2210.contexts.documents)
const mechanism = jsonWebSignature2020({ release: gaiaX2210 })
const now = (): Date => new Date('2026-11-21T10:00:00Z')
const credential: Credential = {
  '@context': gaiaX2210.contexts.order,
  id: 'https://nordlicht-cloud.example/gaia-x/nordlicht',
  type: ['VerifiableCredential'],
  issuer: did,
  issuanceDate: '2026-11-21T10:00:00Z',
  credentialSubject: {
    id: 'https://nordlicht-cloud.example/gaia-x/nordlicht#subject',
    type: 'gx:LegalParticipant',
    'gx:legalName': 'Nordlicht Cloud GmbH',
  },
}
const options = {
  type: 'JsonWebSignature2020',
  created: '2026-11-21T10:00:00Z',
  proofPurpose: 'assertionMethod',
  verificationMethod: `${did}#key-1`,
}

let signer: Signer
let resolver: ReturnType<typeof documentsResolver>

beforeAll(async () => {
  const key = await createKey({ algorithm: 'PS256' })
  signer = await signerFromJwk(key.privateJwk, { verificationMethod: `${did}#key-1` })
  resolver = documentsResolver([createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk: key.publicJwk }] })])
})

const open = (document: JsonObject, more: Partial<OpenOptions> = {}): Promise<Opened> =>
  mechanism.open({ form: 'embedded', document }, { resolver, source: 'a.json', now, ...more })
const codes = (opened: Opened): string[] => opened.findings.map((f) => f.code)
const isGood = (opened: Opened): boolean => opened.checks.every((c) => c.status === 'passed')
const documentOf = (secured: Secured): JsonObject => (secured.form === 'embedded' ? secured.document : {})

async function signedOver(payload: Uint8Array, header?: JsonObject): Promise<string> {
  const text = header === undefined ? detachedHeader('PS256') : toBase64url(bytes(JSON.stringify(header)))
  return `${text}..${toBase64url(await signer.sign(detachedSigningInput(text, payload)))}`
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

test('what is signed is the hash of the canonical document as hexadecimal text', async () => {
  const before = structuredClone(credential)
  const signed = documentOf(await issue(credential, { signer, mechanism, resolver, now }))
  expect(credential).toEqual(before)
  const hash = await sha256Hex(await canonicalize(credential, { contexts }))
  const { jws, ...rest } = signed.proof as JsonObject & { jws: string }
  expect(rest).toEqual(options)
  expect(jws.split('..')[0]).toBe(detachedHeader('PS256'))
  expect(atob(jws.split('..')[0] ?? '')).toBe('{"alg":"PS256","b64":false,"crit":["b64"]}')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)

  const opened = await open(signed)
  expect(isGood(opened)).toBe(true)
  expect(opened).toMatchObject({ profile: 'doc-hash-hex', algorithm: 'PS256', issuer: did, document: credential })
  expect(opened.publicJwk?.kty).toBe('RSA')
  expect(codes(opened)).toEqual(['proof/members-not-signed'])
  expect(opened.coverage?.notCovered[0]).toContain('created')
})

test('the proof itself is not signed, so its time counts for nothing; the document is', async () => {
  const signed = documentOf(await issue(credential, { signer, mechanism, now }))
  const proof = signed.proof as JsonObject
  const later = await open({ ...signed, proof: { ...proof, created: '2999-01-01T00:00:00Z' } })
  expect(isGood(later)).toBe(true)
  expect(later.findings[0]?.message).toContain('"created"')
  const subject = { ...(signed.credentialSubject as JsonObject), 'gx:legalName': 'Evil GmbH' }
  expect(codes(await open({ ...signed, credentialSubject: subject }))).toEqual(['proof/signature-invalid'])
})

test('an unsigned challenge answers nothing', async () => {
  const presentation = {
    '@context': credential['@context'],
    type: ['VerifiablePresentation'],
    holder: did,
    verifiableCredential: [documentOf(await issue(credential, { signer, mechanism, now }))],
  }
  const payload = bytes(await sha256Hex(await canonicalize(presentation, { contexts })))
  const proof = { ...options, proofPurpose: 'authentication', challenge: 'x', jws: await signedOver(payload) }
  expect(isGood(await open({ ...presentation, proof }))).toBe(true)
  const asked = await open({ ...presentation, proof }, { challenge: 'x' })
  expect(codes(asked)).toContain('presentation/challenge-missing')
})

test('presentations of this release carry no proof', async () => {
  const secured = await issue(credential, { signer, mechanism, now })
  const presentation = documentOf(await present([secured], { signer, mechanism, now }))
  expect(Object.hasOwn(presentation, 'proof')).toBe(false)
  expect(presentation['@context']).toEqual(['https://www.w3.org/2018/credentials/v1'])
})

const jws2020 = ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/suites/jws-2020/v1']
test.each([
  ['its own', jws2020, true],
  ["the document's", credential['@context'], false],
  ['that of the suite', jws2020, false],
])('hash of the proof and hash of the document, the context of the proof being %s', async (_, context, isOwn) => {
  const document = await sha256(await canonicalize(credential, { contexts }))
  const proof = await sha256(await canonicalize({ '@context': context, ...options } as JsonObject, { contexts }))
  const jws = await signedOver(new Uint8Array([...proof, ...document]))
  const signed = { ...credential, proof: { ...options, ...(isOwn && { '@context': context }), jws } }
  const opened = await open(signed as JsonObject)
  expect(isGood(opened)).toBe(true)
  expect(opened.profile).toBe('proof-and-document-hash')
  expect(codes(opened)).toEqual([])

  const changed = { ...signed, proof: { ...signed.proof, created: '2026-11-20T10:00:00Z' } }
  expect(codes(await open(changed as JsonObject))).toEqual(['proof/signature-invalid'])
})

test('a signature over the hash of the subject alone is refused, and says what it does not cover', async () => {
  const subject = {
    id: 'did:web:other.example',
    hash: 'd0bde66cc5ea0d14b5d2c0d8eb1ac0e5d3ae0b5ea8c6dd0d8a4ed3a6c9c3d1f8',
  }
  const document = { ...credential, credentialSubject: subject }
  const { verificationMethod: _, ...rest } = options
  const jws = await signedOver(bytes(subject.hash))
  const signed = { ...document, proof: { ...rest, verificationMethod: did, jws } } as JsonObject
  expect(codes(await open(signed))).toContain('proof/member-invalid')
  const strict = await open({ ...signed, proof: { ...options, jws } })
  expect(isGood(strict)).toBe(false)
  expect(codes(strict)).toContain('linked-data/undefined-term')
  const archived = await open(signed, { archive: true })
  expect(isGood(archived)).toBe(true)
  expect(archived.profile).toBe('subject-hash-only')
  expect(codes(archived)).toEqual(['proof/lost-terms', 'proof/covers-subject-hash-only'])
  expect(archived.findings[0]?.message).toContain('"hash"')
})

test.each([
  ['b64 is true', { alg: 'PS256', b64: true, crit: ['b64'] }],
  ['crit is missing', { alg: 'PS256', b64: false }],
  ['crit is empty', { alg: 'PS256', b64: false, crit: [] }],
  ['crit names something else', { alg: 'PS256', b64: false, crit: ['exp'] }],
  ['crit names more', { alg: 'PS256', b64: false, crit: ['b64', 'exp'], exp: 1 }],
  ['there is a kid', { alg: 'PS256', b64: false, crit: ['b64'], kid: 'x' }],
  ['there is a key', { alg: 'PS256', b64: false, crit: ['b64'], jwk: {} }],
  ['the algorithm is none', { alg: 'none', b64: false, crit: ['b64'] }],
  ['the algorithm is symmetric', { alg: 'HS256', b64: false, crit: ['b64'] }],
])('the header of a detached signature is refused when %s', async (_, header) => {
  const payload = bytes(await sha256Hex(await canonicalize(credential, { contexts })))
  const proof = { ...options, jws: await signedOver(payload, header as JsonObject) }
  const opened = await open({ ...credential, proof })
  expect(opened.checks[0]).toMatchObject({ id: 'proof/format', status: 'failed' })
  expect(codes(opened).some((c) => /^proof\/(header-parameter|header-key|algorithm-refused)$/.test(c))).toBe(true)
})

test.each([
  ['a payload', (jws: string) => jws.replace('..', '.YQ.')],
  ['padding', (jws: string) => `${jws}==`],
  ['a line break', (jws: string) => `${jws}\n`],
  ['nothing', () => ''],
  ['one part', (jws: string) => jws.split('..')[1] ?? ''],
])('a detached signature with %s is refused', async (_, change) => {
  const signed = documentOf(await issue(credential, { signer, mechanism, now }))
  const proof = signed.proof as JsonObject
  const opened = await open({ ...signed, proof: { ...proof, jws: change(String(proof.jws)) } })
  expect(isGood(opened)).toBe(false)
  expect(opened.findings.map((f) => f.code)).toContain('proof/member-invalid')
})

test('an archive may state one algorithm for the key and use another', async () => {
  const key = await createKey({ algorithm: 'PS256' })
  const other = await signerFromJwk(key.privateJwk, { verificationMethod: `${did}#key-1` })
  const signed = documentOf(await issue(credential, { signer: other, mechanism, now }))
  const publicJwk = { ...key.publicJwk, alg: 'RS256' }
  const elsewhere = documentsResolver([createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })])
  expect(codes(await open(signed, { resolver: elsewhere }))).toContain('proof/algorithm-mismatch')
  const archived = await open(signed, { resolver: elsewhere, archive: true })
  expect(isGood(archived)).toBe(true)
  expect(codes(archived)).toContain('proof/algorithm-differs')
})
