// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore } from '../../typed/values.ts'
import { compliantCredentialData, describing, labelCredentialData } from '@gxkit/ontology/gaia-x-25.11/classes'
import type { LabelLevel } from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Checked credential. One credential that a clearing house checked, pinned by its digest.
 *
 * Class: https://w3id.org/gaia-x/development#CompliantCredential
 */
export interface CompliantCredentialFacts {
  /**
   * The class of the checked credential, for example gx:LegalPerson.
   *
   * Exactly one: a text.
   */
  readonly credentialType: string
  /**
   * The digest of the credential in the notation of subresource integrity, for example sha256-….
   *
   * Exactly one: a text.
   */
  readonly digestSRI: string
}

/**
 * Checked credential. One credential that a clearing house checked, pinned by its digest.
 *
 * Class: https://w3id.org/gaia-x/development#CompliantCredential
 */
export type CompliantCredential = {
  readonly id?: string
  readonly type: 'gx:CompliantCredential'
  readonly credentialType: string
  readonly digestSRI: string
}

/**
 * Checked credential. One credential that a clearing house checked, pinned by its digest.
 *
 * Required: `credentialType`, `digestSRI`.
 *
 * Class: https://w3id.org/gaia-x/development#CompliantCredential
 */
export const compliantCredential: Builder<CompliantCredentialFacts, CompliantCredential> = /* @__PURE__ */ createBuilder(describing, compliantCredentialData)

/**
 * Facts of: Label credential. The result of a clearing house: which level was reached, under which rules.
 *
 * Class: https://w3id.org/gaia-x/development#LabelCredential
 */
export interface LabelCredentialFacts {
  /**
   * The level that was reached.
   *
   * Exactly one: one of SC, L1, L2, L3.
   */
  readonly labelLevel: LabelLevel
  /**
   * The version of the software that checked.
   *
   * Exactly one: a text.
   */
  readonly engineVersion: string
  /**
   * The version of the rules that were applied, for example CD25.10.
   *
   * Exactly one: a text.
   */
  readonly rulesVersion: string
  /**
   * Criteria that were found to be met, one value per criterion.
   *
   * One or more: a text.
   */
  readonly validatedCriteria: OneOrMore<string>
  /**
   * The credentials that the result is about.
   *
   * One or more: CompliantCredential, described here or by reference.
   */
  readonly compliantCredentials: OneOrMore<Nested<CompliantCredentialFacts, CompliantCredential>>
}

/**
 * Label credential. The result of a clearing house: which level was reached, under which rules.
 *
 * Class: https://w3id.org/gaia-x/development#LabelCredential
 */
export type LabelCredential = {
  readonly id?: string
  readonly type: 'gx:LabelCredential'
  readonly labelLevel: LabelLevel
  readonly engineVersion: string
  readonly rulesVersion: string
  readonly validatedCriteria: Many<string>
  readonly compliantCredentials: Many<NodeReference | CompliantCredential>
}

/**
 * Label credential. The result of a clearing house: which level was reached, under which rules.
 *
 * Required: `labelLevel`, `engineVersion`, `rulesVersion`, `validatedCriteria`, `compliantCredentials`.
 *
 * Class: https://w3id.org/gaia-x/development#LabelCredential
 */
export const labelCredential: Builder<LabelCredentialFacts, LabelCredential> = /* @__PURE__ */ createBuilder(describing, labelCredentialData)
