// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference } from '../../typed/values.ts'
import type { ComputeFunctionTemplate } from './compute-function.ts'
import type { ContainerImage } from './container.ts'
import type { QuantitySizeText, TruthText } from './forms.ts'
import type { CPU, CPUFacts, Disk, DiskFacts, GPU, GPUFacts, Memory, MemoryFacts } from './hardware.ts'
import type { AnyLegalPerson } from './participant.ts'
import type { AnyResource, VirtualResourceFacts } from './resources.ts'
import type { MemorySize, MemorySizeFacts } from './units.ts'
import {
  checkSumData,
  codeArtifactData,
  describing,
  encryptionData,
  hypervisorData,
  imageData,
  maintenanceSubscriptionData,
  operatingSystemData,
  pxeImageData,
  signatureData,
  softwareResourceData,
  vmImageData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type {
  CheckSumCalculation,
  Cipher,
  FirmwareType,
  HwRngTypeOfFlavor,
  HypervisorType,
  KeyManagement,
  License,
  OsDistribution,
  PxeImageDiskFormat,
  SignatureAlgorithm,
  UpdateStrategy,
  VmImageDiskFormat,
  WatchDogAction,
} from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Checksum. A digest of a file, with the method it was computed by.
 *
 * Class: https://w3id.org/gaia-x/development#CheckSum
 */
export interface CheckSumFacts {
  /**
   * How the checksum was computed.
   *
   * Exactly one: one of blake2, blake3, md5, other, ripemd-160, sha-1, sha-256, sha-3, sha-384, sha-512.
   */
  readonly checkSumCalculation: CheckSumCalculation
  /**
   * The checksum, in lower-case hexadecimal.
   *
   * Exactly one: a text.
   */
  readonly checkSumValue: string
}

/**
 * Checksum. A digest of a file, with the method it was computed by.
 *
 * Class: https://w3id.org/gaia-x/development#CheckSum
 */
export type CheckSum = {
  readonly id?: string
  readonly type: 'gx:CheckSum'
  readonly checkSumCalculation: CheckSumCalculation
  readonly checkSumValue: string
}

/**
 * Checksum. A digest of a file, with the method it was computed by.
 *
 * Required: `checkSumCalculation`, `checkSumValue`.
 *
 * Class: https://w3id.org/gaia-x/development#CheckSum
 */
export const checkSum: Builder<CheckSumFacts, CheckSum> = /* @__PURE__ */ createBuilder(describing, checkSumData)

/**
 * Facts of: Code artefact. A file or package that contains software, such as an image.
 *
 * Class: https://w3id.org/gaia-x/development#CodeArtifact
 */
export interface CodeArtifactFacts extends SoftwareResourceFacts {}

/**
 * Code artefact. A file or package that contains software, such as an image.
 *
 * Class: https://w3id.org/gaia-x/development#CodeArtifact
 */
export type CodeArtifact = {
  readonly id?: string
  readonly type: 'gx:CodeArtifact'
  readonly checkSum?: NodeReference | CheckSum
  readonly signature?: NodeReference | Signature
  readonly version?: string
  readonly patchLevel?: string
  readonly buildDate?: string
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Code artefact, or one of its special kinds. */
export type AnyCodeArtifact =
  | CodeArtifact
  | ComputeFunctionTemplate
  | ContainerImage
  | Image
  | PXEImage
  | VMImage

/**
 * Code artefact. A file or package that contains software, such as an image.
 *
 * Required: `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#CodeArtifact
 */
export const codeArtifact: Builder<CodeArtifactFacts, CodeArtifact> = /* @__PURE__ */ createBuilder(describing, codeArtifactData)

/**
 * Facts of: Encryption. How data are encrypted, and who holds the keys.
 *
 * Class: https://w3id.org/gaia-x/development#Encryption
 */
export interface EncryptionFacts {
  /**
   * The algorithm that encrypts.
   *
   * Exactly one: one of 3DES, AES, Blowfish, RSA, SDA, Twofish, other.
   */
  readonly cipher: Cipher
  /**
   * Who holds the keys: BYOK brought by the customer, HYOK held by the customer, or managed by the provider.
   *
   * Exactly one: one of BYOK, HYOK, managed.
   */
  readonly keyManagement: KeyManagement
}

/**
 * Encryption. How data are encrypted, and who holds the keys.
 *
 * Class: https://w3id.org/gaia-x/development#Encryption
 */
export type Encryption = {
  readonly id?: string
  readonly type: 'gx:Encryption'
  readonly cipher: Cipher
  readonly keyManagement: KeyManagement
}

/**
 * Encryption. How data are encrypted, and who holds the keys.
 *
 * Required: `cipher`, `keyManagement`.
 *
 * Class: https://w3id.org/gaia-x/development#Encryption
 */
export const encryption: Builder<EncryptionFacts, Encryption> = /* @__PURE__ */ createBuilder(describing, encryptionData)

/**
 * Facts of: Hypervisor. The software that runs virtual machines.
 *
 * Class: https://w3id.org/gaia-x/development#Hypervisor
 */
export interface HypervisorFacts extends SoftwareResourceFacts {
  /**
   * Which hypervisor it is, or is made for.
   *
   * Exactly one: one of Cloud Hypervisor, ESXi, Hyper-V, KVM, Xen, other, quemu.
   */
  readonly hypervisorType: HypervisorType
}

/**
 * Hypervisor. The software that runs virtual machines.
 *
 * Class: https://w3id.org/gaia-x/development#Hypervisor
 */
export type Hypervisor = {
  readonly id?: string
  readonly type: 'gx:Hypervisor'
  readonly hypervisorType: HypervisorType
  readonly checkSum?: NodeReference | CheckSum
  readonly signature?: NodeReference | Signature
  readonly version?: string
  readonly patchLevel?: string
  readonly buildDate?: string
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Hypervisor. The software that runs virtual machines.
 *
 * Required: `hypervisorType`, `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#Hypervisor
 */
export const hypervisor: Builder<HypervisorFacts, Hypervisor> = /* @__PURE__ */ createBuilder(describing, hypervisorData)

/**
 * Facts of: Image. A file from which a machine or container starts; use one of the special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#Image
 */
export interface ImageFacts extends CodeArtifactFacts {
  /**
   * The size of the image file.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly fileSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The operating system in the image.
   *
   * At most one: OperatingSystem, described here or by reference.
   */
  readonly operatingSystem?: Nested<OperatingSystemFacts, OperatingSystem>
  /**
   * The least processor that it needs.
   *
   * At most one: CPU, described here or by reference.
   */
  readonly cpuReq?: Nested<CPUFacts, CPU>
  /**
   * The least graphics processor that it needs.
   *
   * At most one: GPU, described here or by reference.
   */
  readonly gpuReq?: Nested<GPUFacts, GPU>
  /**
   * The least memory that it needs.
   *
   * At most one: Memory, described here or by reference.
   */
  readonly ramReq?: Nested<MemoryFacts, Memory>
  /**
   * The least video memory that it needs.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly videoRamSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The least root disk that it needs.
   *
   * At most one: Disk, described here or by reference.
   */
  readonly rootDiskReq?: Nested<DiskFacts, Disk>
  /**
   * How the image is encrypted.
   *
   * At most one: Encryption, described here or by reference.
   */
  readonly encryption?: Nested<EncryptionFacts, Encryption>
  /**
   * Whether only signed software can start.
   *
   * At most one: true or false, or yes or no.
   */
  readonly secureBoot?: TruthText | boolean
  /**
   * Whether a performance monitoring unit is provided.
   *
   * At most one: true or false, or yes or no.
   */
  readonly vPMU?: TruthText | boolean
  /**
   * Whether the network device can use several queues.
   *
   * At most one: true or false, or yes or no.
   */
  readonly multiQueues?: TruthText | boolean
  /**
   * What comes first when updates are installed.
   *
   * At most one: one of do_not_update, maximum_security, minimal_downtime.
   */
  readonly updateStrategy?: UpdateStrategy
  /**
   * Whether the price includes the licence.
   *
   * At most one: true or false, or yes or no.
   */
  readonly licenseIncluded?: TruthText | boolean
  /**
   * How the image is kept up to date.
   *
   * At most one: MaintenanceSubscription, described here or by reference.
   */
  readonly maintenance?: Nested<MaintenanceSubscriptionFacts, MaintenanceSubscription>
}

/**
 * Image. A file from which a machine or container starts; use one of the special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#Image
 */
export type Image = {
  readonly id?: string
  readonly type: 'gx:Image'
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
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Image, or one of its special kinds. */
export type AnyImage =
  | Image
  | ContainerImage
  | PXEImage
  | VMImage

/**
 * Image. A file from which a machine or container starts; use one of the special kinds.
 *
 * Required: `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#Image
 */
export const image: Builder<ImageFacts, Image> = /* @__PURE__ */ createBuilder(describing, imageData)

/**
 * Facts of: Maintenance. Whether and how long software is kept up to date.
 *
 * Class: https://w3id.org/gaia-x/development#MaintenanceSubscription
 */
export interface MaintenanceSubscriptionFacts {
  /**
   * Whether the price includes maintenance.
   *
   * At most one: true or false, or yes or no.
   */
  readonly subscriptionIncluded?: TruthText | boolean
  /**
   * Whether maintenance must be subscribed to.
   *
   * At most one: true or false, or yes or no.
   */
  readonly subscriptionRequired?: TruthText | boolean
  /**
   * The last day of maintenance, as YYYY-MM-DD.
   *
   * At most one: a date such as 2026-01-31.
   */
  readonly maintainedUntil?: string
}

/**
 * Maintenance. Whether and how long software is kept up to date.
 *
 * Class: https://w3id.org/gaia-x/development#MaintenanceSubscription
 */
export type MaintenanceSubscription = {
  readonly id?: string
  readonly type: 'gx:MaintenanceSubscription'
  readonly subscriptionIncluded?: boolean
  readonly subscriptionRequired?: boolean
  readonly maintainedUntil?: string
}

/**
 * Maintenance. Whether and how long software is kept up to date.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#MaintenanceSubscription
 */
export const maintenanceSubscription: Builder<MaintenanceSubscriptionFacts, MaintenanceSubscription> = /* @__PURE__ */ createBuilder(describing, maintenanceSubscriptionData)

/**
 * Facts of: Operating system. The operating system of a machine or image.
 *
 * Class: https://w3id.org/gaia-x/development#OperatingSystem
 */
export interface OperatingSystemFacts extends SoftwareResourceFacts {
  /**
   * Which operating system it is.
   *
   * Exactly one: one of 24 values such as AlmaLinux, Alpine Linux, Arch Linux.
   */
  readonly osDistribution: OsDistribution
}

/**
 * Operating system. The operating system of a machine or image.
 *
 * Class: https://w3id.org/gaia-x/development#OperatingSystem
 */
export type OperatingSystem = {
  readonly id?: string
  readonly type: 'gx:OperatingSystem'
  readonly osDistribution: OsDistribution
  readonly checkSum?: NodeReference | CheckSum
  readonly signature?: NodeReference | Signature
  readonly version?: string
  readonly patchLevel?: string
  readonly buildDate?: string
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Operating system. The operating system of a machine or image.
 *
 * Required: `osDistribution`, `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#OperatingSystem
 */
export const operatingSystem: Builder<OperatingSystemFacts, OperatingSystem> = /* @__PURE__ */ createBuilder(describing, operatingSystemData)

/**
 * Facts of: Network boot image. An image from which a physical machine starts over the network.
 *
 * Class: https://w3id.org/gaia-x/development#PXEImage
 */
export interface PXEImageFacts extends ImageFacts {
  /**
   * The format of the boot image.
   *
   * At most one: one of ISO, WINPE.
   *
   * Left out, it means ISO.
   */
  readonly pxeImageDiskFormat?: PxeImageDiskFormat
}

/**
 * Network boot image. An image from which a physical machine starts over the network.
 *
 * Class: https://w3id.org/gaia-x/development#PXEImage
 */
export type PXEImage = {
  readonly id?: string
  readonly type: 'gx:PXEImage'
  readonly pxeImageDiskFormat?: PxeImageDiskFormat
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
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Network boot image. An image from which a physical machine starts over the network.
 *
 * Required: `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#PXEImage
 */
export const pxeImage: Builder<PXEImageFacts, PXEImage> = /* @__PURE__ */ createBuilder(describing, pxeImageData)

/**
 * Facts of: Signature. A digital signature over a file.
 *
 * Class: https://w3id.org/gaia-x/development#Signature
 */
export interface SignatureFacts {
  /**
   * The signature as text.
   *
   * Exactly one: a text.
   */
  readonly signatureValue: string
  /**
   * How the digest that was signed was computed.
   *
   * Exactly one: one of blake2, blake3, md5, other, ripemd-160, sha-1, sha-256, sha-3, sha-384, sha-512.
   */
  readonly hashAlgorithm: CheckSumCalculation
  /**
   * The algorithm of the signature.
   *
   * Exactly one: one of DSA, EC Schnorr, ECDSA, ECGDSA, ECKDSA, KCDSA, RSA-Signature, Schnorr, other.
   */
  readonly signatureAlgorithm: SignatureAlgorithm
}

/**
 * Signature. A digital signature over a file.
 *
 * Class: https://w3id.org/gaia-x/development#Signature
 */
export type Signature = {
  readonly id?: string
  readonly type: 'gx:Signature'
  readonly signatureValue: string
  readonly hashAlgorithm: CheckSumCalculation
  readonly signatureAlgorithm: SignatureAlgorithm
}

/**
 * Signature. A digital signature over a file.
 *
 * Required: `signatureValue`, `hashAlgorithm`, `signatureAlgorithm`.
 *
 * Class: https://w3id.org/gaia-x/development#Signature
 */
export const signature: Builder<SignatureFacts, Signature> = /* @__PURE__ */ createBuilder(describing, signatureData)

/**
 * Facts of: Software. A program or library as a resource.
 *
 * Class: https://w3id.org/gaia-x/development#SoftwareResource
 */
export interface SoftwareResourceFacts extends VirtualResourceFacts {
  /**
   * The checksum of the file.
   *
   * At most one: CheckSum, described here or by reference.
   */
  readonly checkSum?: Nested<CheckSumFacts, CheckSum>
  /**
   * The signature over the file.
   *
   * At most one: Signature, described here or by reference.
   */
  readonly signature?: Nested<SignatureFacts, Signature>
  /**
   * The version, as its maker writes it.
   *
   * At most one: a text.
   */
  readonly version?: string
  /**
   * The patch level, as its maker writes it.
   *
   * At most one: a text.
   */
  readonly patchLevel?: string
  /**
   * When it was built, as date and time with time zone.
   *
   * At most one: a date with time such as 2026-01-31T10:00:00Z, or a date such as 2026-01-31.
   */
  readonly buildDate?: string
}

/**
 * Software. A program or library as a resource.
 *
 * Class: https://w3id.org/gaia-x/development#SoftwareResource
 */
export type SoftwareResource = {
  readonly id?: string
  readonly type: 'gx:SoftwareResource'
  readonly checkSum?: NodeReference | CheckSum
  readonly signature?: NodeReference | Signature
  readonly version?: string
  readonly patchLevel?: string
  readonly buildDate?: string
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Software, or one of its special kinds. */
export type AnySoftwareResource =
  | SoftwareResource
  | CodeArtifact
  | ComputeFunctionTemplate
  | ContainerImage
  | Hypervisor
  | Image
  | OperatingSystem
  | PXEImage
  | VMImage

/**
 * Software. A program or library as a resource.
 *
 * Required: `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#SoftwareResource
 */
export const softwareResource: Builder<SoftwareResourceFacts, SoftwareResource> = /* @__PURE__ */ createBuilder(describing, softwareResourceData)

/**
 * Facts of: Virtual machine image. An image from which a virtual machine starts.
 *
 * Class: https://w3id.org/gaia-x/development#VMImage
 */
export interface VMImageFacts extends ImageFacts {
  /**
   * The format of the disk image.
   *
   * At most one: one of CVA, CVF, ISO, QCOW2, RAW, VHD, VMDK.
   *
   * Left out, it means RAW.
   */
  readonly vmImageDiskFormat?: VmImageDiskFormat
  /**
   * Which hypervisor it is, or is made for.
   *
   * At most one: one of Cloud Hypervisor, ESXi, Hyper-V, KVM, Xen, other, quemu.
   *
   * Left out, it means other.
   */
  readonly hypervisorType?: HypervisorType
  /**
   * The firmware that the image starts with.
   *
   * At most one: one of BIOS, UEFI, other.
   *
   * Left out, it means other.
   */
  readonly firmwareType?: FirmwareType
  /**
   * The kind of hardware random number generator that the image expects.
   *
   * At most one: one of Chaos-based, Electrical noise, Free-running oscillators, Quantum, Unavailable.
   *
   * Left out, it means Unavailable.
   */
  readonly hwRngTypeOfImage?: HwRngTypeOfFlavor
  /**
   * What happens when the machine no longer reacts.
   *
   * At most one: one of disabled, pause, poweroff, reset, unavailable.
   *
   * Left out, it means disabled.
   */
  readonly watchDogAction?: WatchDogAction
}

/**
 * Virtual machine image. An image from which a virtual machine starts.
 *
 * Class: https://w3id.org/gaia-x/development#VMImage
 */
export type VMImage = {
  readonly id?: string
  readonly type: 'gx:VMImage'
  readonly vmImageDiskFormat?: VmImageDiskFormat
  readonly hypervisorType?: HypervisorType
  readonly firmwareType?: FirmwareType
  readonly hwRngTypeOfImage?: HwRngTypeOfFlavor
  readonly watchDogAction?: WatchDogAction
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
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Virtual machine image. An image from which a virtual machine starts.
 *
 * Required: `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#VMImage
 */
export const vmImage: Builder<VMImageFacts, VMImage> = /* @__PURE__ */ createBuilder(describing, vmImageData)
