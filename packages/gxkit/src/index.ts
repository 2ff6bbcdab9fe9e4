export {
  type Check,
  type CheckStatus,
  type ErrorCode,
  type ErrorKind,
  explain,
  type Finding,
  type FindingCode,
  type FindingOf,
  GxError,
  isGxError,
  type JsonObject,
  type JsonValue,
  type Location,
  type Report,
  type Severity,
} from '@gxkit/core'
export type { Credential, MechanismId, Presentation, Secured } from '@gxkit/credentials'
export * from '@gxkit/describe'
export {
  type Algorithm,
  type CreateDidDocumentOptions,
  type CreateKeyOptions,
  combineResolvers,
  createDidDocument,
  createKey,
  type DidDocument,
  type DidDocumentKey,
  type DidResolution,
  type DidResolver,
  type DidWebResolverOptions,
  didKeyFrom,
  didWebResolver,
  documentsResolver,
  type Fetch,
  type KeyPair,
  type PrivateJwk,
  type PublicJwk,
  type ResolutionFailure,
  type Signer,
  type SignerOptions,
  signerFromJwk,
} from '@gxkit/identity'
export { findRelease, gaiaX2511, type Release, releases } from '@gxkit/ontology'
export type {
  DocumentForm,
  UnverifiedDocument,
  VerificationFailure,
  VerificationResult,
  VerificationSuccess,
  Verified,
  VerifiedCredential,
  VerifiedPresentation,
  VerifyOptions,
} from '@gxkit/verify'
export {
  createToolkit,
  type Toolkit,
  type ToolkitIssueOptions,
  type ToolkitOptions,
  type ToolkitPresentOptions,
} from './create-toolkit.ts'
export { findingsOf } from './findings-of.ts'
export { securedText } from './secured-text.ts'
