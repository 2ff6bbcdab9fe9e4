// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, TypedValue, Uri } from '../../typed/values.ts'
import type { ComputeFunctionServiceOffering } from './compute-function.ts'
import type { ContainerServiceOffering } from './container.ts'
import type { InstantiationRequirementFacts } from './entity.ts'
import type { TruthText } from './forms.ts'
import type { CPU, CPUFacts, Disk, DiskFacts, GPU, GPUFacts, Memory, MemoryFacts } from './hardware.ts'
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
  InfrastructureServiceOfferingFacts,
  Measure,
  SubContractor,
  TermsAndConditions,
} from './service-offering.ts'
import type { Hypervisor, HypervisorFacts, PXEImage, PXEImageFacts, VMImage, VMImageFacts } from './software.ts'
import {
  bareMetalServiceOfferingData,
  computeServiceOfferingData,
  confidentialComputingData,
  cpuCapabilitiesData,
  describing,
  memoryCapabilitiesData,
  serverFlavorData,
  virtualMachineServiceOfferingData,
} from '@gxkit/ontology/gaia-x-25.11/classes'
import type {
  CryptographicSecurityStandards,
  DataProtectionRegime,
  HwRngTypeOfFlavor,
  ProvisionType,
  TenantSeparation,
} from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Bare metal service. Whole physical machines as a service.
 *
 * Class: https://w3id.org/gaia-x/development#BareMetalServiceOffering
 */
export interface BareMetalServiceOfferingFacts extends ComputeServiceOfferingFacts {
  /**
   * The images that customers can start.
   *
   * One or more: PXEImage, described here or by reference.
   */
  readonly codeArtifact: OneOrMore<Nested<PXEImageFacts, PXEImage>>
  /**
   * The sizes that customers can choose.
   *
   * One or more: ServerFlavor, described here or by reference.
   */
  readonly instantiationReq: OneOrMore<Nested<ServerFlavorFacts, ServerFlavor>>
}

/**
 * Bare metal service. Whole physical machines as a service.
 *
 * Class: https://w3id.org/gaia-x/development#BareMetalServiceOffering
 */
