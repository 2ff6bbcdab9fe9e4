import type { CheckStatus, Finding } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'

/** What a party may be trusted to state: registration numbers, compliance and labels, or facts about itself. */
export type TrustRole = 'notary' | 'compliance' | 'issuer'

/** What became of a question about trust. */
export interface TrustAnswer {
  readonly status: CheckStatus
  /** What exactly was found, for people. */
  readonly reason: string
  readonly findings: readonly Finding[]
}

/** How much a certificate chain says about who stands behind a key. */
export type CertificateGrade = 'ev' | 'qualified' | 'organisation' | 'domain' | 'private' | 'test'

/** Answers whether keys and issuers are trusted; `createTrust` of `@gxkit/trust` makes one from a snapshot. */
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
  }): Promise<TrustAnswer & { readonly grade?: CertificateGrade }>
  /** Whether a DID is trusted in every one of some roles at a moment. */
  checkIssuer(input: {
    readonly did: string
    readonly roles: readonly TrustRole[]
    readonly at: Date
    readonly source: string
  }): TrustAnswer
  /** What the answers rest on; named in the result, so that the verification can be repeated. */
  readonly snapshot: { readonly id: string; readonly date: string; readonly digest: string }
}

/** Gets status lists. Whatever it does is all that reaches the network for them. */
export interface StatusPort {
  fetch(
    url: string,
    options: { readonly signal?: AbortSignal },
  ): Promise<
    | { readonly ok: true; readonly content: string; readonly fetchedAt: Date; readonly from: string }
    | { readonly ok: false; readonly reason: string }
  >
}

/** Remembers which presentations were seen, so that none is taken twice. */
export interface ReplayStore {
  /**
   * Tells whether a key was never seen before, and remembers it.
   *
   * @param key what makes a presentation the same: its holder and the challenge that it answers
   * @param expires until when it has to be remembered
   * @returns `false` if it was seen before, or if the store is full and cannot tell
   */
  use(key: string, expires: Date): boolean | Promise<boolean>
}
