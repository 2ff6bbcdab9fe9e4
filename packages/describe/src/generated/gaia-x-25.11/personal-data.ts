// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Anything, Many, Nested, NodeReference, OneOrMore } from '../../typed/values.ts'
import type { AnyLegalDocument, LegalDocumentFacts } from './legal-documents.ts'
import type { AnyLegalPerson, LegalPersonFacts } from './participant.ts'
import {
  consentData,
  dataTransferData,
  describing,
  legitimateInterestData,
  subProcessorDataTransferData,
  thirdCountryDataTransferData,
} from '@gxkit/ontology/gaia-x-25.11/classes'
import type { Countries } from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Consent. The legal ground for processing personal data that rests on the agreement of the person.
 *
 * Class: https://w3id.org/gaia-x/development#Consent
 */
export interface ConsentFacts {
  /**
   * The article of the law that allows the processing, for example 6.1.a.
   *
   * Any number: a value.
   */
  readonly legalBasis?: Many<Anything>
  /**
   * Whom to tell that consent is taken back.
   *
   * Any number: a value.
   */
  readonly consentWithdrawalContactPoint?: Many<Anything>
  /**
   * Whom to ask about data protection.
   *
   * Any number: a value.
   */
  readonly dataProtectionContactPoint?: Many<Anything>
  /**
   * What the data are processed for.
   *
   * Any number: a value.
   */
  readonly purpose?: Many<Anything>
}

/**
 * Consent. The legal ground for processing personal data that rests on the agreement of the person.
 *
 * Class: https://w3id.org/gaia-x/development#Consent
 */
export type Consent = {
  readonly id?: string
  readonly type: 'gx:Consent'
  readonly legalBasis?: Many<NodeReference | string>
  readonly consentWithdrawalContactPoint?: Many<NodeReference | string>
  readonly dataProtectionContactPoint?: Many<NodeReference | string>
  readonly purpose?: Many<NodeReference | string>
}

/**
 * Consent. The legal ground for processing personal data that rests on the agreement of the person.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#Consent
 */
export const consent: Builder<ConsentFacts, Consent> = /* @__PURE__ */ createBuilder(describing, consentData)

/**
 * Facts of: Data transfer. A transfer of personal data to somebody else; use one of the special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#DataTransfer
 */
export interface DataTransferFacts {
  /**
   * Why the data are transferred.
   *
   * Exactly one: a text.
   */
  readonly reason: string
  /**
   * Which data are transferred.
   *
   * Exactly one: a text.
   */
  readonly scope: string
}

/**
 * Data transfer. A transfer of personal data to somebody else; use one of the special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#DataTransfer
 */
export type DataTransfer = {
  readonly id?: string
  readonly type: 'gx:DataTransfer'
  readonly reason: string
  readonly scope: string
}

/** Data transfer, or one of its special kinds. */
export type AnyDataTransfer =
  | DataTransfer
  | SubProcessorDataTransfer
  | ThirdCountryDataTransfer

/**
 * Data transfer. A transfer of personal data to somebody else; use one of the special kinds where one fits.
 *
 * Required: `reason`, `scope`.
 *
 * Class: https://w3id.org/gaia-x/development#DataTransfer
 */
export const dataTransfer: Builder<DataTransferFacts, DataTransfer> = /* @__PURE__ */ createBuilder(describing, dataTransferData)

/**
 * Facts of: Legal basis. The legal ground for processing personal data, and whom to ask about it.
 *
 * Class: https://w3id.org/gaia-x/development#LegitimateInterest
 */
export interface LegitimateInterestFacts {
  /**
   * The article of the law that allows the processing, for example GDPR 6.1.f.
   *
   * Exactly one: a text.
   */
  readonly legalBasis: string
  /**
   * Whom to ask about data protection.
   *
   * Exactly one: a text.
   */
  readonly dataProtectionContact: string
}

/**
 * Legal basis. The legal ground for processing personal data, and whom to ask about it.
 *
 * Class: https://w3id.org/gaia-x/development#LegitimateInterest
 */
