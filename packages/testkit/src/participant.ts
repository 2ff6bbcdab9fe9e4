import type { JsonObject } from '@gxkit/core'
import { type Credential, issue, present, type Secured, vcJwt } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import type { CertifiedParty } from './certify.ts'
import { tokenOf } from './parties.ts'

/** A provider of the federation: who it is, and what it says of itself. */
export interface Participant extends CertifiedParty {
  readonly name: string
  /** Where its descriptions are published, with a slash at the end. */
  readonly base: string
  /** Its VAT number, which the register of the notary knows. */
  readonly vatId: string
  /** The id of the credential for its number, and of the subject in it. */
  readonly number: { readonly id: string; readonly subject: string }
  /** Its own description as legal person, and its agreement to the terms; signed tokens. */
  ownCredentials(): Promise<readonly string[]>
  /** Puts credentials into a presentation, signed by itself; a token. */
  present(credentials: readonly string[]): Promise<string>
}

/** Who a participant is to be. */
export interface ParticipantFacts {
  readonly name: string
  readonly vatId: string
  readonly country: string
}

/** Makes a participant of a party with a certificate. */
export function participantOf(
  party: CertifiedParty,
  { name, vatId, country, now }: ParticipantFacts & { readonly now: () => Date },
): Participant {
  const base = `https://${party.host}/gaia-x/`
  const number = { id: `${base}vat.jwt`, subject: `${base}vat.jwt#cs` }
  const { did, signer } = party
  const mechanism = vcJwt({ release: gaiaX2511 })
  const credential = (type: string, file: string, claims: JsonObject): Credential =>
    ({
      '@context': [...gaiaX2511.contexts.order],
      id: `${base}${file}`,
      type: ['VerifiableCredential', `gx:${type}`],
      issuer: did,
      validFrom: now().toISOString(),
      validUntil: new Date(now().getTime() + 90 * 86_400_000).toISOString(),
      credentialSubject: { id: `${base}${file}#cs`, type: `gx:${type}`, ...claims },
    }) as unknown as Credential
  const address = { type: 'gx:Address', countryCode: country }
  return {
    ...party,
    name,
    base,
    vatId,
    number,
    async ownCredentials() {
      const person = credential('LegalPerson', 'participant.jwt', {
        name,
        registrationNumber: { id: number.subject },
        headquartersAddress: address,
        legalAddress: address,
      })
      const terms = credential('Issuer', 'terms.jwt', { gaiaxTermsAndConditions: gaiaX2511.termsAndConditions.current })
      const signed = await Promise.all([person, terms].map((each) => issue(each, { signer, mechanism, now })))
      return signed.map(tokenOf)
    },
    async present(credentials) {
      const secured = credentials.map(
        (token): Secured => ({ form: 'enveloped', mediaType: 'application/vc+jwt', token }),
      )
      const id = `${base}presentation.jwt`
      return tokenOf(await present(secured, { signer, mechanism, holder: did, id, now }))
    },
  }
}
