import type { AddressFacts } from './common-facts.ts'
import type { Many, Nested, OneOrMore, Reference } from './values.ts'

/** Legal person. An organisation that can sign contracts, such as a company, an association or a public body. */
export interface LegalPersonFacts {
  /** Reference to the registration number, by the subject id of the notary's credential. */
  readonly registrationNumber: OneOrMore<Reference>
  /** The address in the register in which the organisation is entered. */
  readonly legalAddress: Nested<AddressFacts>
  /** The address from which the organisation is led. */
  readonly headquartersAddress: Nested<AddressFacts>
  /** Organisations that belong to this one. */
  readonly parentOrganizationOf?: Many<Reference>
  /** Organisations that this one belongs to. */
  readonly subOrganisationOf?: Many<Reference>
  /** The name that people use for it. */
  readonly name?: string
  /** A few sentences for people. */
  readonly description?: string
}

/** The statement of somebody who issues credentials that the Gaia-X terms and conditions are agreed to. */
export interface IssuerFacts {
  /** The word `accepted`, once the text has been read and agreed to; it stands for the digest of the text of the release. */
  readonly gaiaxTermsAndConditions: 'accepted'
}
