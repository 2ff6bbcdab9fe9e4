/** Bounds that stand before any work on untrusted input. All are counts, so that they decide the same on every machine. */
export interface Limits {
  /** UTF-8 bytes of one document. */
  readonly documentBytes: number
  /** Nesting of objects and arrays. */
  readonly depth: number
  /** Values (members and items) in one document. */
  readonly values: number
  /** RDF triples of one document or of all credentials of a presentation together. */
  readonly quads: number
  /** Credentials in one presentation. */
  readonly credentials: number
  /** Findings kept in a report; the rest is counted. */
  readonly findings: number
}

/** The limits used when a caller gives none. */
export const defaultLimits: Limits = {
  documentBytes: 4 * 1024 * 1024,
  depth: 64,
  values: 20_000,
  quads: 100_000,
  credentials: 100,
  findings: 1_000,
}
