import type { JsonObject } from '@gxkit/core'
import type { RegistrationNumberKind } from '@gxkit/describe'
import type { RegisterFacts } from './source.ts'

/** How a kind of registration number is asked for and stated. */
export interface RegistrationType {
  /** The class of the vocabulary. */
  readonly class: string
  /** `name` and `description` of the credential, as official notaries write them. */
  readonly name: string
  readonly description: string
  /** Form and check digits; absent where every country has rules of its own. */
  readonly kind?: RegistrationNumberKind
  /** The member of a request of 22.10 that holds the number; absent where 22.10 has none. */
  readonly tagus?: string
  /** What is stated about the subject. */
  readonly claims: (value: string, facts: RegisterFacts) => JsonObject
}

const schema = { schema: 'https://schema.org/' }
const country = ({ countryCode }: RegisterFacts): JsonObject =>
  countryCode === undefined ? {} : { 'gx:countryCode': countryCode }

/** Name in the address -> type. */
export const registrationTypes = {
  'vat-id': {
    class: 'gx:VatID',
    name: 'VAT ID',
    description: 'Value Added Tax Identifier',
    kind: 'vat-id',
    tagus: 'vatID',
    claims: (value, facts) => ({ 'gx:vatID': value, ...country(facts) }),
  },
  'lei-code': {
    class: 'gx:LeiCode',
    name: 'LEI Code',
    description: 'Legal Entity Identifier',
    kind: 'lei-code',
    tagus: 'leiCode',
    claims: (value, { subdivisionCode, ...facts }) => ({
      '@context': schema,
      'schema:leiCode': value,
      ...country(facts),
      ...(subdivisionCode !== undefined && { 'gx:subdivisionCountryCode': subdivisionCode }),
    }),
  },
  eori: {
    class: 'gx:EORI',
    name: 'EORI',
    description: 'Economic Operators Registration and Identification number',
    kind: 'eori',
    tagus: 'EORI',
    claims: (value, { country: name }) => ({ 'gx:eori': value, ...(name !== undefined && { 'gx:country': name }) }),
  },
  'tax-id': {
    class: 'gx:TaxID',
    name: 'Tax ID',
    description: 'Tax identification number',
    kind: 'tax-id',
    tagus: 'taxID',
    claims: (value) => ({ '@context': schema, 'schema:taxID': value }),
  },
  'country-company-number': {
    class: 'gx:CountryCompanyNumber',
    name: 'Country Company Number',
    description: 'Number of a company in the register of its country',
    claims: (value, facts) => ({
      'gx:countryCode': facts.countryCode ?? value.slice(0, 2),
      'gx:countryCompanyNumber': value.replace(/^[A-Z]{2}-/, ''),
    }),
  },
} as const satisfies Record<string, RegistrationType>

/** A kind of registration number, as the addresses of the notary name it. */
export type RegistrationTypeName = keyof typeof registrationTypes
