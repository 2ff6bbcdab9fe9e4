import { type JsonObject, type JsonValue, ownMember, toArray } from '@gxkit/core'
import { isPrivateKey } from './layer.ts'

const credentials: readonly (readonly [string, string])[] = [
  ['EnvelopedVerifiableCredential', 'an envelope around a credential'],
  ['EnvelopedVerifiablePresentation', 'an envelope around a presentation'],
  ['VerifiablePresentation', 'a presentation'],
  ['BitstringStatusListCredential', 'a status list, which is a credential'],
  ['StatusList2021Credential', 'a status list, which is a credential'],
  ['gx:LabelCredential', 'a label, which is a credential'],
  ['LabelCredential', 'a label, which is a credential'],
  ['VerifiableCredential', 'a credential'],
]

/** JSON of other kinds by members that only they have. */
const others: readonly (readonly [string, string])[] = [
  ['verificationMethod', 'a DID document'],
  ['didDocument', 'the answer of a DID resolver, with a DID document inside'],
  ['jwks', 'settings with public keys (JWKS) inside'],
  ['keys', 'a set of keys (JWKS)'],
  ['ciphertext', 'something encrypted'],
  ['payload', 'a signature with its payload (JWS in JSON), which is not read here'],
  ['jwt_vc', 'an answer with credentials as tokens'],
  ['@graph', 'JSON-LD with a graph, but no credential'],
  ['@context', 'JSON-LD, but no credential'],
  ['baseUrl', 'the settings of a project'],
  ['type', 'JSON that may be a manifest'],
]

/** What a JSON object looks like. */
export function kindOf(document: JsonObject): string {
  const types = toArray<JsonValue>(ownMember(document, 'type') ?? ownMember(document, '@type'))
  const known = credentials.find(([type]) => types.includes(type))?.[1]
  if (known !== undefined) {
    return hasProof(document) ? `${known} with a proof inside` : `${known} without a proof of its own`
  }
  if (ownMember(document, 'format') === 'gxkit-encrypted-key') return 'a key encrypted with a passphrase'
  if (Object.hasOwn(document, 'kty')) return isPrivateKey(document) ? 'a PRIVATE key' : 'a public key'
  if (/^did:/.test(String(ownMember(document, 'id')))) return 'a DID document'
  return others.find(([member]) => Object.hasOwn(document, member))?.[1] ?? 'JSON'
}

function hasProof(document: JsonObject): boolean {
  return Object.hasOwn(document, 'proof')
}
