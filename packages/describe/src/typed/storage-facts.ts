import type { EncryptionFacts, QuantityFacts } from './common-facts.ts'
import type {
  AccessAttribute,
  GeoReplication,
  ObjectAPICompatibility,
  ProtectionFrequency,
  ProtectionMethod,
  StorageCompression,
  StorageConsistency,
  StorageDeduplication,
  StorageRedundancyMechanism,
} from './enumerations.ts'
import type { ServiceOfferingFacts } from './service-offering-facts.ts'
import type { Many, Nested, OneOrMore, Reference } from './values.ts'

/** Replication policy. How data are kept in several places at once. */
export interface ReplicationPolicyFacts {
  /** How often a copy is made. */
  readonly protectionFrequency: ProtectionFrequency
  /** How long a copy is kept. */
  readonly protectionRetention: Nested<QuantityFacts>
  /** Whether a write counts only when every replica has it. */
  readonly synchronousReplication?: boolean
  /** What a reader of a replica sees right after a write. */
  readonly consistencyType?: StorageConsistency
  /** Number of replicas. */
  readonly replicaNumber?: Many<number>
  /** How far apart the replicas are. */
  readonly geoReplication?: Many<GeoReplication>
  /** Whether everything is copied or only what changed. */
  readonly protectionMethod?: ProtectionMethod
}

/** Backup policy. How backups are made and where they are kept. */
export interface BackupPolicyFacts {
  /** Resources where the backups are kept. */
  readonly backupLocation: OneOrMore<Reference>
  /** How often a copy is made. */
  readonly protectionFrequency: ProtectionFrequency
  /** How long a copy is kept. */
  readonly protectionRetention: Nested<QuantityFacts>
  /** How the backups are replicated. */
  readonly backupReplication?: Many<Nested<ReplicationPolicyFacts>>
  /** Whether everything is copied or only what changed. */
  readonly protectionMethod?: ProtectionMethod
}

/** Snapshot policy. How the state at one moment is kept. */
export interface SnapshotPolicyFacts {
  /** How often a copy is made. */
  readonly protectionFrequency: ProtectionFrequency
  /** How long a copy is kept. */
  readonly protectionRetention: Nested<QuantityFacts>
  /** How the snapshots are replicated. */
  readonly snapshotReplication?: Many<Nested<ReplicationPolicyFacts>>
  /** Whether everything is copied or only what changed. */
  readonly protectionMethod?: ProtectionMethod
}

/** How copies protect data. */
export type DataProtectionPolicyFacts =
  | ({ readonly type: 'BackupPolicy' } & BackupPolicyFacts)
  | ({ readonly type: 'SnapshotPolicy' } & SnapshotPolicyFacts)
  | ({ readonly type: 'ReplicationPolicy' } & ReplicationPolicyFacts)

/** One measure of quality: a quantity, and for which share of the time it is promised. */
export interface QosMetricFacts {
  /** The quantity that is promised. */
  readonly metric: Nested<QuantityFacts>
  /** Percent of the time in which the promise holds, for example 99.95. */
  readonly guaranteed?: number
}

/** Quality of service. The quality that a service promises, measure by measure. */
export interface QosFacts {
  /** How much data really get through. */
  readonly throughput?: Nested<QosMetricFacts>
  /** How many reads and writes are served. */
  readonly iops?: Nested<QosMetricFacts>
  /** How much data the connection can carry at most. */
  readonly bandWidth?: Nested<QosMetricFacts>
  /** How long data travel there and back. */
  readonly roundTripTime?: Nested<QosMetricFacts>
  /** For how long the service is usable. */
  readonly availability?: Nested<QosMetricFacts>
  /** How many packets get lost. */
  readonly packetLoss?: Nested<QosMetricFacts>
  /** How much the delay varies. */
  readonly jitter?: Nested<QosMetricFacts>
  /** How long data travel one way. */
  readonly latency?: Nested<QosMetricFacts>
  /** For which share of measurements the promises hold. */
  readonly targetPercentile?: Nested<QosMetricFacts>
}

/** Storage configuration. How a storage service treats the data: encryption, redundancy, compression. */
export interface StorageConfigurationFacts {
  /** How stored data are encrypted. */
  readonly storageEncryption: OneOrMore<Nested<EncryptionFacts>>
  /** Methods by which data are compressed. */
  readonly storageCompression?: Many<StorageCompression>
  /** Methods by which duplicate data are stored once. */
  readonly storageDeduplication?: Many<StorageDeduplication>
  /** How data survive the loss of a disk. */
  readonly storageRedundancyMechanism?: Many<StorageRedundancyMechanism>
  /** How copies protect the data. */
  readonly storageProtection?: Many<Nested<DataProtectionPolicyFacts>>
  /** The quality that the storage promises. */
  readonly storageQoS?: Many<Nested<QosFacts>>
  /** The sizes of a block. */
  readonly blockSize?: Many<Nested<QuantityFacts>>
  /** The name that people use for it. */
  readonly name?: string
  /** A few sentences for people. */
  readonly description?: string
}

/** Object storage: files of any size, each under a name of its own. */
export interface ObjectStorageServiceOfferingFacts extends ServiceOfferingFacts {
  /** How the data are treated: encryption, redundancy, copies. */
  readonly storageConfiguration: Nested<StorageConfigurationFacts>
  /** How objects can be accessed. */
  readonly accessAttributes?: Many<AccessAttribute>
  /** The largest object. */
  readonly maximumObjectSize?: Nested<QuantityFacts>
  /** Interfaces that clients can speak. */
  readonly objectAPICompatibility?: Many<ObjectAPICompatibility>
  /** The smallest amount that can be ordered. */
  readonly minimumSize?: Nested<QuantityFacts>
  /** The largest amount that can be ordered. */
  readonly maximumSize?: Nested<QuantityFacts>
  /** Days until objects are deleted on their own. */
  readonly lifetimeManagement?: number
  /** Whether former versions of an object are kept. */
  readonly versioning?: boolean
  /** What a reader sees right after a write. */
  readonly storageConsistency?: StorageConsistency
  /** Whether the data can be shown in other forms. */
  readonly dataViews?: boolean
  /** Whether several of these forms can be used at once. */
  readonly multipleViews?: boolean
}
