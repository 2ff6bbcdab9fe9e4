/** The numbers that notaries of clearing houses confirm, by the words of their addresses (version 2). */
export type NumberKind = 'vat-id' | 'lei-code' | 'eori' | 'tax-id' | 'country-company-number'

/** What a kind of number is called where, and how two spellings of one number compare. */
export interface NumberKindFacts {
  /** The class of the credential, release 24.04 and later. */
  readonly type: string
  /** Names under which credentials state the number; the prefix depends on the context and the version. */
  readonly members: readonly string[]
  /** The member of a request of version 1; kinds without one are not known there. */
  readonly tagus?: string
}

/** The kinds, in the order in which they are told to people. */
export const numberKinds: Readonly<Record<NumberKind, NumberKindFacts>> = {
  'vat-id': { type: 'VatID', members: ['gx:vatID', 'vatID'], tagus: 'gx:vatID' },
  'lei-code': {
    type: 'LeiCode',
    members: ['schema:leiCode', 'gx:leiCode', 'leiCode', 'httpsschema:leiCode', 'https://schema.org/leiCode'],
    tagus: 'gx:leiCode',
  },
  eori: { type: 'EORI', members: ['gx:eori', 'eori', 'gx:EORI'], tagus: 'gx:EORI' },
  'tax-id': {
    type: 'TaxID',
    members: ['schema:taxID', 'gx:taxID', 'taxID', 'taxId', 'httpsschema:taxID', 'https://schema.org/taxID'],
    tagus: 'gx:taxID',
  },
  'country-company-number': {
    type: 'CountryCompanyNumber',
    members: ['gx:countryCompanyNumber', 'countryCompanyNumber', 'gx:local', 'local'],
  },
}

/** A number without what people write between its digits. */
export function plainNumber(value: string): string {
  return value.replace(/[\s.\-/]/g, '').toUpperCase()
}
