import { code } from '../code.ts'

/** How a document is secured, and whether that holds: JOSE (VC-JWT) and embedded proofs. */
export const proofCodes = {
  'proof/missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the document is not signed',
    why: 'An unsigned document can be written by anybody; no proof never counts as a good proof.',
    next: 'Sign the document, or ask its issuer for the signed one.',
  }),
  'proof/unsupported-mechanism': code<{ readonly mechanism: string; readonly supported: string }>({
    severity: 'error',
    message: (p) => `documents secured with ${p.mechanism} cannot be checked here`,
    why: 'A proof that nobody checked must not count as valid.',
    next: (p) => `Ask for the document secured with ${p.supported}.`,
  }),
  'proof/not-compact': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this is not a compact JWS: ${p.problem}`,
    why: 'A token has exactly one spelling: three parts in base64url without padding or white space (RFC 7515, 7.1).',
    next: 'Use the token exactly as it was issued.',
  }),
  'proof/header-too-large': code<{ readonly size: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `the token's header has ${p.size} characters, allowed are ${p.limit}`,
    why: 'Limits keep one token from taking all memory or time.',
    next: 'Ask the issuer for a token without a certificate chain in its header.',
  }),
  'proof/algorithm-refused': code<{ readonly algorithm: string; readonly allowed: string }>({
    severity: 'error',
    message: (p) => `the algorithm ${p.algorithm} is not accepted`,
    why: 'Only signatures with a private key that fits the published public key prove who signed (RFC 8725, 3.1).',
    next: (p) => `Sign with one of ${p.allowed}.`,
  }),
  'proof/algorithm-uncommon': code<{ readonly algorithm: string; readonly release: string }>({
    severity: 'warning',
    message: (p) => `clearing houses of ${p.release} are not known to accept ${p.algorithm}`,
    why: 'The signature can be checked here, but the compliance service may refuse it.',
    next: 'Sign with PS256 if the credential goes to a clearing house.',
  }),
  'proof/algorithm-mismatch': code<{
    readonly algorithm: string
    readonly key: string
    readonly verificationMethod: string
  }>({
    severity: 'error',
    message: (p) => `the token says ${p.algorithm}, but ${p.verificationMethod} is a key for ${p.key}`,
    why: 'A key is used with one algorithm only; otherwise one could be mistaken for another (RFC 8725, 3.1).',
    next: 'Sign with the algorithm that the DID document states for the key, or correct the DID document.',
  }),
  'proof/typ-unknown': code<{ readonly parameter: string; readonly found: string; readonly accepted: string }>({
    severity: 'error',
    message: (p) => `"${p.parameter}" says ${p.found}, accepted are ${p.accepted}`,
    why: 'The header says what kind of document the token carries, so that a token made for one use cannot serve another (RFC 8725, 3.11).',
    next: 'Ask the issuer for a credential, not for another kind of token.',
  }),
  'proof/legacy-typ': code<{ readonly found: string; readonly expected: string }>({
    severity: 'warning',
    message: (p) => `the header does not say what the token is: "typ" is ${p.found}, expected "${p.expected}"`,
    why: 'The content tells it here, but strict verifiers refuse such tokens (VC-JOSE-COSE, 3.1.1; ICAM 25.11, 5.3.2).',
    next: (p) => `Sign with "typ": "${p.expected}".`,
  }),
  'proof/not-a-credential': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this is neither a credential nor a presentation: its type is ${p.found}`,
    why: 'Access and identity tokens are signed too, but they state nothing that could be checked here (RFC 8725, 2.8).',
    next: 'Give a signed credential or presentation.',
  }),
  'proof/type-confusion': code<{ readonly says: string; readonly is: string }>({
    severity: 'error',
    message: (p) => `the token is declared to be ${p.says}, but its content is ${p.is}`,
    why: 'A token that is read as something else than what was signed is the classic way to deceive a verifier (RFC 8725, 2.8).',
    next: 'Sign again with the header that fits the content.',
  }),
  'proof/wrapper-claim': code<{ readonly claim: string }>({
    severity: 'error',
    message: (p) => `the content is wrapped in a "${p.claim}" claim`,
    why: 'The token carries the document itself; the wrapper belongs to version 1.1 (VC-JOSE-COSE, 3.1; ICAM 25.11, 5.3.2).',
    next: 'Sign the document itself, without the wrapper.',
  }),
  'proof/second-proof': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the content of the token carries a proof of its own, which is not looked at',
    why: 'The token is signed as a whole. A second proof inside would seem verified although nobody has checked it.',
    next: 'Sign the document without "proof", either as a token or with an embedded proof.',
  }),
  'proof/header-key': code<{ readonly parameter: string }>({
    severity: 'error',
    message: (p) => `the header brings its own key ("${p.parameter}")`,
    why: 'Whoever forges a token can also enclose a fitting key; keys come from the DID document of the issuer (RFC 8725, 3.10).',
    next: 'Remove the parameter; "kid" names the key.',
  }),
  'proof/header-chain': code<Record<string, never>>({
    severity: 'warning',
    message: () => 'the header carries a certificate chain ("x5c"), which is not used',
    why: 'The chain belongs into the DID document; clearing houses refuse tokens with "x5c" (ICAM 25.11, 4.4).',
    next: 'Leave "x5c" out of the header.',
  }),
  'proof/header-parameter': code<{ readonly parameter: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the header parameter "${p.parameter}" is not allowed here: ${p.problem}`,
    why: 'A verifier that ignores what a header demands would read something else than what was signed (RFC 7515, 4.1.11).',
    next: 'Sign without the parameter.',
  }),
  'proof/milliseconds': code<{ readonly claim: string }>({
    severity: 'info',
    message: (p) => `"${p.claim}" is given in milliseconds`,
    why: 'JWT dates are seconds (RFC 7519, 2); read as seconds, this one lies thousands of years ahead. It was read as milliseconds.',
    next: 'Nothing to do; official services write it this way.',
  }),
  'proof/numeric-date': code<{ readonly claim: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.claim}" must be a number of seconds since 1970, found ${p.found}`,
    why: 'A time that cannot be read cannot be respected (RFC 7519, 2).',
    next: 'Correct the claim, or leave it out.',
  }),
  'proof/expired': code<{ readonly member: string; readonly time: string }>({
    severity: 'error',
    message: (p) => `the proof expired at ${p.time} ("${p.member}")`,
    why: 'Whoever signed it did not vouch for it beyond this time.',
    next: 'Ask the issuer for a fresh one.',
  }),
  'proof/not-yet-valid': code<{ readonly member: string; readonly time: string }>({
    severity: 'error',
    message: (p) => `the proof lies in the future: "${p.member}" is ${p.time}`,
    why: 'A proof from the future means a wrong clock or a forged time.',
    next: 'Check the clocks of both sides.',
  }),
  'proof/claim-mismatch': code<{
    readonly claim: string
    readonly value: string
    readonly member: string
    readonly expected: string
  }>({
    severity: 'error',
    message: (p) => `"${p.claim}" is ${p.value}, but "${p.member}" is ${p.expected}`,
    why: 'When one fact stands twice and differs, every reader can be told something else (VC-JOSE-COSE, 3.1.3; ICAM 25.11, 5.3).',
    next: (p) => `Leave "${p.claim}" out, or give it the value of "${p.member}".`,
  }),
  'proof/verification-method': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must name a key as DID URL with a fragment, found ${p.found}`,
    why: 'The key is looked up in the DID document of the issuer (ICAM 25.11, 5.3.2).',
    next: 'Sign with a key id such as did:web:example.org#key-1.',
  }),
  'proof/issuer-missing': code<{ readonly claim: string }>({
    severity: 'error',
    message: (p) =>
      p.claim === ''
        ? 'nobody is named as the issuer'
        : `nobody is named as the issuer; there is only the claim "iss" (${p.claim})`,
    why: 'The key must belong to the issuer that the credential itself names (VCDM 2.0, 4.7).',
    next: 'Add "issuer" to the credential.',
  }),
  'proof/issuer-mismatch': code<{ readonly issuer: string; readonly signer: string }>({
    severity: 'error',
    message: (p) => `${p.issuer} is named as the issuer, but a key of ${p.signer} signed`,
    why: 'Everybody can sign with a key of their own; only a key of the named issuer makes it the statement of that issuer.',
    next: 'Let the named issuer sign, or name the signer as the issuer.',
  }),
  'proof/presenter-unnamed': code<{ readonly signer: string }>({
    severity: 'warning',
    message: (p) => `the presentation does not say who presents; a key of ${p.signer} signed it`,
    why: 'Gaia-X asks for the issuer of a presentation (ICAM 25.11, 5.2).',
    next: 'Add "issuer" (or "holder") with the DID that signs.',
  }),
  'proof/key-unavailable': code<{ readonly verificationMethod: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `the key ${p.verificationMethod} could not be had: ${p.reason}`,
    why: 'Without the key the signature was not checked; unchecked never counts as valid.',
    next: 'Make the DID document of the issuer available, then check again.',
  }),
  'proof/signature-invalid': code<{ readonly verificationMethod: string }>({
    severity: 'error',
    message: (p) => `the signature does not fit the content and the key ${p.verificationMethod}`,
    why: 'The content was changed after signing, or somebody else signed.',
    next: 'Ask the issuer for the original document.',
  }),
  'proof/member-missing': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `the proof has no "${p.member}"`,
    why: 'Without it the proof cannot be checked completely (Data Integrity 1.0, 2.1).',
    next: 'Ask the issuer to sign again.',
  }),
  'proof/member-invalid': code<{ readonly member: string; readonly found: string; readonly expected: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" of the proof must be ${p.expected}, found ${p.found}`,
    why: 'The specification fixes the form of each member, so that a proof has one reading (Data Integrity 1.0, 2.1).',
    next: 'Ask the issuer to sign again.',
  }),
  'proof/member-unknown': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `the proof has a member "${p.member}" that does not belong there`,
    why: 'Some members of a proof are not covered by the signature; so only the known ones are allowed.',
    next: 'Remove it and sign again.',
  }),
  'proof/duplicate': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the same proof stands here twice',
    why: 'Nobody signs the same thing twice; the document was changed after signing.',
    next: 'Remove one of the two.',
  }),
  'proof/too-many': code<{ readonly count: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `there are ${p.count} proofs, allowed are ${p.limit}`,
    why: 'Every proof must be checked; limits keep one document from taking all the time.',
    next: 'Remove the proofs that are not needed.',
  }),
  'proof/purpose': code<{ readonly found: string; readonly expected: string }>({
    severity: 'error',
    message: (p) => `the proof was made for ${p.found}, needed is ${p.expected}`,
    why: 'A proof made to log in must not serve as a statement, and the other way round (Data Integrity 1.0, 4.2).',
    next: (p) => `Sign with "proofPurpose": "${p.expected}".`,
  }),
  'proof/suite-context': code<{ readonly context: string }>({
    severity: 'error',
    message: (p) => `"@context" lacks ${p.context}`,
    why: 'Without this context the members of the proof mean nothing and are not signed.',
    next: 'Ask the issuer to sign again with the context.',
  }),
  'proof/processing-failed': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the signed content could not be processed: ${p.problem}`,
    why: 'What cannot be read completely cannot be checked.',
    next: 'Correct the document and sign it again.',
  }),
  'proof/set-aside': code<{ readonly problem: string }>({
    severity: 'warning',
    message: (p) => `one of the proofs does not count: ${p.problem}`,
    why: 'One good proof was asked for, and there is one. This one proves nothing.',
    next: 'Nothing to do, unless all proofs should hold; then do not ask for one only.',
  }),
  'proof/chain-broken': code<{ readonly proof: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the proof builds on ${p.proof}, which ${p.problem}`,
    why: 'Each proof of a chain signs the ones before it; without them, or in a circle, nothing is known about their order (Data Integrity 1.0, 4.4).',
    next: 'Ask for the document with all its proofs.',
  }),
  'proof/algorithm-differs': code<{
    readonly algorithm: string
    readonly key: string
    readonly verificationMethod: string
  }>({
    severity: 'warning',
    message: (p) => `the proof uses ${p.algorithm}, but the DID document gives ${p.verificationMethod} for ${p.key}`,
    why: 'Services of the first generation published one algorithm and signed with another of the same kind of key.',
    next: 'Nothing to do for old documents; new ones are refused for it.',
  }),
  'proof/lost-terms': code<{ readonly terms: string }>({
    severity: 'warning',
    message: (p) => `no context defines ${p.terms}: the signature does not cover them`,
    why: 'The service that signed dropped what it did not understand, so anybody could have changed these members since.',
    next: 'Do not rely on these members; ask the issuer for a new credential.',
  }),
  'proof/members-not-signed': code<{ readonly members: string }>({
    severity: 'info',
    message: (p) => `in the proof nothing is signed, so ${p.members} could have been changed by anybody`,
    why: 'Gaia-X 22.10 signs the hash of the document without the proof. The time in it is not used here.',
    next: 'Nothing to do; the document itself is signed.',
  }),
  'proof/covers-subject-hash': code<Record<string, never>>({
    severity: 'error',
    message: () =>
      'the signature covers the text in "credentialSubject.hash" alone: issuer, dates, type and all other claims are not signed',
    why: 'Services of 2022 signed so. With such a signature anybody can put another issuer or subject around the hash.',
    next: 'Ask for a credential that is signed as a whole; only for looking at an archive, allow old signatures explicitly.',
  }),
  'proof/covers-subject-hash-only': code<Record<string, never>>({
    severity: 'warning',
    message: () =>
      'the signature covers the text in "credentialSubject.hash" alone: issuer, dates, type and all other claims are not signed',
    why: 'Services of 2022 signed so. It was accepted because old signatures were allowed explicitly.',
    next: 'Compare the hash with the document that it is about, and rely on nothing else.',
  }),
} as const
