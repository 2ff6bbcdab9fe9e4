import type { Finding } from '@gxkit/core'
import type { Recognised } from '@gxkit/credentials'

/** A document as it came in: its name, and what it was recognised as. */
export interface Received {
  readonly source: string
  readonly recognised?: Recognised
  /** Said of the form where it needs explaining, e.g. that the token stood inside JSON. */
  readonly note?: string
  /** What was found while reading it, e.g. why that was not possible. */
  readonly findings: readonly Finding[]
}
