export { type Finding, GxError, isGxError, type JsonObject, type Report } from '@gxkit/core'
export type { Credential, MechanismId, Presentation, Secured } from '@gxkit/credentials'
export * from '@gxkit/describe'
export {
  combineResolvers,
  createDidDocument,
  createKey,
  type DidDocument,
  type DidResolver,
  didWebResolver,
  documentsResolver,
  type KeyPair,
  type PrivateJwk,
  type PublicJwk,
  type Signer,
  signerFromJwk,
} from '@gxkit/identity'
export { findRelease, gaiaX2511, type Release, releases } from '@gxkit/ontology'
export type { VerificationResult, Verified, VerifiedCredential, VerifyOptions } from '@gxkit/verify'
export {
  createToolkit,
  type Toolkit,
  type ToolkitIssueOptions,
  type ToolkitOptions,
  type ToolkitPresentOptions,
} from './create-toolkit.ts'
