/**
 * The constraints of the 25.11 release for a LegalPerson with its addresses and VAT number, written by hand over plain JSON: a
 * floor. It knows this one way of writing the document, says yes or no, and could not tell anybody why.
 */
import { packedShapesOf } from '@gxkit/ontology'

/** @param release for its lists of countries and regions */
export function createHandWrittenCheck(release) {
  const { lists } = packedShapesOf(release)
  const listed = (name) => new Set(lists[`urn:gxkit:list:${name}`])
  const countries = new Set([...listed('countries'), ...listed('countryCode'), ...listed('countryCode2')])
  const [codes, regions] = [listed('countries'), listed('nuts2Regions')]

  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
  const isText = (value) => typeof value === 'string'
  const any = (value, fits) => value === undefined || (Array.isArray(value) ? value.every(fits) : fits(value))
  const optional = (value, fits) => value === undefined || fits(value)
  const closed = (object, names) => Object.keys(object).every((key) => names.has(key))

  const addressMembers = new Set(
    'id type countryCode countryName gps street-address postal-code locality region'.split(' '),
  )
  const gpsMembers = new Set('id type latitude longitude altitude crs'.split(' '))
  const address = (value) =>
    isObject(value) &&
    value.type === 'gx:Address' &&
    closed(value, addressMembers) &&
    countries.has(value.countryCode) &&
    optional(value.countryName, isText) &&
    any(value.gps, (gps) => isObject(gps) && gps.type === 'gx:GPSLocation' && closed(gps, gpsMembers)) &&
    optional(value['street-address'], isText) &&
    optional(value['postal-code'], isText) &&
    optional(value.locality, isText) &&
    optional(value.region, (region) => regions.has(region))

  const vatMembers = new Set(['id', 'type', 'vatID', 'countryCode'])
  const vatId = (value) =>
    isObject(value) &&
    value.type === 'gx:VatID' &&
    closed(value, vatMembers) &&
    isText(value.vatID) &&
    optional(value.countryCode, (code) => codes.has(code))

  const personMembers = new Set(
    'id type registrationNumber legalAddress headquartersAddress parentOrganizationOf subOrganisationOf name description'.split(
      ' ',
    ),
  )
  const reference = (value) => isObject(value) && isText(value.id)
  return ({ credentialSubject: person }) =>
    isObject(person) &&
    person.type === 'gx:LegalPerson' &&
    closed(person, personMembers) &&
    person.registrationNumber !== undefined &&
    any(person.registrationNumber, vatId) &&
    address(person.legalAddress) &&
    address(person.headquartersAddress) &&
    any(person.parentOrganizationOf, reference) &&
    any(person.subOrganisationOf, reference) &&
    optional(person.name, isText) &&
    optional(person.description, isText)
}
