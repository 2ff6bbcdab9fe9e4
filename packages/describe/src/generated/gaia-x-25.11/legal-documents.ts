// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, Uri } from '../../typed/values.ts'
import type { MediaTypeText } from './forms.ts'
import type { AnyLegalPerson, LegalPersonFacts } from './participant.ts'
import {
  accessControlManagementData,
  assetsManagementData,
  businessContinuityMeasuresData,
  changeAndConfigurationManagementData,
  complianceAssuranceData,
  copyrightAndIntellectualPropertyDocumentData,
  customerAuditingRightsData,
  customerDataAccessTermsData,
  customerDataProcessingTermsData,
  dataProtectionRegulationMeasuresData,
  describing,
  developmentCycleSecurityData,
  documentChangeProceduresData,
  employeeResponsibilitiesData,
  environmentalImpactReportData,
  governmentInvestigationManagementData,
  informationSecurityOrganizationData,
  informationSecurityPoliciesData,
  informationSecurityRiskManagementData,
  legalDocumentData,
  legallyBindingActData,
  operationalSecurityData,
  physicalSecurityData,
  procurementManagementSecurityData,
  productSecurityData,
  roleAndResponsibilitiesData,
  securityIncidentManagementData,
  serviceAgreementOfferData,
  userDocumentationMaintenanceData,
} from '@gxkit/ontology/gaia-x-25.11/classes'
import type { Countries, MediaTypes } from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Access control document. How access to systems and data is granted, checked and taken away.
 *
 * Class: https://w3id.org/gaia-x/development#AccessControlManagement
 */
export interface AccessControlManagementFacts extends LegalDocumentFacts {}

/**
 * Access control document. How access to systems and data is granted, checked and taken away.
 *
 * Class: https://w3id.org/gaia-x/development#AccessControlManagement
 */
