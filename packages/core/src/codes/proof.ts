import { code } from '../code.ts'

/** How a document is secured, and whether that holds: JOSE (VC-JWT) and embedded proofs. */
export const proofCodes = {
  'proof/missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the document is not signed',
    next: 'Sign the document, or ask its issuer for the signed one.',
  }),
  'proof/unsupported-mechanism': code<{ readonly mechanism: string; readonly supported: string }>({
    severity: 'error',
    message: (p) => `documents secured with ${p.mechanism} cannot be checked here`,
    next: (p) => `Ask for the document secured with ${p.supported}.`,
  }),
  'proof/not-compact': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this is not a compact JWS: ${p.problem}`,
    next: 'Use the token exactly as it was issued.',
  }),
  'proof/header-too-large': code<{ readonly size: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `the token's header has ${p.size} characters, allowed are ${p.limit}`,
    next: 'Ask the issuer for a token without a certificate chain in its header.',
  }),
  'proof/algorithm-refused': code<{ readonly algorithm: string; readonly allowed: string }>({
    severity: 'error',
    message: (p) => `the algorithm ${p.algorithm} is not accepted`,
    next: (p) => `Sign with one of ${p.allowed}.`,
  }),
  'proof/algorithm-uncommon': code<{ readonly algorithm: string; readonly release: string }>({
    severity: 'warning',
    message: (p) => `clearing houses of ${p.release} are not known to accept ${p.algorithm}`,
    next: 'Sign with PS256 if the credential goes to a clearing house.',
  }),
  'proof/algorithm-mismatch': code<{
    readonly algorithm: string
    readonly key: string
    readonly verificationMethod: string
  }>({
    severity: 'error',
    message: (p) => `the token says ${p.algorithm}, but ${p.verificationMethod} is a key for ${p.key}`,
    next: 'Sign with the algorithm that the DID document states for the key, or correct the DID document.',
  }),
  'proof/typ-unknown': code<{ readonly parameter: string; readonly found: string; readonly accepted: string }>({
    severity: 'error',
    message: (p) => `"${p.parameter}" says ${p.found}, accepted are ${p.accepted}`,
    next: 'Ask the issuer for a credential, not for another kind of token.',
  }),
  'proof/legacy-typ': code<{ readonly found: string; readonly expected: string }>({
    severity: 'warning',
    message: (p) => `the header does not say what the token is: "typ" is ${p.found}, expected "${p.expected}"`,
    next: (p) => `Sign with "typ": "${p.expected}".`,
  }),
  'proof/not-a-credential': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this is neither a credential nor a presentation: its type is ${p.found}`,
    next: 'Give a signed credential or presentation.',
  }),
  'proof/type-confusion': code<{ readonly says: string; readonly is: string }>({
    severity: 'error',
    message: (p) => `the token is declared to be ${p.says}, but its content is ${p.is}`,
    next: 'Sign again with the header that fits the content.',
  }),
  'proof/wrapper-claim': code<{ readonly claim: string }>({
    severity: 'error',
    message: (p) => `the content is wrapped in a "${p.claim}" claim`,
    next: 'Sign the document itself, without the wrapper.',
  }),
  'proof/second-proof': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the content of the token carries a proof of its own, which is not looked at',
    next: 'Sign the document without "proof", either as a token or with an embedded proof.',
  }),
  'proof/header-key': code<{ readonly parameter: string }>({
    severity: 'error',
    message: (p) => `the header brings its own key ("${p.parameter}")`,
    next: 'Remove the parameter; "kid" names the key.',
  }),
  'proof/header-chain': code<Record<string, never>>({
    severity: 'warning',
    message: () => 'the header carries a certificate chain ("x5c"), which is not used',
    next: 'Leave "x5c" out of the header.',
  }),
  'proof/header-parameter': code<{ readonly parameter: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the header parameter "${p.parameter}" is not allowed here: ${p.problem}`,
    next: 'Sign without the parameter.',
  }),
  'proof/milliseconds': code<{ readonly claim: string }>({
    severity: 'info',
    message: (p) => `"${p.claim}" is given in milliseconds`,
    next: 'Nothing to do; official services write it this way.',
  }),
  'proof/numeric-date': code<{ readonly claim: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.claim}" must be a number of seconds since 1970, found ${p.found}`,
    next: 'Correct the claim, or leave it out.',
  }),
  'proof/expired': code<{ readonly member: string; readonly time: string }>({
    severity: 'error',
    message: (p) => `the proof expired at ${p.time} ("${p.member}")`,
    next: 'Ask the issuer for a fresh one.',
  }),
  'proof/not-yet-valid': code<{ readonly member: string; readonly time: string }>({
    severity: 'error',
    message: (p) => `the proof lies in the future: "${p.member}" is ${p.time}`,
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
    next: (p) => `Leave "${p.claim}" out, or give it the value of "${p.member}".`,
  }),
  'proof/verification-method': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must name a key as DID URL with a fragment, found ${p.found}`,
    next: 'Sign with a key id such as did:web:example.org#key-1.',
  }),
  'proof/issuer-missing': code<{ readonly claim: string }>({
    severity: 'error',
    message: (p) =>
      p.claim === ''
        ? 'nobody is named as the issuer'
        : `nobody is named as the issuer; there is only the claim "iss" (${p.claim})`,
    next: 'Add "issuer" to the credential.',
  }),
  'proof/issuer-mismatch': code<{ readonly issuer: string; readonly signer: string }>({
    severity: 'error',
    message: (p) => `${p.issuer} is named as the issuer, but a key of ${p.signer} signed`,
    next: 'Let the named issuer sign, or name the signer as the issuer.',
  }),
  'proof/presenter-unnamed': code<{ readonly signer: string }>({
    severity: 'warning',
    message: (p) => `the presentation does not say who presents; a key of ${p.signer} signed it`,
    next: 'Add "issuer" (or "holder") with the DID that signs.',
  }),
  'proof/key-unavailable': code<{ readonly verificationMethod: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `the key ${p.verificationMethod} could not be had: ${p.reason}`,
    next: 'Make the DID document of the issuer available, then check again.',
  }),
  'proof/signature-invalid': code<{ readonly verificationMethod: string }>({
    severity: 'error',
    message: (p) => `the signature does not fit the content and the key ${p.verificationMethod}`,
    next: 'Ask the issuer for the original document.',
  }),
  'proof/member-missing': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `the proof has no "${p.member}"`,
    next: 'Ask the issuer to sign again.',
  }),
  'proof/member-invalid': code<{ readonly member: string; readonly found: string; readonly expected: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" of the proof must be ${p.expected}, found ${p.found}`,
    next: 'Ask the issuer to sign again.',
  }),
  'proof/member-unknown': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `the proof has a member "${p.member}" that does not belong there`,
    next: 'Remove it and sign again.',
  }),
  'proof/duplicate': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the same proof stands here twice',
    next: 'Remove one of the two.',
  }),
  'proof/too-many': code<{ readonly count: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `there are ${p.count} proofs, allowed are ${p.limit}`,
    next: 'Remove the proofs that are not needed.',
  }),
  'proof/purpose': code<{ readonly found: string; readonly expected: string }>({
    severity: 'error',
    message: (p) => `the proof was made for ${p.found}, needed is ${p.expected}`,
    next: (p) => `Sign with "proofPurpose": "${p.expected}".`,
  }),
  'proof/suite-context': code<{ readonly context: string }>({
    severity: 'error',
    message: (p) => `"@context" lacks ${p.context}`,
    next: 'Ask the issuer to sign again with the context.',
  }),
  'proof/processing-failed': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the signed content could not be processed: ${p.problem}`,
    next: 'Correct the document and sign it again.',
  }),
  'proof/set-aside': code<{ readonly problem: string }>({
    severity: 'warning',
    message: (p) => `one of the proofs does not count: ${p.problem}`,
    next: 'Nothing to do, unless all proofs should hold; then do not ask for one only.',
  }),
  'proof/chain-broken': code<{ readonly proof: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the proof builds on ${p.proof}, which ${p.problem}`,
    next: 'Ask for the document with all its proofs.',
  }),
  'proof/algorithm-differs': code<{
    readonly algorithm: string
    readonly key: string
    readonly verificationMethod: string
  }>({
    severity: 'warning',
    message: (p) => `the proof uses ${p.algorithm}, but the DID document gives ${p.verificationMethod} for ${p.key}`,
    next: 'Nothing to do for old documents; new ones are refused for it.',
  }),
  'proof/lost-terms': code<{ readonly terms: string }>({
    severity: 'warning',
    message: (p) => `no context defines ${p.terms}: the signature does not cover them`,
    next: 'Do not rely on these members; ask the issuer for a new credential.',
  }),
  'proof/members-not-signed': code<{ readonly members: string }>({
    severity: 'info',
    message: (p) => `in the proof nothing is signed, so ${p.members} could have been changed by anybody`,
    next: 'Nothing to do; the document itself is signed.',
  }),
  'proof/covers-subject-hash': code<Record<string, never>>({
    severity: 'error',
    message: () =>
      'the signature covers the text in "credentialSubject.hash" alone: issuer, dates, type and all other claims are not signed',
    next: 'Ask for a credential that is signed as a whole; only for looking at an archive, allow old signatures explicitly.',
  }),
  'proof/covers-subject-hash-only': code<Record<string, never>>({
    severity: 'warning',
    message: () =>
      'the signature covers the text in "credentialSubject.hash" alone: issuer, dates, type and all other claims are not signed',
    next: 'Compare the hash with the document that it is about, and rely on nothing else.',
  }),
} as const
