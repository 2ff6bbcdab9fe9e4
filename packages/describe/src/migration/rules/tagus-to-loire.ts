import type { MigrationRules, PropertyRule } from './rule.ts'
import { tagusClasses } from './tagus-classes.ts'

const organisations = ['LegalParticipant', 'LegalPerson']
const participants = [...organisations, 'Participant']
const addresses = ['headquarterAddress', 'legalAddress', 'Address']
const resources = ['PhysicalResource', 'VirtualResource', 'DataResource', 'SoftwareResource']
const immaterial = ['VirtualResource', 'DataResource', 'SoftwareResource']
const services = ['ServiceOffering', 'ServiceOfferingExperimental']

const participantRules: readonly PropertyRule[] = [
  {
    id: '22.10/legal-name',
    of: participants,
    property: ['legalName'],
    fate: { to: { property: 'name' } },
    why: 'The registered name is the name of a legal person; no shape had a place for it in 22.10.',
  },
  {
    id: '22.10/headquarter-address',
    of: organisations,
    property: ['headquarterAddress'],
    fate: { to: { property: 'headquartersAddress', nested: 'headquarterAddress' } },
    why: 'The property has a new spelling.',
  },
  {
    id: '22.10/legal-address',
    of: organisations,
    property: ['legalAddress'],
    fate: { to: { property: 'legalAddress', nested: 'legalAddress' } },
    why: 'The property is unchanged; what stands in it is an Address.',
  },
  {
    id: '22.10/registration-number',
    of: organisations,
    property: ['legalRegistrationNumber'],
    fate: { to: { property: 'registrationNumber', nested: 'legalRegistrationNumber' } },
    why: 'The property has a new name.',
  },
  {
    id: '22.06/registration-numbers',
    of: organisations,
    property: ['registrationNumber'],
    fate: { to: { property: 'registrationNumber', nested: 'registrationNumber' } },
    why: 'Before 22.10 the property had the name that it has now.',
  },
  {
    id: '22.10/parent-organization',
    of: organisations,
    property: ['parentOrganization', 'parentOrganisation'],
    fate: { to: { property: 'subOrganisationOf', nested: 'LegalParticipant' } },
    why: 'The organisations that this one belongs to; the property says it from this side now.',
  },
  {
    id: '22.10/sub-organization',
    of: organisations,
    property: ['subOrganization', 'subOrganisation'],
    fate: { to: { property: 'parentOrganizationOf', nested: 'LegalParticipant' } },
    why: 'The organisations that belong to this one; the property says it from this side now.',
  },
  {
    id: '22.10/agreement-in-participant',
    of: participants,
    property: ['gaiaxTermsAndConditions', 'termsAndConditions'],
    fate: {
      decide: 'agree to the terms and conditions of the new release, in the file of the type Issuer',
    },
    why: 'Nobody but the person concerned can agree to a text, and it is another text now.',
  },
]

const numberRules: readonly PropertyRule[] = [
  number('vat-id', 'vatID', 'VatID', 'vatID', 'A VAT number is a thing of the class VatID.'),
  number('vat-id-country', 'vatID-countryCode', 'VatID', 'countryCode', 'Notaries wrote the country into a name.'),
  number('lei-code', 'leiCode', 'LeiCode', 'leiCode', 'An LEI code is a thing of the class LeiCode.'),
  number('lei-country', 'leiCode-countryCode', 'LeiCode', 'countryCode', 'Notaries wrote the country into a name.'),
  number(
    'lei-subdivision',
    'leiCode-subdivisionCountryCode',
    'LeiCode',
    'subdivisionCountryCode',
    'Notaries wrote the region into a name.',
  ),
  number('eori', 'EORI', 'EORI', 'eori', 'An EORI number is a thing of the class EORI.'),
  number('eori-country', 'EORI-country', 'EORI', 'country', 'Notaries wrote the country into a name.'),
  number('euid', 'EUID', 'EUID', 'euid', 'A European unique identifier is a thing of the class EUID.'),
  number('tax-id', 'taxID', 'TaxID', 'taxId', 'A tax number is a thing of the class TaxID.'),
  number('local', 'local', 'LocalRegistrationNumber', 'local', 'A national number has a class of its own.'),
]

