import type { ClassRule } from './rule.ts'

/** What becomes of the classes of 22.10, and of what people wrote shortly before it. */
export const tagusClasses: readonly ClassRule[] = [
  {
    id: '22.10/legal-participant',
    class: ['LegalParticipant', 'LegalPerson'],
    fate: { class: 'LegalPerson' },
    why: 'The class has a new name; before 22.10 it had it already.',
  },
  {
    id: '22.10/participant',
    class: ['Participant'],
    fate: { class: 'Participant' },
    why: 'The class is still there; it takes a name and a description only.',
  },
  {
    id: '22.10/legal-registration-number',
    class: ['legalRegistrationNumber'],
    fate: { byProperty: true },
    why: 'One class with many numbers became one class for each kind of number.',
  },
  {
    id: '22.06/registration-number',
    class: ['registrationNumber'],
    fate: {
      byValue: {
        kind: 'registrationNumberType',
        value: 'registrationNumberNumber',
        cases: {
          vat: { class: 'VatID', property: 'vatID' },
          vatid: { class: 'VatID', property: 'vatID' },
          lei: { class: 'LeiCode', property: 'leiCode' },
          leicode: { class: 'LeiCode', property: 'leiCode' },
          eori: { class: 'EORI', property: 'eori' },
          euid: { class: 'EUID', property: 'euid' },
          taxid: { class: 'TaxID', property: 'taxId' },
          local: { class: 'LocalRegistrationNumber', property: 'local' },
        },
      },
    },
    why: 'Before 22.10 a number named its kind; now each kind is a class.',
  },
  {
    id: '22.10/addresses',
    class: ['headquarterAddress', 'legalAddress', 'Address'],
    fate: { class: 'Address' },
    why: 'All addresses are of one class now.',
  },
  {
    id: '22.10/terms-of-gaia-x',
    class: ['GaiaXTermsAndConditions'],
    fate: { class: 'Issuer' },
    why: 'Agreement to the Gaia-X terms and conditions is stated by the issuer, with the digest of the text.',
  },
  {
    id: '22.10/terms-of-a-service',
    class: ['SOTermsAndConditions'],
    fate: { class: 'TermsAndConditions' },
    why: 'The class has a new name.',
  },
  {
    id: '22.10/data-account-export',
    class: ['dataAccountExport'],
    fate: { class: 'DataAccountExport' },
    why: 'The name of the class begins with a capital letter now.',
  },
  {
    id: '22.10/service-offering',
    class: ['ServiceOffering', 'ServiceOfferingExperimental'],
    fate: { class: 'ServiceOffering' },
    why: 'The class is still there, with new names for some properties.',
  },
  {
    id: '22.10/data-resource',
    class: ['DataResource'],
    fate: { class: 'VirtualResource' },
    why: 'A data resource was a virtual resource with more properties, and has no class of its own any more. If the data are offered as a product, describe that as DataProduct.',
  },
  {
    id: '22.10/software-resource',
    class: ['SoftwareResource'],
    fate: { class: 'SoftwareResource' },
    why: 'The class is still there, with new names for some properties.',
  },
  {
    id: '22.10/virtual-resource',
    class: ['VirtualResource'],
    fate: { class: 'VirtualResource' },
    why: 'The class is still there, with new names for some properties.',
  },
  {
    id: '22.10/physical-resource',
    class: ['PhysicalResource'],
    fate: { class: 'PhysicalResource' },
    why: 'The class is still there; the address is called location, and is needed.',
  },
  {
    id: '22.10/instance',
    class: ['InstantiatedVirtualResource'],
    fate: {
      decide:
        'there is no class for a running instance; say at the service what it is hosted on (hostedOn) and how it is reached (endpoint)',
    },
    why: 'What runs where and how it is reached is stated at the service now.',
  },
  {
    id: '22.10/service-access-point',
    class: ['ServiceAccessPoint'],
    fate: { class: 'Endpoint' },
    why: 'How a service is reached is an Endpoint now.',
  },
  {
    id: '22.10/legitimate-interest',
    class: ['LegitimateInterest'],
    fate: { class: 'LegitimateInterest' },
    why: 'The class is unchanged.',
  },
  {
    id: '22.10/compliance',
    class: ['compliance', 'ParticipantCredential', 'ServiceOfferingCredentialExperimental'],
    fate: { leaveOut: 'a clearing house issues it anew for the new credentials' },
    why: 'Compliance is stated about certain credentials by their digests; for other credentials it says nothing.',
  },
]
