import type { JsonObject } from '@gxkit/core'
import { type Credential, ed25519Signature2020, issue, present, type Secured } from '@gxkit/credentials'
import { type DidDocument, documentsResolver } from '@gxkit/identity'
import { contextSet, convert, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { createVerifier, type VerificationResult, type Verifier } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFederation, type Federation, legalPerson, vatId } from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

const vocabulary = 'https://www.w3.org/2018/credentials#'
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime'
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const mechanism = ed25519Signature2020({ contexts })
const afterwards = (): Date => new Date('2028-01-01T00:00:00Z')

let federation: Federation
let verifier: Verifier
let document: JsonObject

beforeAll(async () => {
  federation = await createFederation('EdDSA')
  const { resolver, now, provider } = federation
  verifier = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
  const status = { id: 'https://status.example/1#7', type: 'BitstringStatusListEntry' }
  const credential = vatId(provider.did, { credentialStatus: status })
  const subject = credential.credentialSubject as JsonObject
  document = embedded(
    await signed({ ...credential, credentialSubject: { ...subject, 'https://example.org/share': 0.3 } }),
  )
})

async function signed(credential: Credential): Promise<Secured> {
  return issue(credential, { signer: federation.provider.signer, mechanism, now: federation.now })
}

function embedded(secured: Secured): JsonObject {
  if (secured.form !== 'embedded') throw new Error('the proof is not embedded')
  return secured.document
}

function without(object: JsonObject, member: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member))
}

function codes(result: VerificationResult): string[] {
  return result.report.findings.filter((f) => f.severity !== 'info').map((f) => f.code)
}

async function token(credential: JsonObject): Promise<string> {
  const { signer } = federation.provider
  return forgeToken(headerFor('vc', signer), credential, signer)
}

describe('a signed member is not hidden by writing it in another way', () => {
  test('the end of validity, after it has passed', async () => {
    const { resolver } = federation
    const later = createVerifier({ release: gaiaX2511, resolver, now: afterwards, validator: false })
    const value = { '@value': document.validUntil ?? null, '@type': dateTime }
    const rest = without(document, 'validUntil')
    const prefixed = [...(document['@context'] as readonly string[]), { c: vocabulary }]
    for (const hidden of [
      { ...rest, [`${vocabulary}validUntil`]: value },
      { ...rest, [`${vocabulary}validUntil`]: [value] },
      { ...rest, '@context': prefixed, 'c:validUntil': value },
    ]) {
      const result = await later.verify(hidden)
      expect(result.ok).toBe(false)
      expect(codes(result)).toContain('credential/hidden-member')
    }
  })

  test('the status', async () => {
    const rest = { ...without(document, 'credentialStatus') }
    const hidden = { ...rest, [`${vocabulary}credentialStatus`]: document.credentialStatus ?? null }
    expect(codes(await verifier.verify(hidden))).toContain('credential/hidden-member')
    expect((await verifier.verify({ ...hidden, credentialStatus: [] })).ok).toBe(false)
  })

  test('the holder', async () => {
    const { provider, now } = federation
    const options = { signer: provider.signer, mechanism, now }
    const presentation = embedded(await present([{ form: 'embedded', document }], options))
    expect((await verifier.verify(presentation)).ok).toBe(true)
    const holder = { id: presentation.holder ?? null }
    const hidden = { ...without(presentation, 'holder'), [`${vocabulary}holder`]: holder }
    expect((await verifier.verify(hidden)).ok).toBe(false)
  })

  test('an id with a prefix', async () => {
    const prefixed = [...(document['@context'] as readonly string[]), { n: 'https://nordlicht-cloud.example/' }]
    const id = String(document.id).replace('https://nordlicht-cloud.example/', 'n:')
    expect((await verifier.verify({ ...document, '@context': prefixed })).ok).toBe(true)
    expect((await verifier.verify({ ...document, '@context': prefixed, id })).ok).toBe(false)
  })
})

describe('what adds nothing to the graph is not signed', () => {
  test.each<[string, JsonObject]>([
    ['a member that is null', { endorsement: null }],
    ['an empty list', { endorsement: [] }],
    ['an empty list under a known name', { termsOfUse: [] }],
    ['a member without name', { '': null }],
  ])('%s', async (_, members) => {
    expect((await verifier.verify({ ...document, ...members })).ok).toBe(false)
    const subject = { ...(document.credentialSubject as JsonObject), ...members }
    expect((await verifier.verify({ ...document, credentialSubject: subject })).ok).toBe(false)
  })

  test('an empty list in the proof', async () => {
    const proof = { ...(document.proof as JsonObject), domain: [] }
    expect((await verifier.verify({ ...document, proof })).ok).toBe(false)
  })

  test('digits that the canonical form has no room for', async () => {
    const subject = { ...(document.credentialSubject as JsonObject), 'https://example.org/share': 0.1 + 0.2 }
    expect((await verifier.verify({ ...document, credentialSubject: subject })).ok).toBe(false)
  })
})

