import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as ecdsaMultikey from '@digitalbazaar/ecdsa-multikey'
import { cryptosuite as ecdsa } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'
import * as ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { cryptosuite as eddsa } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import type { JsonObject } from '@gxkit/core'
import { type Credential, dataIntegrity, issue, present } from '@gxkit/credentials'
import { createKey, didKeyResolver, signerFromJwk, toMultibase } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { legalPerson, moment } from '../support/federation.ts'

/** DataIntegrityProof both ways with the libraries that most issuers use: what one signs, the other verifies. */

const did = 'did:web:nordlicht-cloud.example'
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const mechanism = dataIntegrity({ contexts })
const now = (): Date => moment
const asked = { challenge: 'n-7f3', domain: 'portal.example' }

const version1 = (issuer: string): Credential => ({
  '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/data-integrity/v2'],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential'],
  issuer,
  issuanceDate: '2026-11-20T10:00:00Z',
  credentialSubject: { id: 'did:example:subject' },
})
const suites = [
  { name: 'eddsa-rdfc-2022', algorithm: 'EdDSA', cryptosuite: eddsa, generate: () => ed25519Multikey.generate() },
  {
    name: 'ecdsa-rdfc-2019',
    algorithm: 'ES256',
    cryptosuite: ecdsa,
    generate: () => ecdsaMultikey.generate({ curve: 'P-256' }),
  },
] as const
const versions = [
  ['1.1', version1],
  ['2.0', (issuer: string) => legalPerson(issuer)],
] as const
const cases = suites.flatMap((suite) =>
  versions.map(([version, credentialOf]) => ({ ...suite, version, credentialOf })),
)

const loader = (documents: Readonly<Record<string, object>>) => async (url: string) => {
  const document = documents[url] ?? contexts.get(url)
  if (document === undefined) throw new Error(`unknown: ${url}`)
  return { contextUrl: null, document, documentUrl: url }
}

test.each(cases)('$name, VCDM $version: the library verifies what is signed here', async (row) => {
  const { algorithm, cryptosuite, credentialOf } = row
  const { publicJwk, privateJwk } = await createKey({ algorithm })
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
  const secured = await issue(credentialOf(did), { signer, mechanism, now })
  const presented = await present([secured], { signer, mechanism, now, ...asked })
  if (secured.form !== 'embedded' || presented.form !== 'embedded') throw new Error('embedded proofs were expected')

  const key = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: `${did}#key-1`,
    type: 'Multikey',
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
  const suite = new DataIntegrityProof({ cryptosuite })
  const result = await vc.verifyCredential({ credential: secured.document, suite, documentLoader, now: moment })
  expect(result.error).toBeUndefined()
  expect(result.verified).toBe(true)
  const whole = await vc.verify({ presentation: presented.document, suite, documentLoader, now: moment, ...asked })
  expect(whole.error).toBeUndefined()
  expect(whole.verified).toBe(true)

  const changed = { ...secured.document, id: 'urn:uuid:00000000-d8ba-11ed-83dd-0b3aef56cc33' }
  expect((await vc.verifyCredential({ credential: changed, suite, documentLoader, now: moment })).verified).toBe(false)
})

test.each(cases)('$name, VCDM $version: what the library signs opens here', async (row) => {
  const { name, algorithm, cryptosuite, generate, credentialOf } = row
  const key = await generate()
  const controller = `did:key:${key.publicKeyMultibase}`
  key.id = `${controller}#${key.publicKeyMultibase}`
  key.controller = controller
  const suite = new DataIntegrityProof({ cryptosuite, signer: key.signer(), date: '2026-11-21T11:00:00Z' })
  const documentLoader = loader({})
  const signed: JsonObject = await vc.issue({
    credential: structuredClone(credentialOf(controller)),
    suite,
    documentLoader,
  })
  const presentation = {
    '@context': signed['@context'],
    type: ['VerifiablePresentation'],
    holder: controller,
    verifiableCredential: [structuredClone(signed)],
  }
  const presented: JsonObject = await vc.signPresentation({ presentation, suite, documentLoader, ...asked })
  const resolver = didKeyResolver()
  for (const document of [signed, presented]) {
    const opened = await mechanism.open({ form: 'embedded', document }, { resolver, source: 'a.json', now, ...asked })
    expect(opened.findings).toEqual([])
    expect(opened.checks.map((c) => c.status)).toEqual(opened.checks.map(() => 'passed'))
    expect(opened).toMatchObject({ profile: name, algorithm })
  }
  const changed = { ...signed, id: 'urn:uuid:00000000-d8ba-11ed-83dd-0b3aef56cc33' }
  const opened = await mechanism.open({ form: 'embedded', document: changed }, { resolver, source: 'a.json', now })
  expect(opened.findings.map((f) => f.code)).toEqual(['proof/signature-invalid'])
})