function number(id: string, property: string, target: string, as: string, why: string): PropertyRule {
  const fate = { to: { class: target, property: as } }
  return { id: `22.10/${id}`, of: ['legalRegistrationNumber'], property: [property], fate, why }
}

const addressRules: readonly PropertyRule[] = [
  {
    id: '22.10/country-subdivision-code',
    of: addresses,
    property: ['countrySubdivisionCode', 'addressCode'],
    fate: {
      to: [
        { property: 'countryCode', value: 'countryOfSubdivision' },
        { property: 'region', value: 'regionOfSubdivision' },
      ],
    },
    why: 'An address names its country by ISO 3166-1, and its region by NUTS 2 instead of ISO 3166-2.',
  },
  {
    id: '22.10/address-country-code',
    of: addresses,
    property: ['addressCountryCode'],
    fate: { to: { property: 'countryCode' } },
    why: 'The country of an address is its countryCode.',
  },
  {
    id: '22.10/street-address',
    of: addresses,
    property: ['street-address', 'streetAddress'],
    fate: { to: { property: 'streetAddress' } },
    why: 'The vCard property is written as streetAddress.',
  },
  {
    id: '22.10/postal-code',
    of: addresses,
    property: ['postal-code', 'postalCode'],
    fate: { to: { property: 'postalCode' } },
    why: 'The vCard property is written as postalCode.',
  },
  {
    id: '22.10/locality',
    of: addresses,
    property: ['locality'],
    fate: { to: { property: 'locality' } },
    why: 'The property is unchanged.',
  },
  {
    id: '22.10/country-name',
    of: addresses,
    property: ['country-name'],
    fate: { to: { property: 'countryName' } },
    why: 'The vCard property is written as countryName.',
  },
  {
    id: '22.10/gps',
    of: addresses,
    property: ['gps'],
    fate: { to: { property: 'gps', value: 'gpsOfText' } },
    why: 'A position is a thing with latitude and longitude now.',
  },
]

const serviceRules: readonly PropertyRule[] = [
  {
    id: '22.10/aggregation-of',
    of: [...services, ...resources],
    property: ['aggregationOf'],
    fate: { to: { property: 'aggregationOfResources' } },
    why: 'The property has a new name.',
  },
  {
    id: '22.10/service-terms',
    of: services,
    property: ['termsAndConditions'],
    fate: { to: { property: 'serviceOfferingTermsAndConditions', nested: 'SOTermsAndConditions' } },
    why: 'The property has a new name.',
  },
  {
    id: '22.10/service-policy',
    of: services,
    property: ['policy'],
    fate: { to: { property: 'servicePolicy', value: 'policyOfText' } },
    why: 'A policy of a service is a document together with the language that it is written in.',
  },
  {
    id: '22.10/service-export',
    of: services,
    property: ['dataAccountExport', 'dataExport', 'export'],
    fate: { to: { property: 'dataAccountExport', nested: 'dataAccountExport' } },
    why: 'The property is unchanged; some wrote it in other ways.',
  },
  {
    id: '22.10/service-name',
    of: services,
    property: ['serviceOffering:name'],
    fate: { to: { property: 'name' } },
    why: 'Some wrote the class into the name of the property.',
  },
  {
    id: '22.10/service-description',
    of: services,
    property: ['serviceOffering:description'],
    fate: { to: { property: 'description' } },
    why: 'Some wrote the class into the name of the property.',
  },
  {
    id: '22.10/terms-url',
    of: ['SOTermsAndConditions'],
    property: ['URL', 'url'],
    fate: { to: { property: 'url' } },
    why: 'The name of the property is written in small letters.',
  },
  {
    id: '22.10/format-type',
    of: ['dataAccountExport'],
    property: ['formatType'],
    fate: { to: { property: 'formatType', value: 'mediaType' } },
    why: 'Any text was allowed; now it is a media type of the list.',
  },
]

