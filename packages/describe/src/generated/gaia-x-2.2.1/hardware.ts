// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference } from '../../typed/values.ts'
import type { QuantityFrequencyText, QuantityPowerText, QuantitySizeText, TruthText } from './forms.ts'
import type { Frequency, FrequencyFacts, MemorySize, MemorySizeFacts, Power, PowerFacts } from './units.ts'
import { cpuData, describing, deviceData, diskData, gpuData, memoryData } from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type {
  CpuArchitecture,
  DiskBusType,
  DiskType,
  GpuInterconnection,
  MemoryClass,
  MemoryRank,
} from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Processor. A physical processor.
 *
 * Class: https://w3id.org/gaia-x/development#CPU
 */
export interface CPUFacts extends DeviceFacts {
  /**
   * The instruction set of the processor.
   *
   * At most one: one of AArch-32, AArch-64, Other, RISC-V, x86-32, x86-64.
   *
   * Left out, it means Other.
   */
  readonly cpuArchitecture?: CpuArchitecture
  /**
   * A feature that the processor reports, for example avx2; one value per flag.
   *
   * Any number: a text.
   */
  readonly cpuFlag?: Many<string>
  /**
   * Whether each core runs several threads at once.
   *
   * At most one: true or false, or yes or no.
   */
  readonly smtEnabled?: TruthText | boolean
  /**
   * Number of cores.
   *
   * At most one: a whole number such as 4, at least 1.
   */
  readonly numberOfCores?: number
  /**
   * Number of threads that run at once.
   *
   * At most one: a whole number such as 4, at least 1.
   */
  readonly numberOfThreads?: number
  /**
   * The clock rate under normal load.
   *
   * At most one: a frequency such as 2.4 GHz; or Frequency, described here or by reference.
   */
  readonly baseFrequency?: QuantityFrequencyText | Nested<FrequencyFacts, Frequency>
  /**
   * The highest clock rate.
   *
   * At most one: a frequency such as 2.4 GHz; or Frequency, described here or by reference.
   */
  readonly boostFrequency?: QuantityFrequencyText | Nested<FrequencyFacts, Frequency>
  /**
   * The size of the last cache before main memory.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly lastLevelCacheSize?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The heat that the cooling must carry away, as power.
   *
   * At most one: a power such as 350 W; or Power, described here or by reference.
   */
  readonly thermalDesignPower?: QuantityPowerText | Nested<PowerFacts, Power>
}

/**
 * Processor. A physical processor.
 *
 * Class: https://w3id.org/gaia-x/development#CPU
 */
export type CPU = {
  readonly id?: string
  readonly type: 'gx:CPU'
  readonly cpuArchitecture?: CpuArchitecture
  readonly cpuFlag?: Many<string>
  readonly smtEnabled?: boolean
  readonly numberOfCores?: number
  readonly numberOfThreads?: number
  readonly baseFrequency?: NodeReference | Frequency
  readonly boostFrequency?: NodeReference | Frequency
  readonly lastLevelCacheSize?: NodeReference | MemorySize
  readonly thermalDesignPower?: NodeReference | Power
  readonly vendor?: string
  readonly generation?: string
  readonly defaultOversubscriptionRatio?: number
  readonly supportedOversubscriptionRatio?: number
}

/**
 * Processor. A physical processor.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#CPU
 */
export const cpu: Builder<CPUFacts, CPU> = /* @__PURE__ */ createBuilder(describing, cpuData)

/**
 * Facts of: Device. A part of a machine; use processor, disk, GPU or memory.
 *
 * Class: https://w3id.org/gaia-x/development#Device
 */
export interface DeviceFacts {
  /**
   * Who makes or sells the device.
   *
   * At most one: a text.
   */
  readonly vendor?: string
  /**
   * The product generation of the device.
   *
   * At most one: a text.
   */
  readonly generation?: string
  /**
   * How many times the device is normally given out; 1 means not shared.
   *
   * At most one: a whole number such as 4, at least 1.
   */
  readonly defaultOversubscriptionRatio?: number
  /**
   * How many times the device can be given out at most; 1 means not shared.
   *
   * At most one: a whole number such as 4, at least 1.
   */
  readonly supportedOversubscriptionRatio?: number
}

/**
 * Device. A part of a machine; use processor, disk, GPU or memory.
 *
 * Class: https://w3id.org/gaia-x/development#Device
 */
export type Device = {
  readonly id?: string
  readonly type: 'gx:Device'
  readonly vendor?: string
  readonly generation?: string
  readonly defaultOversubscriptionRatio?: number
  readonly supportedOversubscriptionRatio?: number
}

/** Device, or one of its special kinds. */
export type AnyDevice =
  | Device
  | CPU
  | Disk
  | GPU
  | Memory

/**
 * Device. A part of a machine; use processor, disk, GPU or memory.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#Device
 */
export const device: Builder<DeviceFacts, Device> = /* @__PURE__ */ createBuilder(describing, deviceData)

/**
 * Facts of: Disk. A disk or another device that keeps data without power.
 *
 * Class: https://w3id.org/gaia-x/development#Disk
 */
