export { type BuildPathOptions, type BuiltPath, buildPath, isSameKey } from './build-path.ts'
export {
  type Certificate,
  type KeyUsage,
  type NameConstraints,
  nameOfCertificate,
  type QualifiedStatements,
} from './certificate.ts'
export { type CheckRevocationOptions, checkRevocation } from './check-revocation.ts'
export { type CreateTrustOptions, createTrust } from './create-trust.ts'
export { createTrustSnapshot } from './create-trust-snapshot.ts'
export type { DistinguishedName } from './distinguished-name.ts'
export { type AnchorRating, type CertificateGrade, type GradeMeaning, gradeOf, grades, meaningOf } from './grade.ts'
export { checkHost } from './host-binding.ts'
export { knownIssuers } from './known-issuers.ts'
export { type CertificateLimits, defaultCertificateLimits } from './limits.ts'
export type { GeneralName } from './names.ts'
export { ocspAddress } from './ocsp-request.ts'
export { type ParseCertificatesOptions, parseCertificates } from './parse-certificates.ts'
export type { CertificatePort, PortAnswer, RevocationPort } from './ports.ts'
export { type CertificateRequest, readCertificateRequest } from './read-certificate-request.ts'
export { type ReadTrustListOptions, readTrustList, type TrustList } from './read-trust-list.ts'
export { type ReadTrustSnapshotOptions, readTrustSnapshot } from './read-trust-snapshot.ts'
export { defaultTrustPolicy, type TrustPolicy } from './trust-policy.ts'
export type { ChainAnswer, TrustAnswer, TrustLookup, TrustPort, TrustRole, TrustSnapshotName } from './trust-port.ts'
export type {
  LoadedSnapshot,
  SnapshotAnchor,
  SnapshotContent,
  SnapshotIssuer,
  TrustSnapshot,
} from './trust-snapshot.ts'
