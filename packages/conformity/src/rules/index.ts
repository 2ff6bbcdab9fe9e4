import { addressCode } from './address-code.ts'
import { dependencies } from './dependencies.ts'
import { didsResolve } from './dids-resolve.ts'
import { personalDataInterest } from './personal-data-interest.ts'
import { registrationNumber } from './registration-number.ts'
import type { Rule } from './rule.ts'
import { producerIsIssuer, providerIsIssuer } from './same-issuer.ts'
import { shapesConform } from './shapes-conform.ts'
import { termsAccepted } from './terms-accepted.ts'

/** Every rule that a rule set can name. A new rule is a new file and a line here. */
export const rules: readonly Rule[] = [
  shapesConform,
  termsAccepted,
  registrationNumber,
  providerIsIssuer,
  producerIsIssuer,
  dependencies,
  addressCode,
  personalDataInterest,
  didsResolve,
]
