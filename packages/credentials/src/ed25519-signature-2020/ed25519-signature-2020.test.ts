import { isGxError, type JsonObject } from '@gxkit/core'
import { createDidDocument, createKey, documentsResolver, type Signer, signerFromJwk } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { beforeAll, expect, test } from 'vitest'
import type { Credential } from '../credential.ts'
import { enclosed } from '../enclosed.ts'
import { issue } from '../issue.ts'
import { present } from '../present.ts'
import { recognise } from '../recognise.ts'
import type { Opened, Secured } from '../securing-mechanism.ts'
import { ed25519Signature2020 } from './ed25519-signature-2020.ts'

const did = 'did:web:nordlicht-cloud.example'
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const mechanism = ed25519Signature2020({ contexts })
const now = () => new Date('2026-11-21T10:00:00Z')

const version2: Credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
  id: 'https://nordlicht-cloud.example/gaia-x/nordlicht',
  type: ['VerifiableCredential', 'gx:LegalPerson'],
  issuer: did,
  validFrom: '2026-11-21T10:00:00Z',
  credentialSubject: {
    id: 'https://nordlicht-cloud.example/gaia-x/nordlicht#subject',
    type: 'gx:LegalPerson',
    name: 'Nordlicht Cloud GmbH',
  },
  credentialStatus: { id: 'https://nordlicht-cloud.example/status/1#7', type: 'BitstringStatusListEntry' },
}
const version1: Credential = {
  '@context': ['https://www.w3.org/2018/credentials/v1', { ex: 'https://example.org/terms#' }],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential'],
  issuer: did,
  issuanceDate: '2026-11-20T10:00:00Z',
  credentialSubject: { id: 'did:example:subject', 'ex:alumniOf': 'The School of Examples' },
}

let signer: Signer
let resolver: ReturnType<typeof documentsResolver>

beforeAll(async () => {
  const key = await createKey({ algorithm: 'EdDSA' })
  signer = await signerFromJwk(key.privateJwk, { verificationMethod: `${did}#key-1` })
  resolver = documentsResolver([createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk: key.publicJwk }] })])
})

const open = (document: JsonObject, more: { challenge?: string; domain?: string } = {}): Promise<Opened> =>
  mechanism.open({ form: 'embedded', document }, { resolver, source: 'a.json', now, ...more })
const errors = (opened: Opened): string[] => opened.findings.filter((f) => f.severity === 'error').map((f) => f.code)
const documentOf = (secured: Secured): JsonObject => (secured.form === 'embedded' ? secured.document : {})

test.each([
  ['2.0', version2],
  ['1.1', version1],
])('VCDM %s: what is issued opens again as the document without its proof', async (_version, credential) => {
  const before = structuredClone(credential)
  const signed = documentOf(await issue(credential, { signer, mechanism, resolver, now }))
  expect(credential).toEqual(before)
  expect(signed.proof).toMatchObject({
    type: 'Ed25519Signature2020',
    created: '2026-11-21T10:00:00Z',
    verificationMethod: `${did}#key-1`,
    proofPurpose: 'assertionMethod',
  })
  const untouched = structuredClone(signed)
  const opened = await open(signed)
  expect(signed).toEqual(untouched)
  expect(opened.findings).toEqual([])
  const { proof: _, ...content } = signed
  expect(opened.document).toEqual(content)
  expect(opened).toMatchObject({ kind: 'credential', issuer: did, algorithm: 'EdDSA', profile: 'Ed25519Signature2020' })
  expect(opened.checks.map((c) => [c.id, c.status])).toEqual([
    ['proof/format', 'passed'],
    ['proof/contexts', 'passed'],
    ['proof/issuer-controls-key', 'passed'],
    ['proof/key', 'passed'],
    ['proof/signature', 'passed'],
  ])
  expect(recognise(signed)).toMatchObject({ form: 'embedded', kind: 'credential', secured: { form: 'embedded' } })
})

test.each([
  ['2.0', version2],
  ['1.1', version1],
])('VCDM %s: a presentation answers its challenge; its credentials stay embedded', async (_version, credential) => {
  const secured = await issue(credential, { signer, mechanism, now })
  const asked = { challenge: 'n-7f3', domain: 'portal.example' }
  const presentation = documentOf(await present([secured], { signer, mechanism, resolver, now, ...asked }))
  expect(errors(await open(presentation, asked))).toEqual([])
  expect(errors(await open(presentation))).toEqual([])
  expect(errors(await open(presentation, { challenge: 'other' }))).toEqual(['presentation/challenge-mismatch'])
  const { entries, findings } = enclosed(presentation, 'vp.json')
  expect(findings).toEqual([])
  expect(entries[0]?.secured).toEqual(secured)

  const open1 = documentOf(await present([secured], { signer, mechanism, resolver, now }))
  expect(errors(await open(open1))).toEqual([])
  expect(errors(await open(open1, asked))).toEqual(['presentation/challenge-missing', 'presentation/domain-missing'])
})

