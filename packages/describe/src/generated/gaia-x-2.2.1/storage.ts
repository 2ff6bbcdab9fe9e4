// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore } from '../../typed/values.ts'
import type { AnyDataProtectionPolicy, DataProtectionPolicyFacts } from './data-protection.ts'
import type { InstantiationRequirementFacts } from './entity.ts'
import type { QuantitySizeText, TruthText } from './forms.ts'
import type { AnyLegalDocument, LegalDocumentFacts } from './legal-documents.ts'
import type { AnyLegalPerson, ContactInformation, ContactInformationFacts, LegalPersonFacts } from './participant.ts'
import type { AnyDataTransfer, DataTransferFacts } from './personal-data.ts'
import type { QoS, QoSFacts } from './quality-of-service.ts'
import type {
  AnyPhysicalResource,
  AnyResource,
  AnyVirtualResource,
  PhysicalResourceFacts,
  ResourceFacts,
  VirtualResourceFacts,
} from './resources.ts'
import type {
  AccessUsagePolicy,
  AccessUsagePolicyFacts,
  AnyServiceOffering,
  CustomerInstructions,
  CustomerInstructionsFacts,
  DataAccountExport,
  DataAccountExportFacts,
  DataPortability,
  DataPortabilityFacts,
  Endpoint,
  EndpointFacts,
  InfrastructureServiceOfferingFacts,
  Measure,
  MeasureFacts,
  ServiceOfferingFacts,
  SubContractor,
  SubContractorFacts,
  TermsAndConditions,
  TermsAndConditionsFacts,
} from './service-offering.ts'
import type { Encryption, EncryptionFacts } from './software.ts'
import type { MemorySize, MemorySizeFacts } from './units.ts'
import {
  blockStorageConfigurationData,
  blockStorageServiceOfferingData,
  describing,
  fileStorageConfigurationData,
  fileStorageServiceOfferingData,
  objectStorageServiceOfferingData,
  storageConfigurationData,
  storageServiceOfferingData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type {
  AccessAttributes,
  BlockStorageTechnology,
  CryptographicSecurityStandards,
  DataProtectionRegime,
  FileSystemType,
  HighLevelAccessProtocol,
  LowLevelBlockAccessProtocol,
  ObjectAPICompatibility,
  ProvisionType,
  StorageCompression,
  StorageConsistency,
  StorageDeduplication,
  StorageRedundancyMechanism,
} from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Block storage configuration. How a block storage service treats the data, and how it is attached.
 *
 * Class: https://w3id.org/gaia-x/development#BlockStorageConfiguration
 */
export interface BlockStorageConfigurationFacts extends StorageConfigurationFacts {
  /**
   * The kind of device behind the storage.
   *
   * Any number: one of HDD, Optane, SSD.
   */
  readonly blockStorageTechnology?: Many<BlockStorageTechnology>
  /**
   * Protocols by which the blocks are accessed.
   *
   * Any number: one of FCP, FCoE, Infiniband, NVME, Other, SAS, SATA.
   */
  readonly lowLevelBlockAccessProtocol?: Many<LowLevelBlockAccessProtocol>
}

/**
 * Block storage configuration. How a block storage service treats the data, and how it is attached.
 *
 * Class: https://w3id.org/gaia-x/development#BlockStorageConfiguration
 */
export type BlockStorageConfiguration = {
  readonly id?: string
  readonly type: 'gx:BlockStorageConfiguration'
  readonly blockStorageTechnology?: Many<BlockStorageTechnology>
  readonly lowLevelBlockAccessProtocol?: Many<LowLevelBlockAccessProtocol>
  readonly storageCompression?: Many<StorageCompression>
  readonly storageDeduplication?: Many<StorageDeduplication>
  readonly storageEncryption: Many<NodeReference | Encryption>
  readonly storageRedundancyMechanism?: Many<StorageRedundancyMechanism>
  readonly storageProtection?: Many<NodeReference | AnyDataProtectionPolicy>
  readonly storageQoS?: Many<NodeReference | QoS>
  readonly blockSize?: Many<NodeReference | MemorySize>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Block storage configuration. How a block storage service treats the data, and how it is attached.
 *
 * Required: `storageEncryption`.
 *
 * Class: https://w3id.org/gaia-x/development#BlockStorageConfiguration
 */
export const blockStorageConfiguration: Builder<BlockStorageConfigurationFacts, BlockStorageConfiguration> = /* @__PURE__ */ createBuilder(describing, blockStorageConfigurationData)

/**
 * Facts of: Block storage service. Virtual disks as a service.
 *
 * Class: https://w3id.org/gaia-x/development#BlockStorageServiceOffering
 */
export interface BlockStorageServiceOfferingFacts {
  /**
   * The least storage that can be ordered.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly minimumSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The most storage that can be ordered.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly maximumSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * How the storage treats the data.
   *
   * Exactly one: BlockStorageConfiguration, described here or by reference.
   */
  readonly storageConfiguration: Nested<BlockStorageConfigurationFacts, BlockStorageConfiguration>
  /**
   * How long data are kept before they expire, as a whole number; state the unit in the description.
   *
   * At most one: a whole number such as 4.
   */
  readonly lifetimeManagement?: number
  /**
   * Whether earlier versions of data are kept.
   *
   * At most one: true or false, or yes or no.
   */
  readonly versioning?: TruthText | boolean
  /**
   * What a reader sees right after a write.
   *
   * At most one: one of Bounded-Staleness, Eventual, Other, Session, Strong.
   */
  readonly storageConsistency?: StorageConsistency
  /**
   * Whether data can be seen through views.
   *
   * At most one: true or false, or yes or no.
   */
  readonly dataViews?: TruthText | boolean
  /**
   * Whether several views of the same data can be open at once.
   *
   * At most one: true or false, or yes or no.
   */
  readonly multipleViews?: TruthText | boolean
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
  /**
   * The name that people use for it.
   *
   * At most one: a text.
   */
  readonly name?: string
  /**
   * A few sentences for people.
   *
   * At most one: a text.
   */
  readonly description?: string
  /**
   * A short text that tools show in place of the identifier; leave it out if there is a name.
   *
   * At most one: a text.
   */
  readonly label?: string
}

/**
 * Block storage service. Virtual disks as a service.
 *
 * Class: https://w3id.org/gaia-x/development#BlockStorageServiceOffering
 */
export type BlockStorageServiceOffering = {
  readonly id?: string
  readonly type: 'gx:BlockStorageServiceOffering'
  readonly minimumSize?: NodeReference | MemorySize
  readonly maximumSize?: NodeReference | MemorySize
  readonly storageConfiguration: NodeReference | BlockStorageConfiguration
  readonly lifetimeManagement?: number
  readonly versioning?: boolean
  readonly storageConsistency?: StorageConsistency
  readonly dataViews?: boolean
  readonly multipleViews?: boolean
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
 * Block storage service. Virtual disks as a service.
 *
 * Required: `storageConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#BlockStorageServiceOffering
 */
export const blockStorageServiceOffering: Builder<BlockStorageServiceOfferingFacts, BlockStorageServiceOffering> = /* @__PURE__ */ createBuilder(describing, blockStorageServiceOfferingData)

/**
 * Facts of: File storage configuration. How a file storage service treats the data, and how it is mounted.
 *
 * Class: https://w3id.org/gaia-x/development#FileStorageConfiguration
 */
export interface FileStorageConfigurationFacts extends StorageConfigurationFacts {
  /**
   * File systems that are offered.
   *
   * Any number: one of Ext4, ExtFAT, FAT, GlusterFS, JFS, MapR_FS, NTFS, OneFS, Other, Reiser4, XFS.
   */
  readonly fileSystemType?: Many<FileSystemType>
  /**
   * Protocols by which the files are accessed.
   *
   * Any number: one of AFS, CIFS, HDFS, IPFS, NFSv3, NFSv4, Other.
   */
  readonly highLevelAccessProtocol?: Many<HighLevelAccessProtocol>
}

/**
 * File storage configuration. How a file storage service treats the data, and how it is mounted.
 *
 * Class: https://w3id.org/gaia-x/development#FileStorageConfiguration
 */
export type FileStorageConfiguration = {
  readonly id?: string
  readonly type: 'gx:FileStorageConfiguration'
  readonly fileSystemType?: Many<FileSystemType>
  readonly highLevelAccessProtocol?: Many<HighLevelAccessProtocol>
  readonly storageCompression?: Many<StorageCompression>
  readonly storageDeduplication?: Many<StorageDeduplication>
  readonly storageEncryption: Many<NodeReference | Encryption>
  readonly storageRedundancyMechanism?: Many<StorageRedundancyMechanism>
  readonly storageProtection?: Many<NodeReference | AnyDataProtectionPolicy>
  readonly storageQoS?: Many<NodeReference | QoS>
  readonly blockSize?: Many<NodeReference | MemorySize>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * File storage configuration. How a file storage service treats the data, and how it is mounted.
 *
 * Required: `storageEncryption`.
 *
 * Class: https://w3id.org/gaia-x/development#FileStorageConfiguration
 */
export const fileStorageConfiguration: Builder<FileStorageConfigurationFacts, FileStorageConfiguration> = /* @__PURE__ */ createBuilder(describing, fileStorageConfigurationData)

/**
 * Facts of: File storage service. Shared file systems as a service.
 *
 * Class: https://w3id.org/gaia-x/development#FileStorageServiceOffering
 */
export interface FileStorageServiceOfferingFacts {
  /**
   * Whether files behave as POSIX prescribes.
   *
   * At most one: true or false, or yes or no.
   */
  readonly accessSemantics?: TruthText | boolean
  /**
   * How data can be opened.
   *
   * Any number: one of Append-Only, Read-Only, Read-Write.
   */
  readonly accessAttributes?: Many<AccessAttributes>
  /**
   * The least storage that can be ordered.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly minimumSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The most storage that can be ordered.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly maximumSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * How the storage treats the data.
   *
   * Exactly one: FileStorageConfiguration, described here or by reference.
   */
  readonly storageConfiguration: Nested<FileStorageConfigurationFacts, FileStorageConfiguration>
  /**
   * How long data are kept before they expire, as a whole number; state the unit in the description.
   *
   * At most one: a whole number such as 4.
   */
  readonly lifetimeManagement?: number
  /**
   * Whether earlier versions of data are kept.
   *
   * At most one: true or false, or yes or no.
   */
  readonly versioning?: TruthText | boolean
  /**
   * What a reader sees right after a write.
   *
   * At most one: one of Bounded-Staleness, Eventual, Other, Session, Strong.
   */
  readonly storageConsistency?: StorageConsistency
  /**
   * Whether data can be seen through views.
   *
   * At most one: true or false, or yes or no.
   */
  readonly dataViews?: TruthText | boolean
  /**
   * Whether several views of the same data can be open at once.
   *
   * At most one: true or false, or yes or no.
   */
  readonly multipleViews?: TruthText | boolean
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
  /**
   * The name that people use for it.
   *
   * At most one: a text.
   */
  readonly name?: string
  /**
   * A few sentences for people.
   *
   * At most one: a text.
   */
  readonly description?: string
  /**
   * A short text that tools show in place of the identifier; leave it out if there is a name.
   *
   * At most one: a text.
   */
  readonly label?: string
}

/**
 * File storage service. Shared file systems as a service.
 *
 * Class: https://w3id.org/gaia-x/development#FileStorageServiceOffering
 */
export type FileStorageServiceOffering = {
  readonly id?: string
  readonly type: 'gx:FileStorageServiceOffering'
  readonly accessSemantics?: boolean
  readonly accessAttributes?: Many<AccessAttributes>
  readonly minimumSize?: NodeReference | MemorySize
  readonly maximumSize?: NodeReference | MemorySize
  readonly storageConfiguration: NodeReference | FileStorageConfiguration
  readonly lifetimeManagement?: number
  readonly versioning?: boolean
  readonly storageConsistency?: StorageConsistency
  readonly dataViews?: boolean
  readonly multipleViews?: boolean
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
 * File storage service. Shared file systems as a service.
 *
 * Required: `storageConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#FileStorageServiceOffering
 */
export const fileStorageServiceOffering: Builder<FileStorageServiceOfferingFacts, FileStorageServiceOffering> = /* @__PURE__ */ createBuilder(describing, fileStorageServiceOfferingData)

/**
 * Facts of: Object storage service. Storage for objects that are read and written over HTTP.
 *
 * Class: https://w3id.org/gaia-x/development#ObjectStorageServiceOffering
 */
export interface ObjectStorageServiceOfferingFacts extends StorageServiceOfferingFacts {
  /**
   * How data can be opened.
   *
   * Any number: one of Append-Only, Read-Only, Read-Write.
   */
  readonly accessAttributes?: Many<AccessAttributes>
  /**
   * The greatest size of one object.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly maximumObjectSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * Interfaces for object storage that the service speaks.
   *
   * Any number: one of Azure-Blob, CDMI, CloudStorage, S3, Swift.
   */
  readonly objectAPICompatibility?: Many<ObjectAPICompatibility>
}

/**
 * Object storage service. Storage for objects that are read and written over HTTP.
 *
 * Class: https://w3id.org/gaia-x/development#ObjectStorageServiceOffering
 */
export type ObjectStorageServiceOffering = {
  readonly id?: string
  readonly type: 'gx:ObjectStorageServiceOffering'
  readonly accessAttributes?: Many<AccessAttributes>
  readonly maximumObjectSize?: NodeReference | MemorySize
  readonly objectAPICompatibility?: Many<ObjectAPICompatibility>
  readonly minimumSize?: NodeReference | MemorySize
  readonly maximumSize?: NodeReference | MemorySize
  readonly storageConfiguration: NodeReference | AnyStorageConfiguration
  readonly lifetimeManagement?: number
  readonly versioning?: boolean
  readonly storageConsistency?: StorageConsistency
  readonly dataViews?: boolean
  readonly multipleViews?: boolean
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
 * Object storage service. Storage for objects that are read and written over HTTP.
 *
 * Required: `storageConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#ObjectStorageServiceOffering
 */
export const objectStorageServiceOffering: Builder<ObjectStorageServiceOfferingFacts, ObjectStorageServiceOffering> = /* @__PURE__ */ createBuilder(describing, objectStorageServiceOfferingData)

/**
 * Facts of: Storage configuration. How a storage service treats the data: encryption, redundancy, compression.
 *
 * Class: https://w3id.org/gaia-x/development#StorageConfiguration
 */
export interface StorageConfigurationFacts extends InstantiationRequirementFacts {
  /**
   * Methods by which data are compressed.
   *
   * Any number: one of ANS, Huffman_Coding, LZ, LZMA, LZSS, LZW, Other, PPM.
   */
  readonly storageCompression?: Many<StorageCompression>
  /**
   * Methods by which duplicate data are stored once.
   *
   * Any number: one of Inline-Content-Agnostic, Inline-Content-Aware, Post-Process-Content-Agnostic,
   * Post-Process-Content-Aware.
   */
  readonly storageDeduplication?: Many<StorageDeduplication>
  /**
   * How stored data are encrypted.
   *
   * One or more: Encryption, described here or by reference.
   */
  readonly storageEncryption: OneOrMore<Nested<EncryptionFacts, Encryption>>
  /**
   * How data survive the loss of a disk.
   *
   * Any number: one of HybridRAID, Other, RAID0, RAID1, RAID2, RAID3, RAID4, RAID5, RAID6, RS_Code.
   */
  readonly storageRedundancyMechanism?: Many<StorageRedundancyMechanism>
  /**
   * How copies protect the data.
   *
   * Any number: DataProtectionPolicy, described here or by reference.
   */
  readonly storageProtection?: Many<Nested<DataProtectionPolicyFacts, AnyDataProtectionPolicy>>
  /**
   * The quality that the storage promises.
   *
   * Any number: QoS, described here or by reference.
   */
  readonly storageQoS?: Many<Nested<QoSFacts, QoS>>
  /**
   * The sizes of a block.
   *
   * Any number: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly blockSize?: Many<QuantitySizeText | Nested<MemorySizeFacts, MemorySize>>
}

/**
 * Storage configuration. How a storage service treats the data: encryption, redundancy, compression.
 *
 * Class: https://w3id.org/gaia-x/development#StorageConfiguration
 */
export type StorageConfiguration = {
  readonly id?: string
  readonly type: 'gx:StorageConfiguration'
  readonly storageCompression?: Many<StorageCompression>
  readonly storageDeduplication?: Many<StorageDeduplication>
  readonly storageEncryption: Many<NodeReference | Encryption>
  readonly storageRedundancyMechanism?: Many<StorageRedundancyMechanism>
  readonly storageProtection?: Many<NodeReference | AnyDataProtectionPolicy>
  readonly storageQoS?: Many<NodeReference | QoS>
  readonly blockSize?: Many<NodeReference | MemorySize>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Storage configuration, or one of its special kinds. */
export type AnyStorageConfiguration =
  | StorageConfiguration
  | BlockStorageConfiguration
  | FileStorageConfiguration

/**
 * Storage configuration. How a storage service treats the data: encryption, redundancy, compression.
 *
 * Required: `storageEncryption`.
 *
 * Class: https://w3id.org/gaia-x/development#StorageConfiguration
 */
export const storageConfiguration: Builder<StorageConfigurationFacts, StorageConfiguration> = /* @__PURE__ */ createBuilder(describing, storageConfigurationData)

/**
 * Facts of: Storage service. A service that keeps data; use one of the special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#StorageServiceOffering
 */
export interface StorageServiceOfferingFacts extends InfrastructureServiceOfferingFacts {
  /**
   * The least storage that can be ordered.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly minimumSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The most storage that can be ordered.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly maximumSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * How the storage treats the data.
   *
   * Exactly one: StorageConfiguration, described here or by reference.
   */
  readonly storageConfiguration: Nested<StorageConfigurationFacts, AnyStorageConfiguration>
  /**
   * How long data are kept before they expire, as a whole number; state the unit in the description.
   *
   * At most one: a whole number such as 4.
   */
  readonly lifetimeManagement?: number
  /**
   * Whether earlier versions of data are kept.
   *
   * At most one: true or false, or yes or no.
   */
  readonly versioning?: TruthText | boolean
  /**
   * What a reader sees right after a write.
   *
   * At most one: one of Bounded-Staleness, Eventual, Other, Session, Strong.
   */
  readonly storageConsistency?: StorageConsistency
  /**
   * Whether data can be seen through views.
   *
   * At most one: true or false, or yes or no.
   */
  readonly dataViews?: TruthText | boolean
  /**
   * Whether several views of the same data can be open at once.
   *
   * At most one: true or false, or yes or no.
   */
  readonly multipleViews?: TruthText | boolean
}

/**
 * Storage service. A service that keeps data; use one of the special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#StorageServiceOffering
 */
export type StorageServiceOffering = {
  readonly id?: string
  readonly type: 'gx:StorageServiceOffering'
  readonly minimumSize?: NodeReference | MemorySize
  readonly maximumSize?: NodeReference | MemorySize
  readonly storageConfiguration: NodeReference | AnyStorageConfiguration
  readonly lifetimeManagement?: number
  readonly versioning?: boolean
  readonly storageConsistency?: StorageConsistency
  readonly dataViews?: boolean
  readonly multipleViews?: boolean
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

/** Storage service, or one of its special kinds. */
export type AnyStorageServiceOffering =
  | StorageServiceOffering
  | BlockStorageServiceOffering
  | FileStorageServiceOffering
  | ObjectStorageServiceOffering

/**
 * Storage service. A service that keeps data; use one of the special kinds where one fits.
 *
 * Required: `storageConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#StorageServiceOffering
 */
export const storageServiceOffering: Builder<StorageServiceOfferingFacts, StorageServiceOffering> = /* @__PURE__ */ createBuilder(describing, storageServiceOfferingData)
