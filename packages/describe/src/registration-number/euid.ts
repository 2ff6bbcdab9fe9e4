import { accept, europeanPrefixes, isoCountry, leaveUnchecked, refuseForm } from './outcome.ts'
import type { NumberRule } from './registration-number.ts'

const kind = 'a European unique identifier'

/**
 * European unique identifiers of companies (Implementing Regulation (EU) 2021/1042, annex, 9): country code, identifier of
 * the register, a dot, the number in the register. No check digits that all countries share.
 */
export const euid: NumberRule = (value, country) => {
  if (!/^[A-Z]{2}[A-Z0-9]{0,20}\.[A-Za-z0-9][A-Za-z0-9./_ -]{0,39}$/.test(value)) {
    return refuseForm(kind, value, 'country and register, a dot and the number, for example DEK1101R.HRB12345')
  }
  const prefix = value.slice(0, 2)
  const number = { kind: 'euid', value, country: isoCountry(prefix), checkDigits: false } as const
  const accepted = accept(number, kind, country)
  if (!accepted.ok || europeanPrefixes.has(prefix)) return accepted
  return leaveUnchecked(number, kind, `${prefix} is not a European country code`)
}
