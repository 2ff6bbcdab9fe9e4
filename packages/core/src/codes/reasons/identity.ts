import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const identityReasons: ReasonsOf<keyof typeof import('../identity.ts').identityCodes> = {
  'key/not-a-jwk': 'A key is a JSON object with the member "kty" (RFC 7517, section 4).',
  'key/type-unsupported': 'Only RSA, P-256, P-384 and Ed25519 signature keys are understood.',
  'key/private-member': 'Once published, a private key cannot be made secret again.',
  'key/member-missing': 'Without this member the key is incomplete (RFC 7518, section 6; RFC 8037, section 2).',
  'key/malformed-member':
    'A key that can be written in two ways can be read in two ways (RFC 7515, section 2; RFC 7518, section 6).',
  'key/weak': 'Signatures of a weak key can be made by others.',
  'key/not-on-curve': 'Such a key was damaged or made up to break an implementation.',
  'key/not-for-signing': 'The owner of a key says what it may be used for (RFC 7517, sections 4.2 and 4.3).',
  'key/algorithm-mismatch': 'Each algorithm works with one type of key only (RFC 7518, section 3.1).',
  'key/algorithm-missing': 'Gaia-X services refuse keys in a DID document that have no "alg".',
  'did/syntax': 'A DID names exactly one document (DID Core 1.0, section 3.1).',
  'did/method-unsupported': 'Gaia-X uses did:web; did:key and did:jwk are understood where they are allowed.',
  'did/not-found': 'Without the DID document nobody can tell which keys belong to this name.',
  'did/unavailable': 'A document that cannot be fetched proves nothing; this may be temporary.',
  'did/refused':
    'A DID comes from outside; it must not make this machine call other addresses than public ones over HTTPS.',
  'did/not-a-document': 'A DID document is a JSON object whose "id" is the DID (DID Core 1.0, section 5.1).',
  'did/id-mismatch':
    'A document speaks only for the DID in its "id", compared letter by letter (DID Core 1.0, section 5.1.1).',
  'did/malformed-document': 'The document does not have the form that DID Core 1.0, section 5 gives it.',
  'did/ambiguous-method': 'With two keys under one name, two verifiers can use different keys for the same signature.',
  'did/method-not-found': 'The signature names a key that its owner does not list (any more).',
  'did/method-id-without-fragment':
    'Such a key cannot be told from the DID itself; the proofs that name it with a fragment do not find it.',
  'did/method-elsewhere':
    'A document can describe only its own keys; others would have to be looked up in their own documents.',
  'did/method-ended': 'Its owner has taken the key back or limited its time (Controlled Identifiers 1.0, section 2.2).',
  'did/method-retired':
    'Whoever has an old key can write any date into what he signs; only its owner can say that the key was taken back.',
  'did/controller-elsewhere':
    'A key that somebody else controls does not speak for this DID (DID Core 1.0, section 5.2).',
  'did/controller-missing': 'Every verification method says who controls it (DID Core 1.0, section 5.2).',
  'did/relationship-missing': 'A key may be used only for what the document lists it for (DID Core 1.0, section 5.3).',
  'did/relationship-dangling': 'A key that is listed but not described cannot be used.',
  'did/not-in-relationship': 'A key may be used only for what the document lists it for (DID Core 1.0, section 5.3).',
  'did/no-key': 'Keys are read from "publicKeyJwk" and "publicKeyMultibase" (DID Core 1.0, section 5.2.1).',
  'did/keys-differ': 'Two verifiers would check the same signature with different keys.',
  'did/several-documents': 'A DID has one document; which of these is right, nobody can tell.',
  'did/certificate-address': 'What is fetched without TLS can be exchanged on the way.',
  'did/international-name':
    'Letters of other scripts can look like Latin ones, so that two different hosts read the same.',
  'did/wrong-place':
    'Only the document of a whole host lies under ".well-known"; a DID with a path leads to that path (did:web, section 3.2).',
  'did/key-not-certified':
    'A certificate vouches for the one key that is in it; services compare it with the key in the DID document.',
  'did/certificate-missing': 'Gaia-X compliance services accept only keys that a certificate vouches for.',
}
