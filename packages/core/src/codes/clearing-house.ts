import { code } from '../code.ts'

/** What a clearing house said, in its own words; already shortened and cleaned. */
export interface Said {
  readonly said: string
}

/** Refusals of clearing houses, and answers of theirs that are not what was asked for. */
export const clearingHouseCodes = {
  'clearing-house/not-a-token': code<Said>({
    severity: 'error',
    message: (p) => `the clearing house could not read the request as a signed token: "${p.said}"`,
    next: 'Send the presentation as the .jwt file that "gx present" writes; Loire clearing houses take no JSON and no embedded proofs.',
  }),
  'clearing-house/header-missing': code<Said & { readonly member: string }>({
    severity: 'error',
    message: (p) => `the clearing house misses "${p.member}" in the header of the token: "${p.said}"`,
    next: 'Sign again with "gx sign" and "gx present": they write alg, typ, cty, kid and iss.',
  }),
  'clearing-house/did-unresolved': code<Said>({
    severity: 'error',
    message: (p) => `the clearing house could not get your DID document: "${p.said}"`,
    next: 'Publish did.json where the DID says and let everybody read it; the submission looks at it first ("gx submit --preflight").',
  }),
  'clearing-house/key-not-listed': code<Said>({
    severity: 'error',
    message: (p) => `the clearing house finds the key of a signature in no DID document: "${p.said}"`,
    next: 'Publish the DID document that lists the signing key, or sign with a key that the published one lists ("gx did check --online").',
  }),
  'clearing-house/no-chain': code<Said>({
    severity: 'error',
    message: (p) => `the clearing house finds no certificate chain in the DID document: "${p.said}"`,
    next: 'Name the address of the chain: "gx did create --x5u https://your-domain.example/.well-known/x509CertificateChain.pem", and publish both.',
  }),
  'clearing-house/chain-without-root': code<Said>({
    severity: 'error',
    message: (p) => `the certificate chain does not end in its root: "${p.said}"`,
    next: 'Put leaf, all intermediates and the self-signed root into the PEM file, in this order.',
  }),
  'clearing-house/not-ev': code<Said>({
    severity: 'error',
    message: (p) => `the certificate is none that this clearing house accepts: "${p.said}"`,
    next: 'Production asks for an Extended Validation certificate. To try with an ordinary one, use a clearing house for tests (--operator lab-development).',
  }),
  'clearing-house/untrusted-chain': code<Said>({
    severity: 'error',
    message: (p) => `the registry of the clearing house does not accept the certificate chain: "${p.said}"`,
    next: 'Use a certificate of an authority in the list of trust anchors, and publish the whole chain with its root.',
  }),
  'clearing-house/bad-signature': code<Said>({
    severity: 'error',
    message: (p) => `the clearing house could not verify a signature: "${p.said}"`,
    next: 'Compare what you signed with what is published: "gx verify <presentation> --online". PS256 is the safest algorithm.',
  }),
  'clearing-house/media-type': code<Said>({
    severity: 'error',
    message: (p) => `the clearing house did not accept the form of the request: "${p.said}"`,
    next: 'The address may belong to another version of the interface: check "version" of the operator.',
  }),
  'clearing-house/context-not-allowed': code<Said>({
    severity: 'error',
    message: (p) => `a credential uses a context that the clearing house does not load: "${p.said}"`,
    next: 'Use the contexts of W3C and of Gaia-X only; what others define stands inline.',
  }),
  'clearing-house/shape': code<Said>({
    severity: 'error',
    message: (p) => `a description does not have the shape that the clearing house asks for: "${p.said}"`,
    next: 'Run "gx check" on your project; the clearing house may use another version of the vocabulary.',
  }),
  'clearing-house/terms-missing': code<Said>({
    severity: 'error',
    message: (p) => `an issuer has not accepted the terms and conditions of Gaia-X: "${p.said}"`,
    next: 'Add a credential of type gx:Issuer of every party that signs, except notaries ("gx new Issuer").',
  }),
  'clearing-house/registration-number': code<Said>({
    severity: 'error',
    message: (p) => `the registration number is missing or not from a trusted notary: "${p.said}"`,
    next: 'Get it from a notary with "gx notary", put it into the project, and let the legal person refer to its subject.',
  }),
  'clearing-house/criterion': code<Said & { readonly criterion: string }>({
    severity: 'error',
    message: (p) => `criterion ${p.criterion} is not met: "${p.said}"`,
    next: 'Add the evidence for this criterion to the description of the service, sign and present again.',
  }),
  'clearing-house/unknown-number': code<Said>({
    severity: 'error',
    message: (p) => `the notary does not confirm this number: "${p.said}"`,
    next: 'Compare type and value with the public register: VIES for VAT, GLEIF for LEI, the EORI service of the EU.',
  }),
  'clearing-house/refused': code<Said & { readonly status: number }>({
    severity: 'error',
    message: (p) => `the clearing house refused (HTTP status ${p.status}): "${p.said}"`,
    next: 'These are its own words, which we do not know better. Ask its operator, or try the clearing house for tests.',
  }),
  'clearing-house/unexpected-answer': code<{ readonly host: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `${p.host} answered with ${p.found} instead of a credential`,
    next: 'Something else may stand at this address; nothing of the answer was kept. Try again later, or tell its operator.',
  }),
  'clearing-house/other-issuer': code<{ readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the answer is signed by ${p.found}, expected was the service ${p.expected}`,
    next: 'Do not use it. If the service has a new DID, state it as "did" of the operator after you have made sure.',
  }),
  'clearing-house/other-credential': code<{ readonly what: string; readonly expected: string; readonly found: string }>(
    {
      severity: 'error',
      message: (p) => `the answer has another ${p.what}: asked was for ${p.expected}, found is ${p.found}`,
      next: 'Do not use it: it is about something else. Ask again.',
    },
  ),
  'clearing-house/other-level': code<{ readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the label says ${p.found}, asked was for ${p.expected}`,
    next: 'Do not show it for the level that you asked for; ask again.',
  }),
} as const
