// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import {
  dataRateData,
  describing,
  frequencyData,
  lostPacketsData,
  memorySizeData,
  powerData,
  quantityKindData,
  retentionDurationData,
  slaTargetPercentileData,
  timeData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'

/**
 * Facts of: Quantity. A number with its unit.
 *
 * Class: http://qudt.org/schema/qudt/QuantityKind
 */
export interface QuantityKindFacts {
  /**
   * The unit of the number, for example https://qudt.org/vocab/unit/GigaBYTE.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Quantity. A number with its unit.
 *
 * Class: http://qudt.org/schema/qudt/QuantityKind
 */
export type QuantityKind = {
  readonly id?: string
  readonly type: 'qudt:QuantityKind'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/** Quantity, or one of its special kinds. */
export type AnyQuantityKind =
  | QuantityKind
  | DataRate
  | Frequency
  | Power
  | Time
  | LostPackets
  | MemorySize
  | RetentionDuration
  | SLATargetPercentile

/**
 * Quantity. A number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: http://qudt.org/schema/qudt/QuantityKind
 */
export const quantityKind: Builder<QuantityKindFacts, QuantityKind> = /* @__PURE__ */ createBuilder(describing, quantityKindData)

/**
 * Facts of: Data rate. An amount of data per time: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/DataRate
 */
export interface DataRateFacts {
  /**
   * The unit of the rate, for example https://qudt.org/vocab/unit/GigaBIT-PER-SEC.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Data rate. An amount of data per time: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/DataRate
 */
export type DataRate = {
  readonly id?: string
  readonly type: 'qk:DataRate'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/**
 * Data rate. An amount of data per time: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: http://qudt.org/vocab/quantitykind/DataRate
 */
export const dataRate: Builder<DataRateFacts, DataRate> = /* @__PURE__ */ createBuilder(describing, dataRateData)

/**
 * Facts of: Frequency. A number of cycles per time: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/Frequency
 */
export interface FrequencyFacts {
  /**
   * The unit of the frequency, for example https://qudt.org/vocab/unit/GigaHZ.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Frequency. A number of cycles per time: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/Frequency
 */
export type Frequency = {
  readonly id?: string
  readonly type: 'qk:Frequency'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/**
 * Frequency. A number of cycles per time: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: http://qudt.org/vocab/quantitykind/Frequency
 */
export const frequency: Builder<FrequencyFacts, Frequency> = /* @__PURE__ */ createBuilder(describing, frequencyData)

/**
 * Facts of: Power. Electrical power: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/Power
 */
export interface PowerFacts {
  /**
   * The unit of power, for example https://qudt.org/vocab/unit/W.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Power. Electrical power: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/Power
 */
export type Power = {
  readonly id?: string
  readonly type: 'qk:Power'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/**
 * Power. Electrical power: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: http://qudt.org/vocab/quantitykind/Power
 */
export const power: Builder<PowerFacts, Power> = /* @__PURE__ */ createBuilder(describing, powerData)

/**
 * Facts of: Duration. A length of time: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/Time
 */
export interface TimeFacts {
  /**
   * The unit of time, for example https://qudt.org/vocab/unit/MilliSEC.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Duration. A length of time: a number with its unit.
 *
 * Class: http://qudt.org/vocab/quantitykind/Time
 */
export type Time = {
  readonly id?: string
  readonly type: 'qk:Time'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/** Duration, or one of its special kinds. */
export type AnyTime =
  | Time
  | RetentionDuration

/**
 * Duration. A length of time: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: http://qudt.org/vocab/quantitykind/Time
 */
export const time: Builder<TimeFacts, Time> = /* @__PURE__ */ createBuilder(describing, timeData)

/**
 * Facts of: Lost packets. How many packets were lost: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#LostPackets
 */
export interface LostPacketsFacts {
  /**
   * The unit of the number, for example https://qudt.org/vocab/unit/NUM.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Lost packets. How many packets were lost: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#LostPackets
 */
export type LostPackets = {
  readonly id?: string
  readonly type: 'gx:LostPackets'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/**
 * Lost packets. How many packets were lost: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: https://w3id.org/gaia-x/development#LostPackets
 */
export const lostPackets: Builder<LostPacketsFacts, LostPackets> = /* @__PURE__ */ createBuilder(describing, lostPacketsData)

/**
 * Facts of: Amount of data. A size of memory, disk or file: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#MemorySize
 */
export interface MemorySizeFacts extends QuantityKindFacts {}

/**
 * Amount of data. A size of memory, disk or file: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#MemorySize
 */
export type MemorySize = {
  readonly id?: string
  readonly type: 'gx:MemorySize'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/**
 * Amount of data. A size of memory, disk or file: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: https://w3id.org/gaia-x/development#MemorySize
 */
export const memorySize: Builder<MemorySizeFacts, MemorySize> = /* @__PURE__ */ createBuilder(describing, memorySizeData)

/**
 * Facts of: Retention period. How long something is kept: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#RetentionDuration
 */
export interface RetentionDurationFacts {
  /**
   * The unit of time, for example https://qudt.org/vocab/unit/DAY.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Retention period. How long something is kept: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#RetentionDuration
 */
export type RetentionDuration = {
  readonly id?: string
  readonly type: 'gx:RetentionDuration'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/**
 * Retention period. How long something is kept: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: https://w3id.org/gaia-x/development#RetentionDuration
 */
export const retentionDuration: Builder<RetentionDurationFacts, RetentionDuration> = /* @__PURE__ */ createBuilder(describing, retentionDurationData)

/**
 * Facts of: Percentile. A percentile: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#SLATargetPercentile
 */
export interface SLATargetPercentileFacts {
  /**
   * The unit of the number, for example https://qudt.org/vocab/unit/PERCENT.
   *
   * Exactly one: a unit such as GiB, or its address in QUDT.
   */
  readonly applicableUnit: string
  /**
   * The number, counted in the unit that stands beside it.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly quantityValue: number
}

/**
 * Percentile. A percentile: a number with its unit.
 *
 * Class: https://w3id.org/gaia-x/development#SLATargetPercentile
 */
export type SLATargetPercentile = {
  readonly id?: string
  readonly type: 'gx:SLATargetPercentile'
  readonly applicableUnit: string
  readonly quantityValue: number
}

/**
 * Percentile. A percentile: a number with its unit.
 *
 * Required: `applicableUnit`, `quantityValue`.
 *
 * Class: https://w3id.org/gaia-x/development#SLATargetPercentile
 */
export const slaTargetPercentile: Builder<SLATargetPercentileFacts, SLATargetPercentile> = /* @__PURE__ */ createBuilder(describing, slaTargetPercentileData)
