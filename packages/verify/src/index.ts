export { createVerifier, type Verifier, type VerifierOptions, type VerifyOptions } from './create-verifier.ts'
export type { NotCheckedMeaning, Policy } from './policy/policy.ts'
export type { CertificateGrade, ReplayStore, StatusPort, TrustAnswer, TrustPort, TrustRole } from './ports.ts'
export { createReplayStore } from './replay/create-replay-store.ts'
export type {
  DocumentForm,
  Evidence,
  UnverifiedDocument,
  VerificationFailure,
  VerificationResult,
  VerificationSuccess,
  VerifiedCredential,
  VerifiedPresentation,
} from './result.ts'
export type { Verified } from './verified.ts'
