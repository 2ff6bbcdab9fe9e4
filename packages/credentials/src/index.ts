export { type ClaimedCoverage, claimedCoverage } from './claimed-coverage.ts'
export { type Credential, type DocumentKind, dataModelContexts, type Presentation, type Profile } from './credential.ts'
export { dataIntegrity } from './data-integrity/data-integrity.ts'
export { compareDigest, credentialDigest } from './digest/digest.ts'
export { type DigestAlgorithm, type ParsedDigest, parseDigest } from './digest/parse-digest.ts'
export { ed25519Signature2020 } from './ed25519-signature-2020/ed25519-signature-2020.ts'
export type { ProofSuite } from './embedded/proof-suite.ts'
export { type Enclosed, type EnclosedCredential, enclosed } from './enclosed.ts'
export { type IssueOptions, issue } from './issue.ts'
export { jsonWebSignature2020 } from './json-web-signature-2020/json-web-signature-2020.ts'
export { mechanismOf, supportedProofTypes } from './mechanism-of.ts'
export { type MechanismsOptions, mechanisms } from './mechanisms.ts'
export { type PresentOptions, present } from './present.ts'
export { type Recognised, recognise } from './recognise.ts'
export type {
  Coverage,
  EnvelopeMediaType,
  MechanismId,
  Opened,
  OpenedProof,
  OpenOptions,
  Secured,
  SecureOptions,
  SecuringMechanism,
} from './securing-mechanism.ts'
export { type CheckStructureOptions, checkStructure } from './structure/check-structure.ts'
export { unverifiedContent } from './unverified-content.ts'
export { withoutJwtClaims } from './vc-jwt/claims.ts'
export { type CompactJws, parseCompactJws } from './vc-jwt/compact-jws.ts'
export { vcJwt } from './vc-jwt/vc-jwt.ts'