export interface DiskFacts extends DeviceFacts {
  /**
   * How much fits on the disk.
   *
   * Exactly one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly diskSize: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * What kind of disk it is.
   *
   * At most one: one of hybrid hard drive, local HDD, local SSD, magnetic hard drive, other, shared network storage.
   *
   * Left out, it means other.
   */
  readonly diskType?: DiskType
  /**
   * How the disk is attached.
   *
   * At most one: one of NVMe, PATA, SAS, SATA, SCSI, other.
   *
   * Left out, it means other.
   */
  readonly diskBusType?: DiskBusType
}

/**
 * Disk. A disk or another device that keeps data without power.
 *
 * Class: https://w3id.org/gaia-x/development#Disk
 */
export type Disk = {
  readonly id?: string
  readonly type: 'gx:Disk'
  readonly diskSize: NodeReference | MemorySize
  readonly diskType?: DiskType
  readonly diskBusType?: DiskBusType
  readonly vendor?: string
  readonly generation?: string
  readonly defaultOversubscriptionRatio?: number
  readonly supportedOversubscriptionRatio?: number
}

/**
 * Disk. A disk or another device that keeps data without power.
 *
 * Required: `diskSize`.
 *
 * Class: https://w3id.org/gaia-x/development#Disk
 */
export const disk: Builder<DiskFacts, Disk> = /* @__PURE__ */ createBuilder(describing, diskData)

/**
 * Facts of: Graphics processor. A graphics processor or a similar accelerator.
 *
 * Class: https://w3id.org/gaia-x/development#GPU
 */
export interface GPUFacts extends DeviceFacts {
  /**
   * The memory of the graphics processor.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly gpuMemory?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * How graphics processors are joined to each other.
   *
   * At most one: one of Infinity Fabric, NVLink, RoCE2, Xe Link, other, unavailable.
   *
   * Left out, it means unavailable.
   */
  readonly gpuInterconnection?: GpuInterconnection
  /**
   * Number of processing units.
   *
   * At most one: a whole number such as 4, at least 1.
   */
  readonly gpuProcessingUnits?: number
  /**
   * Whether a virtual machine gets the whole graphics processor.
   *
   * At most one: true or false, or yes or no.
   */
  readonly gpuPassthrough?: TruthText | boolean
}

/**
 * Graphics processor. A graphics processor or a similar accelerator.
 *
 * Class: https://w3id.org/gaia-x/development#GPU
 */
export type GPU = {
  readonly id?: string
  readonly type: 'gx:GPU'
  readonly gpuMemory?: NodeReference | MemorySize
  readonly gpuInterconnection?: GpuInterconnection
  readonly gpuProcessingUnits?: number
  readonly gpuPassthrough?: boolean
  readonly vendor?: string
  readonly generation?: string
  readonly defaultOversubscriptionRatio?: number
  readonly supportedOversubscriptionRatio?: number
}

/**
 * Graphics processor. A graphics processor or a similar accelerator.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#GPU
 */
export const gpu: Builder<GPUFacts, GPU> = /* @__PURE__ */ createBuilder(describing, gpuData)

/**
 * Facts of: Memory. Main memory.
 *
 * Class: https://w3id.org/gaia-x/development#Memory
 */
export interface MemoryFacts extends DeviceFacts {
  /**
   * How much memory there is.
   *
   * Exactly one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly memorySize: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The technology of the memory.
   *
   * At most one: one of DDR SDRAM, DDR4, DDR5, ECC DRAM, GDDR5, GDDR6, SDRAM, other.
   *
   * Left out, it means other.
   */
  readonly memoryClass?: MemoryClass
  /**
   * The number of ranks on a memory module.
   *
   * At most one: one of 1R RDIMM, 2R RDIMM, 4R LRDIMM, other.
   *
   * Left out, it means other.
   */
  readonly memoryRank?: MemoryRank
  /**
   * Whether memory errors are corrected.
   *
   * At most one: true or false, or yes or no.
   */
  readonly eccEnabled?: TruthText | boolean
  /**
   * Whether the hardware encrypts the memory.
   *
   * At most one: true or false, or yes or no.
   */
  readonly hardwareEncryption?: TruthText | boolean
}

/**
 * Memory. Main memory.
 *
 * Class: https://w3id.org/gaia-x/development#Memory
 */
export type Memory = {
  readonly id?: string
  readonly type: 'gx:Memory'
  readonly memorySize: NodeReference | MemorySize
  readonly memoryClass?: MemoryClass
  readonly memoryRank?: MemoryRank
  readonly eccEnabled?: boolean
  readonly hardwareEncryption?: boolean
  readonly vendor?: string
  readonly generation?: string
  readonly defaultOversubscriptionRatio?: number
  readonly supportedOversubscriptionRatio?: number
}

/**
 * Memory. Main memory.
 *
 * Required: `memorySize`.
 *
 * Class: https://w3id.org/gaia-x/development#Memory
 */
export const memory: Builder<MemoryFacts, Memory> = /* @__PURE__ */ createBuilder(describing, memoryData)
