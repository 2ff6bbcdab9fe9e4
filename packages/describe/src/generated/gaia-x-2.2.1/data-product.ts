// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, Uri } from '../../typed/values.ts'
import type { AnyLegalDocument } from './legal-documents.ts'
import type {
  AnyLegalPerson,
  AnyParticipant,
  ContactInformation,
  LegalPersonFacts,
  ParticipantFacts,
} from './participant.ts'
import type { AnyDataTransfer } from './personal-data.ts'
import type { AnyPhysicalResource, AnyResource, AnyVirtualResource } from './resources.ts'
import type {
  AccessUsagePolicy,
  AnyServiceOffering,
  CustomerInstructions,
  DataAccountExport,
  DataPortability,
  DigitalServiceOfferingFacts,
  Endpoint,
  Measure,
  ServiceOfferingFacts,
  ServiceTermsAndConditions,
  SubContractor,
  TermsAndConditions,
  UsageTermsAndConditions,
} from './service-offering.ts'
import {
  dataAccessPrerequisiteData,
  dataLicenseData,
  dataProductCatalogueData,
  dataProductConfigurationParameterData,
  dataProductData,
  dataProductDescriptionData,
  dataUsageAgreementData,
  dataUsageConstraintData,
  describing,
  evidenceTemplateData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type {
  CryptographicSecurityStandards,
  DataProtectionRegime,
  ProvisionType,
} from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Access prerequisite. What somebody must prove before the data become accessible.
 *
 * Class: https://w3id.org/gaia-x/development#DataAccessPrerequisite
 */
export interface DataAccessPrerequisiteFacts {
  /**
   * The policy as text, or the URL where it stands.
   *
   * Exactly one: a text; or a complete web address that starts with https://.
   */
  readonly dataAccessPolicy: string | Uri
  /**
   * The proof that opens the access.
   *
   * Exactly one: EvidenceTemplate, described here or by reference.
   */
  readonly permissibleEvidences: Nested<EvidenceTemplateFacts, EvidenceTemplate>
}

/**
 * Access prerequisite. What somebody must prove before the data become accessible.
 *
 * Class: https://w3id.org/gaia-x/development#DataAccessPrerequisite
 */
export type DataAccessPrerequisite = {
  readonly id?: string
  readonly type: 'gx:DataAccessPrerequisite'
  readonly dataAccessPolicy: string | NodeReference
  readonly permissibleEvidences: NodeReference | EvidenceTemplate
}

/**
 * Access prerequisite. What somebody must prove before the data become accessible.
 *
 * Required: `dataAccessPolicy`, `permissibleEvidences`.
 *
 * Class: https://w3id.org/gaia-x/development#DataAccessPrerequisite
 */
export const dataAccessPrerequisite: Builder<DataAccessPrerequisiteFacts, DataAccessPrerequisite> = /* @__PURE__ */ createBuilder(describing, dataAccessPrerequisiteData)

/**
 * Facts of: Data licence. What a licensee may do with the data.
 *
 * Class: https://w3id.org/gaia-x/development#DataLicense
 */
export interface DataLicenseFacts {
  /**
   * The ODRL profile that the policy is written in.
   *
   * At most one: a text.
   */
  readonly odrlProfile?: string
  /**
   * URLs of published licences that apply to the data.
   *
   * Any number: a complete web address that starts with https://.
   */
  readonly genericLicense?: Many<Uri>
  /**
   * What must be proven before access.
   *
   * Any number: DataAccessPrerequisite, described here or by reference.
   */
  readonly dataAccessPrerequisites?: Many<Nested<DataAccessPrerequisiteFacts, DataAccessPrerequisite>>
  /**
   * Limits on the use of the data.
   *
   * Any number: DataUsageConstraint, described here or by reference.
   */
  readonly dataUsageConstraints?: Many<Nested<DataUsageConstraintFacts, DataUsageConstraint>>
}

/**
 * Data licence. What a licensee may do with the data.
 *
 * Class: https://w3id.org/gaia-x/development#DataLicense
 */
export type DataLicense = {
  readonly id?: string
  readonly type: 'gx:DataLicense'
  readonly odrlProfile?: string
  readonly genericLicense?: Many<string>
  readonly dataAccessPrerequisites?: Many<NodeReference | DataAccessPrerequisite>
  readonly dataUsageConstraints?: Many<NodeReference | DataUsageConstraint>
}

/**
 * Data licence. What a licensee may do with the data.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#DataLicense
 */
export const dataLicense: Builder<DataLicenseFacts, DataLicense> = /* @__PURE__ */ createBuilder(describing, dataLicenseData)

/**
 * Facts of: Data product. Data that are offered to others, with their description, licence and terms.
 *
 * Class: https://w3id.org/gaia-x/development#DataProduct
 */
export interface DataProductFacts extends DigitalServiceOfferingFacts {
  /**
   * Which data are in the product, and how it can be configured.
   *
   * Exactly one: DataProductDescription, described here or by reference.
   */
  readonly dataProductDescription: Nested<DataProductDescriptionFacts, DataProductDescription>
  /**
   * Legal persons who hold rights in the data.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly dataRightsHolders?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
}

/**
 * Data product. Data that are offered to others, with their description, licence and terms.
 *
 * Class: https://w3id.org/gaia-x/development#DataProduct
 */
export type DataProduct = {
  readonly id?: string
  readonly type: 'gx:DataProduct'
  readonly dataProductDescription: NodeReference | DataProductDescription
  readonly dataRightsHolders?: Many<NodeReference | AnyLegalPerson>
  readonly digitalServiceOfferingName: string
  readonly digitalServiceOfferingShortDescription: string
  readonly digitalServiceOfferingProvider: NodeReference | AnyLegalPerson
  readonly digitalServiceOfferingIdentifier: string
  readonly keyword?: Many<string>
  readonly digitalServiceOfferingLaunchDate: string
  readonly digitalServiceOfferingEndDate?: string
  readonly digitalServiceOfferingTermsAndConditions: NodeReference | ServiceTermsAndConditions
  readonly digitalServiceUsageTermsAndConditions: NodeReference | UsageTermsAndConditions
  readonly digitalServiceUsageDataPolicy: NodeReference | TermsAndConditions
  readonly digitalServiceLegalDocuments: Many<NodeReference | AnyLegalDocument>
  readonly digitalServiceOfferingContactInformation?: NodeReference | ContactInformation
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Data product. Data that are offered to others, with their description, licence and terms.
 *
 * Required: `dataProductDescription`, `digitalServiceOfferingName`, `digitalServiceOfferingShortDescription`,
 * `digitalServiceOfferingProvider`, `digitalServiceOfferingIdentifier`, `digitalServiceOfferingLaunchDate`,
 * `digitalServiceOfferingTermsAndConditions`, `digitalServiceUsageTermsAndConditions`, `digitalServiceUsageDataPolicy`,
 * `digitalServiceLegalDocuments`.
 *
 * Class: https://w3id.org/gaia-x/development#DataProduct
 */
export const dataProduct: Builder<DataProductFacts, DataProduct> = /* @__PURE__ */ createBuilder(describing, dataProductData)

/**
 * Facts of: Data product catalogue. A service in which data products can be found.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductCatalogue
 */
export interface DataProductCatalogueFacts extends ServiceOfferingFacts {}

/**
 * Data product catalogue. A service in which data products can be found.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductCatalogue
 */
export type DataProductCatalogue = {
  readonly id?: string
  readonly type: 'gx:DataProductCatalogue'
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly providedBy: NodeReference | AnyLegalPerson
  readonly dependsOn?: Many<NodeReference | AnyServiceOffering>
  readonly serviceOfferingTermsAndConditions: Many<NodeReference | TermsAndConditions>
  readonly servicePolicy?: Many<NodeReference | AccessUsagePolicy>
  readonly dataProtectionRegime?: Many<DataProtectionRegime>
  readonly dataAccountExport?: Many<NodeReference | DataAccountExport>
  readonly keyword?: Many<string>
  readonly provisionType?: ProvisionType
  readonly endpoint?: NodeReference | Endpoint
  readonly hostedOn?: Many<NodeReference | AnyVirtualResource | NodeReference | AnyPhysicalResource>
  readonly serviceScope?: string
  readonly legalDocuments?: Many<NodeReference | AnyLegalDocument>
  readonly subContractors?: Many<NodeReference | SubContractor>
  readonly customerInstructions?: Many<NodeReference | CustomerInstructions>
  readonly dataPortability?: Many<NodeReference | DataPortability>
  readonly possiblePersonalDataTransfers?: Many<NodeReference | AnyDataTransfer>
  readonly requiredMeasures?: Many<NodeReference | Measure>
  readonly cryptographicSecurityStandards?: Many<CryptographicSecurityStandards>
  readonly providerContactInformation?: NodeReference | ContactInformation
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Data product catalogue. A service in which data products can be found.
 *
 * Required: `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductCatalogue
 */
export const dataProductCatalogue: Builder<DataProductCatalogueFacts, DataProductCatalogue> = /* @__PURE__ */ createBuilder(describing, dataProductCatalogueData)

/**
 * Facts of: Configuration parameter. A setting that the consumer of a data product chooses.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductConfigurationParameter
 */
export interface DataProductConfigurationParameterFacts {
  /**
   * The name of the parameter.
   *
   * Exactly one: a text.
   */
  readonly parameterName: string
  /**
   * What the parameter changes.
   *
   * Exactly one: a text.
   */
  readonly parameterDescription: string
  /**
   * Values that the parameter can take, one value each.
   *
   * One or more: a text.
   */
  readonly parameterAdmissibleValues: OneOrMore<string>
}

/**
 * Configuration parameter. A setting that the consumer of a data product chooses.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductConfigurationParameter
 */
export type DataProductConfigurationParameter = {
  readonly id?: string
  readonly type: 'gx:DataProductConfigurationParameter'
  readonly parameterName: string
  readonly parameterDescription: string
  readonly parameterAdmissibleValues: Many<string>
}

/**
 * Configuration parameter. A setting that the consumer of a data product chooses.
 *
 * Required: `parameterName`, `parameterDescription`, `parameterAdmissibleValues`.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductConfigurationParameter
 */
export const dataProductConfigurationParameter: Builder<DataProductConfigurationParameterFacts, DataProductConfigurationParameter> = /* @__PURE__ */ createBuilder(describing, dataProductConfigurationParameterData)

/**
 * Facts of: Data product description. Which data sets a data product holds, and how it can be configured.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductDescription
 */
export interface DataProductDescriptionFacts {
  /**
   * The data sets in the product, one value each.
   *
   * One or more: a text.
   */
  readonly dataSets: OneOrMore<string>
  /**
   * Settings that the consumer chooses.
   *
   * One or more: DataProductConfigurationParameter, described here or by reference.
   */
  readonly dataProductConfigurationParameters: OneOrMore<Nested<DataProductConfigurationParameterFacts, DataProductConfigurationParameter>>
  /**
   * What a licensee may do with the data.
   *
   * At most one: DataLicense, described here or by reference.
   */
  readonly dataLicense?: Nested<DataLicenseFacts, DataLicense>
}

/**
 * Data product description. Which data sets a data product holds, and how it can be configured.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductDescription
 */
export type DataProductDescription = {
  readonly id?: string
  readonly type: 'gx:DataProductDescription'
  readonly dataSets: Many<string>
  readonly dataProductConfigurationParameters: Many<NodeReference | DataProductConfigurationParameter>
  readonly dataLicense?: NodeReference | DataLicense
}

/**
 * Data product description. Which data sets a data product holds, and how it can be configured.
 *
 * Required: `dataSets`, `dataProductConfigurationParameters`.
 *
 * Class: https://w3id.org/gaia-x/development#DataProductDescription
 */
export const dataProductDescription: Builder<DataProductDescriptionFacts, DataProductDescription> = /* @__PURE__ */ createBuilder(describing, dataProductDescriptionData)

/**
 * Facts of: Data usage agreement. What provider, consumer and rights holder agreed on for one use of data.
 *
 * Class: https://w3id.org/gaia-x/development#DataUsageAgreement
 */
export interface DataUsageAgreementFacts {
  /**
   * The legal person that holds the rights in the data.
   *
   * Exactly one: LegalPerson, described here or by reference.
   */
  readonly dataRightsHolder: Nested<LegalPersonFacts, AnyLegalPerson>
  /**
   * The participant that uses the data.
   *
   * Exactly one: Participant, described here or by reference.
   */
  readonly dataConsumer: Nested<ParticipantFacts, AnyParticipant>
  /**
   * The legal person that provides the data.
   *
   * Exactly one: LegalPerson, described here or by reference.
   */
  readonly dataProvider: Nested<LegalPersonFacts, AnyLegalPerson>
  /**
   * Which concrete data the agreement is about.
   *
   * Exactly one: a text.
   */
  readonly dataInstance: string
  /**
   * The ODRL profile that the policy is written in.
   *
   * At most one: a text.
   */
  readonly odrlProfile?: string
  /**
   * What must be proven before access.
   *
   * Any number: DataAccessPrerequisite, described here or by reference.
   */
  readonly dataAccessPrerequisites?: Many<Nested<DataAccessPrerequisiteFacts, DataAccessPrerequisite>>
  /**
   * Limits on the use of the data.
   *
   * Any number: DataUsageConstraint, described here or by reference.
   */
  readonly dataUsageConstraints?: Many<Nested<DataUsageConstraintFacts, DataUsageConstraint>>
  /**
   * What the data are used for.
   *
   * At most one: a text.
   */
  readonly dataUsagePurpose?: string
  /**
   * The legal frame of the agreement.
   *
   * Exactly one: a text.
   */
  readonly dataUsageLegalContext: string
}

/**
 * Data usage agreement. What provider, consumer and rights holder agreed on for one use of data.
 *
 * Class: https://w3id.org/gaia-x/development#DataUsageAgreement
 */
export type DataUsageAgreement = {
  readonly id?: string
  readonly type: 'gx:DataUsageAgreement'
  readonly dataRightsHolder: NodeReference | AnyLegalPerson
  readonly dataConsumer: NodeReference | AnyParticipant
  readonly dataProvider: NodeReference | AnyLegalPerson
  readonly dataInstance: string
  readonly odrlProfile?: string
  readonly dataAccessPrerequisites?: Many<NodeReference | DataAccessPrerequisite>
  readonly dataUsageConstraints?: Many<NodeReference | DataUsageConstraint>
  readonly dataUsagePurpose?: string
  readonly dataUsageLegalContext: string
}

/**
 * Data usage agreement. What provider, consumer and rights holder agreed on for one use of data.
 *
 * Required: `dataRightsHolder`, `dataConsumer`, `dataProvider`, `dataInstance`, `dataUsageLegalContext`.
 *
 * Class: https://w3id.org/gaia-x/development#DataUsageAgreement
 */
export const dataUsageAgreement: Builder<DataUsageAgreementFacts, DataUsageAgreement> = /* @__PURE__ */ createBuilder(describing, dataUsageAgreementData)

/**
 * Facts of: Usage constraint. A limit on what may be done with the data.
 *
 * Class: https://w3id.org/gaia-x/development#DataUsageConstraint
 */
export interface DataUsageConstraintFacts {
  /**
   * The ODRL profile that the policy is written in.
   *
   * At most one: a text.
   */
  readonly odrlProfile?: string
  /**
   * The policy as text, or the URL where it stands.
   *
   * Exactly one: a text; or a complete web address that starts with https://.
   */
  readonly dataUsagePolicy: string | Uri
}

/**
 * Usage constraint. A limit on what may be done with the data.
 *
 * Class: https://w3id.org/gaia-x/development#DataUsageConstraint
 */
export type DataUsageConstraint = {
  readonly id?: string
  readonly type: 'gx:DataUsageConstraint'
  readonly odrlProfile?: string
  readonly dataUsagePolicy: string | NodeReference
}

/**
 * Usage constraint. A limit on what may be done with the data.
 *
 * Required: `dataUsagePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#DataUsageConstraint
 */
export const dataUsageConstraint: Builder<DataUsageConstraintFacts, DataUsageConstraint> = /* @__PURE__ */ createBuilder(describing, dataUsageConstraintData)

/**
 * Facts of: Evidence template. Which proof is accepted, and from whom.
 *
 * Class: https://w3id.org/gaia-x/development#EvidenceTemplate
 */
export interface EvidenceTemplateFacts {
  /**
   * What the proof must look like.
   *
   * At most one: a text.
   */
  readonly verifiableClaimTemplate?: string
  /**
   * Legal persons whose proof is accepted.
   *
   * One or more: LegalPerson, described here or by reference.
   */
  readonly acceptedIssuers: OneOrMore<Nested<LegalPersonFacts, AnyLegalPerson>>
}

/**
 * Evidence template. Which proof is accepted, and from whom.
 *
 * Class: https://w3id.org/gaia-x/development#EvidenceTemplate
 */
export type EvidenceTemplate = {
  readonly id?: string
  readonly type: 'gx:EvidenceTemplate'
  readonly verifiableClaimTemplate?: string
  readonly acceptedIssuers: Many<NodeReference | AnyLegalPerson>
}

/**
 * Evidence template. Which proof is accepted, and from whom.
 *
 * Required: `acceptedIssuers`.
 *
 * Class: https://w3id.org/gaia-x/development#EvidenceTemplate
 */
export const evidenceTemplate: Builder<EvidenceTemplateFacts, EvidenceTemplate> = /* @__PURE__ */ createBuilder(describing, evidenceTemplateData)
