import type { ContactInformationFacts, LegalDocumentFacts, TermsAndConditionsFacts } from './common-facts.ts'
import type { Iri, Many, Nested, OneOrMore, Reference } from './values.ts'

/** Configuration parameter. A setting that the consumer of a data product chooses. */
export interface DataProductConfigurationParameterFacts {
  /** The name of the parameter. */
  readonly parameterName: string
  /** What the parameter changes. */
  readonly parameterDescription: string
  /** Values that the parameter can take, one value each. */
  readonly parameterAdmissibleValues: OneOrMore<string>
}

/** Evidence template. Which proof is accepted, and from whom. */
export interface EvidenceTemplateFacts {
  /** Legal persons whose proof is accepted. */
  readonly acceptedIssuers: OneOrMore<Reference>
  /** What the proof must look like. */
  readonly verifiableClaimTemplate?: string
}

/** Access prerequisite. What somebody must prove before the data become accessible. */
export interface DataAccessPrerequisiteFacts {
  /** The policy as text, or the URL where it stands. */
  readonly dataAccessPolicy: string
  /** The proof that opens the access. */
  readonly permissibleEvidences: Nested<EvidenceTemplateFacts>
}

/** Usage constraint. A limit on what may be done with the data. */
export interface DataUsageConstraintFacts {
  /** The policy as text, or the URL where it stands. */
  readonly dataUsagePolicy: string
  /** The ODRL profile that the policy is written in. */
  readonly odrlProfile?: string
}

/** Data licence. What a licensee may do with the data. */
export interface DataLicenseFacts {
  /** The ODRL profile that the policy is written in. */
  readonly odrlProfile?: string
  /** URLs of published licences that apply to the data. */
  readonly genericLicense?: Many<Iri>
  /** What must be proven before access. */
  readonly dataAccessPrerequisites?: Many<Nested<DataAccessPrerequisiteFacts>>
  /** Limits on the use of the data. */
  readonly dataUsageConstraints?: Many<Nested<DataUsageConstraintFacts>>
}

/** Data product description. Which data sets a data product holds, and how it can be configured. */
export interface DataProductDescriptionFacts {
  /** The data sets in the product, one value each. */
  readonly dataSets: OneOrMore<string>
  /** Settings that the consumer chooses. */
  readonly dataProductConfigurationParameters: OneOrMore<Nested<DataProductConfigurationParameterFacts>>
  /** What a licensee may do with the data. */
  readonly dataLicense?: Nested<DataLicenseFacts>
}

/** Data product. Data that are offered to others, with their description, licence and terms. */
export interface DataProductFacts {
  /** Which data are in the product, and how it can be configured. */
  readonly dataProductDescription: Nested<DataProductDescriptionFacts>
  /** The name under which the digital service is offered. */
  readonly digitalServiceOfferingName: string
  /** What the digital service is, in one or two sentences. */
  readonly digitalServiceOfferingShortDescription: string
  /** The legal person that offers the digital service. */
  readonly digitalServiceOfferingProvider: Reference
  /** An identifier of the digital service that the provider chooses. */
  readonly digitalServiceOfferingIdentifier: string
  /** The first day on which it can be ordered, as text such as 2026-01-31. */
  readonly digitalServiceOfferingLaunchDate: string
  /** The terms between provider and customer. */
  readonly digitalServiceOfferingTermsAndConditions: Nested<TermsAndConditionsFacts>
  /** The terms that users accept. */
  readonly digitalServiceUsageTermsAndConditions: Nested<TermsAndConditionsFacts>
  /** What happens to data about the use of the service. */
  readonly digitalServiceUsageDataPolicy: Nested<TermsAndConditionsFacts>
  /** Documents that apply to the digital service. */
  readonly digitalServiceLegalDocuments: OneOrMore<Nested<LegalDocumentFacts>>
  /** Legal persons who hold rights in the data. */
  readonly dataRightsHolders?: Many<Reference>
  /** A word by which the offer can be found; one value per word. */
  readonly keyword?: Many<string>
  /** The last day on which it can be ordered, as text such as 2027-12-31. */
  readonly digitalServiceOfferingEndDate?: string
  /** Whom to ask about the digital service. */
  readonly digitalServiceOfferingContactInformation?: Nested<ContactInformationFacts>
  /** The name that people use for it. */
  readonly name?: string
  /** A few sentences for people. */
  readonly description?: string
}
