// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore } from '../../typed/values.ts'
import type { QuantityTimeText, TruthText } from './forms.ts'
import type { AnyResource, ResourceFacts } from './resources.ts'
import type { RetentionDuration, RetentionDurationFacts } from './units.ts'
import {
  backupPolicyData,
  dataProtectionPolicyData,
  describing,
  replicationPolicyData,
  snapshotPolicyData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type {
  GeoReplication,
  ProtectionFrequency,
  ProtectionMethod,
  StorageConsistency,
} from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Backup policy. How backups are made and where they are kept.
 *
 * Class: https://w3id.org/gaia-x/development#BackupPolicy
 */
export interface BackupPolicyFacts extends DataProtectionPolicyFacts {
  /**
   * Resources where the backups are kept.
   *
   * One or more: Resource, described here or by reference.
   */
  readonly backupLocation: OneOrMore<Nested<ResourceFacts, AnyResource>>
  /**
   * How the backups are replicated.
   *
   * Any number: ReplicationPolicy, described here or by reference.
   */
  readonly backupReplication?: Many<Nested<ReplicationPolicyFacts, ReplicationPolicy>>
}

/**
 * Backup policy. How backups are made and where they are kept.
 *
 * Class: https://w3id.org/gaia-x/development#BackupPolicy
 */
export type BackupPolicy = {
  readonly id?: string
  readonly type: 'gx:BackupPolicy'
  readonly backupLocation: Many<NodeReference | AnyResource>
  readonly backupReplication?: Many<NodeReference | ReplicationPolicy>
  readonly protectionFrequency: ProtectionFrequency
  readonly protectionRetention: NodeReference | RetentionDuration
  readonly protectionMethod?: ProtectionMethod
}

/**
 * Backup policy. How backups are made and where they are kept.
 *
 * Required: `backupLocation`, `protectionFrequency`, `protectionRetention`.
 *
 * Class: https://w3id.org/gaia-x/development#BackupPolicy
 */
export const backupPolicy: Builder<BackupPolicyFacts, BackupPolicy> = /* @__PURE__ */ createBuilder(describing, backupPolicyData)

/**
 * Facts of: Data protection policy. How often stored data are copied and how long the copies are kept; use one of the
 * special kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#DataProtectionPolicy
 */
export interface DataProtectionPolicyFacts {
  /**
   * How often a copy is made.
   *
   * Exactly one: one of Continuously, Daily, Hourly, Monthly, OnDemand, Weekly.
   */
  readonly protectionFrequency: ProtectionFrequency
  /**
   * How long a copy is kept.
   *
   * Exactly one: a duration such as 30 days; or RetentionDuration, described here or by reference.
   */
  readonly protectionRetention: QuantityTimeText | Nested<RetentionDurationFacts, RetentionDuration>
  /**
   * Whether everything is copied or only what changed.
   *
   * At most one: one of Full-Copy, Incremental.
   */
  readonly protectionMethod?: ProtectionMethod
}

/**
 * Data protection policy. How often stored data are copied and how long the copies are kept; use one of the special
 * kinds where one fits.
 *
 * Class: https://w3id.org/gaia-x/development#DataProtectionPolicy
 */
export type DataProtectionPolicy = {
  readonly id?: string
  readonly type: 'gx:DataProtectionPolicy'
  readonly protectionFrequency: ProtectionFrequency
  readonly protectionRetention: NodeReference | RetentionDuration
  readonly protectionMethod?: ProtectionMethod
}

/** Data protection policy, or one of its special kinds. */
export type AnyDataProtectionPolicy =
  | DataProtectionPolicy
  | BackupPolicy
  | ReplicationPolicy
  | SnapshotPolicy

/**
 * Data protection policy. How often stored data are copied and how long the copies are kept; use one of the special
 * kinds where one fits.
 *
 * Required: `protectionFrequency`, `protectionRetention`.
 *
 * Class: https://w3id.org/gaia-x/development#DataProtectionPolicy
 */
export const dataProtectionPolicy: Builder<DataProtectionPolicyFacts, DataProtectionPolicy> = /* @__PURE__ */ createBuilder(describing, dataProtectionPolicyData)

/**
 * Facts of: Replication policy. How data are kept in several places at once.
 *
 * Class: https://w3id.org/gaia-x/development#ReplicationPolicy
 */
export interface ReplicationPolicyFacts extends DataProtectionPolicyFacts {
  /**
   * Whether a write counts only when every replica has it.
   *
   * At most one: true or false, or yes or no.
   */
  readonly synchronousReplication?: TruthText | boolean
  /**
   * What a reader of a replica sees right after a write.
   *
   * At most one: one of Bounded-Staleness, Eventual, Other, Session, Strong.
   */
  readonly consistencyType?: StorageConsistency
  /**
   * Number of replicas.
   *
   * Any number: a whole number such as 4.
   */
  readonly replicaNumber?: Many<number>
  /**
   * How far apart the replicas are.
   *
   * Any number: one of Cross-AZ, Cross-DC, Cross-Region.
   */
  readonly geoReplication?: Many<GeoReplication>
}

/**
 * Replication policy. How data are kept in several places at once.
 *
 * Class: https://w3id.org/gaia-x/development#ReplicationPolicy
 */
export type ReplicationPolicy = {
  readonly id?: string
  readonly type: 'gx:ReplicationPolicy'
  readonly synchronousReplication?: boolean
  readonly consistencyType?: StorageConsistency
  readonly replicaNumber?: Many<number>
  readonly geoReplication?: Many<GeoReplication>
  readonly protectionFrequency: ProtectionFrequency
  readonly protectionRetention: NodeReference | RetentionDuration
  readonly protectionMethod?: ProtectionMethod
}

/**
 * Replication policy. How data are kept in several places at once.
 *
 * Required: `protectionFrequency`, `protectionRetention`.
 *
 * Class: https://w3id.org/gaia-x/development#ReplicationPolicy
 */
export const replicationPolicy: Builder<ReplicationPolicyFacts, ReplicationPolicy> = /* @__PURE__ */ createBuilder(describing, replicationPolicyData)

/**
 * Facts of: Snapshot policy. How the state at one moment is kept.
 *
 * Class: https://w3id.org/gaia-x/development#SnapshotPolicy
 */
export interface SnapshotPolicyFacts extends DataProtectionPolicyFacts {
  /**
   * How the snapshots are replicated.
   *
   * Any number: ReplicationPolicy, described here or by reference.
   */
  readonly snapshotReplication?: Many<Nested<ReplicationPolicyFacts, ReplicationPolicy>>
}

/**
 * Snapshot policy. How the state at one moment is kept.
 *
 * Class: https://w3id.org/gaia-x/development#SnapshotPolicy
 */
export type SnapshotPolicy = {
  readonly id?: string
  readonly type: 'gx:SnapshotPolicy'
  readonly snapshotReplication?: Many<NodeReference | ReplicationPolicy>
  readonly protectionFrequency: ProtectionFrequency
  readonly protectionRetention: NodeReference | RetentionDuration
  readonly protectionMethod?: ProtectionMethod
}

/**
 * Snapshot policy. How the state at one moment is kept.
 *
 * Required: `protectionFrequency`, `protectionRetention`.
 *
 * Class: https://w3id.org/gaia-x/development#SnapshotPolicy
 */
export const snapshotPolicy: Builder<SnapshotPolicyFacts, SnapshotPolicy> = /* @__PURE__ */ createBuilder(describing, snapshotPolicyData)
