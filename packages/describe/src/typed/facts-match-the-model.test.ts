import { classModel, gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import type * as facts from '../index.ts'

/** The names of a facts type: 1 where required, 0 where optional. The compiler refuses a name too many, too few or wrong. */
type Form<T, Except extends string> = {
  readonly [K in Exclude<keyof T, Except>]-?: Record<never, never> extends Pick<T, K> ? 0 : 1
}

const forms: Readonly<Record<string, Readonly<Record<string, 0 | 1>>>> = {
  Address: {
    countryCode: 1,
    countryName: 0,
    gps: 0,
    streetAddress: 0,
    postalCode: 0,
    locality: 0,
    region: 0,
  } satisfies Form<facts.AddressFacts, 'type'>,
  GPSLocation: { latitude: 1, longitude: 1, altitude: 0, crs: 0 } satisfies Form<facts.GpsLocationFacts, 'type'>,
  GPSUnit: { degrees: 1, minutes: 0, seconds: 0, decimals: 0 } satisfies Form<facts.GpsUnitFacts, 'type'>,
  ContactInformation: { url: 1, postalAddress: 0, email: 0, phoneNumber: 0 } satisfies Form<
    facts.ContactInformationFacts,
    'type'
  >,
  LegalDocument: { url: 1, mimeTypes: 0, governingLawCountries: 0, involvedParties: 0 } satisfies Form<
    facts.LegalDocumentFacts,
    'type'
  >,
  TermsAndConditions: { url: 1, hash: 1 } satisfies Form<facts.TermsAndConditionsFacts, 'type'>,
  ServiceTermsAndConditions: { url: 1, hash: 1 } satisfies Form<facts.TermsAndConditionsFacts, 'type'>,
  UsageTermsAndConditions: { url: 1, hash: 1 } satisfies Form<facts.TermsAndConditionsFacts, 'type'>,
  Encryption: { cipher: 1, keyManagement: 1 } satisfies Form<facts.EncryptionFacts, 'type'>,
  CheckSum: { checkSumCalculation: 1, checkSumValue: 1 } satisfies Form<facts.CheckSumFacts, 'type'>,
  Signature: { signatureValue: 1, hashAlgorithm: 1, signatureAlgorithm: 1 } satisfies Form<
    facts.SignatureFacts,
    'type'
  >,
  MemorySize: { applicableUnit: 1, quantityValue: 1 } satisfies Form<facts.QuantityFacts, 'type'>,
  LegalPerson: {
    registrationNumber: 1,
    legalAddress: 1,
    headquartersAddress: 1,
    parentOrganizationOf: 0,
    subOrganisationOf: 0,
    name: 0,
    description: 0,
  } satisfies Form<facts.LegalPersonFacts, 'type'>,
  Issuer: { gaiaxTermsAndConditions: 1 } satisfies Form<facts.IssuerFacts, 'type'>,
  VatID: { vatID: 1, countryCode: 0 } satisfies Form<facts.VatIDFacts, 'type'>,
  LeiCode: { leiCode: 1, countryCode: 0, subdivisionCountryCode: 0 } satisfies Form<facts.LeiCodeFacts, 'type'>,
  EORI: { eori: 1, country: 0 } satisfies Form<facts.EORIFacts, 'type'>,
  EUID: { euid: 1 } satisfies Form<facts.EUIDFacts, 'type'>,
  TaxID: { taxId: 1 } satisfies Form<facts.TaxIDFacts, 'type'>,
  LocalRegistrationNumber: { local: 1 } satisfies Form<facts.LocalRegistrationNumberFacts, 'type'>,
  StandardConformity: { title: 1, standardReference: 1, publisher: 0 } satisfies Form<
    facts.StandardConformityFacts,
    'type'
  >,
  Endpoint: { standardConformity: 1, endpointURL: 0, formalDescription: 0 } satisfies Form<facts.EndpointFacts, 'type'>,
  AccessUsagePolicy: { policyLanguage: 1, policyDocument: 1 } satisfies Form<facts.AccessUsagePolicyFacts, 'type'>,
  DataAccountExport: { requestType: 1, accessType: 1, formatType: 1 } satisfies Form<
    facts.DataAccountExportFacts,
    'type'
  >,
  SubContractor: {
    applicableJurisdiction: 1,
    legalName: 1,
    communicationMethods: 1,
    informationDocuments: 1,
  } satisfies Form<facts.SubContractorFacts, 'type'>,
  CustomerInstructions: { terms: 1, means: 1 } satisfies Form<facts.CustomerInstructionsFacts, 'type'>,
  DataPortability: {
    resource: 1,
    means: 1,
    documentations: 1,
    legalDocument: 1,
    deletionMethods: 1,
    deletionTimeframe: 1,
    formats: 1,
    pricing: 1,
    contactInformation: 0,
  } satisfies Form<facts.DataPortabilityFacts, 'type'>,
  Measure: { description: 1, legalDocuments: 1 } satisfies Form<facts.MeasureFacts, 'type'>,
  DataTransfer: { reason: 1, scope: 1 } satisfies Form<facts.DataTransferFacts, 'type'>,
  SubProcessorDataTransfer: { subProcessorManagement: 1, reason: 1, scope: 1, subProcessor: 0 } satisfies Form<
    facts.SubProcessorDataTransferFacts,
    'type'
  >,
  ThirdCountryDataTransfer: { country: 1, securingMechanism: 1, reason: 1, scope: 1 } satisfies Form<
    facts.ThirdCountryDataTransferFacts,
    'type'
  >,
  ServiceOffering: {
    providedBy: 1,
    serviceOfferingTermsAndConditions: 1,
    aggregationOfResources: 0,
    dependsOn: 0,
    servicePolicy: 0,
    dataProtectionRegime: 0,
    dataAccountExport: 0,
    keyword: 0,
    provisionType: 0,
    endpoint: 0,
    hostedOn: 0,
    serviceScope: 0,
    legalDocuments: 0,
    subContractors: 0,
    customerInstructions: 0,
    dataPortability: 0,
    possiblePersonalDataTransfers: 0,
    requiredMeasures: 0,
    cryptographicSecurityStandards: 0,
    providerContactInformation: 0,
    name: 0,
    description: 0,
  } satisfies Form<facts.ServiceOfferingFacts, 'type'>,
  DataProductConfigurationParameter: {
    parameterName: 1,
    parameterDescription: 1,
    parameterAdmissibleValues: 1,
  } satisfies Form<facts.DataProductConfigurationParameterFacts, 'type'>,
  EvidenceTemplate: { acceptedIssuers: 1, verifiableClaimTemplate: 0 } satisfies Form<
    facts.EvidenceTemplateFacts,
    'type'
  >,
  DataAccessPrerequisite: { dataAccessPolicy: 1, permissibleEvidences: 1 } satisfies Form<
    facts.DataAccessPrerequisiteFacts,
    'type'
  >,
  DataUsageConstraint: { dataUsagePolicy: 1, odrlProfile: 0 } satisfies Form<facts.DataUsageConstraintFacts, 'type'>,
  DataLicense: {
    odrlProfile: 0,
    genericLicense: 0,
    dataAccessPrerequisites: 0,
    dataUsageConstraints: 0,
  } satisfies Form<facts.DataLicenseFacts, 'type'>,
  DataProductDescription: { dataSets: 1, dataProductConfigurationParameters: 1, dataLicense: 0 } satisfies Form<
    facts.DataProductDescriptionFacts,
    'type'
  >,
  DataProduct: {
    dataProductDescription: 1,
    digitalServiceOfferingName: 1,
    digitalServiceOfferingShortDescription: 1,
    digitalServiceOfferingProvider: 1,
    digitalServiceOfferingIdentifier: 1,
    digitalServiceOfferingLaunchDate: 1,
    digitalServiceOfferingTermsAndConditions: 1,
    digitalServiceUsageTermsAndConditions: 1,
    digitalServiceUsageDataPolicy: 1,
    digitalServiceLegalDocuments: 1,
    dataRightsHolders: 0,
    keyword: 0,
    digitalServiceOfferingEndDate: 0,
    digitalServiceOfferingContactInformation: 0,
    name: 0,
    description: 0,
  } satisfies Form<facts.DataProductFacts, 'type'>,
}

test.each(Object.entries(forms))('the facts of %s are those of the class', (name, form) => {
  const properties = classModel(gaiaX2511, name)?.properties ?? []
  expect(form).toEqual(Object.fromEntries(properties.map((p) => [p.term, Math.min(p.minCount, 1)])))
})
