import type { ContactInformationFacts, LegalDocumentFacts, TermsAndConditionsFacts } from './common-facts.ts'
import type {
  AccessType,
  CryptographicSecurityStandard,
  DataProtectionRegime,
  PolicyLanguage,
  ProvisionType,
  RequestType,
} from './enumerations.ts'
import type { Iri, Many, Nested, OneOrMore, Reference } from './values.ts'

/** Standard followed. A published standard that an endpoint conforms to. */
export interface StandardConformityFacts {
  /** The title of the standard. */
  readonly title: string
  /** URL where the standard is published. */
  readonly standardReference: Iri
  /** Who publishes the standard. */
  readonly publisher?: string
}

/** The address at which a service is called, and the standards it follows. */
export interface EndpointFacts {
  /** Standards that the endpoint conforms to. */
  readonly standardConformity: OneOrMore<Nested<StandardConformityFacts>>
  /** The absolute URL to call. */
  readonly endpointURL?: Iri
  /** The interface in a formal language, such as OpenAPI, or where it is found. */
  readonly formalDescription?: string
}

/** Access and usage policy. A policy, in a policy language, that says who may use something and how. */
export interface AccessUsagePolicyFacts {
  /** The language that the policy is written in. */
  readonly policyLanguage: PolicyLanguage
  /** The policy itself as text, or the URL where it stands. */
  readonly policyDocument: string
}

/** Account data export. How a customer asks for the data of the own account, and how the answer comes. */
export interface DataAccountExportFacts {
  /** How a customer sends the request. */
  readonly requestType: RequestType
  /** Whether the answer comes digitally or on paper. */
  readonly accessType: AccessType
  /** IANA media type of the data that the customer gets, for example application/json. */
  readonly formatType: string
}

/** Subcontractor. Another company that does a part of the service for the provider. */
export interface SubContractorFacts {
  /** Country whose law applies to the subcontractor, as ISO 3166-1 code in two letters. */
  readonly applicableJurisdiction: string
  /** The name in the company register. */
  readonly legalName: string
  /** How the subcontractor is reached and instructed, in words or in a document. */
  readonly communicationMethods: OneOrMore<string | Nested<LegalDocumentFacts>>
  /** Documents about the subcontractor, or their URLs. */
  readonly informationDocuments: OneOrMore<Iri | Nested<LegalDocumentFacts>>
}

/** Customer instructions. How a customer can give the provider binding instructions about the processing of data. */
export interface CustomerInstructionsFacts {
  /** Documents that say what the provider is instructed to do. */
  readonly terms: OneOrMore<Nested<LegalDocumentFacts>>
  /** Documents that say how customers give instructions. */
  readonly means: OneOrMore<Nested<LegalDocumentFacts>>
}

/** Data portability. How customers take their data along, and how the data are deleted afterwards. */
export interface DataPortabilityFacts {
  /** Which data can be taken along. */
  readonly resource: string
  /** How the data are handed over, for example by download or transfer. */
  readonly means: OneOrMore<string>
  /** URLs of the documentation on how to do it. */
  readonly documentations: OneOrMore<Iri>
  /** The document that holds the commitment. */
  readonly legalDocument: Nested<LegalDocumentFacts>
  /** How the data are deleted after the contract ends. */
  readonly deletionMethods: OneOrMore<string>
  /** When the data are deleted after the contract ends, for example within 30 days. */
  readonly deletionTimeframe: string
  /** Formats in which the data are handed over, one value per format. */
  readonly formats: OneOrMore<string>
  /** URL of the page that states what it costs. */
  readonly pricing: Iri
  /** Whom to ask about it. */
  readonly contactInformation?: Nested<ContactInformationFacts>
}

/** Something the provider does to meet a requirement, with the documents that prove it. */
export interface MeasureFacts {
  /** What is done, and which requirement it meets. */
  readonly description: string
  /** Documents that support the statements. */
  readonly legalDocuments: OneOrMore<Nested<LegalDocumentFacts>>
}

