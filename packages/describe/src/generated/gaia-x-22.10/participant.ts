// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, Untyped } from '../../typed/values.ts'
import {
  describing,
  gaiaXTermsAndConditionsData,
  headquarterAddressData,
  legalAddressData,
  legalParticipantData,
  legalRegistrationNumberData,
  participantData,
} from '@gxkit/ontology/gaia-x-22.10/classes'

/**
 * Facts of: Gaia-X terms and conditions. The statement of an issuer that the Gaia-X terms and conditions are agreed to.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#GaiaXTermsAndConditions
 */
export interface GaiaXTermsAndConditionsFacts {
  /**
   * The Gaia-X terms and conditions word for word; read them, for you agree to them.
   *
   * One or more: the word "accepted".
   */
  readonly termsAndConditions: OneOrMore<'accepted'>
}

/**
 * Gaia-X terms and conditions. The statement of an issuer that the Gaia-X terms and conditions are agreed to.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#GaiaXTermsAndConditions
 */
export type GaiaXTermsAndConditions = {
  readonly id?: string
  readonly type: 'gx:GaiaXTermsAndConditions'
  readonly 'gx:termsAndConditions': Many<'The PARTICIPANT signing the Self-Description agrees as follows:\n- to update its descriptions about any changes, be it technical, organizational, or legal - especially but not limited to contractual in regards to the indicated attributes present in the descriptions.\n\nThe keypair used to sign Verifiable Credentials will be revoked where Gaia-X Association becomes aware of any inaccurate statements in regards to the claims which result in a non-compliance with the Trust Framework and policy rules defined in the Policy Rules and Labelling Document (PRLD).'>
}

/**
 * Gaia-X terms and conditions. The statement of an issuer that the Gaia-X terms and conditions are agreed to.
 *
 * Required: `termsAndConditions`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#GaiaXTermsAndConditions
 */
export const gaiaXTermsAndConditions: Builder<GaiaXTermsAndConditionsFacts, GaiaXTermsAndConditions> = /* @__PURE__ */ createBuilder(describing, gaiaXTermsAndConditionsData)

/**
 * Facts of: Legal participant. An organisation that can sign contracts, such as a company, an association or a public
 * body.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#LegalParticipant
 */
export interface LegalParticipantFacts {
  /**
   * The address from which the organisation is led.
   *
   * One or more: gx:headquarterAddress, described here or by reference.
   */
  readonly headquarterAddress: OneOrMore<Nested<HeadquarterAddressFacts, HeadquarterAddress>>
  /**
   * The address in the register in which the organisation is entered.
   *
   * One or more: gx:legalAddress, described here or by reference.
   */
  readonly legalAddress: OneOrMore<Nested<LegalAddressFacts, LegalAddress>>
  /**
   * The number under which a register knows the organisation, or the reference to it by the subject id of the notary's
   * credential.
   *
   * One or more: gx:legalRegistrationNumber, described here or by reference.
   */
  readonly legalRegistrationNumber: OneOrMore<Nested<LegalRegistrationNumberFacts, LegalRegistrationNumber>>
  /**
   * Organisations that this one belongs to, as full descriptions.
   *
   * Any number: gx:LegalParticipant, described here or by reference.
   */
  readonly parentOrganization?: Many<Nested<LegalParticipantFacts, LegalParticipant>>
  /**
   * Organisations that belong to this one, as full descriptions.
   *
   * Any number: gx:LegalParticipant, described here or by reference.
   */
  readonly subOrganization?: Many<Nested<LegalParticipantFacts, LegalParticipant>>
}

/**
 * Legal participant. An organisation that can sign contracts, such as a company, an association or a public body.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#LegalParticipant
 */
export type LegalParticipant = {
  readonly id?: string
  readonly type: 'gx:LegalParticipant'
  readonly 'gx:headquarterAddress': Many<NodeReference | HeadquarterAddress | Untyped<HeadquarterAddress>>
  readonly 'gx:legalAddress': Many<NodeReference | LegalAddress | Untyped<LegalAddress>>
  readonly 'gx:legalRegistrationNumber': Many<NodeReference | LegalRegistrationNumber | Untyped<LegalRegistrationNumber>>
  readonly 'gx:parentOrganization'?: Many<NodeReference | LegalParticipant | Untyped<LegalParticipant>>
  readonly 'gx:subOrganization'?: Many<NodeReference | LegalParticipant | Untyped<LegalParticipant>>
}

/**
 * Legal participant. An organisation that can sign contracts, such as a company, an association or a public body.
 *
 * Required: `headquarterAddress`, `legalAddress`, `legalRegistrationNumber`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#LegalParticipant
 */
