import type { CheckSumFacts, QuantityFacts, SignatureFacts } from './common-facts.ts'
import type {
  CpuArchitecture,
  DiskBusType,
  DiskType,
  GpuInterconnection,
  HypervisorType,
  MemoryClass,
  MemoryRank,
  RandomNumberGenerator,
} from './enumerations.ts'
import type { Iri, Many, Nested, OneOrMore, Reference } from './values.ts'

/** Processor. A physical processor. */
export interface CpuFacts {
  /** The instruction set of the processor. */
  readonly cpuArchitecture?: CpuArchitecture
  /** A feature that the processor reports, for example avx2; one value per flag. */
  readonly cpuFlag?: Many<string>
  /** Whether each core runs several threads at once. */
  readonly smtEnabled?: boolean
  /** Number of cores. */
  readonly numberOfCores?: number
  /** Number of threads that run at once. */
  readonly numberOfThreads?: number
  /** The clock rate under normal load. */
  readonly baseFrequency?: Nested<QuantityFacts>
  /** The highest clock rate. */
  readonly boostFrequency?: Nested<QuantityFacts>
  /** The size of the last cache before main memory. */
  readonly lastLevelCacheSize?: Nested<QuantityFacts>
  /** The heat that the cooling must carry away, as power. */
  readonly thermalDesignPower?: Nested<QuantityFacts>
  /** Who makes or sells the device. */
  readonly vendor?: string
  /** The product generation of the device. */
  readonly generation?: string
  /** How many times the device is normally given out; 1 means not shared. */
  readonly defaultOversubscriptionRatio?: number
  /** How many times the device can be given out at most; 1 means not shared. */
  readonly supportedOversubscriptionRatio?: number
}

/** Main memory. */
export interface MemoryFacts {
  /** How much memory there is. */
  readonly memorySize: Nested<QuantityFacts>
  /** The technology of the memory. */
  readonly memoryClass?: MemoryClass
  /** The number of ranks on a memory module. */
  readonly memoryRank?: MemoryRank
  /** Whether memory errors are corrected. */
  readonly eccEnabled?: boolean
  /** Whether the hardware encrypts the memory. */
  readonly hardwareEncryption?: boolean
  /** Who makes or sells the device. */
  readonly vendor?: string
  /** The product generation of the device. */
  readonly generation?: string
  /** How many times the device is normally given out; 1 means not shared. */
  readonly defaultOversubscriptionRatio?: number
  /** How many times the device can be given out at most; 1 means not shared. */
  readonly supportedOversubscriptionRatio?: number
}

/** A disk or another device that keeps data without power. */
export interface DiskFacts {
  /** How much fits on the disk. */
  readonly diskSize: Nested<QuantityFacts>
  /** What kind of disk it is. */
  readonly diskType?: DiskType
  /** How the disk is attached. */
  readonly diskBusType?: DiskBusType
  /** Who makes or sells the device. */
  readonly vendor?: string
  /** The product generation of the device. */
  readonly generation?: string
  /** How many times the device is normally given out; 1 means not shared. */
  readonly defaultOversubscriptionRatio?: number
  /** How many times the device can be given out at most; 1 means not shared. */
  readonly supportedOversubscriptionRatio?: number
}

/** Graphics processor. A graphics processor or a similar accelerator. */
export interface GpuFacts {
  /** The memory of the graphics processor. */
  readonly gpuMemory?: Nested<QuantityFacts>
  /** How graphics processors are joined to each other. */
  readonly gpuInterconnection?: GpuInterconnection
  /** Number of processing units. */
  readonly gpuProcessingUnits?: number
  /** Whether a virtual machine gets the whole graphics processor. */
  readonly gpuPassthrough?: boolean
  /** Who makes or sells the device. */
  readonly vendor?: string
  /** The product generation of the device. */
  readonly generation?: string
  /** How many times the device is normally given out; 1 means not shared. */
  readonly defaultOversubscriptionRatio?: number
  /** How many times the device can be given out at most; 1 means not shared. */
  readonly supportedOversubscriptionRatio?: number
}

/** CPU of a flavour. How many virtual processors a server gets, and what they run on. */
export interface CpuCapabilitiesFacts {
  /** The processor that the virtual processors run on. */
  readonly pCPU: Nested<CpuFacts>
  /** Number of virtual processors. */
  readonly vCPUs: number
  /** How many times the resource is given out; 1 means not shared. */
  readonly overProvisioningRatio?: number
}

/** Memory of a flavour. How much memory a server gets, and what kind. */
export interface MemoryCapabilitiesFacts {
  /** What kind of memory it is, and how much. */
  readonly memory: Nested<MemoryFacts>
  /** How many times the resource is given out; 1 means not shared. */
  readonly overProvisioningRatio?: number
}

/** Confidential computing. Technology that keeps data protected while they are processed. */
export interface ConfidentialComputingFacts {
  /** The technology that protects the data, for example AMD SEV-SNP. */
  readonly technology: string
  /** URL of the service that attests the protection. */
  readonly attestationServiceURI?: Iri
}

/** The software that runs virtual machines. */
export interface HypervisorFacts {
  /** Which hypervisor it is, or is made for. */
  readonly hypervisorType: HypervisorType
  /** Who holds the copyright, as a legal person or a name. */
  readonly copyrightOwnedBy: OneOrMore<string | Reference>
  /** SPDX identifier of the licence, for example Apache-2.0, or the URL of its text. */
  readonly license: OneOrMore<string>
  /** A policy for use of the resource, as text; state that there is none if so. */
  readonly resourcePolicy: OneOrMore<string>
  /** The checksum of the file. */
  readonly checkSum?: Nested<CheckSumFacts>
  /** The signature over the file. */
  readonly signature?: Nested<SignatureFacts>
  /** The version, as its maker writes it. */
  readonly version?: string
  /** The patch level, as its maker writes it. */
  readonly patchLevel?: string
  /** When it was built, as date and time with time zone. */
  readonly buildDate?: string
  /** Resources that this is composed of. */
  readonly aggregationOfResources?: Many<Reference>
  /** The name that people use for it. */
  readonly name?: string
  /** A few sentences for people. */
  readonly description?: string
}

/** Server flavour. A size of server that customers can choose. */
export interface ServerFlavorFacts {
  /** The virtual processors of the server. */
  readonly cpu: Nested<CpuCapabilitiesFacts>
  /** The memory of the server. */
  readonly memory: Nested<MemoryCapabilitiesFacts>
  /** The disk from which the server starts. */
  readonly bootVolume: Nested<DiskFacts>
  /** The graphics processor of the server. */
  readonly gpu?: Nested<GpuFacts>
  /** The network of the server, in words. */
  readonly network?: string
  /** Disks besides the boot disk. */
  readonly additionalVolume?: Many<Nested<DiskFacts>>
  /** How data are protected while they are processed. */
  readonly confidentialComputing?: Nested<ConfidentialComputingFacts>
  /** The hypervisor that the server runs on. */
  readonly hypervisor?: Nested<HypervisorFacts>
  /** Whether the processor helps with virtualisation. */
  readonly hardwareAssistedVirtualization?: boolean
  /** The kind of hardware random number generator. */
  readonly hwRngTypeOfFlavor?: RandomNumberGenerator
  /** The name that people use for it. */
  readonly name?: string
  /** A few sentences for people. */
  readonly description?: string
}
