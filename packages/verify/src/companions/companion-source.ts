/** A document that may describe what another one refers to. Nothing about it needs to be known beforehand. */
export interface CompanionText {
  /** Its name in the report, e.g. a file name. */
  readonly source: string
  /** The document: a compact token, or JSON text. */
  readonly text: string
}

/**
 * Finds documents for the references of others. What it hands out is not believed: the verifier examines each one by itself
 * before it may answer.
 */
export interface CompanionSource {
  /**
   * Documents that seem to describe a thing.
   *
   * @param id the absolute IRI of the thing
   * @returns candidates, in any order; none where nothing is known of it
   */
  describing(id: string, options: { readonly signal?: AbortSignal }): Promise<readonly CompanionText[]>
}

/** A verified document that answered references of another one. */
export interface Companion {
  readonly source: string
  /** Who signed it. */
  readonly issuer: string
  /** The things that it was asked about. */
  readonly describes: readonly string[]
}
