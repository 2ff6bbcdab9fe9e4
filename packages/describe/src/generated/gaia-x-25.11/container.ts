// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, PlainText, TypedValue, Uri } from '../../typed/values.ts'
import type { ComputeServiceOfferingFacts, ConfidentialComputing, ConfidentialComputingFacts } from './compute.ts'
import type { InstantiationRequirementFacts } from './entity.ts'
import type { QuantitySizeText, TruthText } from './forms.ts'
import type { CPU, CPUFacts, Disk, GPU, GPUFacts, Memory, MemoryFacts } from './hardware.ts'
import type { AnyLegalDocument } from './legal-documents.ts'
import type { AnyLegalPerson, ContactInformation } from './participant.ts'
import type { AnyDataTransfer } from './personal-data.ts'
import type { AnyPhysicalResource, AnyResource, AnyVirtualResource } from './resources.ts'
import type {
  AccessUsagePolicy,
  AnyServiceOffering,
  CustomerInstructions,
  DataAccountExport,
  DataPortability,
  Endpoint,
  Measure,
  SubContractor,
  TermsAndConditions,
} from './service-offering.ts'
import type {
  CheckSum,
  Encryption,
  ImageFacts,
  MaintenanceSubscription,
  OperatingSystem,
  Signature,
} from './software.ts'
import type { MemorySize, MemorySizeFacts } from './units.ts'
import {
  baseContainerImageData,
  containerImageData,
  containerResourceLimitsData,
  containerServiceOfferingData,
  describing,
} from '@gxkit/ontology/gaia-x-25.11/classes'
import type {
  ContainerFormat,
  CryptographicSecurityStandards,
  DataProtectionRegime,
  License,
  ProvisionType,
  TenantSeparation,
  UpdateStrategy,
} from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Base container image. The image that a container image is built on.
 *
 * Class: https://w3id.org/gaia-x/development#BaseContainerImage
 */
export interface BaseContainerImageFacts {
  /**
   * A tag of the image, one value per tag.
   *
   * Any number: a text.
   */
  readonly containerImageTag?: Many<string>
  /**
   * URL of the image in its registry.
   *
   * Exactly one: a complete web address that starts with https://.
   */
  readonly containerImageLink: Uri
}

/**
 * Base container image. The image that a container image is built on.
 *
 * Class: https://w3id.org/gaia-x/development#BaseContainerImage
 */
export type BaseContainerImage = {
  readonly id?: string
  readonly type: 'gx:BaseContainerImage'
  readonly containerImageTag?: Many<string>
  readonly containerImageLink: string
}

/**
 * Base container image. The image that a container image is built on.
 *
 * Required: `containerImageLink`.
 *
 * Class: https://w3id.org/gaia-x/development#BaseContainerImage
 */
export const baseContainerImage: Builder<BaseContainerImageFacts, BaseContainerImage> = /* @__PURE__ */ createBuilder(describing, baseContainerImageData)

/**
 * Facts of: Container image. An image from which a container starts.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerImage
 */
export interface ContainerImageFacts extends ImageFacts {
  /**
   * The image that this one is built on.
   *
   * Exactly one: BaseContainerImage, described here or by reference.
   */
  readonly baseContainerImage: Nested<BaseContainerImageFacts, BaseContainerImage>
  /**
   * The format of the container image.
   *
   * Exactly one: one of dockerv1, dockerv2, oci, lxc, lxd.
   */
  readonly containerFormat: ContainerFormat
}

/**
 * Container image. An image from which a container starts.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerImage
 */
export type ContainerImage = {
  readonly id?: string
  readonly type: 'gx:ContainerImage'
  readonly baseContainerImage: NodeReference | BaseContainerImage
  readonly containerFormat: ContainerFormat
  readonly fileSize?: NodeReference | MemorySize
  readonly operatingSystem?: NodeReference | OperatingSystem
  readonly cpuReq?: NodeReference | CPU
  readonly gpuReq?: NodeReference | GPU
  readonly ramReq?: NodeReference | Memory
  readonly videoRamSize?: NodeReference | MemorySize
  readonly rootDiskReq?: NodeReference | Disk
  readonly encryption?: NodeReference | Encryption
  readonly secureBoot?: boolean
  readonly vPMU?: boolean
  readonly multiQueues?: boolean
  readonly updateStrategy?: UpdateStrategy
  readonly licenseIncluded?: boolean
  readonly maintenance?: NodeReference | MaintenanceSubscription
  readonly checkSum?: NodeReference | CheckSum
  readonly signature?: NodeReference | Signature
  readonly version?: string
  readonly patchLevel?: string
  readonly buildDate?: string
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | PlainText>
  readonly license: Many<License | TypedValue<'xsd:anyURI'>>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
}

