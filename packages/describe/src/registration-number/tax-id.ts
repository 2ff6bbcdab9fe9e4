import { isSaneText } from './local.ts'
import { accept, refuseForm } from './outcome.ts'
import type { NumberRule } from './registration-number.ts'

const kind = 'a tax number'

/** Tax numbers: every country has its own form, so only nonsense is refused. */
export const taxId: NumberRule = (value, country) =>
  isSaneText(value)
    ? accept({ kind: 'tax-id', value, checkDigits: false }, kind, country)
    : refuseForm(kind, value, 'the number as the tax office writes it')
