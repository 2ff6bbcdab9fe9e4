import { code } from '../code.ts'

/** Keys: what is wrong with a JSON Web Key (RFC 7517, RFC 7518, RFC 8037), and DIDs: what is wrong with a DID document (DID Core 1.0). */
export const identityCodes = {
  'key/not-a-jwk': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `expected a JSON Web Key, found ${p.found}`,
    next: 'Put the public key here as a JSON Web Key.',
  }),
  'key/type-unsupported': code<{ readonly type: string }>({
    severity: 'error',
    message: (p) => `keys of the type ${p.type} are not supported`,
    next: 'Use an RSA key of 2048 bits or more (PS256), a P-256 key (ES256) or an Ed25519 key (EdDSA).',
  }),
  'key/private-member': code<{ readonly members: readonly string[] }>({
    severity: 'error',
    message: (p) =>
      `this public place holds the private part of a key (${p.members.map((m) => `"${m}"`).join(', ')}): whoever has read it can sign in your name`,
    next: 'Create a new key, publish only its public part, and withdraw what was signed with this one.',
  }),
  'key/member-missing': code<{ readonly member: string; readonly type: string }>({
    severity: 'error',
    message: (p) => `the ${p.type} key has no "${p.member}"`,
    next: 'Export the public key again.',
  }),
  'key/malformed-member': code<{ readonly member: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the key member "${p.member}" ${p.problem}`,
    next: 'Export the public key again with a tool that writes exact base64url.',
  }),
  'key/weak': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this key protects nothing: ${p.problem}`,
    next: 'Create a new key.',
  }),
  'key/not-on-curve': code<{ readonly curve: string }>({
    severity: 'error',
    message: (p) => `the coordinates are not a point of the curve ${p.curve}`,
    next: 'Export the public key again.',
  }),
  'key/not-for-signing': code<{ readonly member: string; readonly value: string }>({
    severity: 'error',
    message: (p) => `the key is not meant for signatures: "${p.member}" is ${p.value}`,
    next: 'Use another key, or correct the member.',
  }),
  'key/algorithm-mismatch': code<{ readonly algorithm: string; readonly type: string }>({
    severity: 'error',
    message: (p) => `the algorithm ${p.algorithm} does not fit a key of the type ${p.type}`,
    next: 'Correct "alg", or use a key of the fitting type.',
  }),
  'key/algorithm-missing': code<Record<string, never>>({
    severity: 'warning',
    message: () => 'the key does not say its algorithm ("alg")',
    next: 'Add "alg", e.g. "PS256" for an RSA key.',
  }),
  'did/syntax': code<{ readonly did: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `"${p.did}" is not a DID: ${p.problem}`,
    next: 'Correct the DID, e.g. did:web:example.org or did:web:example.org:path.',
  }),
  'did/method-unsupported': code<{ readonly did: string; readonly method: string }>({
    severity: 'error',
    message: (p) => `DIDs of the method "${p.method}" cannot be resolved here`,
    next: 'Use did:web.',
  }),
  'did/not-found': code<{ readonly did: string; readonly where: string }>({
    severity: 'error',
    message: (p) => `no DID document for ${p.did} ${p.where}`,
    next: 'Publish the DID document, or give it as a file.',
  }),
  'did/unavailable': code<{ readonly did: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the DID document of ${p.did} could not be fetched: ${p.problem}`,
    next: 'Try again later, or give the DID document as a file.',
  }),
  'did/refused': code<{ readonly did: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the DID document of ${p.did} is not fetched: ${p.problem}`,
    next: 'Publish the DID document under its own HTTPS address, without redirects.',
  }),
  'did/not-a-document': code<{ readonly did: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `expected the DID document of ${p.did}, found ${p.found}`,
    next: 'Publish the DID document itself at this place.',
  }),
  'did/id-mismatch': code<{ readonly did: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `this is the document of "${p.found}", not of ${p.did}`,
    next: 'Correct the "id" of the document, or look it up under its own DID.',
  }),
  'did/malformed-document': code<{ readonly member: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" of the DID document ${p.problem}`,
    next: 'Correct the member.',
  }),
  'did/ambiguous-method': code<{ readonly method: string }>({
    severity: 'error',
    message: (p) => `the DID document describes "${p.method}" more than once`,
    next: 'Give every verification method its own id.',
  }),
  'did/method-not-found': code<{ readonly method: string; readonly suggestion?: string }>({
    severity: 'error',
    message: (p) => `the DID document has no verification method "${p.method}"`,
    next: (p) =>
      p.suggestion === undefined
        ? 'Add the key to the DID document, or name one that is there.'
        : `Did you mean "${p.suggestion}"?`,
  }),
  'did/method-id-without-fragment': code<{ readonly method: string }>({
    severity: 'error',
    message: (p) => `the verification method is called "${p.method}", without a "#name" after the DID`,
    next: 'Call it e.g. "#X509-JWK2020" after the DID, in "verificationMethod" and in "assertionMethod".',
  }),
  'did/method-elsewhere': code<{ readonly method: string; readonly did: string }>({
    severity: 'error',
    message: (p) => `the verification method "${p.method}" does not belong to ${p.did}`,
    next: 'Start the id of the method with the DID of the document.',
  }),
  'did/method-ended': code<{ readonly method: string; readonly member: 'revoked' | 'expires'; readonly time: string }>({
    severity: 'error',
    message: (p) => `the key ${p.method} may not be used any more: "${p.member}" is ${p.time}`,
    next: 'Have the document signed again with a key that is in use.',
  }),
  'did/method-retired': code<{ readonly method: string; readonly time: string }>({
    severity: 'warning',
    message: (p) => `the key ${p.method} is out of use since ${p.time}; the signature says that it is older`,
    next: 'Have the document signed again with a key that is in use, if much depends on it.',
  }),
  'did/controller-elsewhere': code<{ readonly method: string; readonly controller: string; readonly did: string }>({
    severity: 'error',
    message: (p) => `the key "${p.method}" is controlled by "${p.controller}", not by ${p.did}`,
    next: 'Set "controller" to the DID of the document.',
  }),
  'did/controller-missing': code<{ readonly method: string }>({
    severity: 'error',
    message: (p) => `the key "${p.method}" has no "controller"`,
    next: 'Set "controller" to the DID of the document.',
  }),
  'did/relationship-missing': code<{ readonly relationship: string }>({
    severity: 'warning',
    message: (p) => `the DID document has no "${p.relationship}": none of its keys is allowed for this purpose`,
    next: (p) => `List the key under "${p.relationship}".`,
  }),
  'did/relationship-dangling': code<{ readonly relationship: string; readonly method: string }>({
    severity: 'warning',
    message: (p) => `"${p.relationship}" lists "${p.method}", which the DID document does not describe`,
    next: 'Describe the key under "verificationMethod" with exactly this id, or remove the entry.',
  }),
  'did/not-in-relationship': code<{ readonly method: string; readonly relationship: string }>({
    severity: 'error',
    message: (p) => `the key "${p.method}" is not listed under "${p.relationship}"`,
    next: (p) => `List the key under "${p.relationship}" in the DID document.`,
  }),
  'did/no-key': code<{ readonly method: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the verification method "${p.method}" holds no key that can be used here: ${p.found}`,
    next: 'Give the key as "publicKeyJwk".',
  }),
  'did/keys-differ': code<{ readonly method: string; readonly members: readonly string[] }>({
    severity: 'error',
    message: (p) => `${p.members.map((m) => `"${m}"`).join(' and ')} of "${p.method}" are not the same key`,
    next: 'Keep one form of the key.',
  }),
  'did/several-documents': code<{ readonly did: string; readonly places: readonly string[] }>({
    severity: 'error',
    message: (p) => `there are different DID documents for ${p.did}: ${p.places.join(', ')}`,
    next: 'Keep one of them.',
  }),
  'did/certificate-address': code<{ readonly method: string; readonly address: string }>({
    severity: 'error',
    message: (p) => `the certificate chain of "${p.method}" has no HTTPS address: ${p.address}`,
    next: 'Give "x5u" as an address that starts with https://.',
  }),
  'did/international-name': code<{ readonly did: string }>({
    severity: 'warning',
    message: (p) => `${p.did} holds an encoded international name ("xn--…"), which may look like another one`,
    next: 'Compare the name letter by letter with the one you expect.',
  }),
  'did/wrong-place': code<{ readonly did: string; readonly place: string; readonly expected: string }>({
    severity: 'warning',
    message: (p) => `the document of ${p.did} is looked for at ${p.expected}, and this one lies at ${p.place}`,
    next: (p) => `Publish it as ${p.expected}.`,
  }),
  'did/key-not-certified': code<{ readonly method: string }>({
    severity: 'warning',
    message: (p) => `none of the given certificates holds the key "${p.method}"`,
    next: 'Give the certificate that was made for this key, or list the key that the certificate was made for.',
  }),
  'did/certificate-missing': code<{ readonly method: string }>({
    severity: 'info',
    message: (p) => `the key "${p.method}" names no certificate chain ("x5u")`,
    next: 'Add "x5u", the HTTPS address of the certificate chain, if the key has one.',
  }),
} as const
