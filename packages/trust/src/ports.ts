/** What came of asking for something by its address. */
export type PortAnswer =
  | { readonly ok: true; readonly content: string | Uint8Array; readonly from: string }
  | { readonly ok: false; readonly reason: string }

/** Gets certificate chains by their address (`x5u`). Whatever it does is all that reaches the network for them. */
export interface CertificatePort {
  fetch(url: string, options: { readonly signal?: AbortSignal }): Promise<PortAnswer>
}

/** Gets what authorities say about revocation: lists by address, and answers to questions (OCSP, `body` is posted). */
export interface RevocationPort {
  fetch(
    url: string,
    options: {
      readonly body?: { readonly mediaType: string; readonly bytes: Uint8Array }
      readonly signal?: AbortSignal
    },
  ): Promise<PortAnswer>
}