test('issuers in any spelling are told apart where two of them describe one subject', async () => {
  const validator = createValidator({ release: gaiaX2511 })
  const { provider, notary } = federation
  const [one, two] = [legalPerson(provider.did), vatId(notary.did)]
  const report = await validator.validate([
    { document: { ...two, id: 'https://a.example/1', issuer: { '@id': provider.did } }, source: 'one' },
    { document: { ...two, issuer: { '@id': notary.did } }, source: 'two' },
    { document: one, source: 'three' },
  ])
  expect(report.findings.map((f) => f.code)).toContain('shape/described-twice')
})

describe('a key whose time is over', () => {
  test.each<[string, boolean, JsonObject]>([
    ['taken back', false, { revoked: '2026-01-01T00:00:00Z' }],
    ['ended', false, { expires: '2026-01-01T00:00:00Z' }],
    ['at a time that cannot be read', false, { expires: 'soon' }],
    ['ends later', true, { expires: '2036-01-01T00:00:00Z' }],
  ])('%s', async (_, good, members) => {
    const { provider, now } = federation
    const methods = provider.didDocument.verificationMethod as readonly JsonObject[]
    const changed: DidDocument = {
      ...provider.didDocument,
      verificationMethod: methods.map((method) => ({ ...method, ...members })),
    }
    const resolver = documentsResolver([changed])
    const result = await createVerifier({ release: gaiaX2511, resolver, now, validator: false }).verify(document)
    expect(result.ok).toBe(good)
    if (!good) expect(codes(result)).toContain('did/method-ended')
  })
})

describe('documents made to take time', () => {
  const context = 'https://w3id.org/gaia-x/development#'
  const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

  test.each<[string, JsonObject]>([
    ['many contexts', { '@context': ['https://www.w3.org/ns/credentials/v2', ...many(15_000, () => context)] }],
    ['many contexts inside', { credentialSubject: { x: many(6_000, () => ({ '@context': context })) } }],
    ['many relative ids', { credentialSubject: { x: many(2_400, (i) => ({ id: `relative${i}`, name: 'x' })) } }],
    ['many broken types', { credentialSubject: { x: many(2_400, (i) => ({ type: `a type${i}` })) } }],
    ['a long date', { validFrom: '1'.repeat(1_000_000) }],
  ])('%s', { timeout: 20_000 }, async (_, members) => {
    const credential = { ...vatId(federation.provider.did), ...members }
    expect((await verifier.verify(await token(credential))).ok).toBe(false)
    const withProof = { ...without(document, 'credentialStatus'), ...members }
    expect((await verifier.verify(withProof)).ok).toBe(false)
    const report = await createValidator({ release: gaiaX2511 }).validate([{ document: credential, source: 'x' }])
    expect(report.ok || members.validFrom !== undefined).toBe(members.validFrom !== undefined)
  })

  test('a graph with many properties, as Turtle', { timeout: 20_000 }, async () => {
    const text = many(15_000, (i) => `<urn:x:a> <urn:x:p${i}> "1" .`).join('\n')
    const converted = await convert(text, { from: 'n-quads', to: 'turtle', contexts, source: 'large.nq' })
    expect(converted.ok).toBe(true)
  })
})

test('a token with a proof inside does not pass the proof off as checked', async () => {
  const credential = { ...vatId(federation.provider.did), proof: document.proof ?? null }
  expect(codes(await verifier.verify(await token(credential)))).toContain('proof/second-proof')
})

describe('a member is read by its name, not by its meaning', () => {
  const status = { id: 'https://status.example/1#7', '@type': 'BitstringStatusListEntry' }
  test.each<[string, JsonObject]>([
    ['a status whose type is a keyword', { credentialStatus: status }],
    ['one of several', { credentialStatus: [{ ...status, '@type': undefined, type: 'X' } as JsonObject, status] }],
    ['an issuer', { issuer: { '@id': 'did:web:nordlicht-cloud.example' } }],
    ['terms of use', { termsOfUse: { '@id': 'https://nordlicht-cloud.example/terms', type: 'https://example.org/T' } }],
  ])('%s: refused, though the graph that is signed is the same', async (_, members) => {
    const plain = JSON.parse(JSON.stringify({ ...document, ...members })) as JsonObject
    const result = await verifier.verify(plain)
    expect(result.ok).toBe(false)
    expect(result.document.checks.find((c) => c.id === 'proof/contexts')?.status).toBe('failed')
    expect(result.report.findings.map((f) => f.message).join()).toMatch(/has "@(type|id)", where readers look for/)
  })

  test('what is signed so is refused by the signer itself', async () => {
    const { provider } = federation
    const named = { ...vatId(provider.did), issuer: { '@id': provider.did } } as unknown as Credential
    await expect(signed(named)).rejects.toThrow()
  })

  test('subjects may use either spelling', async () => {
    const subject = document.credentialSubject as JsonObject
    const { type, ...rest } = subject
    const result = await verifier.verify({ ...document, credentialSubject: { ...rest, '@type': type ?? null } })
    expect(result.document.checks.find((c) => c.id === 'proof/signature')?.status).toBe('passed')
  })
})
