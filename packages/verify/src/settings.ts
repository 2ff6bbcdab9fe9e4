import type { Limits } from '@gxkit/core'
import type { SecuringMechanism } from '@gxkit/credentials'
import type { OpenedStatusList, StatusMemory } from '@gxkit/credentials/status'
import type { DidResolver } from '@gxkit/identity'
import type { ContextSet } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import type { Validator } from '@gxkit/shacl'
import type { CompanionSource } from './companions/companion-source.ts'
import type { Policy } from './policy/policy.ts'
import type { ReplayStore, StatusPort, TrustPort } from './ports.ts'

/** What a verifier was prepared with. */
export interface Preparation {
  readonly release: Release
  readonly contexts: ContextSet
  readonly mechanisms: readonly SecuringMechanism[]
  readonly resolver: DidResolver
  readonly validator: Validator | false
  readonly now: () => Date
  readonly clockSkewSeconds: number
  readonly limits: Limits
  readonly trust?: TrustPort
  readonly status?: StatusPort
  /** The newest status lists seen so far. */
  readonly statusMemory: StatusMemory
  readonly replay?: ReplayStore
  readonly policy: Policy
}

/** What holds for one verification: the preparation, one moment in time, and what the caller asked for. */
export interface Settings extends Omit<Preparation, 'now'> {
  /** The moment that all times are compared with. */
  readonly at: Date
  readonly challenge?: string
  readonly domain?: string
  readonly signal?: AbortSignal
  /** Where documents are that may answer the references of a credential. */
  readonly companions?: CompanionSource
  /** Verifies the credential that holds a status list; absent while a status list itself is verified. */
  readonly openStatusList?: (content: string, url: string) => Promise<OpenedStatusList>
}
