import { isGxError, type JsonObject } from '@gxkit/core'
import { createDidDocument, createKey, documentsResolver, type Signer, signerFromJwk } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { beforeAll, expect, test } from 'vitest'
import type { Credential } from '../credential.ts'
import { ed25519Signature2020 } from '../ed25519-signature-2020/ed25519-signature-2020.ts'
import { enclosed } from '../enclosed.ts'
import { issue } from '../issue.ts'
import { present } from '../present.ts'
import { recognise } from '../recognise.ts'
import { vcJwt } from './vc-jwt.ts'

const did = 'did:web:nordlicht-cloud.example'
const mechanism = vcJwt({ release: gaiaX2511 })
const now = () => new Date('2026-11-21T10:00:00Z')

const credential: Credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
  id: 'https://nordlicht-cloud.example/gaia-x/nordlicht',
  type: ['VerifiableCredential', 'gx:LegalPerson'],
  issuer: did,
  validFrom: '2026-11-21T10:00:00Z',
  validUntil: '2027-02-19T10:00:00Z',
  credentialSubject: {
    id: 'https://nordlicht-cloud.example/gaia-x/nordlicht#subject',
    type: 'gx:LegalPerson',
    name: 'Nordlicht Cloud GmbH',
  },
}

let signers: Record<'PS256' | 'ES256' | 'EdDSA', Signer>
let resolver: ReturnType<typeof documentsResolver>
const algorithms = ['PS256', 'ES256', 'EdDSA'] as const

beforeAll(async () => {
  const keys = await Promise.all(algorithms.map((algorithm) => createKey({ algorithm })))
  const entries = keys.map(async ({ privateJwk }, i) => [
    algorithms[i],
    await signerFromJwk(privateJwk, { verificationMethod: `${did}#${algorithms[i]}` }),
  ])
  signers = Object.fromEntries(await Promise.all(entries))
  const listed = keys.map(({ publicJwk }, i) => ({ fragment: `${algorithms[i]}`, publicJwk }))
  resolver = documentsResolver([createDidDocument({ did, keys: listed })])
})

const decode = (part: string | undefined): JsonObject =>
  JSON.parse(atob((part ?? '').replaceAll('-', '+').replaceAll('_', '/')))

test.each(algorithms)('%s: what is issued opens again as exactly the same document', async (algorithm) => {
  const before = structuredClone(credential)
  const secured = await issue(credential, { signer: signers[algorithm], mechanism, resolver, now })
  expect(credential).toEqual(before)
  if (secured.form !== 'enveloped') throw new Error('a token was expected')
  const [header, payload] = secured.token.split('.')
  expect(decode(header)).toEqual({ alg: algorithm, typ: 'vc+jwt', cty: 'vc', kid: `${did}#${algorithm}`, iss: did })
  expect(decode(payload)).toEqual(credential)

  const opened = await mechanism.open(secured, { resolver, source: 'a.jwt', now })
  expect(opened.findings.filter((f) => f.severity === 'error')).toEqual([])
  expect(opened.document).toEqual(credential)
  expect(opened).toMatchObject({
    kind: 'credential',
    algorithm,
    issuer: did,
    verificationMethod: `${did}#${algorithm}`,
  })
  expect(opened.checks.map((c) => [c.id, c.status])).toEqual([
    ['proof/format', 'passed'],
    ['proof/header', 'passed'],
    ['proof/claims', 'passed'],
    ['proof/issuer-controls-key', 'passed'],
    ['proof/key', 'passed'],
    ['proof/signature', 'passed'],
  ])
})

test('a presentation has the form that the compliance service takes', async () => {
  const secured = await issue(credential, { signer: signers.PS256, mechanism })
  const presentation = await present([secured], {
    signer: signers.PS256,
    mechanism,
    resolver,
    now,
    id: 'https://nordlicht-cloud.example/vp/1',
  })
  const opened = await mechanism.open(presentation, { resolver, source: 'vp.jwt', now })
  expect(opened.findings).toEqual([])
  expect(opened.document).toEqual({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    id: 'https://nordlicht-cloud.example/vp/1',
    issuer: did,
    validFrom: '2026-11-21T10:00:00Z',
    verifiableCredential: [
      {
        '@context': 'https://www.w3.org/ns/credentials/v2',
        id: `data:application/vc+jwt,${secured.form === 'enveloped' ? secured.token : ''}`,
        type: 'EnvelopedVerifiableCredential',
      },
    ],
  })
  const inside = enclosed(opened.document ?? {}, 'vp.jwt')
  expect(inside.findings).toEqual([])
  expect(inside.entries[0]).toMatchObject({
    secured,
    pointer: '/verifiableCredential/0',
    source: 'vp.jwt > credential 1',
  })
})

