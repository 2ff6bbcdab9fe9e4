import * as check from './vat-check-digits.ts'

/** How the VAT numbers of one country look. */
export interface VatForm {
  /** The number without the prefix. */
  readonly pattern: RegExp
  /** The form in words. */
  readonly form: string
  /** Whether the check digits fit. */
  readonly fits: (number: string) => boolean
  /** ISO 3166-1 code, where the prefix is another. */
  readonly country?: string
}

/** VAT prefix -> form; the member states of the EU and Northern Ireland (Directive 2006/112/EC, article 215). */
export const vatForms: Readonly<Record<string, VatForm>> = {
  AT: { pattern: /^U\d{8}$/, form: 'ATU and 8 digits', fits: check.austria },
  BE: { pattern: /^[01]\d{9}$/, form: 'BE and 10 digits, the first 0 or 1', fits: check.belgium },
  BG: { pattern: /^\d{9,10}$/, form: 'BG and 9 or 10 digits', fits: check.bulgaria },
  CY: { pattern: /^(?!12)\d{8}[A-Z]$/, form: 'CY, 8 digits and a letter', fits: check.cyprus },
  CZ: { pattern: /^(?:[0-8]\d{7}|\d{9,10})$/, form: 'CZ and 8, 9 or 10 digits', fits: check.czechia },
  DE: { pattern: /^[1-9]\d{8}$/, form: 'DE and 9 digits', fits: check.germany },
  DK: { pattern: /^[1-9]\d{7}$/, form: 'DK and 8 digits', fits: check.denmark },
  EE: { pattern: /^\d{9}$/, form: 'EE and 9 digits', fits: check.estonia },
  EL: { pattern: /^\d{9}$/, form: 'EL and 9 digits', fits: check.greece, country: 'GR' },
  ES: {
    pattern: /^(?:\d{8}[A-Z]|[KLMXYZ]\d{7}[A-Z]|[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J])$/,
    form: 'ES and 9 characters, the first or the last or both a letter',
    fits: check.spain,
  },
  FI: { pattern: /^\d{8}$/, form: 'FI and 8 digits', fits: check.finland },
  FR: {
    pattern: /^(?:\d\d|\d[A-HJ-NP-Z]|[A-HJ-NP-Z][0-9A-HJ-NP-Z])\d{9}$/,
    form: 'FR, 2 characters and 9 digits',
    fits: check.france,
  },
  HR: { pattern: /^\d{11}$/, form: 'HR and 11 digits', fits: check.germany },
  HU: { pattern: /^\d{8}$/, form: 'HU and 8 digits', fits: check.hungary },
  IE: {
    pattern: /^(?:\d{7}[A-W][A-IW]?|[7-9][A-Z+*]\d{5}[A-W])$/,
    form: 'IE, 7 digits and 1 or 2 letters',
    fits: check.ireland,
  },
  IT: {
    pattern: /^(?!0{7})\d{7}(?:0(?!00)\d\d|100|12[01]|888|999)\d$/,
    form: 'IT and 11 digits',
    fits: check.italy,
  },
  LT: { pattern: /^(?:\d{7}1\d|\d{10}1\d)$/, form: 'LT and 9 or 12 digits, the last but one 1', fits: check.lithuania },
  LU: { pattern: /^\d{8}$/, form: 'LU and 8 digits', fits: check.luxembourg },
  LV: { pattern: /^\d{11}$/, form: 'LV and 11 digits', fits: check.latvia },
  MT: { pattern: /^[1-9]\d{7}$/, form: 'MT and 8 digits', fits: check.malta },
  NL: { pattern: /^\d{9}B\d{2}$/, form: 'NL, 9 digits, B and 2 digits', fits: check.netherlands },
  PL: { pattern: /^\d{10}$/, form: 'PL and 10 digits', fits: check.poland },
  PT: { pattern: /^[1-9]\d{8}$/, form: 'PT and 9 digits', fits: check.portugal },
  RO: { pattern: /^[1-9]\d{1,9}$/, form: 'RO and 2 to 10 digits', fits: check.romania },
  SE: { pattern: /^\d{10}(?!00)\d{2}$/, form: 'SE and 12 digits', fits: check.sweden },
  SI: { pattern: /^[1-9]\d{7}$/, form: 'SI and 8 digits', fits: check.slovenia },
  SK: { pattern: /^[1-9]\d[2-47-9]\d{7}$/, form: 'SK and 10 digits', fits: check.slovakia },
  XI: {
    pattern: /^(?:\d{9}|\d{12}|GD[0-4]\d{2}|HA[5-9]\d{2})$/,
    form: 'XI and 9 or 12 digits',
    fits: check.unitedKingdom,
    country: 'GB',
  },
}
