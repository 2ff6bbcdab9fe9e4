export type { ManifestSource } from './facts/read-facts.ts'
export type { FormPlace, FriendlyForm, Reading } from './forms/friendly-form.ts'
export { type FormOf, formsOf, friendlyForms } from './forms/friendly-forms.ts'
export { manifestTemplate, type TemplateOptions } from './help/manifest-template.ts'
export { type ManifestUse, manifestUses } from './help/manifest-uses.ts'
export { type ListHelp, type PropertyHelp, propertyHelp } from './help/property-help.ts'
export {
  type Described,
  type DescribedProject,
  type DescribeOptions,
  describeManifests,
} from './manifest/describe-manifests.ts'
export { defaultValidFor, isProjectFile, type Project, readProject } from './manifest/project.ts'
export type { MigrationStep } from './migration/ledger.ts'
export { migrate } from './migration/migrate.ts'
export type { MigratedFile, MigrateOptions, Migration } from './migration/migration.ts'
export { checkRegistrationNumber } from './registration-number/check-registration-number.ts'
export type {
  RegistrationNumber,
  RegistrationNumberCheck,
  RegistrationNumberFacts,
  RegistrationNumberKind,
} from './registration-number/registration-number.ts'
export type {
  AddressFacts,
  CheckSumFacts,
  ContactInformationFacts,
  EncryptionFacts,
  GpsLocationFacts,
  GpsUnitFacts,
  LegalDocumentFacts,
  LegalDocumentType,
  QuantityFacts,
  SignatureFacts,
  TermsAndConditionsFacts,
} from './typed/common-facts.ts'
export { dataProduct } from './typed/data-product.ts'
export type {
  DataAccessPrerequisiteFacts,
  DataLicenseFacts,
  DataProductConfigurationParameterFacts,
  DataProductDescriptionFacts,
  DataProductFacts,
  DataUsageConstraintFacts,
  EvidenceTemplateFacts,
} from './typed/data-product-facts.ts'
export { describeFacts } from './typed/describe-facts.ts'
export type {
  AccessAttribute,
  AccessType,
  CheckSumCalculation,
  Cipher,
  CpuArchitecture,
  CryptographicSecurityStandard,
  DataProtectionRegime,
  DiskBusType,
  DiskType,
  FirmwareType,
  GeoReplication,
  GpuInterconnection,
  HypervisorType,
  KeyManagement,
  MemoryClass,
  MemoryRank,
  ObjectAPICompatibility,
  OsDistribution,
  PolicyLanguage,
  ProtectionFrequency,
  ProtectionMethod,
  ProvisionType,
  RandomNumberGenerator,
  RequestType,
  SignatureAlgorithm,
  StorageCompression,
  StorageConsistency,
  StorageDeduplication,
  StorageRedundancyMechanism,
  TenantSeparation,
  UpdateStrategy,
  VmImageDiskFormat,
  WatchDogAction,
} from './typed/enumerations.ts'
export type { Envelope, EnvelopeIds } from './typed/envelope.ts'
export type {
  MaintenanceSubscriptionFacts,
  OperatingSystemFacts,
  VirtualMachineServiceOfferingFacts,
  VmImageFacts,
} from './typed/image-facts.ts'
export type {
  ConfidentialComputingFacts,
  CpuCapabilitiesFacts,
  CpuFacts,
  DiskFacts,
  GpuFacts,
  HypervisorFacts,
  MemoryCapabilitiesFacts,
  MemoryFacts,
  ServerFlavorFacts,
} from './typed/machine-facts.ts'
export { legalPerson, termsAcceptance } from './typed/participant.ts'
export type { IssuerFacts, LegalPersonFacts } from './typed/participant-facts.ts'
export type {
  EORIFacts,
  EUIDFacts,
  LeiCodeFacts,
  LocalRegistrationNumberFacts,
  TaxIDFacts,
  VatIDFacts,
} from './typed/registration-number-facts.ts'
export { eori, euid, leiCode, localRegistrationNumber, taxId, vatId } from './typed/registration-numbers.ts'
export type {
  AccessUsagePolicyFacts,
  AnyDataTransferFacts,
  CustomerInstructionsFacts,
  DataAccountExportFacts,
  DataPortabilityFacts,
  DataTransferFacts,
  EndpointFacts,
  MeasureFacts,
  ServiceOfferingFacts,
  StandardConformityFacts,
  SubContractorFacts,
  SubProcessorDataTransferFacts,
  ThirdCountryDataTransferFacts,
} from './typed/service-offering-facts.ts'
export {
  objectStorageServiceOffering,
  serviceOffering,
  virtualMachineServiceOffering,
} from './typed/service-offerings.ts'
export type {
  BackupPolicyFacts,
  DataProtectionPolicyFacts,
  ObjectStorageServiceOfferingFacts,
  QosFacts,
  QosMetricFacts,
  ReplicationPolicyFacts,
  SnapshotPolicyFacts,
  StorageConfigurationFacts,
} from './typed/storage-facts.ts'
export type { Iri, Many, Nested, OneOrMore, Reference } from './typed/values.ts'
