// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, Uri } from '../../typed/values.ts'
import type { ComputeFunctionServiceOffering } from './compute-function.ts'
import type { BareMetalServiceOffering, ComputeServiceOffering, VirtualMachineServiceOffering } from './compute.ts'
import type {
  ConnectivityServiceOffering,
  InterconnectionServiceOffering,
  LinkConnectivityServiceOffering,
  NetworkConnectivityServiceOffering,
  PhysicalConnectivityServiceOffering,
} from './connectivity.ts'
import type { ContainerServiceOffering } from './container.ts'
import type { DataProduct, DataProductCatalogue } from './data-product.ts'
import type { GaiaXEntityFacts } from './entity.ts'
import type { MediaTypeText } from './forms.ts'
import type { AnyLegalDocument, LegalDocumentFacts } from './legal-documents.ts'
import type { AnyLegalPerson, ContactInformation, ContactInformationFacts, LegalPersonFacts } from './participant.ts'
import type { AnyDataTransfer, DataTransferFacts } from './personal-data.ts'
import type {
  AnyPhysicalResource,
  AnyResource,
  AnyVirtualResource,
  PhysicalResourceFacts,
  ResourceFacts,
  VirtualResourceFacts,
} from './resources.ts'
import type {
  BlockStorageServiceOffering,
  FileStorageServiceOffering,
  ObjectStorageServiceOffering,
  StorageServiceOffering,
} from './storage.ts'
import {
  accessUsagePolicyData,
  customerInstructionsData,
  dataAccountExportData,
  dataPortabilityData,
  describing,
  digitalServiceOfferingData,
  endpointData,
  infrastructureServiceOfferingData,
  measureData,
  serviceOfferingData,
  serviceTermsAndConditionsData,
  standardConformityData,
  subContractorData,
  termsAndConditionsData,
  usageTermsAndConditionsData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type {
  AccessType,
  Countries,
  CryptographicSecurityStandards,
  DataProtectionRegime,
  MediaTypes,
  PolicyLanguage,
  ProvisionType,
  RequestType,
} from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Access and usage policy. A policy, in a policy language, that says who may use something and how.
 *
 * Class: https://w3id.org/gaia-x/development#AccessUsagePolicy
 */
export interface AccessUsagePolicyFacts {
  /**
   * The language that the policy is written in.
   *
   * Exactly one: one of JSON, ODRL, Other, Rego, XACML.
   */
  readonly policyLanguage: PolicyLanguage
  /**
   * The policy itself as text, or the URL where it stands.
   *
   * Exactly one: a text; or a complete web address that starts with https://.
   */
  readonly policyDocument: string | Uri
}

/**
 * Access and usage policy. A policy, in a policy language, that says who may use something and how.
 *
 * Class: https://w3id.org/gaia-x/development#AccessUsagePolicy
 */
export type AccessUsagePolicy = {
  readonly id?: string
  readonly type: 'gx:AccessUsagePolicy'
  readonly policyLanguage: PolicyLanguage
  readonly policyDocument: string | NodeReference
}

/**
 * Access and usage policy. A policy, in a policy language, that says who may use something and how.
 *
 * Required: `policyLanguage`, `policyDocument`.
 *
 * Class: https://w3id.org/gaia-x/development#AccessUsagePolicy
 */
export const accessUsagePolicy: Builder<AccessUsagePolicyFacts, AccessUsagePolicy> = /* @__PURE__ */ createBuilder(describing, accessUsagePolicyData)

/**
 * Facts of: Customer instructions. How a customer can give the provider binding instructions about the processing of
 * data.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerInstructions
 */
export interface CustomerInstructionsFacts {
  /**
   * Documents that say what the provider is instructed to do.
   *
   * One or more: LegalDocument, described here or by reference.
   */
  readonly terms: OneOrMore<Nested<LegalDocumentFacts, AnyLegalDocument>>
  /**
   * Documents that say how customers give instructions.
   *
   * One or more: LegalDocument, described here or by reference.
   */
  readonly means: OneOrMore<Nested<LegalDocumentFacts, AnyLegalDocument>>
}

/**
 * Customer instructions. How a customer can give the provider binding instructions about the processing of data.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerInstructions
 */
export type CustomerInstructions = {
  readonly id?: string
  readonly type: 'gx:CustomerInstructions'
  readonly terms: Many<NodeReference | AnyLegalDocument>
  readonly means: Many<NodeReference | AnyLegalDocument>
}

/**
 * Customer instructions. How a customer can give the provider binding instructions about the processing of data.
 *
 * Required: `terms`, `means`.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerInstructions
 */
export const customerInstructions: Builder<CustomerInstructionsFacts, CustomerInstructions> = /* @__PURE__ */ createBuilder(describing, customerInstructionsData)

/**
 * Facts of: Account data export. How a customer asks for the data of the own account, and how the answer comes.
 *
 * Class: https://w3id.org/gaia-x/development#DataAccountExport
 */
export interface DataAccountExportFacts {
  /**
   * How a customer sends the request.
   *
   * Exactly one: one of API, email, registeredLetter, supportCenter, unregisteredLetter, webform.
   */
  readonly requestType: RequestType
  /**
   * Whether the answer comes digitally or on paper.
   *
   * Exactly one: one of digital, physical.
   */
  readonly accessType: AccessType
  /**
   * IANA media type of the data that the customer gets, for example application/json.
   *
   * Exactly one: a media type such as application/pdf, or an extension such as pdf.
   */
  readonly formatType: MediaTypeText | MediaTypes
}

/**
 * Account data export. How a customer asks for the data of the own account, and how the answer comes.
 *
 * Class: https://w3id.org/gaia-x/development#DataAccountExport
 */
export type DataAccountExport = {
  readonly id?: string
  readonly type: 'gx:DataAccountExport'
  readonly requestType: RequestType
  readonly accessType: AccessType
  readonly formatType: MediaTypes
}

/**
 * Account data export. How a customer asks for the data of the own account, and how the answer comes.
 *
 * Required: `requestType`, `accessType`, `formatType`.
 *
 * Class: https://w3id.org/gaia-x/development#DataAccountExport
 */
export const dataAccountExport: Builder<DataAccountExportFacts, DataAccountExport> = /* @__PURE__ */ createBuilder(describing, dataAccountExportData)

/**
 * Facts of: Data portability. How customers take their data along, and how the data are deleted afterwards.
 *
 * Class: https://w3id.org/gaia-x/development#DataPortability
 */
export interface DataPortabilityFacts {
  /**
   * Which data can be taken along.
   *
   * Exactly one: a text.
   */
  readonly resource: string
  /**
   * Whom to ask about it.
   *
   * At most one: ContactInformation, described here or by reference.
   */
  readonly contactInformation?: Nested<ContactInformationFacts, ContactInformation>
  /**
   * How the data are handed over, for example by download or transfer.
   *
   * One or more: a text.
   */
  readonly means: OneOrMore<string>
  /**
   * URLs of the documentation on how to do it.
   *
   * One or more: a complete web address that starts with https://.
   */
  readonly documentations: OneOrMore<Uri>
  /**
   * The document that holds the commitment.
   *
   * Exactly one: LegalDocument, described here or by reference.
   */
  readonly legalDocument: Nested<LegalDocumentFacts, AnyLegalDocument>
  /**
   * How the data are deleted after the contract ends.
   *
   * One or more: a text.
   */
  readonly deletionMethods: OneOrMore<string>
  /**
   * When the data are deleted after the contract ends, for example within 30 days.
   *
   * Exactly one: a text.
   */
  readonly deletionTimeframe: string
  /**
   * Formats in which the data are handed over, one value per format.
   *
   * One or more: a text.
   */
  readonly formats: OneOrMore<string>
  /**
   * URL of the page that states what it costs.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly pricing: Uri
}

/**
 * Data portability. How customers take their data along, and how the data are deleted afterwards.
 *
 * Class: https://w3id.org/gaia-x/development#DataPortability
 */
export type DataPortability = {
  readonly id?: string
  readonly type: 'gx:DataPortability'
  readonly resource: string
  readonly contactInformation?: NodeReference | ContactInformation
  readonly means: Many<string>
  readonly documentations: Many<string>
  readonly legalDocument: NodeReference | AnyLegalDocument
  readonly deletionMethods: Many<string>
  readonly deletionTimeframe: string
  readonly formats: Many<string>
  readonly pricing: string
}

/**
 * Data portability. How customers take their data along, and how the data are deleted afterwards.
 *
 * Required: `resource`, `means`, `documentations`, `legalDocument`, `deletionMethods`, `deletionTimeframe`, `formats`,
 * `pricing`.
 *
 * Class: https://w3id.org/gaia-x/development#DataPortability
 */
export const dataPortability: Builder<DataPortabilityFacts, DataPortability> = /* @__PURE__ */ createBuilder(describing, dataPortabilityData)

/**
 * Facts of: Digital service. A digital offer with its own terms for ordering and for using it; a data product is the
 * usual kind.
 *
 * Class: https://w3id.org/gaia-x/development#DigitalServiceOffering
 */
export interface DigitalServiceOfferingFacts extends GaiaXEntityFacts {
  /**
   * The name under which the digital service is offered.
   *
   * Exactly one: a text.
   */
  readonly digitalServiceOfferingName: string
  /**
   * What the digital service is, in one or two sentences.
   *
   * Exactly one: a text.
   */
  readonly digitalServiceOfferingShortDescription: string
  /**
   * The legal person that offers the digital service.
   *
   * Exactly one: LegalPerson, described here or by reference.
   */
  readonly digitalServiceOfferingProvider: Nested<LegalPersonFacts, AnyLegalPerson>
  /**
   * An identifier of the digital service that the provider chooses.
   *
   * Exactly one: a text.
   */
  readonly digitalServiceOfferingIdentifier: string
  /**
   * A word by which the offer can be found; one value per word.
   *
   * Any number: a text.
   */
  readonly keyword?: Many<string>
  /**
   * The first day on which it can be ordered, as text such as 2026-01-31.
   *
   * Exactly one: a text.
   */
  readonly digitalServiceOfferingLaunchDate: string
  /**
   * The last day on which it can be ordered, as text such as 2027-12-31.
   *
   * At most one: a text.
   */
  readonly digitalServiceOfferingEndDate?: string
  /**
   * The terms between provider and customer.
   *
   * Exactly one: ServiceTermsAndConditions, described here or by reference.
   */
  readonly digitalServiceOfferingTermsAndConditions: Nested<ServiceTermsAndConditionsFacts, ServiceTermsAndConditions>
  /**
   * The terms that users accept.
   *
   * Exactly one: UsageTermsAndConditions, described here or by reference.
   */
  readonly digitalServiceUsageTermsAndConditions: Nested<UsageTermsAndConditionsFacts, UsageTermsAndConditions>
  /**
   * What happens to data about the use of the service.
   *
   * Exactly one: TermsAndConditions, described here or by reference.
   */
  readonly digitalServiceUsageDataPolicy: Nested<TermsAndConditionsFacts, TermsAndConditions>
  /**
   * Documents that apply to the digital service.
   *
   * One or more: LegalDocument, described here or by reference.
   */
  readonly digitalServiceLegalDocuments: OneOrMore<Nested<LegalDocumentFacts, AnyLegalDocument>>
  /**
   * Whom to ask about the digital service.
   *
   * At most one: ContactInformation, described here or by reference.
   */
  readonly digitalServiceOfferingContactInformation?: Nested<ContactInformationFacts, ContactInformation>
}

/**
 * Digital service. A digital offer with its own terms for ordering and for using it; a data product is the usual kind.
 *
 * Class: https://w3id.org/gaia-x/development#DigitalServiceOffering
 */
export type DigitalServiceOffering = {
  readonly id?: string
  readonly type: 'gx:DigitalServiceOffering'
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

/** Digital service, or one of its special kinds. */
export type AnyDigitalServiceOffering =
  | DigitalServiceOffering
  | DataProduct

/**
 * Digital service. A digital offer with its own terms for ordering and for using it; a data product is the usual kind.
 *
 * Required: `digitalServiceOfferingName`, `digitalServiceOfferingShortDescription`, `digitalServiceOfferingProvider`,
 * `digitalServiceOfferingIdentifier`, `digitalServiceOfferingLaunchDate`, `digitalServiceOfferingTermsAndConditions`,
 * `digitalServiceUsageTermsAndConditions`, `digitalServiceUsageDataPolicy`, `digitalServiceLegalDocuments`.
 *
 * Class: https://w3id.org/gaia-x/development#DigitalServiceOffering
 */
export const digitalServiceOffering: Builder<DigitalServiceOfferingFacts, DigitalServiceOffering> = /* @__PURE__ */ createBuilder(describing, digitalServiceOfferingData)

/**
 * Facts of: Endpoint. The address at which a service is called, and the standards it follows.
 *
 * Class: https://w3id.org/gaia-x/development#Endpoint
 */
export interface EndpointFacts {
  /**
   * The absolute URL to call.
   *
   * At most one: a complete web address that starts with https://.
   */
  readonly endpointURL?: Uri
  /**
   * Standards that the endpoint conforms to.
   *
   * One or more: StandardConformity, described here or by reference.
   */
  readonly standardConformity: OneOrMore<Nested<StandardConformityFacts, StandardConformity>>
  /**
   * The interface in a formal language, such as OpenAPI, or where it is found.
   *
   * At most one: a text.
   */
  readonly formalDescription?: string
}

/**
 * Endpoint. The address at which a service is called, and the standards it follows.
 *
 * Class: https://w3id.org/gaia-x/development#Endpoint
 */
export type Endpoint = {
  readonly id?: string
  readonly type: 'gx:Endpoint'
  readonly endpointURL?: string
  readonly standardConformity: Many<NodeReference | StandardConformity>
  readonly formalDescription?: string
}

/**
 * Endpoint. The address at which a service is called, and the standards it follows.
 *
 * Required: `standardConformity`.
 *
 * Class: https://w3id.org/gaia-x/development#Endpoint
 */
export const endpoint: Builder<EndpointFacts, Endpoint> = /* @__PURE__ */ createBuilder(describing, endpointData)

/**
 * Facts of: Infrastructure service. A service that provides computing power, storage or networks; use one of the
 * special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#InfrastructureServiceOffering
 */
export interface InfrastructureServiceOfferingFacts extends ServiceOfferingFacts {}

/**
 * Infrastructure service. A service that provides computing power, storage or networks; use one of the special kinds
 * where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#InfrastructureServiceOffering
 */
export type InfrastructureServiceOffering = {
  readonly id?: string
  readonly type: 'gx:InfrastructureServiceOffering'
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

/** Infrastructure service, or one of its special kinds. */
export type AnyInfrastructureServiceOffering =
  | InfrastructureServiceOffering
  | BareMetalServiceOffering
  | BlockStorageServiceOffering
  | ComputeFunctionServiceOffering
  | ComputeServiceOffering
  | ConnectivityServiceOffering
  | ContainerServiceOffering
  | FileStorageServiceOffering
  | InterconnectionServiceOffering
  | LinkConnectivityServiceOffering
  | NetworkConnectivityServiceOffering
  | ObjectStorageServiceOffering
  | PhysicalConnectivityServiceOffering
  | StorageServiceOffering
  | VirtualMachineServiceOffering

/**
 * Infrastructure service. A service that provides computing power, storage or networks; use one of the special kinds
 * where one fits.
 *
 * Required: `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#InfrastructureServiceOffering
 */
export const infrastructureServiceOffering: Builder<InfrastructureServiceOfferingFacts, InfrastructureServiceOffering> = /* @__PURE__ */ createBuilder(describing, infrastructureServiceOfferingData)

/**
 * Facts of: Measure. Something the provider does to meet a requirement, with the documents that prove it.
 *
 * Class: https://w3id.org/gaia-x/development#Measure
 */
export interface MeasureFacts {
  /**
   * What is done, and which requirement it meets.
   *
   * Exactly one: a text.
   */
  readonly description: string
  /**
   * Documents that support the statements.
   *
   * One or more: LegalDocument, described here or by reference.
   */
  readonly legalDocuments: OneOrMore<Nested<LegalDocumentFacts, AnyLegalDocument>>
}

/**
 * Measure. Something the provider does to meet a requirement, with the documents that prove it.
 *
 * Class: https://w3id.org/gaia-x/development#Measure
 */
export type Measure = {
  readonly id?: string
  readonly type: 'gx:Measure'
  readonly description: string
  readonly legalDocuments: Many<NodeReference | AnyLegalDocument>
}

/**
 * Measure. Something the provider does to meet a requirement, with the documents that prove it.
 *
 * Required: `description`, `legalDocuments`.
 *
 * Class: https://w3id.org/gaia-x/development#Measure
 */
export const measure: Builder<MeasureFacts, Measure> = /* @__PURE__ */ createBuilder(describing, measureData)

/**
 * Facts of: Service offering. A service that a provider offers to customers, with everything they need to know before
 * they order.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceOffering
 */
export interface ServiceOfferingFacts extends GaiaXEntityFacts {
  /**
   * Resources that this is composed of.
   *
   * Any number: Resource, described here or by reference.
   */
  readonly aggregationOfResources?: Many<Nested<ResourceFacts, AnyResource>>
  /**
   * The legal person that offers the service.
   *
   * Exactly one: LegalPerson, described here or by reference.
   */
  readonly providedBy: Nested<LegalPersonFacts, AnyLegalPerson>
  /**
   * Other services that this service needs.
   *
   * Any number: ServiceOffering, described here or by reference.
   */
  readonly dependsOn?: Many<Nested<ServiceOfferingFacts, AnyServiceOffering>>
  /**
   * The terms that apply to the service.
   *
   * One or more: TermsAndConditions, described here or by reference.
   */
  readonly serviceOfferingTermsAndConditions: OneOrMore<Nested<TermsAndConditionsFacts, TermsAndConditions>>
  /**
   * Policies that say who may use the service and how.
   *
   * Any number: AccessUsagePolicy, described here or by reference.
   */
  readonly servicePolicy?: Many<Nested<AccessUsagePolicyFacts, AccessUsagePolicy>>
  /**
   * Data protection laws that the service complies with.
   *
   * Any number: one of CCPA2018, GDPR2016, LGPD2019, PDPA2012, VCDPA2021.
   */
  readonly dataProtectionRegime?: Many<DataProtectionRegime>
  /**
   * How customers get the data of their account.
   *
   * Any number: DataAccountExport, described here or by reference.
   */
  readonly dataAccountExport?: Many<Nested<DataAccountExportFacts, DataAccountExport>>
  /**
   * A word by which the offer can be found; one value per word.
   *
   * Any number: a text.
   */
  readonly keyword?: Many<string>
  /**
   * Whether the service is private, public or hybrid.
   *
   * At most one: one of hybrid, private, public.
   */
  readonly provisionType?: ProvisionType
  /**
   * Where the service is called.
   *
   * At most one: Endpoint, described here or by reference.
   */
  readonly endpoint?: Nested<EndpointFacts, Endpoint>
  /**
   * Resources that the service runs on.
   *
   * Any number: VirtualResource or PhysicalResource, described here or by reference.
   */
  readonly hostedOn?: Many<Nested<VirtualResourceFacts, AnyVirtualResource> | Nested<PhysicalResourceFacts, AnyPhysicalResource>>
  /**
   * What the service covers and what it does not, in a few words.
   *
   * At most one: a text.
   */
  readonly serviceScope?: string
  /**
   * Documents that support the statements.
   *
   * Any number: LegalDocument, described here or by reference.
   */
  readonly legalDocuments?: Many<Nested<LegalDocumentFacts, AnyLegalDocument>>
  /**
   * Companies that do parts of the service.
   *
   * Any number: SubContractor, described here or by reference.
   */
  readonly subContractors?: Many<Nested<SubContractorFacts, SubContractor>>
  /**
   * How customers can instruct the provider.
   *
   * Any number: CustomerInstructions, described here or by reference.
   */
  readonly customerInstructions?: Many<Nested<CustomerInstructionsFacts, CustomerInstructions>>
  /**
   * How customers take their data along when they leave.
   *
   * Any number: DataPortability, described here or by reference.
   */
  readonly dataPortability?: Many<Nested<DataPortabilityFacts, DataPortability>>
  /**
   * Transfers of personal data that may take place.
   *
   * Any number: DataTransfer, described here or by reference.
   */
  readonly possiblePersonalDataTransfers?: Many<Nested<DataTransferFacts, AnyDataTransfer>>
  /**
   * Measures taken to meet the requirements.
   *
   * Any number: Measure, described here or by reference.
   */
  readonly requiredMeasures?: Many<Nested<MeasureFacts, Measure>>
  /**
   * Standards of cryptography that the service follows.
   *
   * Any number: one of FIPS180-4, FIPS186-5, RFC5406, RFC7296, RFC7515, RFC8446, RFC9142.
   */
  readonly cryptographicSecurityStandards?: Many<CryptographicSecurityStandards>
  /**
   * Where customers can reach the provider about this service.
   *
   * At most one: ContactInformation, described here or by reference.
   */
  readonly providerContactInformation?: Nested<ContactInformationFacts, ContactInformation>
}

/**
 * Service offering. A service that a provider offers to customers, with everything they need to know before they order.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceOffering
 */
export type ServiceOffering = {
  readonly id?: string
  readonly type: 'gx:ServiceOffering'
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

/** Service offering, or one of its special kinds. */
export type AnyServiceOffering =
  | ServiceOffering
  | BareMetalServiceOffering
  | BlockStorageServiceOffering
  | ComputeFunctionServiceOffering
  | ComputeServiceOffering
  | ConnectivityServiceOffering
  | ContainerServiceOffering
  | DataProductCatalogue
  | FileStorageServiceOffering
  | InfrastructureServiceOffering
  | InterconnectionServiceOffering
  | LinkConnectivityServiceOffering
  | NetworkConnectivityServiceOffering
  | ObjectStorageServiceOffering
  | PhysicalConnectivityServiceOffering
  | StorageServiceOffering
  | VirtualMachineServiceOffering

/**
 * Service offering. A service that a provider offers to customers, with everything they need to know before they order.
 *
 * Required: `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceOffering
 */
export const serviceOffering: Builder<ServiceOfferingFacts, ServiceOffering> = /* @__PURE__ */ createBuilder(describing, serviceOfferingData)

/**
 * Facts of: Terms for ordering. The terms under which a digital service is provided.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceTermsAndConditions
 */
export interface ServiceTermsAndConditionsFacts {
  /**
   * Where it can be read, as an absolute URL.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly url: Uri
  /**
   * The SHA-256 of the document at the URL, in lower-case hexadecimal.
   *
   * Exactly one: a text.
   */
  readonly hash: string
}

/**
 * Terms for ordering. The terms under which a digital service is provided.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceTermsAndConditions
 */
export type ServiceTermsAndConditions = {
  readonly id?: string
  readonly type: 'gx:ServiceTermsAndConditions'
  readonly url: string
  readonly hash: string
}

/**
 * Terms for ordering. The terms under which a digital service is provided.
 *
 * Required: `url`, `hash`.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceTermsAndConditions
 */
export const serviceTermsAndConditions: Builder<ServiceTermsAndConditionsFacts, ServiceTermsAndConditions> = /* @__PURE__ */ createBuilder(describing, serviceTermsAndConditionsData)

/**
 * Facts of: Standard followed. A published standard that an endpoint conforms to.
 *
 * Class: https://w3id.org/gaia-x/development#StandardConformity
 */
export interface StandardConformityFacts {
  /**
   * The title of the standard.
   *
   * Exactly one: a text.
   */
  readonly title: string
  /**
   * URL where the standard is published.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly standardReference: Uri
  /**
   * Who publishes the standard.
   *
   * At most one: a text.
   */
  readonly publisher?: string
}

/**
 * Standard followed. A published standard that an endpoint conforms to.
 *
 * Class: https://w3id.org/gaia-x/development#StandardConformity
 */
export type StandardConformity = {
  readonly id?: string
  readonly type: 'gx:StandardConformity'
  readonly title: string
  readonly standardReference: string
  readonly publisher?: string
}

/**
 * Standard followed. A published standard that an endpoint conforms to.
 *
 * Required: `title`, `standardReference`.
 *
 * Class: https://w3id.org/gaia-x/development#StandardConformity
 */
export const standardConformity: Builder<StandardConformityFacts, StandardConformity> = /* @__PURE__ */ createBuilder(describing, standardConformityData)

/**
 * Facts of: Subcontractor. Another company that does a part of the service for the provider.
 *
 * Class: https://w3id.org/gaia-x/development#SubContractor
 */
export interface SubContractorFacts {
  /**
   * Country whose law applies to the subcontractor, as ISO 3166-1 code in two letters.
   *
   * Exactly one: a country by its name or code, such as Germany or DE.
   */
  readonly applicableJurisdiction: Countries
  /**
   * The name in the company register.
   *
   * Exactly one: a text.
   */
  readonly legalName: string
  /**
   * How the subcontractor is reached and instructed, in words or in a document.
   *
   * One or more: a text; or LegalDocument, described here or by reference.
   */
  readonly communicationMethods: OneOrMore<string | Nested<LegalDocumentFacts, AnyLegalDocument>>
  /**
   * Documents about the subcontractor, or their URLs.
   *
   * One or more: a complete web address that starts with https://; or LegalDocument, described here or by reference.
   */
  readonly informationDocuments: OneOrMore<Uri | Nested<LegalDocumentFacts, AnyLegalDocument>>
}

/**
 * Subcontractor. Another company that does a part of the service for the provider.
 *
 * Class: https://w3id.org/gaia-x/development#SubContractor
 */
export type SubContractor = {
  readonly id?: string
  readonly type: 'gx:SubContractor'
  readonly applicableJurisdiction: Countries
  readonly legalName: string
  readonly communicationMethods: Many<string | NodeReference | AnyLegalDocument>
  readonly informationDocuments: Many<string | NodeReference | AnyLegalDocument>
}

/**
 * Subcontractor. Another company that does a part of the service for the provider.
 *
 * Required: `applicableJurisdiction`, `legalName`, `communicationMethods`, `informationDocuments`.
 *
 * Class: https://w3id.org/gaia-x/development#SubContractor
 */
export const subContractor: Builder<SubContractorFacts, SubContractor> = /* @__PURE__ */ createBuilder(describing, subContractorData)

/**
 * Facts of: Terms and conditions. A document with terms, and the digest that pins down its text.
 *
 * Class: https://w3id.org/gaia-x/development#TermsAndConditions
 */
export interface TermsAndConditionsFacts {
  /**
   * Where it can be read, as an absolute URL.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly url: Uri
  /**
   * The SHA-256 of the document at the URL, in lower-case hexadecimal.
   *
   * Exactly one: a text.
   */
  readonly hash: string
}

/**
 * Terms and conditions. A document with terms, and the digest that pins down its text.
 *
 * Class: https://w3id.org/gaia-x/development#TermsAndConditions
 */
export type TermsAndConditions = {
  readonly id?: string
  readonly type: 'gx:TermsAndConditions'
  readonly url: string
  readonly hash: string
}

/**
 * Terms and conditions. A document with terms, and the digest that pins down its text.
 *
 * Required: `url`, `hash`.
 *
 * Class: https://w3id.org/gaia-x/development#TermsAndConditions
 */
export const termsAndConditions: Builder<TermsAndConditionsFacts, TermsAndConditions> = /* @__PURE__ */ createBuilder(describing, termsAndConditionsData)

/**
 * Facts of: Terms of use. The terms that users of a digital service accept.
 *
 * Class: https://w3id.org/gaia-x/development#UsageTermsAndConditions
 */
export interface UsageTermsAndConditionsFacts {
  /**
   * Where it can be read, as an absolute URL.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly url: Uri
  /**
   * The SHA-256 of the document at the URL, in lower-case hexadecimal.
   *
   * Exactly one: a text.
   */
  readonly hash: string
}

/**
 * Terms of use. The terms that users of a digital service accept.
 *
 * Class: https://w3id.org/gaia-x/development#UsageTermsAndConditions
 */
export type UsageTermsAndConditions = {
  readonly id?: string
  readonly type: 'gx:UsageTermsAndConditions'
  readonly url: string
  readonly hash: string
}

/**
 * Terms of use. The terms that users of a digital service accept.
 *
 * Required: `url`, `hash`.
 *
 * Class: https://w3id.org/gaia-x/development#UsageTermsAndConditions
 */
export const usageTermsAndConditions: Builder<UsageTermsAndConditionsFacts, UsageTermsAndConditions> = /* @__PURE__ */ createBuilder(describing, usageTermsAndConditionsData)
