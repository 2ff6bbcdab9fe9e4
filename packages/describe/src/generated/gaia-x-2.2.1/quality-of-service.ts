// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Nested, NodeReference } from '../../typed/values.ts'
import type {
  CountedPercentText,
  QuantityAnyText,
  QuantityPacketsText,
  QuantityRateText,
  QuantityShareText,
  QuantityTimeText,
} from './forms.ts'
import type {
  AnyQuantityKind,
  AnyTime,
  DataRate,
  DataRateFacts,
  LostPackets,
  LostPacketsFacts,
  QuantityKindFacts,
  SLATargetPercentile,
  SLATargetPercentileFacts,
  TimeFacts,
} from './units.ts'
import {
  availabilityData,
  bandWidthData,
  describing,
  iopsData,
  jitterData,
  latencyData,
  packetLossData,
  qosData,
  qosMetricData,
  roundTripTimeData,
  targetPercentileData,
  throughputData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'

/**
 * Facts of: Availability. For how long a service is usable.
 *
 * Class: https://w3id.org/gaia-x/development#Availability
 */
export interface AvailabilityFacts {
  /**
   * Usable time with its unit.
   *
   * Exactly one: a duration such as 30 days; or Time, described here or by reference.
   */
  readonly metric: QuantityTimeText | Nested<TimeFacts, AnyTime>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Availability. For how long a service is usable.
 *
 * Class: https://w3id.org/gaia-x/development#Availability
 */
export type Availability = {
  readonly id?: string
  readonly type: 'gx:Availability'
  readonly metric: NodeReference | AnyTime
  readonly guaranteed?: number
}

/**
 * Availability. For how long a service is usable.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#Availability
 */
export const availability: Builder<AvailabilityFacts, Availability> = /* @__PURE__ */ createBuilder(describing, availabilityData)

/**
 * Facts of: Bandwidth. How much data a connection can carry at most.
 *
 * Class: https://w3id.org/gaia-x/development#BandWidth
 */
export interface BandWidthFacts {
  /**
   * The measured or promised value with its unit.
   *
   * Exactly one: a data rate such as 10 Gbit/s; or DataRate, described here or by reference.
   */
  readonly metric: QuantityRateText | Nested<DataRateFacts, DataRate>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Bandwidth. How much data a connection can carry at most.
 *
 * Class: https://w3id.org/gaia-x/development#BandWidth
 */
export type BandWidth = {
  readonly id?: string
  readonly type: 'gx:BandWidth'
  readonly metric: NodeReference | DataRate
  readonly guaranteed?: number
}

/**
 * Bandwidth. How much data a connection can carry at most.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#BandWidth
 */
export const bandWidth: Builder<BandWidthFacts, BandWidth> = /* @__PURE__ */ createBuilder(describing, bandWidthData)

/**
 * Facts of: Input/output operations. How many reads and writes a storage service serves.
 *
 * Class: https://w3id.org/gaia-x/development#IOPS
 */
export interface IOPSFacts {
  /**
   * The measured or promised value with its unit.
   *
   * Exactly one: a data rate such as 10 Gbit/s; or DataRate, described here or by reference.
   */
  readonly metric: QuantityRateText | Nested<DataRateFacts, DataRate>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Input/output operations. How many reads and writes a storage service serves.
 *
 * Class: https://w3id.org/gaia-x/development#IOPS
 */
export type IOPS = {
  readonly id?: string
  readonly type: 'gx:IOPS'
  readonly metric: NodeReference | DataRate
  readonly guaranteed?: number
}

/**
 * Input/output operations. How many reads and writes a storage service serves.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#IOPS
 */
export const iops: Builder<IOPSFacts, IOPS> = /* @__PURE__ */ createBuilder(describing, iopsData)

/**
 * Facts of: Jitter. How much the delay varies.
 *
 * Class: https://w3id.org/gaia-x/development#Jitter
 */
export interface JitterFacts {
  /**
   * The measured or promised value with its unit.
   *
   * Exactly one: a duration such as 30 days; or Time, described here or by reference.
   */
  readonly metric: QuantityTimeText | Nested<TimeFacts, AnyTime>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Jitter. How much the delay varies.
 *
 * Class: https://w3id.org/gaia-x/development#Jitter
 */
export type Jitter = {
  readonly id?: string
  readonly type: 'gx:Jitter'
  readonly metric: NodeReference | AnyTime
  readonly guaranteed?: number
}

/**
 * Jitter. How much the delay varies.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#Jitter
 */
export const jitter: Builder<JitterFacts, Jitter> = /* @__PURE__ */ createBuilder(describing, jitterData)

/**
 * Facts of: Latency. How long data travel one way.
 *
 * Class: https://w3id.org/gaia-x/development#Latency
 */
export interface LatencyFacts {
  /**
   * The measured or promised value with its unit.
   *
   * Exactly one: a duration such as 30 days; or Time, described here or by reference.
   */
  readonly metric: QuantityTimeText | Nested<TimeFacts, AnyTime>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Latency. How long data travel one way.
 *
 * Class: https://w3id.org/gaia-x/development#Latency
 */
export type Latency = {
  readonly id?: string
  readonly type: 'gx:Latency'
  readonly metric: NodeReference | AnyTime
  readonly guaranteed?: number
}

/**
 * Latency. How long data travel one way.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#Latency
 */
export const latency: Builder<LatencyFacts, Latency> = /* @__PURE__ */ createBuilder(describing, latencyData)

/**
 * Facts of: Packet loss. How many packets get lost.
 *
 * Class: https://w3id.org/gaia-x/development#PacketLoss
 */
export interface PacketLossFacts {
  /**
   * Number of lost packets with its unit.
   *
   * Exactly one: a number of packets such as 3 packets, or a share such as 0.1 %; or LostPackets, described here or by
   * reference.
   */
  readonly metric: QuantityPacketsText | Nested<LostPacketsFacts, LostPackets>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Packet loss. How many packets get lost.
 *
 * Class: https://w3id.org/gaia-x/development#PacketLoss
 */
export type PacketLoss = {
  readonly id?: string
  readonly type: 'gx:PacketLoss'
  readonly metric: NodeReference | LostPackets
  readonly guaranteed?: number
}

/**
 * Packet loss. How many packets get lost.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#PacketLoss
 */
export const packetLoss: Builder<PacketLossFacts, PacketLoss> = /* @__PURE__ */ createBuilder(describing, packetLossData)

/**
 * Facts of: Quality of service. The quality that a service promises, measure by measure.
 *
 * Class: https://w3id.org/gaia-x/development#QoS
 */
export interface QoSFacts {
  /**
   * How much data really get through.
   *
   * At most one: Throughput, described here or by reference.
   */
  readonly throughput?: Nested<ThroughputFacts, Throughput>
  /**
   * How many reads and writes are served.
   *
   * At most one: IOPS, described here or by reference.
   */
  readonly iops?: Nested<IOPSFacts, IOPS>
  /**
   * How much data the connection can carry at most.
   *
   * At most one: BandWidth, described here or by reference.
   */
  readonly bandWidth?: Nested<BandWidthFacts, BandWidth>
  /**
   * How long data travel there and back.
   *
   * At most one: RoundTripTime, described here or by reference.
   */
  readonly roundTripTime?: Nested<RoundTripTimeFacts, RoundTripTime>
  /**
   * For how long the service is usable.
   *
   * At most one: Availability, described here or by reference.
   */
  readonly availability?: Nested<AvailabilityFacts, Availability>
  /**
   * How many packets get lost.
   *
   * At most one: PacketLoss, described here or by reference.
   */
  readonly packetLoss?: Nested<PacketLossFacts, PacketLoss>
  /**
   * How much the delay varies.
   *
   * At most one: Jitter, described here or by reference.
   */
  readonly jitter?: Nested<JitterFacts, Jitter>
  /**
   * How long data travel one way.
   *
   * At most one: Latency, described here or by reference.
   */
  readonly latency?: Nested<LatencyFacts, Latency>
  /**
   * For which share of measurements the promises hold.
   *
   * At most one: TargetPercentile, described here or by reference.
   */
  readonly targetPercentile?: Nested<TargetPercentileFacts, TargetPercentile>
}

/**
 * Quality of service. The quality that a service promises, measure by measure.
 *
 * Class: https://w3id.org/gaia-x/development#QoS
 */
export type QoS = {
  readonly id?: string
  readonly type: 'gx:QoS'
  readonly throughput?: NodeReference | Throughput
  readonly iops?: NodeReference | IOPS
  readonly bandWidth?: NodeReference | BandWidth
  readonly roundTripTime?: NodeReference | RoundTripTime
  readonly availability?: NodeReference | Availability
  readonly packetLoss?: NodeReference | PacketLoss
  readonly jitter?: NodeReference | Jitter
  readonly latency?: NodeReference | Latency
  readonly targetPercentile?: NodeReference | TargetPercentile
}

/**
 * Quality of service. The quality that a service promises, measure by measure.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#QoS
 */
export const qos: Builder<QoSFacts, QoS> = /* @__PURE__ */ createBuilder(describing, qosData)

/**
 * Facts of: Quality measure. A measured quality; use one of the special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#QoSMetric
 */
export interface QoSMetricFacts {
  /**
   * The measured or promised value with its unit.
   *
   * Exactly one: a number with its unit such as 5 ms; or QuantityKind, described here or by reference.
   */
  readonly metric: QuantityAnyText | Nested<QuantityKindFacts, AnyQuantityKind>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Quality measure. A measured quality; use one of the special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#QoSMetric
 */
export type QoSMetric = {
  readonly id?: string
  readonly type: 'gx:QoSMetric'
  readonly metric: NodeReference | AnyQuantityKind
  readonly guaranteed?: number
}

/** Quality measure, or one of its special kinds. */
export type AnyQoSMetric =
  | QoSMetric
  | Availability
  | BandWidth
  | IOPS
  | Jitter
  | Latency
  | PacketLoss
  | RoundTripTime
  | TargetPercentile
  | Throughput

/**
 * Quality measure. A measured quality; use one of the special kinds.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#QoSMetric
 */
export const qosMetric: Builder<QoSMetricFacts, QoSMetric> = /* @__PURE__ */ createBuilder(describing, qosMetricData)

/**
 * Facts of: Round trip time. How long data travel there and back.
 *
 * Class: https://w3id.org/gaia-x/development#RoundTripTime
 */
export interface RoundTripTimeFacts {
  /**
   * The measured or promised value with its unit.
   *
   * Exactly one: a duration such as 30 days; or Time, described here or by reference.
   */
  readonly metric: QuantityTimeText | Nested<TimeFacts, AnyTime>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Round trip time. How long data travel there and back.
 *
 * Class: https://w3id.org/gaia-x/development#RoundTripTime
 */
export type RoundTripTime = {
  readonly id?: string
  readonly type: 'gx:RoundTripTime'
  readonly metric: NodeReference | AnyTime
  readonly guaranteed?: number
}

/**
 * Round trip time. How long data travel there and back.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#RoundTripTime
 */
export const roundTripTime: Builder<RoundTripTimeFacts, RoundTripTime> = /* @__PURE__ */ createBuilder(describing, roundTripTimeData)

/**
 * Facts of: Target percentile. For which share of measurements the promise holds.
 *
 * Class: https://w3id.org/gaia-x/development#TargetPercentile
 */
export interface TargetPercentileFacts {
  /**
   * The percentile with its unit, for example 99.
   *
   * Exactly one: a share such as 99.9 %; or SLATargetPercentile, described here or by reference.
   */
  readonly metric: QuantityShareText | Nested<SLATargetPercentileFacts, SLATargetPercentile>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Target percentile. For which share of measurements the promise holds.
 *
 * Class: https://w3id.org/gaia-x/development#TargetPercentile
 */
export type TargetPercentile = {
  readonly id?: string
  readonly type: 'gx:TargetPercentile'
  readonly metric: NodeReference | SLATargetPercentile
  readonly guaranteed?: number
}

/**
 * Target percentile. For which share of measurements the promise holds.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#TargetPercentile
 */
export const targetPercentile: Builder<TargetPercentileFacts, TargetPercentile> = /* @__PURE__ */ createBuilder(describing, targetPercentileData)

/**
 * Facts of: Throughput. How much data really get through.
 *
 * Class: https://w3id.org/gaia-x/development#Throughput
 */
export interface ThroughputFacts {
  /**
   * The measured or promised value with its unit.
   *
   * Exactly one: a data rate such as 10 Gbit/s; or DataRate, described here or by reference.
   */
  readonly metric: QuantityRateText | Nested<DataRateFacts, DataRate>
  /**
   * The share that is guaranteed, in percent.
   *
   * At most one: a number such as 80 or 99.95.
   */
  readonly guaranteed?: CountedPercentText | number
}

/**
 * Throughput. How much data really get through.
 *
 * Class: https://w3id.org/gaia-x/development#Throughput
 */
export type Throughput = {
  readonly id?: string
  readonly type: 'gx:Throughput'
  readonly metric: NodeReference | DataRate
  readonly guaranteed?: number
}

/**
 * Throughput. How much data really get through.
 *
 * Required: `metric`.
 *
 * Class: https://w3id.org/gaia-x/development#Throughput
 */
export const throughput: Builder<ThroughputFacts, Throughput> = /* @__PURE__ */ createBuilder(describing, throughputData)
