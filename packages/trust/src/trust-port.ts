import type { CheckStatus, Finding } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'
import type { CertificateGrade } from './grade.ts'

/** What a party may be trusted to state: registration numbers, compliance and labels, or facts about itself. */
export type TrustRole = 'notary' | 'compliance' | 'issuer'

/** What became of a question about trust. */
export interface TrustAnswer {
  readonly status: CheckStatus
  /** What exactly was found, for people. */
  readonly reason: string
  readonly findings: readonly Finding[]
}

/** Something that was asked of a port, so that a report can list it. */
export interface TrustLookup {
  readonly what: 'certificate-chain' | 'revocation-list' | 'revocation-answer'
  readonly url: string
  readonly ok: boolean
  /** Where it came from: a URL or a file. */
  readonly from?: string
  /** Why there is none. */
  readonly reason?: string
}

/** The answer on a certificate chain, with how strictly its owner was examined. */
export interface ChainAnswer extends TrustAnswer {
  readonly grade?: CertificateGrade
  /** Whether a certificate of the chain was revoked; absent where no chain leads to an anchor. */
  readonly revocation?: TrustAnswer
  /** What was asked of the ports. */
  readonly fetched?: readonly TrustLookup[]
}

/** The state of trust that answers rest on; named in reports, so that a verification can be repeated. */
export interface TrustSnapshotName {
  readonly id: string
  /** Full date (RFC 3339). */
  readonly date: string
  /** `sha256-` and hexadecimal text. */
  readonly digest: string
}

/** Answers whether keys and issuers are trusted; `createTrust` makes one from a snapshot. */
export interface TrustPort {
  /** The certificate chain of the key that signed, and where it leads. */
  checkChain(input: {
    /** The key as its DID document states it, with `x5u` if it has one. */
    readonly publicJwk: PublicJwk
    /** The DID that controls the key. */
    readonly did: string
    /** Name of the document in the report. */
    readonly source: string
    readonly at: Date
    readonly signal?: AbortSignal
  }): Promise<ChainAnswer>
  /** Whether a DID is trusted in every one of some roles at a moment. */
  checkIssuer(input: {
    readonly did: string
    readonly roles: readonly TrustRole[]
    readonly at: Date
    readonly source: string
  }): TrustAnswer
  /** What the answers rest on. */
  readonly snapshot: TrustSnapshotName
}
