import type { Certificate } from './certificate.ts'
import type { TrustRole } from './trust-port.ts'

/** A trust anchor of a snapshot, as it stands in the file. */
export interface SnapshotAnchor {
  /** The certificate in DER, base64. */
  readonly certificate: string
  /** Listed for Extended Validation. */
  readonly ev?: boolean
  /** Listed for European qualified certificates. */
  readonly qualified?: boolean
  /** Known to the public (a list of browsers or of a state), not only to this federation. */
  readonly public?: boolean
  /** Service types of the trust list (ETSI TS 119 612), as URIs. */
  readonly serviceTypes?: readonly string[]
  /** Of a list of a state: whether its signature was checked. */
  readonly signature?: 'checked' | 'not-checked'
  /** The first and the last day of trust (full dates); default: without end. */
  readonly from?: string
  readonly until?: string
  /** Where it came from: the name of a file or list. */
  readonly source?: string
}

/** Somebody who is trusted to state certain things. */
export interface SnapshotIssuer {
  readonly did: string
  readonly roles: readonly TrustRole[]
  /** The first and the last day of trust (full dates); default: without end. */
  readonly from?: string
  readonly until?: string
  readonly source?: string
  readonly note?: string
}

/** A state of trust without its digest, e.g. before it is written. */
export interface SnapshotContent {
  readonly format: 'gxkit-trust/1'
  /** A short name, e.g. `my-federation`. */
  readonly id: string
  /** The day of this state (full date). */
  readonly date: string
  readonly description?: string
  readonly anchors: readonly SnapshotAnchor[]
  readonly issuers: readonly SnapshotIssuer[]
}

/** A state of trust: whom to believe, on which day. The digest names exactly this state. */
export interface TrustSnapshot extends SnapshotContent {
  /** `sha256-` and the hexadecimal SHA-256 of the canonical JSON (RFC 8785) of everything else. */
  readonly digest: string
}

/** A snapshot that was read: its digest holds, and its anchors are certificates. */
export interface LoadedSnapshot extends TrustSnapshot {
  /** The certificates of the anchors, in their order. */
  readonly certificates: readonly Certificate[]
}
