export { createVerifier, type Verifier, type VerifierOptions, type VerifyOptions } from './create-verifier.ts'
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
