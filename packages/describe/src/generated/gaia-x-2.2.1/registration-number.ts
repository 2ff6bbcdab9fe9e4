// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import {
  countryCompanyNumberData,
  describing,
  eoriData,
  euidData,
  leiCodeData,
  localRegistrationNumberData,
  registrationNumberData,
  taxIdData,
  vatIdData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type { Countries, CountrySubdivisions } from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Company number of a country. The number that a national company register gave to an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#CountryCompanyNumber
 */
export interface CountryCompanyNumberFacts {
  /**
   * The number exactly as the register shows it.
   *
   * Exactly one: a text.
   */
  readonly countryCompanyNumber: string
  /**
   * Which register or scheme the number comes from.
   *
   * At most one: a text.
   */
  readonly companyNumberQualifier?: string
  /**
   * ISO 3166-1 code of the country in two capital letters, for example DE.
   *
   * Exactly one: a country by its name or code, such as Germany or DE.
   */
  readonly countryCode: Countries
}

/**
 * Company number of a country. The number that a national company register gave to an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#CountryCompanyNumber
 */
export type CountryCompanyNumber = {
  readonly id?: string
  readonly type: 'gx:CountryCompanyNumber'
  readonly countryCompanyNumber: string
  readonly companyNumberQualifier?: string
  readonly countryCode: Countries
}

/**
 * Company number of a country. The number that a national company register gave to an organisation.
 *
 * Required: `countryCompanyNumber`, `countryCode`.
 *
 * Class: https://w3id.org/gaia-x/development#CountryCompanyNumber
 */
export const countryCompanyNumber: Builder<CountryCompanyNumberFacts, CountryCompanyNumber> = /* @__PURE__ */ createBuilder(describing, countryCompanyNumberData)

/**
 * Facts of: EORI number. The number under which the customs authorities of the European Union know an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#EORI
 */
export interface EORIFacts {
  /**
   * The number with its country letters, for example FR12345678901234.
   *
   * Exactly one: a text.
   */
  readonly eori: string
  /**
   * ISO 3166-1 code of the country in two capital letters, for example DE.
   *
   * At most one: a text.
   */
  readonly country?: string
  /**
   * ISO 3166-1 code of the country in two capital letters, for example DE.
   *
   * At most one: a country by its name or code, such as Germany or DE.
   */
  readonly countryCode?: Countries
}

/**
 * EORI number. The number under which the customs authorities of the European Union know an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#EORI
 */
export type EORI = {
  readonly id?: string
  readonly type: 'gx:EORI'
  readonly eori: string
  readonly country?: string
  readonly countryCode?: Countries
}

/**
 * EORI number. The number under which the customs authorities of the European Union know an organisation.
 *
 * Required: `eori`.
 *
 * Class: https://w3id.org/gaia-x/development#EORI
 */
export const eori: Builder<EORIFacts, EORI> = /* @__PURE__ */ createBuilder(describing, eoriData)

/**
 * Facts of: European unique identifier. The identifier of a company in the interconnected business registers of Europe.
 *
 * Class: https://w3id.org/gaia-x/development#EUID
 */
export interface EUIDFacts {
  /**
   * The identifier with country and register, for example FRIN.123456789.
   *
   * Exactly one: a text.
   */
  readonly euid: string
}

/**
 * European unique identifier. The identifier of a company in the interconnected business registers of Europe.
 *
 * Class: https://w3id.org/gaia-x/development#EUID
 */
export type EUID = {
  readonly id?: string
  readonly type: 'gx:EUID'
  readonly euid: string
}

/**
 * European unique identifier. The identifier of a company in the interconnected business registers of Europe.
 *
 * Required: `euid`.
 *
 * Class: https://w3id.org/gaia-x/development#EUID
 */
export const euid: Builder<EUIDFacts, EUID> = /* @__PURE__ */ createBuilder(describing, euidData)

/**
 * Facts of: Legal entity identifier. The worldwide 20-character code of an organisation that takes part in financial
 * transactions.
 *
 * Class: https://w3id.org/gaia-x/development#LeiCode
 */
export interface LeiCodeFacts {
  /**
   * The code of 20 letters and digits.
   *
   * Exactly one: a text.
   */
  readonly leiCode: string
  /**
   * ISO 3166-1 code of the country in two capital letters, for example DE.
   *
   * At most one: a country by its name or code, such as Germany or DE.
   */
  readonly countryCode?: Countries
  /**
   * ISO 3166-2 code of the state or region, for example DE-BY.
   *
   * At most one: one of 5046 values such as AD-02, AD-03, AD-04.
   */
  readonly subdivisionCountryCode?: CountrySubdivisions
}