const resourceRules: readonly PropertyRule[] = [
  {
    id: '22.10/resource-policy',
    of: immaterial,
    property: ['policy'],
    fate: { to: { property: 'resourcePolicy' } },
    why: 'The property has a new name.',
  },
  {
    id: '22.10/license',
    of: immaterial,
    property: ['license'],
    fate: { to: { property: 'license', value: 'licence' } },
    why: 'Any text was allowed; now it is an SPDX identifier or an address.',
  },
  {
    id: '22.10/location-address',
    of: ['PhysicalResource'],
    property: ['locationAddress'],
    fate: { to: { property: 'location', nested: 'Address' } },
    why: 'The address of a thing is called location.',
  },
  {
    id: '22.10/location',
    of: ['PhysicalResource'],
    property: ['location'],
    fate: { to: { property: 'location', value: 'placeOfWords' } },
    why: 'A location is an address now; a text can be one only if it is the code of a country or a region.',
  },
  {
    id: '22.10/contains-pii',
    of: ['DataResource'],
    property: ['containsPII'],
    fate: { decide: 'say it in the description, or in the legal documents of the service that offers the data' },
    why: 'Nothing says of a resource any more whether it holds personal data.',
  },
  {
    id: '22.10/produced-by',
    of: ['DataResource'],
    property: ['producedBy'],
    fate: {
      decide:
        'name the producer in copyrightOwnedBy, or in dataRightsHolders of a DataProduct, if that is what is meant',
    },
    why: 'Who produced data has no property; who owns the rights has.',
  },
  {
    id: '22.10/exposed-through',
    of: ['DataResource'],
    property: ['exposedThrough'],
    fate: { decide: 'name this resource in aggregationOfResources of the service' },
    why: 'Only the service names its resources now.',
  },
  {
    id: '22.10/data-dates',
    of: ['DataResource'],
    property: ['expirationDateTime', 'obsoleteDateTime'],
    fate: { decide: 'say it in the description, or with validUntil if it limits the credential too' },
    why: 'A resource has no dates any more.',
  },
]

const accessRules: readonly PropertyRule[] = [
  {
    id: '22.10/access-address',
    of: ['ServiceAccessPoint'],
    property: ['host', 'port', 'protocol'],
    fate: { decide: 'write the whole address as endpointURL, for example https://api.provider.example:443/' },
    why: 'The address of an endpoint is one URL; its parts do not tell the path.',
  },
  {
    id: '22.10/access-description',
    of: ['ServiceAccessPoint'],
    property: ['openAPI'],
    fate: { to: { property: 'formalDescription' } },
    why: 'The description of an interface is its formalDescription.',
  },
  {
    id: '22.10/access-name',
    of: ['ServiceAccessPoint'],
    property: ['name', 'version'],
    fate: { decide: 'say it in formalDescription, if it matters' },
    why: 'An endpoint has neither a name nor a version.',
  },
  {
    id: '22.10/agreement',
    of: ['GaiaXTermsAndConditions'],
    property: ['termsAndConditions'],
    fate: {
      decide: 'read the terms and conditions of the new release, then write "accepted"',
      property: 'gaiaxTermsAndConditions',
    },
    why: 'Nobody but the person concerned can agree to a text, and it is another text now.',
  },
]

/** From 22.10 (Tagus), and from what people wrote shortly before it, to 25.11 (Loire). */
export const tagusToLoire: MigrationRules = {
  from: 'gaia-x-22.10',
  to: 'gaia-x-25.11',
  classes: tagusClasses,
  properties: [...participantRules, ...numberRules, ...addressRules, ...serviceRules, ...resourceRules, ...accessRules],
}
