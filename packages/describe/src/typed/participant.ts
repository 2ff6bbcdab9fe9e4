import type { Credential } from '@gxkit/credentials'
import { describeFacts } from './describe-facts.ts'
import type { Envelope } from './envelope.ts'
import type { IssuerFacts, LegalPersonFacts } from './participant-facts.ts'

/**
 * A credential about an organisation (Compliance Document, PA1.1).
 *
 * @param facts the organisation; `registrationNumber` refers to the subject of the notary's credential
 * @param envelope who says it, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * legalPerson(
 *   { registrationNumber: 'https://acme.example/gaia-x/vat#subject', legalAddress: { countryCode: 'DE' }, headquartersAddress: { countryCode: 'DE' } },
 *   { release: gaiaX2511, baseUrl: 'https://acme.example/gaia-x/', id: 'acme', issuer: 'did:web:acme.example' },
 * ).type // ['VerifiableCredential', 'gx:LegalPerson']
 */
export function legalPerson(facts: LegalPersonFacts, envelope: Envelope): Credential {
  return describeFacts('LegalPerson', facts, envelope)
}

/**
 * A credential in which an issuer accepts the Gaia-X terms and conditions of the release (Compliance Document, PA1.1).
 * Every issuer of a presentation needs one, except notaries.
 *
 * @param facts the word `accepted`; show `release.termsAndConditions.texts` to a person first
 * @param envelope who says it, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * termsAcceptance({ gaiaxTermsAndConditions: 'accepted' }, envelope)
 */
export function termsAcceptance(facts: IssuerFacts, envelope: Envelope): Credential {
  return describeFacts('Issuer', facts, envelope)
}
