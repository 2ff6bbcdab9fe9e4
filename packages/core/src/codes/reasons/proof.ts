import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const proofReasons: ReasonsOf<keyof typeof import('../proof.ts').proofCodes> = {
  'proof/missing': 'An unsigned document can be written by anybody; no proof never counts as a good proof.',
  'proof/unsupported-mechanism': 'A proof that nobody checked must not count as valid.',
  'proof/not-compact':
    'A token has exactly one spelling: three parts in base64url without padding or white space (RFC 7515, 7.1).',
  'proof/header-too-large': 'Limits keep one token from taking all memory or time.',
  'proof/algorithm-refused':
    'Only signatures with a private key that fits the published public key prove who signed (RFC 8725, 3.1).',
  'proof/algorithm-uncommon': 'The signature can be checked here, but the compliance service may refuse it.',
  'proof/algorithm-mismatch':
    'A key is used with one algorithm only; otherwise one could be mistaken for another (RFC 8725, 3.1).',
  'proof/typ-unknown':
    'The header says what kind of document the token carries, so that a token made for one use cannot serve another (RFC 8725, 3.11).',
  'proof/legacy-typ':
    'The content tells it here, but strict verifiers refuse such tokens (VC-JOSE-COSE, 3.1.1; ICAM 25.11, 5.3.2).',
  'proof/not-a-credential':
    'Access and identity tokens are signed too, but they state nothing that could be checked here (RFC 8725, 2.8).',
  'proof/type-confusion':
    'A token that is read as something else than what was signed is the classic way to deceive a verifier (RFC 8725, 2.8).',
  'proof/wrapper-claim':
    'The token carries the document itself; the wrapper belongs to version 1.1 (VC-JOSE-COSE, 3.1; ICAM 25.11, 5.3.2).',
  'proof/second-proof':
    'The token is signed as a whole. A second proof inside would seem verified although nobody has checked it.',
  'proof/header-key':
    'Whoever forges a token can also enclose a fitting key; keys come from the DID document of the issuer (RFC 8725, 3.10).',
  'proof/header-chain':
    'The chain belongs into the DID document; clearing houses refuse tokens with "x5c" (ICAM 25.11, 4.4).',
  'proof/header-parameter':
    'A verifier that ignores what a header demands would read something else than what was signed (RFC 7515, 4.1.11).',
  'proof/milliseconds':
    'JWT dates are seconds (RFC 7519, 2); read as seconds, this one lies thousands of years ahead. It was read as milliseconds.',
  'proof/numeric-date': 'A time that cannot be read cannot be respected (RFC 7519, 2).',
  'proof/expired': 'Whoever signed it did not vouch for it beyond this time.',
  'proof/not-yet-valid': 'A proof from the future means a wrong clock or a forged time.',
  'proof/claim-mismatch':
    'When one fact stands twice and differs, every reader can be told something else (VC-JOSE-COSE, 3.1.3; ICAM 25.11, 5.3).',
  'proof/verification-method': 'The key is looked up in the DID document of the issuer (ICAM 25.11, 5.3.2).',
  'proof/issuer-missing': 'The key must belong to the issuer that the credential itself names (VCDM 2.0, 4.7).',
  'proof/issuer-mismatch':
    'Everybody can sign with a key of their own; only a key of the named issuer makes it the statement of that issuer.',
  'proof/presenter-unnamed': 'Gaia-X asks for the issuer of a presentation (ICAM 25.11, 5.2).',
  'proof/key-unavailable': 'Without the key the signature was not checked; unchecked never counts as valid.',
  'proof/signature-invalid': 'The content was changed after signing, or somebody else signed.',
  'proof/member-missing': 'Without it the proof cannot be checked completely (Data Integrity 1.0, 2.1).',
  'proof/member-invalid':
    'The specification fixes the form of each member, so that a proof has one reading (Data Integrity 1.0, 2.1).',
  'proof/member-unknown':
    'Some members of a proof are not covered by the signature; so only the known ones are allowed.',
  'proof/duplicate': 'Nobody signs the same thing twice; the document was changed after signing.',
  'proof/too-many': 'Every proof must be checked; limits keep one document from taking all the time.',
  'proof/purpose':
    'A proof made to log in must not serve as a statement, and the other way round (Data Integrity 1.0, 4.2).',
  'proof/suite-context': 'Without this context the members of the proof mean nothing and are not signed.',
  'proof/processing-failed': 'What cannot be read completely cannot be checked.',
  'proof/set-aside': 'One good proof was asked for, and there is one. This one proves nothing.',
  'proof/chain-broken':
    'Each proof of a chain signs the ones before it; without them, or in a circle, nothing is known about their order (Data Integrity 1.0, 4.4).',
  'proof/algorithm-differs':
    'Services of the first generation published one algorithm and signed with another of the same kind of key.',
  'proof/lost-terms':
    'The service that signed dropped what it did not understand, so anybody could have changed these members since.',
  'proof/members-not-signed':
    'Gaia-X 22.10 signs the hash of the document without the proof. The time in it is not used here.',
  'proof/covers-subject-hash':
    'Services of 2022 signed so. With such a signature anybody can put another issuer or subject around the hash.',
  'proof/covers-subject-hash-only':
    'Services of 2022 signed so. It was accepted because old signatures were allowed explicitly.',
}
