// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { CountryCodeText } from './forms.ts'
import { addressData, describing } from '@gxkit/ontology/gaia-x-22.10/classes'
import type { Countries, CountryCode, CountryCode2 } from '@gxkit/ontology/gaia-x-22.10/lists'

/**
 * Facts of: Address. A postal address.
 *
 * Class: http://www.w3.org/2006/vcard/ns#Address
 */
export interface AddressFacts {
  /**
   * The country as ISO 3166-1 code: two letters, three letters or digits; prefer two letters.
   *
   * Exactly one: a country by its name or code, such as Germany or DE.
   */
  readonly countryCode: CountryCodeText
  /**
   * Latitude and longitude in one text, for example 48.8566,2.3522.
   *
   * At most one: a text.
   */
  readonly gps?: string
  /**
   * Street and house number.
   *
   * At most one: a text.
   */
  readonly 'street-address'?: string
  /**
   * The postal code.
   *
   * At most one: a text.
   */
  readonly 'postal-code'?: string
  /**
   * City, town or village.
   *
   * At most one: a text.
   */
  readonly locality?: string
}

/**
 * Address. A postal address.
 *
 * Class: http://www.w3.org/2006/vcard/ns#Address
 */
export type Address = {
  readonly id?: string
  readonly type: 'http://www.w3.org/2006/vcard/ns#Address'
  readonly 'gx:countryCode': Countries | CountryCode | CountryCode2
  readonly 'gx:gps'?: string
  readonly 'http://www.w3.org/2006/vcard/ns#street-address'?: string
  readonly 'http://www.w3.org/2006/vcard/ns#postal-code'?: string
  readonly 'http://www.w3.org/2006/vcard/ns#locality'?: string
}

/**
 * Address. A postal address.
 *
 * Required: `countryCode`.
 *
 * Class: http://www.w3.org/2006/vcard/ns#Address
 */
export const address: Builder<AddressFacts, Address> = /* @__PURE__ */ createBuilder(describing, addressData)