export const legalParticipant: Builder<LegalParticipantFacts, LegalParticipant> = /* @__PURE__ */ createBuilder(describing, legalParticipantData)

/**
 * Facts of: Participant. Somebody who takes part in Gaia-X; organisations use legal participant.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#Participant
 */
export interface ParticipantFacts {
  readonly type?: never
}

/**
 * Participant. Somebody who takes part in Gaia-X; organisations use legal participant.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#Participant
 */
export type Participant = {
  readonly id?: string
  readonly type: 'gx:Participant'
}

/**
 * Participant. Somebody who takes part in Gaia-X; organisations use legal participant.
 *
 * Required: nothing.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#Participant
 */
export const participant: Builder<ParticipantFacts, Participant> = /* @__PURE__ */ createBuilder(describing, participantData)

/**
 * Facts of: Headquarters address. The address from which the organisation is led.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#headquarterAddress
 */
export interface HeadquarterAddressFacts {
  /**
   * The ISO 3166-2 code of country and region, for example FR-IDF.
   *
   * One or more: a text, of the form ^[a-zA-Z]{2}-(?:[a-zA-Z]{1,3}|[0-9]{1,3})$.
   */
  readonly countrySubdivisionCode: OneOrMore<string>
}

/**
 * Headquarters address. The address from which the organisation is led.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#headquarterAddress
 */
export type HeadquarterAddress = {
  readonly id?: string
  readonly type: 'gx:headquarterAddress'
  readonly 'gx:countrySubdivisionCode': Many<string>
}

/**
 * Headquarters address. The address from which the organisation is led.
 *
 * Required: `countrySubdivisionCode`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#headquarterAddress
 */
export const headquarterAddress: Builder<HeadquarterAddressFacts, HeadquarterAddress> = /* @__PURE__ */ createBuilder(describing, headquarterAddressData)

/**
 * Facts of: Legal address. The address in the register in which the organisation is entered.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#legalAddress
 */
export interface LegalAddressFacts {
  /**
   * The ISO 3166-2 code of country and region, for example FR-IDF.
   *
   * One or more: a text, of the form ^[a-zA-Z]{2}-(?:[a-zA-Z]{1,3}|[0-9]{1,3})$.
   */
  readonly countrySubdivisionCode: OneOrMore<string>
}

/**
 * Legal address. The address in the register in which the organisation is entered.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#legalAddress
 */
export type LegalAddress = {
  readonly id?: string
  readonly type: 'gx:legalAddress'
  readonly 'gx:countrySubdivisionCode': Many<string>
}

/**
 * Legal address. The address in the register in which the organisation is entered.
 *
 * Required: `countrySubdivisionCode`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#legalAddress
 */
export const legalAddress: Builder<LegalAddressFacts, LegalAddress> = /* @__PURE__ */ createBuilder(describing, legalAddressData)

/**
 * Facts of: Registration number. The number under which a register knows the organisation, or the reference to it by
 * the subject id of the notary's credential.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#legalRegistrationNumber
 */
export interface LegalRegistrationNumberFacts {
  /**
   * The number with its country letters, for example FR12345678901234.
   *
   * Any number: a text, of at least 3 characters.
   */
  readonly EORI?: Many<string>
  /**
   * The identifier with country and register, for example FRIN.123456789.
   *
   * Any number: a text, of at least 3 characters.
   */
  readonly EUID?: Many<string>
  /**
   * The code of 20 letters and digits.
   *
   * Any number: a text, of at least 3 characters.
   */
  readonly leiCode?: Many<string>
  /**
   * The number exactly as the tax authority writes it.
   *
   * Any number: a text, of at least 3 characters.
   */
  readonly taxID?: Many<string>
  /**
   * The number with its country letters and without spaces, for example BE0762747721.
   *
   * Any number: a text, of at least 3 characters.
   */
  readonly vatID?: Many<string>
}

/**
 * Registration number. The number under which a register knows the organisation, or the reference to it by the subject
 * id of the notary's credential.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#legalRegistrationNumber
 */
export type LegalRegistrationNumber = {
  readonly id?: string
  readonly type: 'gx:legalRegistrationNumber'
  readonly 'gx:EORI'?: Many<string>
  readonly 'gx:EUID'?: Many<string>
  readonly 'gx:leiCode'?: Many<string>
  readonly 'gx:taxID'?: Many<string>
  readonly 'gx:vatID'?: Many<string>
}

/**
 * Registration number. The number under which a register knows the organisation, or the reference to it by the subject
 * id of the notary's credential.
 *
 * Required: nothing.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#legalRegistrationNumber
 */
export const legalRegistrationNumber: Builder<LegalRegistrationNumberFacts, LegalRegistrationNumber> = /* @__PURE__ */ createBuilder(describing, legalRegistrationNumberData)
