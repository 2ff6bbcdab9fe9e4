// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import { describing, legitimateInterestData } from '@gxkit/ontology/gaia-x-22.10/classes'

/**
 * Facts of: Legal basis. The legal ground for processing personal data, and whom to ask about it.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#LegitimateInterest
 */
export interface LegitimateInterestFacts {
  /**
   * Whom to ask about data protection.
   *
   * Exactly one: a text.
   */
  readonly dataProtectionContact: string
  /**
   * The article of the law that allows the processing, for example GDPR 6.1.f.
   *
   * Exactly one: a text.
   */
  readonly legalBasis: string
}

/**
 * Legal basis. The legal ground for processing personal data, and whom to ask about it.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#LegitimateInterest
 */
export type LegitimateInterest = {
  readonly id?: string
  readonly type: 'gx:LegitimateInterest'
  readonly 'gx:dataProtectionContact': string
  readonly 'gx:legalBasis': string
}

/**
 * Legal basis. The legal ground for processing personal data, and whom to ask about it.
 *
 * Required: `dataProtectionContact`, `legalBasis`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#LegitimateInterest
 */
export const legitimateInterest: Builder<LegitimateInterestFacts, LegitimateInterest> = /* @__PURE__ */ createBuilder(describing, legitimateInterestData)
