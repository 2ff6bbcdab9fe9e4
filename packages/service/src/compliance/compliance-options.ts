import type { RuleSet } from '@gxkit/conformity'
import type { Verifier } from '@gxkit/verify'

/** The compliance service: verifies, assesses, and signs labels. */
export interface ComplianceOptions {
  /** Verifies presentations of Gaia-X 25.11: with its resolver, its trust and its policy. */
  readonly verifier: Verifier
  /** DIDs of the notaries that are trusted; the notary of this very service is trusted in any case. */
  readonly notaries?: readonly string[]
  /** By which rules; default: those of 25.11 that come with the toolkit. */
  readonly ruleSet?: RuleSet
  /** How long a label is valid; default 90 days, and never longer than what it covers. */
  readonly validDays?: number
}
