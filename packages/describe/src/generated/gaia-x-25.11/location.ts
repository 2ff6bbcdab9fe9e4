// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, PlainText } from '../../typed/values.ts'
import type { CountedArcMinutesText, CountedArcSecondsText, CountedDegreesText, CountryCodeText } from './forms.ts'
import { addressData, describing, gpsLocationData, gpsUnitData } from '@gxkit/ontology/gaia-x-25.11/classes'
import type { Countries, CountryCode, CountryCode2, Nuts2Regions } from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Address. A postal address; the country is enough.
 *
 * Class: https://w3id.org/gaia-x/development#Address
 */
export interface AddressFacts {
  /**
   * ISO 3166-1 code of the country, best in two capital letters, for example DE.
   *
   * Exactly one: a country by its name or code, such as Germany or DE.
   */
  readonly countryCode: CountryCodeText
  /**
   * The name of the country, for people.
   *
   * At most one: a text.
   */
  readonly countryName?: string
  /**
   * Where the address is on the map.
   *
   * Any number: GPSLocation, described here or by reference.
   */
  readonly gps?: Many<Nested<GPSLocationFacts, GPSLocation>>
  /**
   * Street and house number.
   *
   * At most one: a text.
   */
  readonly streetAddress?: string
  /**
   * The postal code.
   *
   * At most one: a text.
   */
  readonly postalCode?: string
  /**
   * City, town or village.
   *
   * At most one: a text.
   */
  readonly locality?: string
  /**
   * The European statistical region in four characters, for example FR10.
   *
   * At most one: one of 271 values such as BE10, BE21, BE22.
   */
  readonly region?: Nuts2Regions
}

/**
 * Address. A postal address; the country is enough.
 *
 * Class: https://w3id.org/gaia-x/development#Address
 */
export type Address = {
  readonly id?: string
  readonly type: 'gx:Address'
  readonly countryCode: Countries | CountryCode | CountryCode2
  readonly countryName?: string
  readonly gps?: Many<NodeReference | GPSLocation>
  readonly streetAddress?: string
  readonly postalCode?: string
  readonly locality?: string
  readonly region?: Nuts2Regions
}

/**
 * Address. A postal address; the country is enough.
 *
 * Required: `countryCode`.
 *
 * Class: https://w3id.org/gaia-x/development#Address
 */
export const address: Builder<AddressFacts, Address> = /* @__PURE__ */ createBuilder(describing, addressData)

/**
 * Facts of: Coordinates. A point on the surface of the Earth.
 *
 * Class: https://w3id.org/gaia-x/development#GPSLocation
 */
export interface GPSLocationFacts {
  /**
   * How far north or south, as text or as an angle.
   *
   * Exactly one: a text; or GPSUnit, described here or by reference.
   */
  readonly latitude: string | Nested<GPSUnitFacts, GPSUnit>
  /**
   * How far east or west, as text or as an angle.
   *
   * Exactly one: a text; or GPSUnit, described here or by reference.
   */
  readonly longitude: string | Nested<GPSUnitFacts, GPSUnit>
  /**
   * Height above sea level; write the unit, for example 35 m.
   *
   * At most one: a text.
   */
  readonly altitude?: string
  /**
   * The coordinate reference system; the text begins with CRS.
   *
   * At most one: a text, of the form ^CRS.
   */
  readonly crs?: string
}

/**
 * Coordinates. A point on the surface of the Earth.
 *
 * Class: https://w3id.org/gaia-x/development#GPSLocation
 */
export type GPSLocation = {
  readonly id?: string
  readonly type: 'gx:GPSLocation'
  readonly latitude: PlainText | NodeReference | GPSUnit
  readonly longitude: PlainText | NodeReference | GPSUnit
  readonly altitude?: string
  readonly crs?: string
}

/**
 * Coordinates. A point on the surface of the Earth.
 *
 * Required: `latitude`, `longitude`.
 *
 * Class: https://w3id.org/gaia-x/development#GPSLocation
 */
export const gpsLocation: Builder<GPSLocationFacts, GPSLocation> = /* @__PURE__ */ createBuilder(describing, gpsLocationData)

/**
 * Facts of: Angle. A latitude or longitude as degrees, minutes and seconds.
 *
 * Class: https://w3id.org/gaia-x/development#GPSUnit
 */
export interface GPSUnitFacts {
  /**
   * Whole degrees from -180 to 180; south and west are negative.
   *
   * Exactly one: a whole number such as 4, at least -180, at most 180.
   */
  readonly degrees: CountedDegreesText | number
  /**
   * Whole minutes of arc, 0 to 60.
   *
   * At most one: a whole number such as 4, at least 0, at most 60.
   */
  readonly minutes?: CountedArcMinutesText | number
  /**
   * Whole seconds of arc, 0 to 60.
   *
   * At most one: a whole number such as 4, at least 0, at most 60.
   */
  readonly seconds?: CountedArcSecondsText | number
  /**
   * What remains below a second of arc, between 0 and 1.
   *
   * At most one: a number such as 80 or 99.95, at least 0, at most 1.
   */
  readonly decimals?: CountedArcSecondsText | number
}

/**
 * Angle. A latitude or longitude as degrees, minutes and seconds.
 *
 * Class: https://w3id.org/gaia-x/development#GPSUnit
 */
export type GPSUnit = {
  readonly id?: string
  readonly type: 'gx:GPSUnit'
  readonly degrees: number
  readonly minutes?: number
  readonly seconds?: number
  readonly decimals?: number
}

/**
 * Angle. A latitude or longitude as degrees, minutes and seconds.
 *
 * Required: `degrees`.
 *
 * Class: https://w3id.org/gaia-x/development#GPSUnit
 */
export const gpsUnit: Builder<GPSUnitFacts, GPSUnit> = /* @__PURE__ */ createBuilder(describing, gpsUnitData)
