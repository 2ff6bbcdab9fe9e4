import { accept, europeanPrefixes, isoCountry, leaveUnchecked, refuseForm, tidy } from './outcome.ts'
import type { NumberRule } from './registration-number.ts'

const kind = 'an EORI number'

/** Economic Operators Registration and Identification numbers: a country and up to 15 letters and digits. No check digits. */
export const eori: NumberRule = (value, country) => {
  if (!isForm(value)) {
    const tidied = tidy(value)
    return refuseForm(
      kind,
      value,
      'a country code and up to 15 letters and digits',
      isForm(tidied) ? tidied : undefined,
    )
  }
  const prefix = value.slice(0, 2)
  const number = { kind: 'eori', value, country: isoCountry(prefix), checkDigits: false } as const
  const accepted = accept(number, kind, isAlpha2(country) ? country : undefined)
  if (!accepted.ok || europeanPrefixes.has(prefix)) return accepted
  return leaveUnchecked(number, kind, `${prefix} is not a European country code`)
}

function isForm(value: string): boolean {
  return /^[A-Z]{2}[A-Z0-9]{1,15}$/.test(value)
}

/** The vocabulary leaves the form of an EORI's country open; only a code can be compared. */
function isAlpha2(country: string | undefined): boolean {
  return country !== undefined && /^[A-Z]{2}$/.test(country)
}
