// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Kind, Many, Nested, NodeReference, OneOrMore, Uri } from '../../typed/values.ts'
import type { GaiaXEntityFacts } from './entity.ts'
import type { Address, AddressFacts } from './location.ts'
import type { AnyRegistrationNumber } from './registration-number.ts'
import {
  contactInformationData,
  describing,
  internetServiceProviderData,
  issuerData,
  legalPersonData,
  participantData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type { GaiaxTermsAndConditions } from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Contact information. How a person or a department can be reached.
 *
 * Class: https://w3id.org/gaia-x/development#ContactInformation
 */
export interface ContactInformationFacts {
  /**
   * The address for letters.
   *
   * At most one: Address, described here or by reference.
   */
  readonly postalAddress?: Nested<AddressFacts, Address>
  /**
   * An e-mail address.
   *
   * At most one: a text.
   */
  readonly email?: string
  /**
   * A telephone number with country code, for example +49 30 1234567.
   *
   * At most one: a text.
   */
  readonly phoneNumber?: string
  /**
   * The page with the contact details, as an absolute URL.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly url: Uri
}

/**
 * Contact information. How a person or a department can be reached.
 *
 * Class: https://w3id.org/gaia-x/development#ContactInformation
 */
export type ContactInformation = {
  readonly id?: string
  readonly type: 'gx:ContactInformation'
  readonly postalAddress?: NodeReference | Address
  readonly email?: string
  readonly phoneNumber?: string
  readonly url: string
}

/**
 * Contact information. How a person or a department can be reached.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#ContactInformation
 */
export const contactInformation: Builder<ContactInformationFacts, ContactInformation> = /* @__PURE__ */ createBuilder(describing, contactInformationData)

/**
 * Facts of: Internet service provider. A legal person that connects others to the Internet or runs a network.
 *
 * Class: https://w3id.org/gaia-x/development#InternetServiceProvider
 */
export interface InternetServiceProviderFacts extends LegalPersonFacts {}

/**
 * Internet service provider. A legal person that connects others to the Internet or runs a network.
 *
 * Class: https://w3id.org/gaia-x/development#InternetServiceProvider
 */
export type InternetServiceProvider = {
  readonly id?: string
  readonly type: 'gx:InternetServiceProvider'
  readonly registrationNumber: Many<NodeReference | AnyRegistrationNumber>
  readonly legalAddress: NodeReference | Address
  readonly headquartersAddress: NodeReference | Address
  readonly parentOrganizationOf?: Many<NodeReference | AnyLegalPerson>
  readonly subOrganisationOf?: Many<NodeReference | AnyLegalPerson>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Internet service provider. A legal person that connects others to the Internet or runs a network.
 *
 * Required: `registrationNumber`, `legalAddress`, `headquartersAddress`.
 *
 * Class: https://w3id.org/gaia-x/development#InternetServiceProvider
 */
export const internetServiceProvider: Builder<InternetServiceProviderFacts, InternetServiceProvider> = /* @__PURE__ */ createBuilder(describing, internetServiceProviderData)

/**
 * Facts of: Issuer. The statement of somebody who issues credentials that the Gaia-X terms and conditions are agreed
 * to.
 *
 * Class: https://w3id.org/gaia-x/development#Issuer
 */
export interface IssuerFacts {
  /**
   * The SHA-256 of the Gaia-X terms and conditions that you agree to; read their text first.
   *
   * Exactly one: the word "accepted".
   */
  readonly gaiaxTermsAndConditions: 'accepted'
}

/**
 * Issuer. The statement of somebody who issues credentials that the Gaia-X terms and conditions are agreed to.
 *
 * Class: https://w3id.org/gaia-x/development#Issuer
 */
export type Issuer = {
  readonly id?: string
  readonly type: 'gx:Issuer'
  readonly gaiaxTermsAndConditions: GaiaxTermsAndConditions
}

/**
 * Issuer. The statement of somebody who issues credentials that the Gaia-X terms and conditions are agreed to.
 *
 * Required: `gaiaxTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#Issuer
 */
export const issuer: Builder<IssuerFacts, Issuer> = /* @__PURE__ */ createBuilder(describing, issuerData)

/**
 * Facts of: Legal person. An organisation that can sign contracts, such as a company, an association or a public body.
 *
 * Class: https://w3id.org/gaia-x/development#LegalPerson
 */
export interface LegalPersonFacts extends ParticipantFacts {
  /**
   * Reference to the registration number, by the subject id of the notary's credential.
   *
   * One or more: RegistrationNumber, described here or by reference.
   */
  readonly registrationNumber: OneOrMore<Kind<AnyRegistrationNumber>>
  /**
   * The address in the register in which the organisation is entered.
   *
   * Exactly one: Address, described here or by reference.
   */
  readonly legalAddress: Nested<AddressFacts, Address>
  /**
   * The address from which the organisation is led.
   *
   * Exactly one: Address, described here or by reference.
   */
  readonly headquartersAddress: Nested<AddressFacts, Address>
  /**
   * Organisations that belong to this one.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly parentOrganizationOf?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * Organisations that this one belongs to.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly subOrganisationOf?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
}

/**
 * Legal person. An organisation that can sign contracts, such as a company, an association or a public body.
 *
 * Class: https://w3id.org/gaia-x/development#LegalPerson
 */
export type LegalPerson = {
  readonly id?: string
  readonly type: 'gx:LegalPerson'
  readonly registrationNumber: Many<NodeReference | AnyRegistrationNumber>
  readonly legalAddress: NodeReference | Address
  readonly headquartersAddress: NodeReference | Address
  readonly parentOrganizationOf?: Many<NodeReference | AnyLegalPerson>
  readonly subOrganisationOf?: Many<NodeReference | AnyLegalPerson>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Legal person, or one of its special kinds. */
export type AnyLegalPerson =
  | LegalPerson
  | InternetServiceProvider

/**
 * Legal person. An organisation that can sign contracts, such as a company, an association or a public body.
 *
 * Required: `registrationNumber`, `legalAddress`, `headquartersAddress`.
 *
 * Class: https://w3id.org/gaia-x/development#LegalPerson
 */
export const legalPerson: Builder<LegalPersonFacts, LegalPerson> = /* @__PURE__ */ createBuilder(describing, legalPersonData)

/**
 * Facts of: Participant. Somebody who takes part in Gaia-X; organisations use legal person.
 *
 * Class: https://w3id.org/gaia-x/development#Participant
 */
export interface ParticipantFacts extends GaiaXEntityFacts {}

/**
 * Participant. Somebody who takes part in Gaia-X; organisations use legal person.
 *
 * Class: https://w3id.org/gaia-x/development#Participant
 */
export type Participant = {
  readonly id?: string
  readonly type: 'gx:Participant'
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Participant, or one of its special kinds. */
export type AnyParticipant =
  | Participant
  | InternetServiceProvider
  | LegalPerson

/**
 * Participant. Somebody who takes part in Gaia-X; organisations use legal person.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#Participant
 */
export const participant: Builder<ParticipantFacts, Participant> = /* @__PURE__ */ createBuilder(describing, participantData)