/**
 * Container image. An image from which a container starts.
 *
 * Required: `baseContainerImage`, `containerFormat`, `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerImage
 */
export const containerImage: Builder<ContainerImageFacts, ContainerImage> = /* @__PURE__ */ createBuilder(describing, containerImageData)

/**
 * Facts of: Container limits. What a container needs, and how much it may use.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerResourceLimits
 */
export interface ContainerResourceLimitsFacts extends InstantiationRequirementFacts {
  /**
   * The processor that the container needs.
   *
   * At most one: CPU, described here or by reference.
   */
  readonly cpuRequirements?: Nested<CPUFacts, CPU>
  /**
   * The greatest number of cores that the container may use.
   *
   * At most one: a whole number such as 4.
   */
  readonly numberOfCoresLimit?: number
  /**
   * The memory that the container needs.
   *
   * At most one: Memory, described here or by reference.
   */
  readonly memoryRequirements?: Nested<MemoryFacts, Memory>
  /**
   * The most memory that the container may use.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly memoryLimit?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The graphics processor that the container needs.
   *
   * At most one: GPU, described here or by reference.
   */
  readonly gpuRequirements?: Nested<GPUFacts, GPU>
  /**
   * The greatest number of graphics processors that the container may use.
   *
   * At most one: a whole number such as 4.
   */
  readonly gpuLimit?: number
  /**
   * Whether the container runs protected from its host.
   *
   * Exactly one: true or false, or yes or no.
   */
  readonly confidential: TruthText | boolean
  /**
   * How data are protected while they are processed.
   *
   * At most one: ConfidentialComputing, described here or by reference.
   */
  readonly confidentialComputingTechnology?: Nested<ConfidentialComputingFacts, ConfidentialComputing>
}

/**
 * Container limits. What a container needs, and how much it may use.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerResourceLimits
 */
export type ContainerResourceLimits = {
  readonly id?: string
  readonly type: 'gx:ContainerResourceLimits'
  readonly cpuRequirements?: NodeReference | CPU
  readonly numberOfCoresLimit?: number
  readonly memoryRequirements?: NodeReference | Memory
  readonly memoryLimit?: NodeReference | MemorySize
  readonly gpuRequirements?: NodeReference | GPU
  readonly gpuLimit?: number
  readonly confidential: boolean
  readonly confidentialComputingTechnology?: NodeReference | ConfidentialComputing
  readonly name?: string
  readonly description?: string
}

/**
 * Container limits. What a container needs, and how much it may use.
 *
 * Required: `confidential`.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerResourceLimits
 */
export const containerResourceLimits: Builder<ContainerResourceLimitsFacts, ContainerResourceLimits> = /* @__PURE__ */ createBuilder(describing, containerResourceLimitsData)

/**
 * Facts of: Container service. Containers as a service.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerServiceOffering
 */
export interface ContainerServiceOfferingFacts extends ComputeServiceOfferingFacts {
  /**
   * The images that customers can start.
   *
   * One or more: ContainerImage, described here or by reference.
   */
  readonly codeArtifact: OneOrMore<Nested<ContainerImageFacts, ContainerImage>>
  /**
   * What containers need, and how much they may use.
   *
   * One or more: ContainerResourceLimits, described here or by reference.
   */
  readonly instantiationReq: OneOrMore<Nested<ContainerResourceLimitsFacts, ContainerResourceLimits>>
}

/**
 * Container service. Containers as a service.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerServiceOffering
 */
export type ContainerServiceOffering = {
  readonly id?: string
  readonly type: 'gx:ContainerServiceOffering'
  readonly codeArtifact: Many<NodeReference | ContainerImage>
  readonly instantiationReq: Many<NodeReference | ContainerResourceLimits>
  readonly tenantSeparation?: TenantSeparation
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
}

/**
 * Container service. Containers as a service.
 *
 * Required: `codeArtifact`, `instantiationReq`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#ContainerServiceOffering
 */
export const containerServiceOffering: Builder<ContainerServiceOfferingFacts, ContainerServiceOffering> = /* @__PURE__ */ createBuilder(describing, containerServiceOfferingData)
