import type { CheckStatus, Finding } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'
import type { Grade } from './grade.ts'

/** What somebody is trusted to state: registration numbers, labels and compliance, or anything about themselves. */
export type TrustRole = 'notary' | 'compliance' | 'issuer'

/** How a question of trust was answered. */
export interface TrustAnswer {
  readonly status: Extract<CheckStatus, 'passed' | 'failed' | 'not-checked'>
  readonly reason: string
  readonly findings: readonly Finding[]
}

/** The answer on a certificate chain, with how strictly its owner was examined. */
export interface ChainAnswer extends TrustAnswer {
  readonly grade?: Grade
}

/** The state of trust that answers were given from; named in reports, so that they can be repeated. */
export interface TrustSnapshotName {
  readonly id: string
  /** Full date. */
  readonly date: string
  /** `sha256-` and hexadecimal. */
  readonly digest: string
}

/** Whom a verifier trusts; made by {@link createTrust}. */
export interface TrustPort {
  /** The chain of the key that signed, and where it leads. */
  checkChain(input: {
    /** The key as the DID document has it, with `x5u`. */
    readonly publicJwk: PublicJwk
    readonly did: string
    /** Name of the document in findings. */
    readonly source: string
    readonly at: Date
    readonly signal?: AbortSignal
  }): Promise<ChainAnswer>
  /** Whether a DID is trusted in one of the roles at that time. */
  checkIssuer(input: {
    readonly did: string
    readonly roles: readonly TrustRole[]
    readonly at: Date
    readonly source: string
  }): TrustAnswer
  readonly snapshot: TrustSnapshotName
}
