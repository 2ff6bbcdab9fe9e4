import type { StatusSource } from '@gxkit/credentials/status'

export type { CertificateGrade, ChainAnswer, TrustAnswer, TrustLookup, TrustPort, TrustRole } from '@gxkit/trust'

/** Gets status lists. Whatever it does is all that reaches the network for them. */
export interface StatusPort extends StatusSource {
  /** Parties whose lists are accepted for credentials of others; without it, lists are by the issuer itself. */
  readonly listIssuers?: readonly string[]
  /** How old an answer may be, in seconds; default 86400. A shorter `ttl` of the list itself counts too. */
  readonly maxAgeSeconds?: number
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
