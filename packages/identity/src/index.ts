export { type Algorithm, fitsKey, parseAlgorithm } from './algorithm.ts'
export { fromBase58, toBase58 } from './base58.ts'
export { type CachingResolverOptions, cachingResolver } from './caching-resolver.ts'
export {
  type CertificateRequestOptions,
  type CertificateSubject,
  createCertificateRequest,
} from './certificate-request.ts'
export { type CheckDidDocumentOptions, checkDidDocument } from './check-did-document.ts'
export { checkPublicKey } from './check-public-key.ts'
export { type CreateKeyOptions, createKey, type KeyPair } from './create-key.ts'
export {
  type Cryptography,
  defaultCryptography,
  type HashName,
  type SignatureToCheck,
  webCryptography,
} from './cryptography.ts'
export { writeDer } from './der.ts'
export { type Did, parseDid } from './did.ts'
export {
  type CreateDidDocumentOptions,
  createDidDocument,
  type DidDocument,
  type DidDocumentKey,
  type DidDocumentService,
  type VerificationRelationship,
} from './did-document.ts'
export { didJwkResolver } from './did-jwk-resolver.ts'
export { didKeyFrom, didKeyResolver } from './did-key-resolver.ts'
export { type DidUrl, splitDidUrl } from './did-url.ts'
export { didWebFrom, didWebUrl } from './did-web.ts'
export { type DidWebResolverOptions, didWebResolver } from './did-web-resolver.ts'
export { type Fetch, type FetchBounds, type Fetched, fetchBytes } from './fetch.ts'
export { findPrivateMaterial, type PrivateMaterial } from './find-private-material.ts'
export { type FoundVerificationMethod, findVerificationMethod } from './find-verification-method.ts'
export { type GuardResolverOptions, guardResolver, isAllowedHost, type Lookup } from './guard-resolver.ts'
export { importPrivateKey } from './import-key.ts'
export { type PrivateJwk, type PublicJwk, thumbprint, toPublicJwk } from './jwk.ts'
export { type ParsedMultibase, parseMultibase, toMultibase } from './multikey.ts'
export type { RemoteSignerOptions } from './remote-signer.ts'
export {
  combineResolvers,
  type DidResolution,
  type DidResolver,
  documentsResolver,
  type ResolutionFailure,
  readResolution,
} from './resolver.ts'
export { type RotateDidDocumentOptions, rotateDidDocument } from './rotate-did-document.ts'
export { type Signer, type SignerOptions, signerFromJwk } from './signer.ts'
export {
  publicKeyFromTransit,
  signerFromTransit,
  type TransitFetch,
  type TransitKey,
  type TransitSignerOptions,
} from './signer-from-transit.ts'
export { type VerifySignatureOptions, verifySignature } from './verify-signature.ts'