export type LegitimateInterest = {
  readonly id?: string
  readonly type: 'gx:LegitimateInterest'
  readonly legalBasis: string
  readonly dataProtectionContact: string
}

/**
 * Legal basis. The legal ground for processing personal data, and whom to ask about it.
 *
 * Required: `legalBasis`, `dataProtectionContact`.
 *
 * Class: https://w3id.org/gaia-x/development#LegitimateInterest
 */
export const legitimateInterest: Builder<LegitimateInterestFacts, LegitimateInterest> = /* @__PURE__ */ createBuilder(describing, legitimateInterestData)

/**
 * Facts of: Transfer to a sub-processor. A transfer of personal data to a company that processes them on behalf of the
 * provider.
 *
 * Class: https://w3id.org/gaia-x/development#SubProcessorDataTransfer
 */
export interface SubProcessorDataTransferFacts extends DataTransferFacts {
  /**
   * The company that receives the data.
   *
   * At most one: LegalPerson, described here or by reference.
   */
  readonly subProcessor?: Nested<LegalPersonFacts, AnyLegalPerson>
  /**
   * The document on how sub-processors are chosen and controlled.
   *
   * Exactly one: LegalDocument, described here or by reference.
   */
  readonly subProcessorManagement: Nested<LegalDocumentFacts, AnyLegalDocument>
}

/**
 * Transfer to a sub-processor. A transfer of personal data to a company that processes them on behalf of the provider.
 *
 * Class: https://w3id.org/gaia-x/development#SubProcessorDataTransfer
 */
export type SubProcessorDataTransfer = {
  readonly id?: string
  readonly type: 'gx:SubProcessorDataTransfer'
  readonly subProcessor?: NodeReference | AnyLegalPerson
  readonly subProcessorManagement: NodeReference | AnyLegalDocument
  readonly reason: string
  readonly scope: string
}

/**
 * Transfer to a sub-processor. A transfer of personal data to a company that processes them on behalf of the provider.
 *
 * Required: `subProcessorManagement`, `reason`, `scope`.
 *
 * Class: https://w3id.org/gaia-x/development#SubProcessorDataTransfer
 */
export const subProcessorDataTransfer: Builder<SubProcessorDataTransferFacts, SubProcessorDataTransfer> = /* @__PURE__ */ createBuilder(describing, subProcessorDataTransferData)

/**
 * Facts of: Transfer to a third country. A transfer of personal data to a country outside the reach of the data
 * protection law that applies.
 *
 * Class: https://w3id.org/gaia-x/development#ThirdCountryDataTransfer
 */
export interface ThirdCountryDataTransferFacts extends DataTransferFacts {
  /**
   * The country that receives the data, as ISO 3166-1 code in two letters.
   *
   * Exactly one: a country by its name or code, such as Germany or DE.
   */
  readonly country: Countries
  /**
   * What protects the data in the third country, for example standard contractual clauses.
   *
   * One or more: a text.
   */
  readonly securingMechanism: OneOrMore<string>
}

/**
 * Transfer to a third country. A transfer of personal data to a country outside the reach of the data protection law
 * that applies.
 *
 * Class: https://w3id.org/gaia-x/development#ThirdCountryDataTransfer
 */
export type ThirdCountryDataTransfer = {
  readonly id?: string
  readonly type: 'gx:ThirdCountryDataTransfer'
  readonly country: Countries
  readonly securingMechanism: Many<string>
  readonly reason: string
  readonly scope: string
}

/**
 * Transfer to a third country. A transfer of personal data to a country outside the reach of the data protection law
 * that applies.
 *
 * Required: `country`, `securingMechanism`, `reason`, `scope`.
 *
 * Class: https://w3id.org/gaia-x/development#ThirdCountryDataTransfer
 */
export const thirdCountryDataTransfer: Builder<ThirdCountryDataTransferFacts, ThirdCountryDataTransfer> = /* @__PURE__ */ createBuilder(describing, thirdCountryDataTransferData)
