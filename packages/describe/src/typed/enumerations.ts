/** How stored objects can be accessed. */
export type AccessAttribute = 'Read-Only' | 'Read-Write' | 'Append-Only'

/** How customers get the data of their account. */
export type AccessType = 'digital' | 'physical'

/** How a checksum or digest is computed. */
export type CheckSumCalculation =
  | 'md5'
  | 'sha-1'
  | 'sha-256'
  | 'sha-384'
  | 'sha-512'
  | 'sha-3'
  | 'ripemd-160'
  | 'blake2'
  | 'blake3'
  | 'other'

/** Algorithms that encrypt. */
export type Cipher = 'RSA' | 'AES' | '3DES' | 'Blowfish' | 'Twofish' | 'SDA' | 'other'

/** Processor architectures. */
export type CpuArchitecture = 'x86-32' | 'x86-64' | 'AArch-32' | 'AArch-64' | 'RISC-V' | 'Other'

/** Standards of cryptography. */
export type CryptographicSecurityStandard =
  | 'FIPS186-5'
  | 'FIPS180-4'
  | 'RFC9142'
  | 'RFC5406'
  | 'RFC7296'
  | 'RFC8446'
  | 'RFC7515'

/** Data protection laws. */
export type DataProtectionRegime = 'GDPR2016' | 'LGPD2019' | 'PDPA2012' | 'CCPA2018' | 'VCDPA2021'

/** How a disk is connected. */
export type DiskBusType = 'SATA' | 'PATA' | 'SCSI' | 'SAS' | 'NVMe' | 'other'

/** Kinds of disk. */
export type DiskType =
  | 'local HDD'
  | 'local SSD'
  | 'magnetic hard drive'
  | 'hybrid hard drive'
  | 'shared network storage'
  | 'other'

/** Firmware a machine starts with. */
export type FirmwareType = 'BIOS' | 'UEFI' | 'other'

/** How far apart replicas are. */
export type GeoReplication = 'Cross-Region' | 'Cross-DC' | 'Cross-AZ'

/** How graphics processors are connected. */
export type GpuInterconnection = 'NVLink' | 'RoCE2' | 'Xe Link' | 'Infinity Fabric' | 'other' | 'unavailable'

/** Hypervisors, in the spelling of the vocabulary. */
export type HypervisorType = 'quemu' | 'KVM' | 'Xen' | 'ESXi' | 'Hyper-V' | 'Cloud Hypervisor' | 'other'

/** Who holds the keys: brought by the customer, held by the customer, or managed by the provider. */
export type KeyManagement = 'BYOK' | 'HYOK' | 'managed'

/** Kinds of memory. */
export type MemoryClass = 'SDRAM' | 'DDR SDRAM' | 'ECC DRAM' | 'DDR4' | 'DDR5' | 'GDDR5' | 'GDDR6' | 'other'

/** Ranks of memory modules. */
export type MemoryRank = '1R RDIMM' | '2R RDIMM' | '4R LRDIMM' | 'other'

/** Interfaces of object storage. */
export type ObjectAPICompatibility = 'Swift' | 'CDMI' | 'S3' | 'Azure-Blob' | 'CloudStorage'

/** Operating systems. */
export type OsDistribution =
  | 'Alpine Linux'
  | 'Arch Linux'
  | 'CentOS Linux'
  | 'Debian'
  | 'Fedora'
  | 'FreeBSD'
  | 'Gentoo Linux'
  | 'Mandrakelinux'
  | 'Mandriva Linux'
  | 'Mandriva Enterprise Server'
  | 'MS-DOS'
  | 'NetBSD'
  | 'Novell NetWare'
  | 'OpenBSD'
  | 'OpenSolaris'
  | 'openSUSE'
  | 'Rocky Linux'
  | 'Red Hat Enterprise Linux'
  | 'SUSE Linux Enterprise Server'
  | 'Ubuntu'
  | 'Microsoft Windows'
  | 'CirrOS'
  | 'AlmaLinux'
  | 'others'

/** Languages a policy is written in. */
export type PolicyLanguage = 'ODRL' | 'XACML' | 'Rego' | 'JSON' | 'Other'

/** How often a copy is made. */
export type ProtectionFrequency = 'Hourly' | 'Daily' | 'Weekly' | 'Monthly' | 'Continuously' | 'OnDemand'

/** Whether everything is copied or only what changed. */
export type ProtectionMethod = 'Full-Copy' | 'Incremental'

/** To whom a service is offered. */
export type ProvisionType = 'private' | 'public' | 'hybrid'

/** Kinds of hardware random number generator. */
export type RandomNumberGenerator =
  | 'Electrical noise'
  | 'Chaos-based'
  | 'Free-running oscillators'
  | 'Quantum'
  | 'Unavailable'

/** How customers ask for the data of their account. */
export type RequestType = 'API' | 'email' | 'webform' | 'unregisteredLetter' | 'registeredLetter' | 'supportCenter'

/** Algorithms of signatures over files. */
export type SignatureAlgorithm =
  | 'RSA-Signature'
  | 'DSA'
  | 'KCDSA'
  | 'Schnorr'
  | 'ECDSA'
  | 'ECKDSA'
  | 'EC Schnorr'
  | 'ECGDSA'
  | 'other'

/** Methods of compression. */
export type StorageCompression = 'LZMA' | 'LZSS' | 'LZ' | 'LZW' | 'Huffman_Coding' | 'PPM' | 'ANS' | 'Other'

/** What a reader sees right after a write. */
export type StorageConsistency = 'Strong' | 'Session' | 'Eventual' | 'Bounded-Staleness' | 'Other'

/** Methods by which duplicate data are stored once. */
export type StorageDeduplication =
  | 'Inline-Content-Agnostic'
  | 'Inline-Content-Aware'
  | 'Post-Process-Content-Agnostic'
  | 'Post-Process-Content-Aware'

/** How data survive the loss of a disk. */
export type StorageRedundancyMechanism =
  | 'RAID0'
  | 'RAID1'
  | 'RAID2'
  | 'RAID3'
  | 'RAID4'
  | 'RAID5'
  | 'RAID6'
  | 'HybridRAID'
  | 'RS_Code'
  | 'Other'

/** How customers are kept apart. */
export type TenantSeparation =
  | 'hw-virtualized'
  | 'sw-virtualized'
  | 'os-virtualized'
  | 'os-hw-virtualized'
  | 'hw-partitioned'
  | 'physical'

/** How an image is kept up to date. */
export type UpdateStrategy = 'maximum_security' | 'minimal_downtime' | 'do_not_update'

/** Formats of disk images. */
export type VmImageDiskFormat = 'RAW' | 'QCOW2' | 'VHD' | 'VMDK' | 'ISO' | 'CVF' | 'CVA'

/** What happens when a machine no longer answers. */
export type WatchDogAction = 'disabled' | 'reset' | 'poweroff' | 'pause' | 'unavailable'
