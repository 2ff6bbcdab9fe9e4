export type { Answer, Answers } from './answers.ts'
export { type BatchAnswer, type VerifyManyOptions, verifyMany } from './batch/verify-many.ts'
export type { Companion, CompanionSource, CompanionText } from './companions/companion-source.ts'
export { companionsIn } from './companions/companions-in.ts'
export { type IdsIn, idsIn } from './companions/ids-in.ts'
export { createVerifier, type Verifier, type VerifierOptions, type VerifyOptions } from './create-verifier.ts'
export { type CheckExplanation, explainCheck } from './explain-check.ts'
export type { Fetched } from './fetched.ts'
export { checkLabel, type LabelCheck } from './label/check-label.ts'
export type { Meaning, NotCheckedMeaning, Policy } from './policy/policy.ts'
export { findPolicy, policies } from './policy/presets.ts'
export { type PolicyRead, readPolicy } from './policy/read-policy.ts'
export type { CertificateGrade, ReplayStore, StatusPort, TrustAnswer, TrustPort, TrustRole } from './ports.ts'
export { createReplayStore } from './replay/create-replay-store.ts'
export type {
  DocumentForm,
  Evidence,
  Explanation,
  UnverifiedDocument,
  VerificationFailure,
  VerificationResult,
  VerificationSuccess,
  VerifiedCredential,
  VerifiedPresentation,
} from './result.ts'
export type { DocumentResult } from './tree.ts'
export type { Verified } from './verified.ts'
