import type { Finding, JsonObject } from '@gxkit/core'
import type { Recognised } from '@gxkit/credentials'

/** A document as it came in: its name, and what it was recognised as. */
export interface Received {
  readonly source: string
  readonly recognised?: Recognised
  /** The parsed document, where it is an object; nobody vouches for it yet. */
  readonly document?: JsonObject
  /** Said of the form where it needs explaining, e.g. that the token stood inside JSON. */
  readonly note?: string
  /** Why it could not be read at all. */
  readonly findings: readonly Finding[]
}
