import type { CertificatePort, LoadedSnapshot } from '@gxkit/trust'

/** The registry of a service: whom to trust. */
export interface RegistryOptions {
  /** The trust anchors and the trusted issuers. */
  readonly snapshot: LoadedSnapshot
  /** Gets chains by their address; without it only chains that are sent are examined. */
  readonly certificates?: CertificatePort
  /** Whether a chain has to be one of Extended Validation, as production registries ask; default `false`. */
  readonly evSslOnly?: boolean
}
