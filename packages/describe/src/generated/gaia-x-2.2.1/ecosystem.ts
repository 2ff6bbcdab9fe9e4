// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, Uri } from '../../typed/values.ts'
import type { GaiaXEntityFacts } from './entity.ts'
import { describing, ecoTrustScopeData, ecoTspData, ecosystemData } from '@gxkit/ontology/gaia-x-2.2.1/classes'

/**
 * Facts of: Trust service provider. Somebody whose credentials an ecosystem accepts.
 *
 * Class: https://w3id.org/gaia-x/development#EcoTSP
 */
export interface EcoTSPFacts extends GaiaXEntityFacts {
  /**
   * The identifier of the trust service provider, usually its DID.
   *
   * Exactly one: a text.
   */
  readonly ecoTSPId: string
  /**
   * URLs at which the trust service provider is called.
   *
   * Any number: a complete web address that starts with https://.
   */
  readonly ecoTSPEndPoint?: Many<Uri>
  /**
   * Types of credentials that the trust service provider may issue, one value each.
   *
   * One or more: a text.
   */
  readonly ecoIssuesCredentialsOfType: OneOrMore<string>
}

/**
 * Trust service provider. Somebody whose credentials an ecosystem accepts.
 *
 * Class: https://w3id.org/gaia-x/development#EcoTSP
 */
export type EcoTSP = {
  readonly id?: string
  readonly type: 'gx:EcoTSP'
  readonly ecoTSPId: string
  readonly ecoTSPEndPoint?: Many<string>
  readonly ecoIssuesCredentialsOfType: Many<string>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Trust service provider. Somebody whose credentials an ecosystem accepts.
 *
 * Required: `ecoTSPId`, `ecoIssuesCredentialsOfType`.
 *
 * Class: https://w3id.org/gaia-x/development#EcoTSP
 */
export const ecoTsp: Builder<EcoTSPFacts, EcoTSP> = /* @__PURE__ */ createBuilder(describing, ecoTspData)

/**
 * Facts of: Trust scope. A part of an ecosystem with its own list of trust service providers.
 *
 * Class: https://w3id.org/gaia-x/development#EcoTrustScope
 */
export interface EcoTrustScopeFacts extends GaiaXEntityFacts {
  /**
   * Those whose credentials count in this scope.
   *
   * One or more: EcoTSP, described here or by reference.
   */
  readonly ecoTrustServiceProvider: OneOrMore<Nested<EcoTSPFacts, EcoTSP>>
}

/**
 * Trust scope. A part of an ecosystem with its own list of trust service providers.
 *
 * Class: https://w3id.org/gaia-x/development#EcoTrustScope
 */
export type EcoTrustScope = {
  readonly id?: string
  readonly type: 'gx:EcoTrustScope'
  readonly ecoTrustServiceProvider: Many<NodeReference | EcoTSP>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Trust scope. A part of an ecosystem with its own list of trust service providers.
 *
 * Required: `ecoTrustServiceProvider`.
 *
 * Class: https://w3id.org/gaia-x/development#EcoTrustScope
 */
export const ecoTrustScope: Builder<EcoTrustScopeFacts, EcoTrustScope> = /* @__PURE__ */ createBuilder(describing, ecoTrustScopeData)

/**
 * Facts of: Ecosystem. A community with rules of its own about whom it trusts.
 *
 * Class: https://w3id.org/gaia-x/development#Ecosystem
 */
export interface EcosystemFacts extends GaiaXEntityFacts {
  /**
   * The trust scopes of the ecosystem.
   *
   * One or more: EcoTrustScope, described here or by reference.
   */
  readonly ecoTrustScope: OneOrMore<Nested<EcoTrustScopeFacts, EcoTrustScope>>
}

/**
 * Ecosystem. A community with rules of its own about whom it trusts.
 *
 * Class: https://w3id.org/gaia-x/development#Ecosystem
 */
export type Ecosystem = {
  readonly id?: string
  readonly type: 'gx:Ecosystem'
  readonly ecoTrustScope: Many<NodeReference | EcoTrustScope>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Ecosystem. A community with rules of its own about whom it trusts.
 *
 * Required: `ecoTrustScope`.
 *
 * Class: https://w3id.org/gaia-x/development#Ecosystem
 */
export const ecosystem: Builder<EcosystemFacts, Ecosystem> = /* @__PURE__ */ createBuilder(describing, ecosystemData)
