/** The services of a clearing house. */
export type ServiceName = 'compliance' | 'notary' | 'registry' | 'events'

/** The generation of an interface: `v1` for Tagus (22.10), `v2` for Loire (24.04 to 25.11). */
export type ApiVersion = 'v1' | 'v2'

/** One service of a clearing house. */
export interface OperatorService {
  /** Its base address, without a slash at the end: `https://compliance.lab.gaia-x.eu/development`. */
  readonly url: string
  readonly version: ApiVersion
  /** Who signs its answers; when absent, the did:web of the base address. */
  readonly did?: string
}

/** Who runs a clearing house, and where its services are. */
export interface Operator {
  /** Short name for commands and receipts, e.g. `lab-development`. */
  readonly id: string
  readonly name: string
  /** `test` accepts ordinary TLS certificates; `production` asks for Extended Validation. */
  readonly environment: 'production' | 'test'
  /** What was seen last: `alive`, `outdated` (listed, but running old software), or `unknown`. */
  readonly state: 'alive' | 'outdated' | 'unknown'
  /** The day of that fact (RFC 3339 full-date). */
  readonly date: string
  /** How sure the addresses are: seen in live answers, written in the source code of a client, or told by you. */
  readonly confidence: 'observed' | 'reported' | 'own'
  readonly services: Readonly<Partial<Record<ServiceName, OperatorService>>>
}
