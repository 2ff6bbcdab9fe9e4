import { eori } from './eori.ts'
import { euid } from './euid.ts'
import { leiCode } from './lei-code.ts'
import { local } from './local.ts'
import type {
  NumberRule,
  RegistrationNumberCheck,
  RegistrationNumberFacts,
  RegistrationNumberKind,
} from './registration-number.ts'
import { taxId } from './tax-id.ts'
import { vatId } from './vat-id.ts'

const rules: Readonly<Record<RegistrationNumberKind, NumberRule>> = {
  'vat-id': vatId,
  'lei-code': leiCode,
  eori,
  euid,
  'tax-id': taxId,
  local,
}

/**
 * Checks a registration number without asking any register: form, check digits, country. A number that passes can still
 * belong to nobody; only a notary can tell.
 *
 * @param facts kind, number, and the country it is said to belong to
 * @example
 * checkRegistrationNumber({ kind: 'vat-id', value: 'DE123456788', country: 'DE' }).ok // true
 */
export function checkRegistrationNumber({ kind, value, country }: RegistrationNumberFacts): RegistrationNumberCheck {
  return rules[kind](value, country)
}
