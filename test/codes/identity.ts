import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import {
  checkDidDocument,
  checkPublicKey,
  type DidDocument,
  didWebResolver,
  documentsResolver,
  type Fetch,
  findVerificationMethod,
  parseDid,
} from '@gxkit/identity'
import type { Fixture } from './fixture.ts'

const did = 'did:web:a.example'
const method = `${did}#1`
const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
const entry = { id: method, type: 'JsonWebKey', controller: did, publicKeyJwk: jwk }
const whole = { id: did, verificationMethod: [entry], assertionMethod: [method] }

/** What is found in a DID document some of whose members are changed. */
function document(change: JsonObject): readonly Finding[] {
  return checkDidDocument({ ...whole, ...change }, { did, source: 'did.json' })
}

/** The same, for the only method in it. */
function withMethod({ id = method, ...change }: JsonObject): readonly Finding[] {
  const { publicKeyJwk, ...rest } = entry
  const key = Object.hasOwn(change, 'publicKeyJwk') ? {} : { publicKeyJwk }
  return document({ verificationMethod: [{ ...rest, ...key, ...change, id }] })
}

/** The same, for the key in it. */
function withKey(change: JsonObject): readonly Finding[] {
  return withMethod({ publicKeyJwk: { ...jwk, ...change } })
}

/** What stands in the way of using a key for statements. */
function found(url: string, change: JsonObject = {}): readonly Finding[] {
  const changed = { ...whole, ...change } as unknown as DidDocument
  return findVerificationMethod(changed, url, 'assertionMethod', { now: new Date('2026-01-01T00:00:00Z') }).findings
}

/** What is found when a DID is looked up on a server that answers in a certain way. */
async function fetched(name: string, answer: () => Response): Promise<readonly Finding[]> {
  const fetch: Fetch = async () => answer()
  const resolution = await didWebResolver({ fetch }).resolve(name)
  return resolution.ok ? [] : resolution.findings
}

async function resolved(documents: readonly JsonValue[], name = did): Promise<readonly Finding[]> {
  const resolution = await documentsResolver(documents as unknown as DidDocument[]).resolve(name)
  return resolution.ok ? [] : resolution.findings
}

/** Codes of keys and DID documents. */
export const identityFixtures: readonly Fixture[] = [
  ['key/not-a-jwk', 'a text', () => checkPublicKey('MIIB…')],
  ['key/type-unsupported', 'a key of X25519', () => checkPublicKey({ ...jwk, crv: 'X25519' })],
  ['key/private-member', 'a published private key', () => withKey({ d: jwk.x })],
  ['key/member-missing', 'no x', () => checkPublicKey({ kty: 'OKP', crv: 'Ed25519' })],
  ['key/malformed-member', 'base64 for base64url', () => checkPublicKey({ ...jwk, x: `${jwk.x.slice(0, -1)}+` })],
  ['key/weak', 'a point of small order', () => checkPublicKey({ ...jwk, x: `AQ${'A'.repeat(41)}` })],
  ['key/not-on-curve', 'no point', () => checkPublicKey({ kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.x })],
  ['key/not-for-signing', 'a key for encryption', () => checkPublicKey({ ...jwk, use: 'enc' })],
  ['key/algorithm-mismatch', 'PS256 with Ed25519', () => checkPublicKey({ ...jwk, alg: 'PS256' })],
  ['key/algorithm-missing', 'no alg', () => withKey({})],
  ['did/syntax', 'an address', () => syntax('https://a.example/')],
  ['did/method-unsupported', 'did:ethr', async () => fetched('did:ethr:0x1', () => new Response('{}'))],
  ['did/not-found', 'nobody known', () => resolved([])],
  ['did/unavailable', 'a server in trouble', () => fetched(did, () => new Response('', { status: 500 }))],
  ['did/refused', 'a machine of one network', () => fetched('did:web:localhost', () => new Response('{}'))],
  ['did/not-a-document', 'a list', () => checkDidDocument([])],
  ['did/id-mismatch', 'the document of another', () => document({ id: 'did:web:b.example' })],
  ['did/malformed-document', 'methods as object', () => document({ verificationMethod: {} })],
  ['did/ambiguous-method', 'one name for two keys', () => document({ verificationMethod: [entry, entry] })],
  ['did/method-not-found', 'a name of no key', () => found(`${did}#2`)],
  ['did/method-id-without-fragment', 'the DID as name of a key', () => withMethod({ id: did })],
  ['did/method-elsewhere', 'a key with the name of another DID', () => withMethod({ id: 'did:web:b.example#1' })],
  [
    'did/method-ended',
    'a key that was taken back',
    () => found(method, { verificationMethod: [{ ...entry, revoked: '2025-01-01T00:00:00Z' }] }),
  ],
  [
    'did/method-retired',
    'an old signature by a key that is out of use',
    () => {
      const expires = '2025-01-01T00:00:00Z'
      const old = { ...whole, verificationMethod: [{ ...entry, expires }] } as unknown as DidDocument
      const signedAt = new Date('2024-01-01T00:00:00Z')
      return findVerificationMethod(old, method, 'assertionMethod', { signedAt }).findings
    },
  ],
  ['did/controller-elsewhere', 'a key of another', () => withMethod({ controller: 'did:web:b.example' })],
  ['did/controller-missing', 'a key of nobody', () => withMethod({ controller: null })],
  ['did/relationship-missing', 'no assertionMethod', () => checkDidDocument({ id: did, verificationMethod: [entry] })],
  ['did/relationship-dangling', 'a listed key that is not there', () => document({ assertionMethod: [`${did}#2`] })],
  ['did/not-in-relationship', 'a key for logging in', () => found(method, { assertionMethod: [] })],
  ['did/no-key', 'a key as PEM', () => withMethod({ publicKeyJwk: undefined, publicKeyPem: '-----BEGIN' } as never)],
  [
    'did/keys-differ',
    'two keys under one name',
    () => withMethod({ publicKeyJwk: jwk, publicKeyMultibase: 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' }),
  ],
  [
    'did/several-documents',
    'two documents',
    () => resolved([whole, { ...whole, alsoKnownAs: ['https://a.example/'] }]),
  ],
  ['did/certificate-address', 'a certificate over http', () => withKey({ x5u: 'http://a.example/c.pem' })],
  [
    'did/international-name',
    'a name that may look like another',
    () => checkDidDocument({ id: 'did:web:xn--pple-43d.example', verificationMethod: [] }),
  ],
  [
    'did/wrong-place',
    'a path that the DID does not have',
    () => checkDidDocument({ id: `${did}:b`, verificationMethod: [entry] }, { place: '.well-known/did.json' }),
  ],
  [
    'did/key-not-certified',
    'no certificate of the key',
    () => checkDidDocument({ id: did, verificationMethod: [entry] }, { certifiedKeys: [] }),
  ],
  ['did/certificate-missing', 'no certificate', () => withKey({})],
]

function syntax(text: string): readonly Finding[] {
  const parsed = parseDid(text)
  return parsed.ok ? [] : parsed.findings
}
