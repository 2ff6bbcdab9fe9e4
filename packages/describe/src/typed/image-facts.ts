import type { CheckSumFacts, EncryptionFacts, QuantityFacts, SignatureFacts } from './common-facts.ts'
import type {
  FirmwareType,
  HypervisorType,
  OsDistribution,
  RandomNumberGenerator,
  TenantSeparation,
  UpdateStrategy,
  VmImageDiskFormat,
  WatchDogAction,
} from './enumerations.ts'
import type { CpuFacts, DiskFacts, GpuFacts, MemoryFacts, ServerFlavorFacts } from './machine-facts.ts'
import type { ServiceOfferingFacts } from './service-offering-facts.ts'
import type { Many, Nested, OneOrMore, Reference } from './values.ts'

/** Operating system. The operating system of a machine or image. */
export interface OperatingSystemFacts {
  /** Which operating system it is. */
  readonly osDistribution: OsDistribution
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

/** Maintenance. Whether and how long software is kept up to date. */
export interface MaintenanceSubscriptionFacts {
  /** Whether the price includes maintenance. */
  readonly subscriptionIncluded?: boolean
  /** Whether maintenance must be subscribed to. */
  readonly subscriptionRequired?: boolean
  /** The last day of maintenance, as YYYY-MM-DD. */
  readonly maintainedUntil?: string
}

/** Virtual machine image. An image from which a virtual machine starts. */
export interface VmImageFacts {
  /** Who holds the copyright, as a legal person or a name. */
  readonly copyrightOwnedBy: OneOrMore<string | Reference>
  /** SPDX identifier of the licence, for example Apache-2.0, or the URL of its text. */
  readonly license: OneOrMore<string>
  /** A policy for use of the resource, as text; state that there is none if so. */
  readonly resourcePolicy: OneOrMore<string>
  /** The format of the disk image. */
  readonly vmImageDiskFormat?: VmImageDiskFormat
  /** Which hypervisor it is, or is made for. */
  readonly hypervisorType?: HypervisorType
  /** The firmware that the image starts with. */
  readonly firmwareType?: FirmwareType
  /** The kind of hardware random number generator that the image expects. */
  readonly hwRngTypeOfImage?: RandomNumberGenerator
  /** What happens when the machine no longer reacts. */
  readonly watchDogAction?: WatchDogAction
  /** The size of the image file. */
  readonly fileSize?: Nested<QuantityFacts>
  /** The operating system in the image. */
  readonly operatingSystem?: Nested<OperatingSystemFacts>
  /** The least processor that it needs. */
  readonly cpuReq?: Nested<CpuFacts>
  /** The least graphics processor that it needs. */
  readonly gpuReq?: Nested<GpuFacts>
  /** The least memory that it needs. */
  readonly ramReq?: Nested<MemoryFacts>
  /** The least video memory that it needs. */
  readonly videoRamSize?: Nested<QuantityFacts>
  /** The least root disk that it needs. */
  readonly rootDiskReq?: Nested<DiskFacts>
  /** How the image is encrypted. */
  readonly encryption?: Nested<EncryptionFacts>
  /** Whether only signed software can start. */
  readonly secureBoot?: boolean
  /** Whether a performance monitoring unit is provided. */
  readonly vPMU?: boolean
  /** Whether the network device can use several queues. */
  readonly multiQueues?: boolean
  /** What comes first when updates are installed. */
  readonly updateStrategy?: UpdateStrategy
  /** Whether the price includes the licence. */
  readonly licenseIncluded?: boolean
  /** How the image is kept up to date. */
  readonly maintenance?: Nested<MaintenanceSubscriptionFacts>
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

/** Virtual machines by the hour, day or month. */
export interface VirtualMachineServiceOfferingFacts extends ServiceOfferingFacts {
  /** The images that a machine can start from. */
  readonly codeArtifact: OneOrMore<Nested<VmImageFacts>>
  /** The sizes of machine that can be ordered. */
  readonly instantiationReq: OneOrMore<Nested<ServerFlavorFacts>>
  /** How customers are kept apart. */
  readonly tenantSeparation?: TenantSeparation
}