test('every change of a signed credential is noticed', async () => {
  const signed = documentOf(await issue(version2, { signer, mechanism, now }))
  const proof = signed.proof as JsonObject
  const subject = signed.credentialSubject as JsonObject
  const changes: Record<string, JsonObject> = {
    'another name': { ...signed, credentialSubject: { ...subject, name: 'Südlicht' } },
    'one more claim': { ...signed, credentialSubject: { ...subject, legalForm: 'GmbH' } },
    'other issuer': { ...signed, issuer: 'did:web:other.example' },
    'other time': { ...signed, proof: { ...proof, created: '2026-11-21T09:59:59Z' } },
    'other key': { ...signed, proof: { ...proof, verificationMethod: `${did}#other` } },
    'other purpose': { ...signed, proof: { ...proof, proofPurpose: 'authentication' } },
    'unknown member of the proof': { ...signed, proof: { ...proof, foo: 'bar' } },
    'unsigned member of the proof': { ...signed, proof: { ...proof, jws: 'e..s' } },
    'no proof value': { ...signed, proof: { ...proof, proofValue: '' } },
    'base64 signature': { ...signed, proof: { ...proof, proofValue: `m${String(proof.proofValue).slice(1)}` } },
    'no proof': { ...signed, proof: [] },
    'empty proof': { ...signed, proof: {} },
    'null as proof': { ...signed, proof: null },
    'proof twice': { ...signed, proof: [proof, proof] },
    'a second, unsupported proof': { ...signed, proof: [proof, { type: 'JsonWebSignature2020', jws: 'e..s' }] },
    'a second, broken proof': {
      ...signed,
      proof: [proof, { ...proof, proofValue: `${String(proof.proofValue).slice(0, -1)}1` }],
    },
    'suite with a space': { ...signed, proof: { ...proof, type: 'Ed25519Signature2020 ' } },
    'Data Integrity': { ...signed, proof: { ...proof, type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' } },
    'inline context': {
      ...signed,
      '@context': [...(signed['@context'] as string[]), { name: 'https://evil.example/x' }],
    },
    'undefined term': { ...signed, 'ex:certified': true },
    'context order': { ...signed, '@context': [...(signed['@context'] as string[])].reverse() },
  }
  expect(errors(await open(signed))).toEqual([])
  const accepted: string[] = []
  for (const [name, changed] of Object.entries(changes)) {
    const opened = await open(changed)
    const isGood = errors(opened).length === 0 || opened.checks.every((c) => c.status === 'passed')
    if (isGood) accepted.push(name)
  }
  expect(accepted).toEqual([])
})

test('unsupported proofs are named, and never valid', async () => {
  const opened = await open({ ...version2, proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' } })
  expect(opened).toMatchObject({ mechanism: 'DataIntegrityProof eddsa-rdfc-2022', issuer: did })
  expect(opened.findings[0]?.message).toBe(
    'documents secured with DataIntegrityProof eddsa-rdfc-2022 cannot be checked here',
  )
  expect(opened.checks.map((c) => c.status)).toEqual(['failed', 'skipped', 'skipped', 'skipped', 'skipped'])
  expect(opened.document).toBeUndefined()
})

test('a good signature by a stranger is reported as what it is', async () => {
  const other = 'did:web:other.example'
  const key = await createKey({ algorithm: 'EdDSA' })
  const stranger = await signerFromJwk(key.privateJwk, { verificationMethod: `${other}#key-1` })
  const document = createDidDocument({ did: other, keys: [{ fragment: 'key-1', publicJwk: key.publicJwk }] })
  const signed = documentOf(await issue({ ...version2, issuer: other }, { signer: stranger, mechanism, now }))
  const theirs = documentsResolver([document])
  const forged = { ...signed, issuer: did }
  const opened = await mechanism.open({ form: 'embedded', document: forged }, { resolver: theirs, source: 'a', now })
  expect(errors(opened)).toContain('proof/issuer-mismatch')
  expect(opened.checks.find((c) => c.id === 'proof/signature')?.status).toBe('failed')
  await expect(issue(version2, { signer: stranger, mechanism, now })).rejects.toThrow('is named as the issuer')
})

test('what cannot be signed is refused before the key is used', async () => {
  const message = async (credential: Credential, by: Signer = signer): Promise<string> => {
    try {
      await issue(credential, { signer: by, mechanism, now })
      return 'signed'
    } catch (error) {
      if (!isGxError(error)) throw error
      return `${error.code} ${error.message}`
    }
  }
  const rsa = await createKey()
  const ps256 = await signerFromJwk(rsa.privateJwk, { verificationMethod: `${did}#rsa` })
  expect(await message(version2)).toBe('signed')
  expect(await message(version2, ps256)).toContain('ERR_KEY_ALGORITHM_MISMATCH')
  expect(await message({ ...version1, issuanceDate: 'yesterday' })).toContain('ERR_INPUT_REFUSED')
  expect(await message({ ...version1, extra: 'lost' })).toContain('ERR_INPUT_REFUSED')
  expect(
    await message({ ...version2, '@context': [...(version2['@context'] as string[]), 'https://evil.example/c'] }),
  ).toContain('https://evil.example/c')
})

test('documents made to exhaust the reader end with a finding', async () => {
  const signed = documentOf(await issue(version2, { signer, mechanism, now }))
  let deep: JsonObject = { name: 'x' }
  for (let i = 0; i < 20_000; i++) deep = { name: deep }
  const ring = Array.from({ length: 300 }, (_, i) => ({ id: `_:b${i}`, knows: { id: `_:b${(i + 1) % 300}` } }))
  for (const value of [deep, ring, Array.from({ length: 30_000 }, () => 'x'), { pue: 1e-7 }]) {
    const opened = await open({ ...signed, credentialSubject: { id: 'did:example:s', value } as JsonObject })
    expect(errors(opened)).not.toEqual([])
    expect(opened.checks.find((c) => c.id === 'proof/signature')?.status).not.toBe('passed')
  }
}, 10_000)

test('without the DID document nothing is claimed', async () => {
  const signed = await issue(version2, { signer, mechanism, now })
  const opened = await mechanism.open(signed, { resolver: documentsResolver([]), source: 'a.json', now })
  expect(opened.checks.filter((c) => c.status === 'not-checked').map((c) => c.id)).toEqual([
    'proof/key',
    'proof/signature',
  ])
  expect(errors(opened)).toContain('proof/key-unavailable')
})