export type BareMetalServiceOffering = {
  readonly id?: string
  readonly type: 'gx:BareMetalServiceOffering'
  readonly codeArtifact: Many<NodeReference | PXEImage>
  readonly instantiationReq: Many<NodeReference | ServerFlavor>
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
 * Bare metal service. Whole physical machines as a service.
 *
 * Required: `codeArtifact`, `instantiationReq`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#BareMetalServiceOffering
 */
export const bareMetalServiceOffering: Builder<BareMetalServiceOfferingFacts, BareMetalServiceOffering> = /* @__PURE__ */ createBuilder(describing, bareMetalServiceOfferingData)

/**
 * Facts of: Compute service. A service that runs the customer's software; use one of the special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeServiceOffering
 */
export interface ComputeServiceOfferingFacts extends InfrastructureServiceOfferingFacts {
  /**
   * How customers are kept apart.
   *
   * At most one: one of hw-virtualized, sw-virtualized, os-virtualized, os-hw-virtualized, hw-partitioned, physical.
   */
  readonly tenantSeparation?: TenantSeparation
}

/**
 * Compute service. A service that runs the customer's software; use one of the special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeServiceOffering
 */
export type ComputeServiceOffering = {
  readonly id?: string
  readonly type: 'gx:ComputeServiceOffering'
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

/** Compute service, or one of its special kinds. */
export type AnyComputeServiceOffering =
  | ComputeServiceOffering
  | BareMetalServiceOffering
  | ComputeFunctionServiceOffering
  | ContainerServiceOffering
  | VirtualMachineServiceOffering

/**
 * Compute service. A service that runs the customer's software; use one of the special kinds where one fits.
 *
 * Required: `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeServiceOffering
 */
export const computeServiceOffering: Builder<ComputeServiceOfferingFacts, ComputeServiceOffering> = /* @__PURE__ */ createBuilder(describing, computeServiceOfferingData)

/**
 * Facts of: Confidential computing. Technology that keeps data protected while they are processed.
 *
 * Class: https://w3id.org/gaia-x/development#ConfidentialComputing
 */
export interface ConfidentialComputingFacts {
  /**
   * The technology that protects the data, for example AMD SEV-SNP.
   *
   * Exactly one: a text.
   */
  readonly technology: string
  /**
   * URL of the service that attests the protection.
   *
   * At most one: a complete web address that starts with https://.
   */
  readonly attestationServiceURI?: Uri
}

/**
 * Confidential computing. Technology that keeps data protected while they are processed.
 *
 * Class: https://w3id.org/gaia-x/development#ConfidentialComputing
 */
export type ConfidentialComputing = {
  readonly id?: string
  readonly type: 'gx:ConfidentialComputing'
  readonly technology: string
  readonly attestationServiceURI?: string
}

/**
 * Confidential computing. Technology that keeps data protected while they are processed.
 *
 * Required: `technology`.
 *
 * Class: https://w3id.org/gaia-x/development#ConfidentialComputing
 */
export const confidentialComputing: Builder<ConfidentialComputingFacts, ConfidentialComputing> = /* @__PURE__ */ createBuilder(describing, confidentialComputingData)

/**
 * Facts of: CPU of a flavour. How many virtual processors a server gets, and what they run on.
 *
 * Class: https://w3id.org/gaia-x/development#CpuCapabilities
 */
export interface CpuCapabilitiesFacts {
  /**
   * The processor that the virtual processors run on.
   *
   * Exactly one: CPU, described here or by reference.
   */
  readonly pCPU: Nested<CPUFacts, CPU>
  /**
   * Number of virtual processors.
   *
   * Exactly one: a whole number such as 4, at least 1.
   */
  readonly vCPUs: number
  /**
   * How many times the resource is given out; 1 means not shared.
   *
   * At most one: a whole number such as 4, at least 1.
   *
   * Left out, it means 1.
   */
  readonly overProvisioningRatio?: number
}

/**
 * CPU of a flavour. How many virtual processors a server gets, and what they run on.
 *
 * Class: https://w3id.org/gaia-x/development#CpuCapabilities
 */
export type CpuCapabilities = {
  readonly id?: string
  readonly type: 'gx:CpuCapabilities'
  readonly pCPU: NodeReference | CPU
  readonly vCPUs: number
  readonly overProvisioningRatio?: TypedValue<'xsd:integer'>
}

/**
 * CPU of a flavour. How many virtual processors a server gets, and what they run on.
 *
 * Required: `pCPU`, `vCPUs`.
 *
 * Class: https://w3id.org/gaia-x/development#CpuCapabilities
 */
export const cpuCapabilities: Builder<CpuCapabilitiesFacts, CpuCapabilities> = /* @__PURE__ */ createBuilder(describing, cpuCapabilitiesData)

/**
 * Facts of: Memory of a flavour. How much memory a server gets, and what kind.
 *
 * Class: https://w3id.org/gaia-x/development#MemoryCapabilities
 */
export interface MemoryCapabilitiesFacts {
  /**
   * What kind of memory it is, and how much.
   *
   * Exactly one: Memory, described here or by reference.
   */
  readonly memory: Nested<MemoryFacts, Memory>
  /**
   * How many times the resource is given out; 1 means not shared.
   *
   * At most one: a number such as 80 or 99.95, at least 1, at most 3.
   *
   * Left out, it means 1.
   */
  readonly overProvisioningRatio?: number
}

/**
 * Memory of a flavour. How much memory a server gets, and what kind.
 *
 * Class: https://w3id.org/gaia-x/development#MemoryCapabilities
 */
export type MemoryCapabilities = {
  readonly id?: string
  readonly type: 'gx:MemoryCapabilities'
  readonly memory: NodeReference | Memory
  readonly overProvisioningRatio?: number
}

/**
 * Memory of a flavour. How much memory a server gets, and what kind.
 *
 * Required: `memory`.
 *
 * Class: https://w3id.org/gaia-x/development#MemoryCapabilities
 */
export const memoryCapabilities: Builder<MemoryCapabilitiesFacts, MemoryCapabilities> = /* @__PURE__ */ createBuilder(describing, memoryCapabilitiesData)

/**
 * Facts of: Server flavour. A size of server that customers can choose.
 *
 * Class: https://w3id.org/gaia-x/development#ServerFlavor
 */
export interface ServerFlavorFacts extends InstantiationRequirementFacts {
  /**
   * The virtual processors of the server.
   *
   * Exactly one: CpuCapabilities, described here or by reference.
   */
  readonly cpu: Nested<CpuCapabilitiesFacts, CpuCapabilities>
  /**
   * The memory of the server.
   *
   * Exactly one: MemoryCapabilities, described here or by reference.
   */
  readonly memory: Nested<MemoryCapabilitiesFacts, MemoryCapabilities>
  /**
   * The graphics processor of the server.
   *
   * At most one: GPU, described here or by reference.
   */
  readonly gpu?: Nested<GPUFacts, GPU>
  /**
   * The network of the server, in words.
   *
   * At most one: a text.
   */
  readonly network?: string
  /**
   * The disk from which the server starts.
   *
   * Exactly one: Disk, described here or by reference.
   */
  readonly bootVolume: Nested<DiskFacts, Disk>
  /**
   * Disks besides the boot disk.
   *
   * Any number: Disk, described here or by reference.
   */
  readonly additionalVolume?: Many<Nested<DiskFacts, Disk>>
  /**
   * How data are protected while they are processed.
   *
   * At most one: ConfidentialComputing, described here or by reference.
   */
  readonly confidentialComputing?: Nested<ConfidentialComputingFacts, ConfidentialComputing>
  /**
   * The hypervisor that the server runs on.
   *
   * At most one: Hypervisor, described here or by reference.
   */
  readonly hypervisor?: Nested<HypervisorFacts, Hypervisor>
  /**
   * Whether the processor helps with virtualisation.
   *
   * At most one: true or false, or yes or no.
   */
  readonly hardwareAssistedVirtualization?: TruthText | boolean
  /**
   * The kind of hardware random number generator.
   *
   * At most one: one of Electrical noise, Chaos-based, Free-running oscillators, Quantum, Unavailable.
   *
   * Left out, it means Unavailable.
   */
  readonly hwRngTypeOfFlavor?: HwRngTypeOfFlavor
}

/**
 * Server flavour. A size of server that customers can choose.
 *
 * Class: https://w3id.org/gaia-x/development#ServerFlavor
 */
export type ServerFlavor = {
  readonly id?: string
  readonly type: 'gx:ServerFlavor'
  readonly cpu: NodeReference | CpuCapabilities
  readonly memory: NodeReference | MemoryCapabilities
  readonly gpu?: NodeReference | GPU
  readonly network?: string
  readonly bootVolume: NodeReference | Disk
  readonly additionalVolume?: Many<NodeReference | Disk>
  readonly confidentialComputing?: NodeReference | ConfidentialComputing
  readonly hypervisor?: NodeReference | Hypervisor
  readonly hardwareAssistedVirtualization?: boolean
  readonly hwRngTypeOfFlavor?: HwRngTypeOfFlavor
  readonly name?: string
  readonly description?: string
}

/**
 * Server flavour. A size of server that customers can choose.
 *
 * Required: `cpu`, `memory`, `bootVolume`.
 *
 * Class: https://w3id.org/gaia-x/development#ServerFlavor
 */
export const serverFlavor: Builder<ServerFlavorFacts, ServerFlavor> = /* @__PURE__ */ createBuilder(describing, serverFlavorData)

/**
 * Facts of: Virtual machine service. Virtual machines as a service.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualMachineServiceOffering
 */
export interface VirtualMachineServiceOfferingFacts extends ComputeServiceOfferingFacts {
  /**
   * The images that customers can start.
   *
   * One or more: VMImage, described here or by reference.
   */
  readonly codeArtifact: OneOrMore<Nested<VMImageFacts, VMImage>>
  /**
   * The sizes that customers can choose.
   *
   * One or more: ServerFlavor, described here or by reference.
   */
  readonly instantiationReq: OneOrMore<Nested<ServerFlavorFacts, ServerFlavor>>
}

/**
 * Virtual machine service. Virtual machines as a service.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualMachineServiceOffering
 */
export type VirtualMachineServiceOffering = {
  readonly id?: string
  readonly type: 'gx:VirtualMachineServiceOffering'
  readonly codeArtifact: Many<NodeReference | VMImage>
  readonly instantiationReq: Many<NodeReference | ServerFlavor>
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
 * Virtual machine service. Virtual machines as a service.
 *
 * Required: `codeArtifact`, `instantiationReq`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualMachineServiceOffering
 */
export const virtualMachineServiceOffering: Builder<VirtualMachineServiceOfferingFacts, VirtualMachineServiceOffering> = /* @__PURE__ */ createBuilder(describing, virtualMachineServiceOfferingData)