/**
 * Legal entity identifier. The worldwide 20-character code of an organisation that takes part in financial
 * transactions.
 *
 * Class: https://w3id.org/gaia-x/development#LeiCode
 */
export type LeiCode = {
  readonly id?: string
  readonly type: 'gx:LeiCode'
  readonly leiCode: string
  readonly countryCode?: Countries
  readonly subdivisionCountryCode?: CountrySubdivisions
}

/**
 * Legal entity identifier. The worldwide 20-character code of an organisation that takes part in financial
 * transactions.
 *
 * Required: `leiCode`.
 *
 * Class: https://w3id.org/gaia-x/development#LeiCode
 */
export const leiCode: Builder<LeiCodeFacts, LeiCode> = /* @__PURE__ */ createBuilder(describing, leiCodeData)

/**
 * Facts of: Local registration number. A number from a register that none of the other kinds covers.
 *
 * Class: https://w3id.org/gaia-x/development#LocalRegistrationNumber
 */
export interface LocalRegistrationNumberFacts {
  /**
   * The number exactly as the register shows it.
   *
   * Exactly one: a text.
   */
  readonly local: string
}

/**
 * Local registration number. A number from a register that none of the other kinds covers.
 *
 * Class: https://w3id.org/gaia-x/development#LocalRegistrationNumber
 */
export type LocalRegistrationNumber = {
  readonly id?: string
  readonly type: 'gx:LocalRegistrationNumber'
  readonly local: string
}

/**
 * Local registration number. A number from a register that none of the other kinds covers.
 *
 * Required: `local`.
 *
 * Class: https://w3id.org/gaia-x/development#LocalRegistrationNumber
 */
export const localRegistrationNumber: Builder<LocalRegistrationNumberFacts, LocalRegistrationNumber> = /* @__PURE__ */ createBuilder(describing, localRegistrationNumberData)

/**
 * Facts of: Registration number. A number under which a public register knows an organisation; use one of the special
 * kinds.
 *
 * Class: https://w3id.org/gaia-x/development#RegistrationNumber
 */
export interface RegistrationNumberFacts {
  readonly type?: never
}

/**
 * Registration number. A number under which a public register knows an organisation; use one of the special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#RegistrationNumber
 */
export type RegistrationNumber = {
  readonly id?: string
  readonly type: 'gx:RegistrationNumber'
}

/** Registration number, or one of its special kinds. */
export type AnyRegistrationNumber =
  | RegistrationNumber
  | CountryCompanyNumber
  | EORI
  | EUID
  | LeiCode
  | LocalRegistrationNumber
  | TaxID
  | VatID

/**
 * Registration number. A number under which a public register knows an organisation; use one of the special kinds.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#RegistrationNumber
 */
export const registrationNumber: Builder<RegistrationNumberFacts, RegistrationNumber> = /* @__PURE__ */ createBuilder(describing, registrationNumberData)

/**
 * Facts of: Tax number. The number under which a tax authority knows an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#TaxID
 */
export interface TaxIDFacts {
  /**
   * The number exactly as the tax authority writes it.
   *
   * Exactly one: a text.
   */
  readonly taxID: string
}

/**
 * Tax number. The number under which a tax authority knows an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#TaxID
 */
export type TaxID = {
  readonly id?: string
  readonly type: 'gx:TaxID'
  readonly taxID: string
}

/**
 * Tax number. The number under which a tax authority knows an organisation.
 *
 * Required: `taxID`.
 *
 * Class: https://w3id.org/gaia-x/development#TaxID
 */
export const taxId: Builder<TaxIDFacts, TaxID> = /* @__PURE__ */ createBuilder(describing, taxIdData)

/**
 * Facts of: VAT number. The value added tax number of an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#VatID
 */
export interface VatIDFacts {
  /**
   * The number with its country letters and without spaces, for example BE0762747721.
   *
   * Exactly one: a text.
   */
  readonly vatID: string
  /**
   * ISO 3166-1 code of the country in two capital letters, for example DE.
   *
   * At most one: a country by its name or code, such as Germany or DE.
   */
  readonly countryCode?: Countries
}

/**
 * VAT number. The value added tax number of an organisation.
 *
 * Class: https://w3id.org/gaia-x/development#VatID
 */
export type VatID = {
  readonly id?: string
  readonly type: 'gx:VatID'
  readonly vatID: string
  readonly countryCode?: Countries
}

/**
 * VAT number. The value added tax number of an organisation.
 *
 * Required: `vatID`.
 *
 * Class: https://w3id.org/gaia-x/development#VatID
 */
export const vatId: Builder<VatIDFacts, VatID> = /* @__PURE__ */ createBuilder(describing, vatIdData)
