/** Bounds on certificates that are handed in. */
export interface CertificateLimits {
  /** Certificates in one chain or file. */
  readonly certificates: number
  /** Bytes of one certificate. */
  readonly certificateBytes: number
  /** Bytes of the text or file. */
  readonly documentBytes: number
}

/** The limits used when a caller gives none: far more than any real chain has. */
export const defaultCertificateLimits: CertificateLimits = {
  certificates: 20,
  certificateBytes: 65_536,
  documentBytes: 1_048_576,
}
