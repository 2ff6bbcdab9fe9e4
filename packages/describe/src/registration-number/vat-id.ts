import { accept, isoCountry, leaveUnchecked, refuseCheckDigits, refuseForm, tidy } from './outcome.ts'
import type { NumberRule } from './registration-number.ts'
import { type VatForm, vatForms } from './vat-forms.ts'

const kind = 'a VAT number'

/**
 * VAT identification numbers: form and check digits for the member states of the EU and Northern Ireland; others are left
 * to the notary.
 */
export const vatId: NumberRule = (value, country) => {
  const prefix = value.slice(0, 2)
  const form = formOf(prefix)
  if (form === undefined) return withoutForm(value, country)
  const number = value.slice(2)
  if (!form.pattern.test(number)) return refuseForm(kind, value, form.form, suggest(value, country))
  if (!form.fits(number)) return refuseCheckDigits(kind, value, `the rule of ${isoCountry(prefix)}`)
  return accept({ kind: 'vat-id', value, country: isoCountry(prefix), checkDigits: true }, kind, country)
}

function withoutForm(value: string, country: string | undefined): ReturnType<NumberRule> {
  const suggestion = suggest(value, country)
  const expected = 'the country prefix and the number, for example DE123456788'
  if (suggestion !== undefined || !/^[A-Z]{2}[A-Z0-9.\- ]{2,20}$/.test(value)) {
    return refuseForm(kind, value, expected, suggestion)
  }
  const prefix = value.slice(0, 2)
  const number = { kind: 'vat-id', value, country: isoCountry(prefix), checkDigits: false } as const
  const accepted = accept(number, kind, country)
  return accepted.ok ? leaveUnchecked(number, kind, `${prefix} is outside the European VAT area`) : accepted
}

/** The number as it should have been written: tidied up, or with the prefix of the country that was stated. */
function suggest(value: string, country: string | undefined): string | undefined {
  const tidied = tidy(value)
  const vatPrefix = country === 'GR' ? 'EL' : (country ?? '')
  return [tidied, tidied.replace(/^GR/, 'EL'), `${vatPrefix}${tidied}`].find((candidate) => {
    const number = candidate.slice(2)
    const form = formOf(candidate.slice(0, 2))
    return candidate !== value && form?.pattern.test(number) === true && form.fits(number)
  })
}

function formOf(prefix: string): VatForm | undefined {
  return Object.hasOwn(vatForms, prefix) ? vatForms[prefix] : undefined
}