export type AccessControlManagement = {
  readonly id?: string
  readonly type: 'gx:AccessControlManagement'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Access control document. How access to systems and data is granted, checked and taken away.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#AccessControlManagement
 */
export const accessControlManagement: Builder<AccessControlManagementFacts, AccessControlManagement> = /* @__PURE__ */ createBuilder(describing, accessControlManagementData)

/**
 * Facts of: Asset management document. How the provider keeps track of its equipment, software and data over their
 * life.
 *
 * Class: https://w3id.org/gaia-x/development#AssetsManagement
 */
export interface AssetsManagementFacts extends LegalDocumentFacts {}

/**
 * Asset management document. How the provider keeps track of its equipment, software and data over their life.
 *
 * Class: https://w3id.org/gaia-x/development#AssetsManagement
 */
export type AssetsManagement = {
  readonly id?: string
  readonly type: 'gx:AssetsManagement'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Asset management document. How the provider keeps track of its equipment, software and data over their life.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#AssetsManagement
 */
export const assetsManagement: Builder<AssetsManagementFacts, AssetsManagement> = /* @__PURE__ */ createBuilder(describing, assetsManagementData)

/**
 * Facts of: Business continuity document. How the service keeps running, or comes back, after an interruption.
 *
 * Class: https://w3id.org/gaia-x/development#BusinessContinuityMeasures
 */
export interface BusinessContinuityMeasuresFacts extends LegalDocumentFacts {}

/**
 * Business continuity document. How the service keeps running, or comes back, after an interruption.
 *
 * Class: https://w3id.org/gaia-x/development#BusinessContinuityMeasures
 */
export type BusinessContinuityMeasures = {
  readonly id?: string
  readonly type: 'gx:BusinessContinuityMeasures'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Business continuity document. How the service keeps running, or comes back, after an interruption.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#BusinessContinuityMeasures
 */
export const businessContinuityMeasures: Builder<BusinessContinuityMeasuresFacts, BusinessContinuityMeasures> = /* @__PURE__ */ createBuilder(describing, businessContinuityMeasuresData)

/**
 * Facts of: Change and configuration document. How changes to systems are planned, tested and approved.
 *
 * Class: https://w3id.org/gaia-x/development#ChangeAndConfigurationManagement
 */
export interface ChangeAndConfigurationManagementFacts extends LegalDocumentFacts {}

/**
 * Change and configuration document. How changes to systems are planned, tested and approved.
 *
 * Class: https://w3id.org/gaia-x/development#ChangeAndConfigurationManagement
 */
export type ChangeAndConfigurationManagement = {
  readonly id?: string
  readonly type: 'gx:ChangeAndConfigurationManagement'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Change and configuration document. How changes to systems are planned, tested and approved.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#ChangeAndConfigurationManagement
 */
export const changeAndConfigurationManagement: Builder<ChangeAndConfigurationManagementFacts, ChangeAndConfigurationManagement> = /* @__PURE__ */ createBuilder(describing, changeAndConfigurationManagementData)

/**
 * Facts of: Compliance document. How the provider makes sure that it obeys laws, contracts and standards.
 *
 * Class: https://w3id.org/gaia-x/development#ComplianceAssurance
 */
export interface ComplianceAssuranceFacts extends LegalDocumentFacts {}

/**
 * Compliance document. How the provider makes sure that it obeys laws, contracts and standards.
 *
 * Class: https://w3id.org/gaia-x/development#ComplianceAssurance
 */
export type ComplianceAssurance = {
  readonly id?: string
  readonly type: 'gx:ComplianceAssurance'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Compliance document. How the provider makes sure that it obeys laws, contracts and standards.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#ComplianceAssurance
 */
export const complianceAssurance: Builder<ComplianceAssuranceFacts, ComplianceAssurance> = /* @__PURE__ */ createBuilder(describing, complianceAssuranceData)

/**
 * Facts of: Intellectual property document. Who owns the rights in the service and in what customers bring along.
 *
 * Class: https://w3id.org/gaia-x/development#CopyrightAndIntellectualPropertyDocument
 */
export interface CopyrightAndIntellectualPropertyDocumentFacts extends LegalDocumentFacts {}

/**
 * Intellectual property document. Who owns the rights in the service and in what customers bring along.
 *
 * Class: https://w3id.org/gaia-x/development#CopyrightAndIntellectualPropertyDocument
 */
export type CopyrightAndIntellectualPropertyDocument = {
  readonly id?: string
  readonly type: 'gx:CopyrightAndIntellectualPropertyDocument'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Intellectual property document. Who owns the rights in the service and in what customers bring along.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#CopyrightAndIntellectualPropertyDocument
 */
export const copyrightAndIntellectualPropertyDocument: Builder<CopyrightAndIntellectualPropertyDocumentFacts, CopyrightAndIntellectualPropertyDocument> = /* @__PURE__ */ createBuilder(describing, copyrightAndIntellectualPropertyDocumentData)

/**
 * Facts of: Audit rights document. Which audits a customer may carry out, or have carried out.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerAuditingRights
 */
export interface CustomerAuditingRightsFacts extends LegalDocumentFacts {}

/**
 * Audit rights document. Which audits a customer may carry out, or have carried out.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerAuditingRights
 */
export type CustomerAuditingRights = {
  readonly id?: string
  readonly type: 'gx:CustomerAuditingRights'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Audit rights document. Which audits a customer may carry out, or have carried out.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerAuditingRights
 */
export const customerAuditingRights: Builder<CustomerAuditingRightsFacts, CustomerAuditingRights> = /* @__PURE__ */ createBuilder(describing, customerAuditingRightsData)

/**
 * Facts of: Customer data access terms. When and how the provider may touch customer data.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerDataAccessTerms
 */
export interface CustomerDataAccessTermsFacts extends LegalDocumentFacts {}

/**
 * Customer data access terms. When and how the provider may touch customer data.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerDataAccessTerms
 */
export type CustomerDataAccessTerms = {
  readonly id?: string
  readonly type: 'gx:CustomerDataAccessTerms'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Customer data access terms. When and how the provider may touch customer data.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerDataAccessTerms
 */
export const customerDataAccessTerms: Builder<CustomerDataAccessTermsFacts, CustomerDataAccessTerms> = /* @__PURE__ */ createBuilder(describing, customerDataAccessTermsData)

/**
 * Facts of: Customer data processing terms. For which purposes and how the provider processes customer data.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerDataProcessingTerms
 */
export interface CustomerDataProcessingTermsFacts extends LegalDocumentFacts {}

/**
 * Customer data processing terms. For which purposes and how the provider processes customer data.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerDataProcessingTerms
 */
export type CustomerDataProcessingTerms = {
  readonly id?: string
  readonly type: 'gx:CustomerDataProcessingTerms'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Customer data processing terms. For which purposes and how the provider processes customer data.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#CustomerDataProcessingTerms
 */
export const customerDataProcessingTerms: Builder<CustomerDataProcessingTermsFacts, CustomerDataProcessingTerms> = /* @__PURE__ */ createBuilder(describing, customerDataProcessingTermsData)

/**
 * Facts of: Data protection measures document. The technical and organisational measures that data protection law asks
 * for.
 *
 * Class: https://w3id.org/gaia-x/development#DataProtectionRegulationMeasures
 */
export interface DataProtectionRegulationMeasuresFacts extends LegalDocumentFacts {}

/**
 * Data protection measures document. The technical and organisational measures that data protection law asks for.
 *
 * Class: https://w3id.org/gaia-x/development#DataProtectionRegulationMeasures
 */
export type DataProtectionRegulationMeasures = {
  readonly id?: string
  readonly type: 'gx:DataProtectionRegulationMeasures'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Data protection measures document. The technical and organisational measures that data protection law asks for.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#DataProtectionRegulationMeasures
 */
export const dataProtectionRegulationMeasures: Builder<DataProtectionRegulationMeasuresFacts, DataProtectionRegulationMeasures> = /* @__PURE__ */ createBuilder(describing, dataProtectionRegulationMeasuresData)

/**
 * Facts of: Secure development document. How security is built in while systems are developed or bought.
 *
 * Class: https://w3id.org/gaia-x/development#DevelopmentCycleSecurity
 */
export interface DevelopmentCycleSecurityFacts extends LegalDocumentFacts {}

/**
 * Secure development document. How security is built in while systems are developed or bought.
 *
 * Class: https://w3id.org/gaia-x/development#DevelopmentCycleSecurity
 */
export type DevelopmentCycleSecurity = {
  readonly id?: string
  readonly type: 'gx:DevelopmentCycleSecurity'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Secure development document. How security is built in while systems are developed or bought.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#DevelopmentCycleSecurity
 */
export const developmentCycleSecurity: Builder<DevelopmentCycleSecurityFacts, DevelopmentCycleSecurity> = /* @__PURE__ */ createBuilder(describing, developmentCycleSecurityData)

/**
 * Facts of: Document change procedure. How customers hear about changes of contract documents, and what they can do
 * then.
 *
 * Class: https://w3id.org/gaia-x/development#DocumentChangeProcedures
 */
export interface DocumentChangeProceduresFacts extends LegalDocumentFacts {}

/**
 * Document change procedure. How customers hear about changes of contract documents, and what they can do then.
 *
 * Class: https://w3id.org/gaia-x/development#DocumentChangeProcedures
 */
export type DocumentChangeProcedures = {
  readonly id?: string
  readonly type: 'gx:DocumentChangeProcedures'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Document change procedure. How customers hear about changes of contract documents, and what they can do then.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#DocumentChangeProcedures
 */
export const documentChangeProcedures: Builder<DocumentChangeProceduresFacts, DocumentChangeProcedures> = /* @__PURE__ */ createBuilder(describing, documentChangeProceduresData)

/**
 * Facts of: Employee responsibilities document. What staff must know and do for information security, before, during
 * and after their employment.
 *
 * Class: https://w3id.org/gaia-x/development#EmployeeResponsibilities
 */
export interface EmployeeResponsibilitiesFacts extends LegalDocumentFacts {}

/**
 * Employee responsibilities document. What staff must know and do for information security, before, during and after
 * their employment.
 *
 * Class: https://w3id.org/gaia-x/development#EmployeeResponsibilities
 */
export type EmployeeResponsibilities = {
  readonly id?: string
  readonly type: 'gx:EmployeeResponsibilities'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Employee responsibilities document. What staff must know and do for information security, before, during and after
 * their employment.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#EmployeeResponsibilities
 */
export const employeeResponsibilities: Builder<EmployeeResponsibilitiesFacts, EmployeeResponsibilities> = /* @__PURE__ */ createBuilder(describing, employeeResponsibilitiesData)

/**
 * Facts of: Environmental report. Figures on energy, water, waste and emissions of the service.
 *
 * Class: https://w3id.org/gaia-x/development#EnvironmentalImpactReport
 */
export interface EnvironmentalImpactReportFacts extends LegalDocumentFacts {}

/**
 * Environmental report. Figures on energy, water, waste and emissions of the service.
 *
 * Class: https://w3id.org/gaia-x/development#EnvironmentalImpactReport
 */
export type EnvironmentalImpactReport = {
  readonly id?: string
  readonly type: 'gx:EnvironmentalImpactReport'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Environmental report. Figures on energy, water, waste and emissions of the service.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#EnvironmentalImpactReport
 */
export const environmentalImpactReport: Builder<EnvironmentalImpactReportFacts, EnvironmentalImpactReport> = /* @__PURE__ */ createBuilder(describing, environmentalImpactReportData)

/**
 * Facts of: Government request document. How requests for data by authorities are examined, answered and reported.
 *
 * Class: https://w3id.org/gaia-x/development#GovernmentInvestigationManagement
 */
export interface GovernmentInvestigationManagementFacts extends LegalDocumentFacts {}

/**
 * Government request document. How requests for data by authorities are examined, answered and reported.
 *
 * Class: https://w3id.org/gaia-x/development#GovernmentInvestigationManagement
 */
export type GovernmentInvestigationManagement = {
  readonly id?: string
  readonly type: 'gx:GovernmentInvestigationManagement'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Government request document. How requests for data by authorities are examined, answered and reported.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#GovernmentInvestigationManagement
 */
export const governmentInvestigationManagement: Builder<GovernmentInvestigationManagementFacts, GovernmentInvestigationManagement> = /* @__PURE__ */ createBuilder(describing, governmentInvestigationManagementData)

/**
 * Facts of: Security organisation document. How information security is organised in the company.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityOrganization
 */
export interface InformationSecurityOrganizationFacts extends LegalDocumentFacts {}

/**
 * Security organisation document. How information security is organised in the company.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityOrganization
 */
export type InformationSecurityOrganization = {
  readonly id?: string
  readonly type: 'gx:InformationSecurityOrganization'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Security organisation document. How information security is organised in the company.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityOrganization
 */
export const informationSecurityOrganization: Builder<InformationSecurityOrganizationFacts, InformationSecurityOrganization> = /* @__PURE__ */ createBuilder(describing, informationSecurityOrganizationData)

/**
 * Facts of: Security policies. The rules on information security that the provider has set itself.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityPolicies
 */
export interface InformationSecurityPoliciesFacts extends LegalDocumentFacts {}

/**
 * Security policies. The rules on information security that the provider has set itself.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityPolicies
 */
export type InformationSecurityPolicies = {
  readonly id?: string
  readonly type: 'gx:InformationSecurityPolicies'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Security policies. The rules on information security that the provider has set itself.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityPolicies
 */
export const informationSecurityPolicies: Builder<InformationSecurityPoliciesFacts, InformationSecurityPolicies> = /* @__PURE__ */ createBuilder(describing, informationSecurityPoliciesData)

/**
 * Facts of: Security risk document. How risks to information security are found, rated and treated.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityRiskManagement
 */
export interface InformationSecurityRiskManagementFacts extends LegalDocumentFacts {}

/**
 * Security risk document. How risks to information security are found, rated and treated.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityRiskManagement
 */
export type InformationSecurityRiskManagement = {
  readonly id?: string
  readonly type: 'gx:InformationSecurityRiskManagement'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Security risk document. How risks to information security are found, rated and treated.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#InformationSecurityRiskManagement
 */
export const informationSecurityRiskManagement: Builder<InformationSecurityRiskManagementFacts, InformationSecurityRiskManagement> = /* @__PURE__ */ createBuilder(describing, informationSecurityRiskManagementData)

/**
 * Facts of: Legal document. A document with legal or organisational meaning that can be read online; use the kind that
 * fits the criterion.
 *
 * Class: https://w3id.org/gaia-x/development#LegalDocument
 */
export interface LegalDocumentFacts {
  /**
   * Where it can be read, as an absolute URL.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly url: Uri
  /**
   * IANA media type of the document, for example application/pdf.
   *
   * Any number: a media type such as application/pdf, or an extension such as pdf.
   */
  readonly mimeTypes?: Many<MediaTypeText | MediaTypes>
  /**
   * Countries whose law governs the document, as ISO 3166-1 codes in two letters.
   *
   * Any number: a country by its name or code, such as Germany or DE.
   */
  readonly governingLawCountries?: Many<Countries>
  /**
   * Legal persons that the document binds or concerns.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly involvedParties?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
}

/**
 * Legal document. A document with legal or organisational meaning that can be read online; use the kind that fits the
 * criterion.
 *
 * Class: https://w3id.org/gaia-x/development#LegalDocument
 */
export type LegalDocument = {
  readonly id?: string
  readonly type: 'gx:LegalDocument'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/** Legal document, or one of its special kinds. */
export type AnyLegalDocument =
  | LegalDocument
  | AccessControlManagement
  | AssetsManagement
  | BusinessContinuityMeasures
  | ChangeAndConfigurationManagement
  | ComplianceAssurance
  | CopyrightAndIntellectualPropertyDocument
  | CustomerAuditingRights
  | CustomerDataAccessTerms
  | CustomerDataProcessingTerms
  | DataProtectionRegulationMeasures
  | DevelopmentCycleSecurity
  | DocumentChangeProcedures
  | EmployeeResponsibilities
  | EnvironmentalImpactReport
  | GovernmentInvestigationManagement
  | InformationSecurityOrganization
  | InformationSecurityPolicies
  | InformationSecurityRiskManagement
  | LegallyBindingAct
  | OperationalSecurity
  | PhysicalSecurity
  | ProcurementManagementSecurity
  | ProductSecurity
  | RoleAndResponsibilities
  | SecurityIncidentManagement
  | ServiceAgreementOffer
  | UserDocumentationMaintenance

/**
 * Legal document. A document with legal or organisational meaning that can be read online; use the kind that fits the
 * criterion.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#LegalDocument
 */
export const legalDocument: Builder<LegalDocumentFacts, LegalDocument> = /* @__PURE__ */ createBuilder(describing, legalDocumentData)

/**
 * Facts of: Contract. The contract, or an equal legal act, between provider and customer.
 *
 * Class: https://w3id.org/gaia-x/development#LegallyBindingAct
 */
export interface LegallyBindingActFacts extends LegalDocumentFacts {}

/**
 * Contract. The contract, or an equal legal act, between provider and customer.
 *
 * Class: https://w3id.org/gaia-x/development#LegallyBindingAct
 */
export type LegallyBindingAct = {
  readonly id?: string
  readonly type: 'gx:LegallyBindingAct'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Contract. The contract, or an equal legal act, between provider and customer.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#LegallyBindingAct
 */
export const legallyBindingAct: Builder<LegallyBindingActFacts, LegallyBindingAct> = /* @__PURE__ */ createBuilder(describing, legallyBindingActData)

/**
 * Facts of: Operational security document. How daily operation is kept safe: capacity, malware, logs, backups,
 * weaknesses.
 *
 * Class: https://w3id.org/gaia-x/development#OperationalSecurity
 */
export interface OperationalSecurityFacts extends LegalDocumentFacts {}

/**
 * Operational security document. How daily operation is kept safe: capacity, malware, logs, backups, weaknesses.
 *
 * Class: https://w3id.org/gaia-x/development#OperationalSecurity
 */
export type OperationalSecurity = {
  readonly id?: string
  readonly type: 'gx:OperationalSecurity'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Operational security document. How daily operation is kept safe: capacity, malware, logs, backups, weaknesses.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#OperationalSecurity
 */
export const operationalSecurity: Builder<OperationalSecurityFacts, OperationalSecurity> = /* @__PURE__ */ createBuilder(describing, operationalSecurityData)

/**
 * Facts of: Physical security document. How buildings, rooms and equipment are protected.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalSecurity
 */
export interface PhysicalSecurityFacts extends LegalDocumentFacts {}

/**
 * Physical security document. How buildings, rooms and equipment are protected.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalSecurity
 */
export type PhysicalSecurity = {
  readonly id?: string
  readonly type: 'gx:PhysicalSecurity'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Physical security document. How buildings, rooms and equipment are protected.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalSecurity
 */
export const physicalSecurity: Builder<PhysicalSecurityFacts, PhysicalSecurity> = /* @__PURE__ */ createBuilder(describing, physicalSecurityData)

/**
 * Facts of: Supplier security document. How suppliers are held to the same level of security.
 *
 * Class: https://w3id.org/gaia-x/development#ProcurementManagementSecurity
 */
export interface ProcurementManagementSecurityFacts extends LegalDocumentFacts {}

/**
 * Supplier security document. How suppliers are held to the same level of security.
 *
 * Class: https://w3id.org/gaia-x/development#ProcurementManagementSecurity
 */
export type ProcurementManagementSecurity = {
  readonly id?: string
  readonly type: 'gx:ProcurementManagementSecurity'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Supplier security document. How suppliers are held to the same level of security.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#ProcurementManagementSecurity
 */
export const procurementManagementSecurity: Builder<ProcurementManagementSecurityFacts, ProcurementManagementSecurity> = /* @__PURE__ */ createBuilder(describing, procurementManagementSecurityData)

/**
 * Facts of: Product security document. What customers need to know to configure and use the service safely.
 *
 * Class: https://w3id.org/gaia-x/development#ProductSecurity
 */
export interface ProductSecurityFacts extends LegalDocumentFacts {}

/**
 * Product security document. What customers need to know to configure and use the service safely.
 *
 * Class: https://w3id.org/gaia-x/development#ProductSecurity
 */
export type ProductSecurity = {
  readonly id?: string
  readonly type: 'gx:ProductSecurity'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Product security document. What customers need to know to configure and use the service safely.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#ProductSecurity
 */
export const productSecurity: Builder<ProductSecurityFacts, ProductSecurity> = /* @__PURE__ */ createBuilder(describing, productSecurityData)

/**
 * Facts of: Roles and responsibilities. Who answers for what, on the side of the provider and of the customer.
 *
 * Class: https://w3id.org/gaia-x/development#RoleAndResponsibilities
 */
export interface RoleAndResponsibilitiesFacts extends LegalDocumentFacts {}

/**
 * Roles and responsibilities. Who answers for what, on the side of the provider and of the customer.
 *
 * Class: https://w3id.org/gaia-x/development#RoleAndResponsibilities
 */
export type RoleAndResponsibilities = {
  readonly id?: string
  readonly type: 'gx:RoleAndResponsibilities'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Roles and responsibilities. Who answers for what, on the side of the provider and of the customer.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#RoleAndResponsibilities
 */
export const roleAndResponsibilities: Builder<RoleAndResponsibilitiesFacts, RoleAndResponsibilities> = /* @__PURE__ */ createBuilder(describing, roleAndResponsibilitiesData)

/**
 * Facts of: Incident management document. How security incidents are noticed, handled and reported.
 *
 * Class: https://w3id.org/gaia-x/development#SecurityIncidentManagement
 */
export interface SecurityIncidentManagementFacts extends LegalDocumentFacts {}

/**
 * Incident management document. How security incidents are noticed, handled and reported.
 *
 * Class: https://w3id.org/gaia-x/development#SecurityIncidentManagement
 */
export type SecurityIncidentManagement = {
  readonly id?: string
  readonly type: 'gx:SecurityIncidentManagement'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Incident management document. How security incidents are noticed, handled and reported.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#SecurityIncidentManagement
 */
export const securityIncidentManagement: Builder<SecurityIncidentManagementFacts, SecurityIncidentManagement> = /* @__PURE__ */ createBuilder(describing, securityIncidentManagementData)

/**
 * Facts of: Service agreement. The service level agreement that is offered to customers.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceAgreementOffer
 */
export interface ServiceAgreementOfferFacts extends LegalDocumentFacts {}

/**
 * Service agreement. The service level agreement that is offered to customers.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceAgreementOffer
 */
export type ServiceAgreementOffer = {
  readonly id?: string
  readonly type: 'gx:ServiceAgreementOffer'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * Service agreement. The service level agreement that is offered to customers.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#ServiceAgreementOffer
 */
export const serviceAgreementOffer: Builder<ServiceAgreementOfferFacts, ServiceAgreementOffer> = /* @__PURE__ */ createBuilder(describing, serviceAgreementOfferData)

/**
 * Facts of: User documentation. The documentation for users, and how it is kept up to date.
 *
 * Class: https://w3id.org/gaia-x/development#UserDocumentationMaintenance
 */
export interface UserDocumentationMaintenanceFacts extends LegalDocumentFacts {}

/**
 * User documentation. The documentation for users, and how it is kept up to date.
 *
 * Class: https://w3id.org/gaia-x/development#UserDocumentationMaintenance
 */
export type UserDocumentationMaintenance = {
  readonly id?: string
  readonly type: 'gx:UserDocumentationMaintenance'
  readonly url: string
  readonly mimeTypes?: Many<MediaTypes>
  readonly governingLawCountries?: Many<Countries>
  readonly involvedParties?: Many<NodeReference | AnyLegalPerson>
}

/**
 * User documentation. The documentation for users, and how it is kept up to date.
 *
 * Required: `url`.
 *
 * Class: https://w3id.org/gaia-x/development#UserDocumentationMaintenance
 */
export const userDocumentationMaintenance: Builder<UserDocumentationMaintenanceFacts, UserDocumentationMaintenance> = /* @__PURE__ */ createBuilder(describing, userDocumentationMaintenanceData)
