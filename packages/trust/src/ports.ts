/** What came of asking for something by its address. */
export type PortAnswer =
  | { readonly ok: true; readonly content: string | Uint8Array; readonly from: string }
  | { readonly ok: false; readonly reason: string }

/** Gets certificate chains by their address (`x5u`). Whatever it does is all that reaches the network for them. */
export interface CertificatePort {
  fetch(url: string, options: { readonly signal?: AbortSignal }): Promise<PortAnswer>
}

/** Gets what authorities say about revocation: lists by address, and answers to questions (OCSP). */
export interface RevocationPort {
  fetch(
    url: string,
    options: {
      /** The question (OCSP): posted, or appended to the address as `ocspAddress` does it. Absent for lists. */
      readonly body?: { readonly mediaType: string; readonly bytes: Uint8Array }
      /** Serial number of the certificate in question (lower-case hexadecimal), for a port that keeps answers. */
      readonly serialNumber?: string
      readonly signal?: AbortSignal
    },
  ): Promise<PortAnswer>
}
