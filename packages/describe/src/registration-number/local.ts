import { accept, refuseForm } from './outcome.ts'
import type { NumberRule } from './registration-number.ts'

const kind = 'a registration number'

/** Numbers of a national or local register: the forms are many, so only nonsense is refused. */
export const local: NumberRule = (value, country) =>
  isSaneText(value)
    ? accept({ kind: 'local', value, checkDigits: false }, kind, country)
    : refuseForm(kind, value, 'the number as the register writes it')

/** A short text with at least one digit, on one line, without spaces around it. */
export function isSaneText(value: string): boolean {
  return value.length <= 100 && /\d/.test(value) && /^[^\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\s\p{C}])?$/u.test(value)
}