/** Data transfer. A transfer of personal data to somebody else; use one of the special kinds where one fits. */
export interface DataTransferFacts {
  /** Why the data are transferred. */
  readonly reason: string
  /** Which data are transferred. */
  readonly scope: string
}

/** Transfer to a sub-processor. A transfer of personal data to a company that processes them on behalf of the provider. */
export interface SubProcessorDataTransferFacts {
  /** The document on how sub-processors are chosen and controlled. */
  readonly subProcessorManagement: Nested<LegalDocumentFacts>
  /** Why the data are transferred. */
  readonly reason: string
  /** Which data are transferred. */
  readonly scope: string
  /** The company that receives the data. */
  readonly subProcessor?: Reference
}

/** Transfer to a third country. A transfer of personal data to a country outside the reach of the data protection law that applies. */
export interface ThirdCountryDataTransferFacts {
  /** The country that receives the data, as ISO 3166-1 code in two letters. */
  readonly country: string
  /** What protects the data in the third country, for example standard contractual clauses. */
  readonly securingMechanism: OneOrMore<string>
  /** Why the data are transferred. */
  readonly reason: string
  /** Which data are transferred. */
  readonly scope: string
}

/** Any transfer of personal data. */
export type AnyDataTransferFacts =
  | ({ readonly type?: 'DataTransfer' } & DataTransferFacts)
  | ({ readonly type: 'SubProcessorDataTransfer' } & SubProcessorDataTransferFacts)
  | ({ readonly type: 'ThirdCountryDataTransfer' } & ThirdCountryDataTransferFacts)

/** Service offering. A service that a provider offers to customers, with everything they need to know before they order. */
export interface ServiceOfferingFacts {
  /** The legal person that offers the service. */
  readonly providedBy: Reference
  /** The terms that apply to the service. */
  readonly serviceOfferingTermsAndConditions: OneOrMore<Nested<TermsAndConditionsFacts>>
  /** Resources that this is composed of. */
  readonly aggregationOfResources?: Many<Reference>
  /** Other services that this service needs. */
  readonly dependsOn?: Many<Reference>
  /** Policies that say who may use the service and how. */
  readonly servicePolicy?: Many<Nested<AccessUsagePolicyFacts>>
  /** Data protection laws that the service complies with. */
  readonly dataProtectionRegime?: Many<DataProtectionRegime>
  /** How customers get the data of their account. */
  readonly dataAccountExport?: Many<Nested<DataAccountExportFacts>>
  /** A word by which the offer can be found; one value per word. */
  readonly keyword?: Many<string>
  /** Whether the service is private, public or hybrid. */
  readonly provisionType?: ProvisionType
  /** Where the service is called. */
  readonly endpoint?: Nested<EndpointFacts>
  /** Resources that the service runs on. */
  readonly hostedOn?: Many<Reference>
  /** What the service covers and what it does not, in a few words. */
  readonly serviceScope?: string
  /** Documents that support the statements. */
  readonly legalDocuments?: Many<Nested<LegalDocumentFacts>>
  /** Companies that do parts of the service. */
  readonly subContractors?: Many<Nested<SubContractorFacts>>
  /** How customers can instruct the provider. */
  readonly customerInstructions?: Many<Nested<CustomerInstructionsFacts>>
  /** How customers take their data along when they leave. */
  readonly dataPortability?: Many<Nested<DataPortabilityFacts>>
  /** Transfers of personal data that may take place. */
  readonly possiblePersonalDataTransfers?: Many<Nested<AnyDataTransferFacts>>
  /** Measures taken to meet the requirements. */
  readonly requiredMeasures?: Many<Nested<MeasureFacts>>
  /** Standards of cryptography that the service follows. */
  readonly cryptographicSecurityStandards?: Many<CryptographicSecurityStandard>
  /** Where customers can reach the provider about this service. */
  readonly providerContactInformation?: Nested<ContactInformationFacts>
  /** The name that people use for it. */
  readonly name?: string
  /** A few sentences for people. */
  readonly description?: string
}
