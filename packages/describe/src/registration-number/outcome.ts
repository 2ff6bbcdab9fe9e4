import { finding } from '@gxkit/core'
import { shorten } from '../facts/fact.ts'
import type { RegistrationNumber, RegistrationNumberCheck } from './registration-number.ts'

/** The member states of the EU and the EEA by their ISO 3166-1 code, with the other codes their registers use. */
export const europeanPrefixes: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK XI GB'.split(' '),
)

const isoCodes: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB', UK: 'GB' }

/** The ISO 3166-1 code of a country prefix: Greek numbers start with EL, those of Northern Ireland with XI. */
export function isoCountry(prefix: string): string {
  return (Object.hasOwn(isoCodes, prefix) ? isoCodes[prefix] : undefined) ?? prefix
}

/** The number is of the right form; compares the country it names with the one that was stated. */
export function accept(number: RegistrationNumber, kind: string, stated: string | undefined): RegistrationNumberCheck {
  const { value, country } = number
  if (stated === undefined || country === undefined || isoCountry(stated.toUpperCase()) === country) {
    return { ok: true, value: number, findings: [] }
  }
  const params = { kind, value: shorten(value), country: shorten(stated), expected: country }
  return { ok: false, findings: [finding('registration-number/country', params)] }
}

/** The number cannot be one of its kind. */
export function refuseForm(
  kind: string,
  value: string,
  expected: string,
  suggestion?: string | undefined,
): RegistrationNumberCheck {
  const params = { kind, value: shorten(value), expected, ...(suggestion !== undefined && { suggestion }) }
  return { ok: false, findings: [finding('registration-number/format', params)] }
}

/** The check digits do not fit. */
export function refuseCheckDigits(kind: string, value: string, rule: string): RegistrationNumberCheck {
  return { ok: false, findings: [finding('registration-number/checksum', { kind, value: shorten(value), rule })] }
}

/** The number may be right, but nothing here can tell. */
export function leaveUnchecked(number: RegistrationNumber, kind: string, reason: string): RegistrationNumberCheck {
  const found = finding('registration-number/not-checked', { kind, value: shorten(number.value), reason })
  return { ok: true, value: number, findings: [found] }
}

/** What was probably meant: without spaces, dots and hyphens, in capital letters. */
export function tidy(value: string): string {
  return value.replace(/[\s.\-/]/g, '').toUpperCase()
}
