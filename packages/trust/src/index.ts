export { type BuildPathOptions, type BuiltPath, buildPath, isSameKey } from './build-path.ts'
export {
  type Certificate,
  type KeyUsage,
  type NameConstraints,
  nameOfCertificate,
  type QualifiedStatements,
} from './certificate.ts'
export type { DistinguishedName } from './distinguished-name.ts'
export { type AnchorRating, type CertificateGrade, type GradeMeaning, gradeOf, grades, meaningOf } from './grade.ts'
export { type CertificateLimits, defaultCertificateLimits } from './limits.ts'
export type { GeneralName } from './names.ts'
export { type ParseCertificatesOptions, parseCertificates } from './parse-certificates.ts'
export type { ChainAnswer, TrustAnswer, TrustPort, TrustRole, TrustSnapshotName } from './trust-port.ts'
