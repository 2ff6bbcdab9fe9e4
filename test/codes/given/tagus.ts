import type { Finding, JsonObject } from '@gxkit/core'
import {
  type Credential,
  dataIntegrity,
  jsonWebSignature2020,
  type OpenOptions,
  type Secured,
} from '@gxkit/credentials'
import { createDidDocument, createKey, documentsResolver, signerFromJwk } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210 } from '@gxkit/ontology'
import { forgeDetachedJws } from '../../support/forge.ts'
import { base, contexts } from './documents.ts'

const did = 'did:web:nordlicht-cloud.example'
const verificationMethod = `${did}#key-1`
const now = (): Date => new Date('2026-11-21T10:00:00Z')
const mechanism = jsonWebSignature2020({
  release: gaiaX2210,
  contexts: contextSet(w3cContexts, gaiaX2210.contexts.documents, {
    'https://example.org/hash/v1': { '@context': { hash: 'https://example.org/hash' } },
  }),
})
const credential = {
  '@context': [...gaiaX2210.contexts.order, 'https://example.org/hash/v1'],
  type: ['VerifiableCredential'],
  issuer: did,
  issuanceDate: '2026-11-21T10:00:00Z',
  credentialSubject: { id: 'did:web:other.example', hash: 'a'.repeat(64) },
}

/** What the mechanism of 22.10 finds in a signed credential that was changed afterwards. */
export async function tagus(
  change: (document: JsonObject) => JsonObject,
  { stated, ...options }: Partial<OpenOptions> & { readonly stated?: string } = {},
): Promise<readonly Finding[]> {
  const { privateJwk, publicJwk } = await createKey({ algorithm: 'PS256' })
  const signer = await signerFromJwk(privateJwk, { verificationMethod })
  const signed = (await mechanism.secure(credential, { signer, now })) as Secured & { readonly form: 'embedded' }
  const key = { ...publicJwk, ...(stated !== undefined && { alg: stated }) }
  const resolver = documentsResolver([createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk: key }] })])
  const document = { ...signed.document, ...change(signed.document) }
  return (await mechanism.open({ form: 'embedded', document }, { resolver, source: 'a.json', now, ...options }))
    .findings
}

/** What it finds in a credential where only the hash of the subject was signed. */
export async function tagusOverHash(options: Partial<OpenOptions>): Promise<readonly Finding[]> {
  const { privateJwk, publicJwk } = await createKey({ algorithm: 'PS256' })
  const signer = await signerFromJwk(privateJwk, { verificationMethod })
  const resolver = documentsResolver([createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })])
  const jws = await forgeDetachedJws(credential.credentialSubject.hash, signer)
  const proof = {
    type: 'JsonWebSignature2020',
    created: '2026-11-21T10:00:00Z',
    proofPurpose: 'assertionMethod',
    verificationMethod,
    jws,
  }
  const document = { ...credential, proof } as unknown as JsonObject
  return (await mechanism.open({ form: 'embedded', document }, { resolver, source: 'a.json', now, ...options }))
    .findings
}

/** What the mechanism of Data Integrity finds in a proof that builds on one that is not there. */
export async function brokenChain(): Promise<readonly Finding[]> {
  const { privateJwk, publicJwk } = await createKey({ algorithm: 'EdDSA' })
  const signer = await signerFromJwk(privateJwk, { verificationMethod })
  const resolver = documentsResolver([createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })])
  const integrity = dataIntegrity({ contexts })
  const secured = await integrity.secure({ ...base, issuer: did } as unknown as Credential, { signer, now })
  const signed = secured.form === 'embedded' ? secured.document : {}
  const document = { ...signed, proof: { ...(signed.proof as JsonObject), previousProof: 'urn:uuid:absent' } }
  return (await integrity.open({ form: 'embedded', document }, { resolver, source: 'a.json', now })).findings
}
