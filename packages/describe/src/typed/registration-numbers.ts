import type { Credential } from '@gxkit/credentials'
import { describeFacts } from './describe-facts.ts'
import type { Envelope } from './envelope.ts'
import type {
  EORIFacts,
  EUIDFacts,
  LeiCodeFacts,
  LocalRegistrationNumberFacts,
  TaxIDFacts,
  VatIDFacts,
} from './registration-number-facts.ts'

/**
 * A credential about a VAT number, as a notary issues it.
 *
 * @param facts the number; form, check digits and country of the number are checked, no register is asked
 * @param envelope the notary as issuer, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * vatId({ vatID: 'DE123456788', countryCode: 'DE' }, envelope)
 */
export function vatId(facts: VatIDFacts, envelope: Envelope): Credential {
  return describeFacts('VatID', facts, envelope)
}

/**
 * A credential about a Legal Entity Identifier (ISO 17442), as a notary issues it.
 *
 * @param facts the number; form and check digits are checked, no register is asked
 * @param envelope the notary as issuer, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * leiCode({ leiCode: '5493001KJTIIGC8Y1R12' }, envelope)
 */
export function leiCode(facts: LeiCodeFacts, envelope: Envelope): Credential {
  return describeFacts('LeiCode', facts, envelope)
}

/**
 * A credential about an EORI number, as a notary issues it.
 *
 * @param facts the number; the form is checked, no register is asked
 * @param envelope the notary as issuer, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * eori({ eori: 'DE123456789012345' }, envelope)
 */
export function eori(facts: EORIFacts, envelope: Envelope): Credential {
  return describeFacts('EORI', facts, envelope)
}

/**
 * A credential about a European unique identifier, as a notary issues it.
 *
 * @param facts the number; the form is checked, no register is asked
 * @param envelope the notary as issuer, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * euid({ euid: 'DEK1101R.HRB12345' }, envelope)
 */
export function euid(facts: EUIDFacts, envelope: Envelope): Credential {
  return describeFacts('EUID', facts, envelope)
}

/**
 * A credential about a tax number, as a notary issues it.
 *
 * @param facts the number; only nonsense is refused, no register is asked
 * @param envelope the notary as issuer, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * taxId({ taxId: '27/123/45678' }, envelope)
 */
export function taxId(facts: TaxIDFacts, envelope: Envelope): Credential {
  return describeFacts('TaxID', facts, envelope)
}

/**
 * A credential about a number of a local register, as a notary issues it.
 *
 * @param facts the number; only nonsense is refused, no register is asked
 * @param envelope the notary as issuer, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * localRegistrationNumber({ local: 'HRB 12345' }, envelope)
 */
export function localRegistrationNumber(facts: LocalRegistrationNumberFacts, envelope: Envelope): Credential {
  return describeFacts('LocalRegistrationNumber', facts, envelope)
}
