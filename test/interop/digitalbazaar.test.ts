import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { Ed25519VerificationKey2020 } from '@digitalbazaar/ed25519-verification-key-2020'
import * as vc from '@digitalbazaar/vc'
import type { JsonObject } from '@gxkit/core'
import { type Credential, ed25519Signature2020, issue, present } from '@gxkit/credentials'
import {
  createDidDocument,
  createKey,
  didKeyResolver,
  documentsResolver,
  signerFromJwk,
  toMultibase,
} from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { legalPerson, moment } from '../support/federation.ts'

const did = 'did:web:nordlicht-cloud.example'
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const mechanism = ed25519Signature2020({ contexts })
const now = (): Date => moment

const version1 = (issuer: string): Credential => ({
  '@context': ['https://www.w3.org/2018/credentials/v1'],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential'],
  issuer,
  issuanceDate: '2026-11-20T10:00:00Z',
  credentialSubject: { id: 'did:example:subject' },
})
const versions = [
  ['1.1', version1],
  ['2.0', (issuer: string) => legalPerson(issuer)],
] as const

/** A document loader as users of the library write it: contexts, DID documents and keys by their URL. */
const loader = (documents: Readonly<Record<string, JsonObject>>) => async (url: string) => {
  const document = documents[url] ?? contexts.get(url)
  if (document === undefined) throw new Error(`unknown: ${url}`)
  return { contextUrl: null, document, documentUrl: url }
}

test.each(versions)('VCDM %s: the library verifies what is signed here', async (_version, credentialOf) => {
  const { publicJwk, privateJwk } = await createKey({ algorithm: 'EdDSA' })
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
  const asked = { challenge: 'n-7f3', domain: 'portal.example' }
  const secured = await issue(credentialOf(did), { signer, mechanism, now })
  const presented = await present([secured], { signer, mechanism, now, ...asked })
  if (secured.form !== 'embedded' || presented.form !== 'embedded') throw new Error('embedded proofs were expected')

  const key = {
    '@context': 'https://w3id.org/security/suites/ed25519-2020/v1',
    id: `${did}#key-1`,
    type: 'Ed25519VerificationKey2020',
    controller: did,
    publicKeyMultibase: toMultibase(publicJwk),
  }
  const didDocument = {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    assertionMethod: [key.id],
    authentication: [key.id],
  }
  const documentLoader = loader({ [did]: didDocument, [key.id]: key })
  const suite = new Ed25519Signature2020()
  const result = await vc.verifyCredential({ credential: secured.document, suite, documentLoader, now: moment })
  expect(result.error).toBeUndefined()
  expect(result.verified).toBe(true)
  const whole = await vc.verify({ presentation: presented.document, suite, documentLoader, now: moment, ...asked })
  expect(whole.error).toBeUndefined()
  expect(whole.verified).toBe(true)

  const changed = { ...secured.document, id: 'urn:uuid:00000000-d8ba-11ed-83dd-0b3aef56cc33' }
  expect((await vc.verifyCredential({ credential: changed, suite, documentLoader, now: moment })).verified).toBe(false)
})

test.each(versions)('VCDM %s: what the library signs opens here', async (_version, credentialOf) => {
  const key = await Ed25519VerificationKey2020.generate()
  const controller = `did:key:${key.fingerprint()}`
  key.id = `${controller}#${key.fingerprint()}`
  key.controller = controller
  const suite = new Ed25519Signature2020({ key, date: '2026-11-21T11:00:00Z' })
  const documentLoader = loader({})
  const credential = structuredClone(credentialOf(controller))
  const signed = await vc.issue({ credential, suite, documentLoader })
  const asked = { challenge: 'n-7f3', domain: 'portal.example' }
  const version = signed['@context'][0] as string
  const presentation = {
    '@context': [version],
    type: ['VerifiablePresentation'],
    holder: controller,
    verifiableCredential: [structuredClone(signed)],
  }
  const presented = await vc.signPresentation({ presentation, suite, documentLoader, ...asked })
  const resolver = didKeyResolver()
  for (const document of [signed, presented]) {
    const opened = await mechanism.open({ form: 'embedded', document }, { resolver, source: 'a.json', now, ...asked })
    expect(opened.findings).toEqual([])
    expect(opened.checks.map((c) => c.status)).toEqual(opened.checks.map(() => 'passed'))
  }
  const changed = { ...signed, id: 'urn:uuid:00000000-d8ba-11ed-83dd-0b3aef56cc33' }
  const opened = await mechanism.open({ form: 'embedded', document: changed }, { resolver, source: 'a.json', now })
  expect(opened.findings.map((f) => f.code)).toEqual(['proof/signature-invalid'])
})

test('an Ed25519 key in a Gaia-X DID document serves both forms of its method', async () => {
  const { publicJwk, privateJwk } = await createKey({ algorithm: 'EdDSA' })
  const document = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
  const resolver = documentsResolver([document])
  for (const fragment of ['key-1', toMultibase(publicJwk)]) {
    const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#${fragment}` })
    const secured = await issue(version1(did), { signer, mechanism, resolver, now })
    expect(secured.form).toBe('embedded')
  }
})
