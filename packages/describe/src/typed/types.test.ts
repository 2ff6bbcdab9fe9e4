import { expect, test } from 'vitest'
import type {
  AddressFacts,
  DataAccountExportFacts,
  DataProtectionPolicyFacts,
  Envelope,
  LegalDocumentFacts,
  LegalPersonFacts,
  ServiceOfferingFacts,
  StorageConfigurationFacts,
  TermsAndConditionsFacts,
} from '../index.ts'

/** What the compiler takes, and beside each what it refuses. Compiled with the tests; there is nothing to run. */
const address: AddressFacts = { countryCode: 'DE' }
// @ts-expect-error the country is required
const nowhere: AddressFacts = { locality: 'Köln' }
// @ts-expect-error a property that addresses do not have
const misspelt: AddressFacts = { countryCode: 'DE', postcode: '50667' }
// @ts-expect-error postal codes are texts: a number would lose leading zeros
const numeric: AddressFacts = { countryCode: 'DE', postalCode: 50667 }

const person: LegalPersonFacts = { registrationNumber: ['urn:a'], legalAddress: address, headquartersAddress: address }
// @ts-expect-error at least one registration number
const unregistered: LegalPersonFacts = { registrationNumber: [], legalAddress: address, headquartersAddress: address }
// @ts-expect-error references are absolute
const relative: LegalPersonFacts = { registrationNumber: 'vat', legalAddress: address, headquartersAddress: address }
// @ts-expect-error one legal address only
const twice: LegalPersonFacts = { registrationNumber: 'urn:a', legalAddress: [address], headquartersAddress: address }

const terms: TermsAndConditionsFacts = { url: 'https://acme.example/terms', hash: 'ab' }
// @ts-expect-error addresses are absolute
const path: TermsAndConditionsFacts = { url: 'terms.pdf', hash: 'ab' }

const service: ServiceOfferingFacts = {
  providedBy: { id: 'urn:a' },
  serviceOfferingTermsAndConditions: [terms, 'urn:b'],
}
// @ts-expect-error not a law of the list
const lawless: ServiceOfferingFacts = { ...service, dataProtectionRegime: 'GDPR' }

const exported: DataAccountExportFacts = { requestType: 'API', accessType: 'digital', formatType: 'application/json' }
// @ts-expect-error not a way of asking
const shouted: DataAccountExportFacts = { requestType: 'shout', accessType: 'digital', formatType: 'application/json' }

const document: LegalDocumentFacts = { type: 'PhysicalSecurity', url: 'https://acme.example/doors' }
// @ts-expect-error not a kind of document
const novel: LegalDocumentFacts = { type: 'Novel', url: 'https://acme.example/novel' }

const days = { quantityValue: 30, applicableUnit: 'https://qudt.org/vocab/unit/DAY' }
const backup: DataProtectionPolicyFacts = {
  type: 'BackupPolicy',
  backupLocation: 'urn:a',
  protectionFrequency: 'Daily',
  protectionRetention: days,
}
// @ts-expect-error the kind of policy must be said
const vague: DataProtectionPolicyFacts = {
  backupLocation: 'urn:a',
  protectionFrequency: 'Daily',
  protectionRetention: days,
}
// @ts-expect-error stored data are encrypted somehow
const open: StorageConfigurationFacts = { storageProtection: backup }

type Ids = Pick<Extract<Envelope, { baseUrl: string }>, 'baseUrl' | 'id'>
const ids: Ids = { id: 'a', baseUrl: 'https://acme.example/' }
// @ts-expect-error ends with a slash
const slashless: Ids = { id: 'a', baseUrl: 'https://acme.example' }

test('the twins are there', () => {
  const taken = [address, person, terms, service, exported, document, backup, ids]
  const refused = [
    nowhere,
    misspelt,
    numeric,
    unregistered,
    relative,
    twice,
    path,
    lawless,
    shouted,
    novel,
    vague,
    open,
    slashless,
  ]
  expect([taken.length, refused.length]).toEqual([8, 13])
})
