export type { CertificateGrade, TrustAnswer, TrustPort, TrustRole } from '@gxkit/trust'

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
