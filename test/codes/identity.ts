import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { checkDidDocument } from '@gxkit/identity'
import type { Fixture } from './fixture.ts'

const did = 'did:web:a.example'
const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }

/** What is found in a DID document with one key, some of whose members are changed. */
function withKey(change: JsonObject): readonly Finding[] {
  const method = { id: `${did}#1`, type: 'JsonWebKey', controller: did, publicKeyJwk: { ...jwk, ...change } }
  const document: JsonValue = { id: did, verificationMethod: [method], assertionMethod: [method.id] }
  return checkDidDocument(document, { source: 'did.json' })
}

/** Codes of keys and DID documents. */
export const identityFixtures: readonly Fixture[] = [
  ['did/certificate-address', 'a certificate over http', () => withKey({ x5u: 'http://a.example/c.pem' })],
]