test('presentations of both kinds enclose tokens and credentials with an embedded proof side by side', async () => {
  const signer = signers.EdDSA
  const embedding = ed25519Signature2020({ contexts: contextSet(w3cContexts, gaiaX2511.contexts.documents) })
  const both = [
    await issue(credential, { signer, mechanism }),
    await issue(
      { ...credential, id: 'urn:uuid:9c9a36f8-518f-4976-a934-6649502d0008' },
      { signer, mechanism: embedding, now },
    ),
  ]
  for (const outer of [mechanism, embedding]) {
    const presentation = await present(both, { signer, mechanism: outer, resolver, now })
    const opened = await outer.open(presentation, { resolver, source: 'vp', now })
    const { entries, findings } = enclosed(opened.document ?? {}, 'vp')
    expect(findings).toEqual([])
    expect(entries.map((e) => e.secured)).toEqual(both)
  }
})

test('a presentation answers the challenge of its verifier, and no other', async () => {
  const secured = await issue(credential, { signer: signers.PS256, mechanism })
  const asked = { challenge: 'n-7f3', domain: 'portal.example' }
  const presentation = await present([secured], { signer: signers.PS256, mechanism, resolver, now, ...asked })
  const good = await mechanism.open(presentation, { resolver, source: 'vp.jwt', now, ...asked })
  expect(good.findings).toEqual([])
  const other = await mechanism.open(presentation, {
    resolver,
    source: 'vp.jwt',
    now,
    challenge: 'n-7F3',
    domain: 'evil.example',
  })
  expect(other.findings.map((f) => f.code)).toEqual(['presentation/challenge-mismatch', 'presentation/domain-mismatch'])
  expect(other.checks.find((c) => c.id === 'proof/challenge')?.status).toBe('failed')
})

test('K6: what no verifier would accept is not signed', async () => {
  const refused = async (change: JsonObject): Promise<string> => {
    try {
      await issue({ ...credential, ...change } as Credential, { signer: signers.PS256, mechanism })
      return 'signed'
    } catch (error) {
      if (!isGxError(error)) throw error
      expect(error.code).toBe('ERR_INPUT_REFUSED')
      return error.message
    }
  }
  expect(await refused({})).toBe('signed')
  expect(await refused({ issuer: 'did:web:other.example' })).toContain('did:web:other.example is named as the issuer')
  expect(await refused({ validUntil: '2020-01-01T00:00:00Z' })).toContain('lies before')
  expect(await refused({ credentialSubject: { name: 'x' } })).toContain('the credential subject has no "id"')
  expect(await refused({ proof: { type: 'Ed25519Signature2020' } })).toContain('carries a proof already')
  await expect(present([], { signer: signers.PS256, mechanism })).rejects.toThrow('contains no credential')
})

test('K5: a key that the DID document does not list makes the result useless, and that is said before it is handed out', async () => {
  const { privateJwk } = await createKey({ algorithm: 'EdDSA' })
  const stranger = await signerFromJwk(privateJwk, { verificationMethod: `${did}#EdDSA` })
  await expect(issue(credential, { signer: stranger, mechanism, resolver, now })).rejects.toThrow(
    'does not fit the content',
  )
})

test('without the DID document the signature is not checked, and that is an error', async () => {
  const secured = await issue(credential, { signer: signers.PS256, mechanism })
  const opened = await mechanism.open(secured, { resolver: documentsResolver([]), source: 'a.jwt', now })
  expect(opened.checks.filter((c) => c.status !== 'passed').map((c) => [c.id, c.status])).toEqual([
    ['proof/key', 'not-checked'],
    ['proof/signature', 'not-checked'],
  ])
  expect(opened.findings.map((f) => f.code)).toContain('proof/key-unavailable')
})

test('tokens, envelopes and plain documents are told apart', async () => {
  const secured = await issue(credential, { signer: signers.ES256, mechanism })
  const token = secured.form === 'enveloped' ? secured.token : ''
  expect(recognise(`${token}\n`)).toMatchObject({ form: 'vc-jwt', kind: 'credential', secured })
  const id = `data:application/vc+ld+json+jwt;${token}`
  const envelope = { '@context': 'https://www.w3.org/ns/credentials/v2', id, type: 'EnvelopedVerifiableCredential' }
  const old = recognise(envelope, { source: 'e.json' })
  expect(old).toMatchObject({ form: 'enveloped-object', kind: 'credential', secured })
  expect(old.findings.map((f) => f.code)).toEqual(['credential/envelope-separator', 'credential/envelope-media-type'])
  expect(recognise(credential)).toMatchObject({ form: 'unsecured', kind: 'credential' })
  expect(recognise(JSON.stringify(credential))).toMatchObject({ form: 'unsecured', kind: 'credential' })
  const tagus = { ...credential, proof: { type: 'BbsBlsSignature2020', jws: 'e..s' } }
  expect(recognise(tagus)).toMatchObject({ form: 'embedded', reason: 'BbsBlsSignature2020' })
  expect(recognise(tagus).secured).toBeUndefined()
  for (const text of ['', 'hello', 'a.b.c.d.e', '[]', '{', '{}']) expect(recognise(text).form).toBe('unknown')
})
