import { lettersAsNumbers, remainder } from './check-digits.ts'
import { accept, refuseCheckDigits, refuseForm, tidy } from './outcome.ts'
import type { NumberRule } from './registration-number.ts'

const kind = 'a Legal Entity Identifier'

/** Legal Entity Identifiers (ISO 17442-1): 18 letters and digits, and two check digits (ISO/IEC 7064 MOD 97-10). */
export const leiCode: NumberRule = (value, country) => {
  if (!isForm(value)) {
    const tidied = tidy(value)
    const suggestion = isForm(tidied) && fits(tidied) ? tidied : undefined
    return refuseForm(kind, value, '20 capital letters and digits, the last two digits', suggestion)
  }
  if (!fits(value)) return refuseCheckDigits(kind, value, 'ISO 17442-1')
  return accept({ kind: 'lei-code', value, checkDigits: true }, kind, country)
}

function isForm(value: string): boolean {
  return /^[A-Z0-9]{18}\d{2}$/.test(value)
}

function fits(value: string): boolean {
  return remainder(lettersAsNumbers(value), 97) === 1
}
