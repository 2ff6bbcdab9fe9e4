import type { DidDocument, Signer } from '@gxkit/identity'
import type { ApiKey } from './access/api-keys.ts'
import type { AnswerRecord } from './answer-record.ts'
import type { ComplianceOptions } from './compliance/compliance-options.ts'
import type { ServiceLimits } from './limits.ts'
import type { NotaryOptions } from './notary/notary-options.ts'
import type { RegistryOptions } from './registry/registry-options.ts'
import type { Store } from './storage/store.ts'

/** Who the service is: a DID with one key, and the chain that vouches for the key. */
export interface ServiceIdentity {
  /** Signs what the service issues. */
  readonly signer: Signer
  /** The DID document to publish; it lists the key of the signer. */
  readonly didDocument: DidDocument
  /** Certificates in PEM, the leaf first and the root last, to be published as `x509CertificateChain.pem`. */
  readonly certificateChain?: string
}

/** Tells whether something that the service needs is there. */
export interface ReadinessCheck {
  readonly name: string
  check(): Promise<boolean>
}

/** Options of `createService`. What is left out is not served. */
export interface ServiceOptions {
  readonly identity: ServiceIdentity
  /** The notary for registration numbers. */
  readonly notary?: NotaryOptions
  /** The compliance service. */
  readonly compliance?: ComplianceOptions
  /** The registry of trust anchors and trusted issuers. */
  readonly registry?: RegistryOptions
  readonly limits?: Partial<ServiceLimits>
  /** The keys of those who may decide about numbers, or read the audit log. */
  readonly apiKeys?: readonly ApiKey[]
  /** Keeps what was issued, and the audit log. Without it nothing is remembered: no idempotency, no log, no approvals. */
  readonly store?: Store
  /** What `/readyz` asks. */
  readonly readiness?: readonly ReadinessCheck[]
  /** Told of every answer: for logs and figures. */
  readonly observe?: (record: AnswerRecord) => void
  /** The version to show. */
  readonly version?: string
  /** The clock; default: the machine's. */
  readonly now?: () => Date
  /** Makes ids that nobody can guess; default: random UUIDs. */
  readonly newId?: () => string
}

/** Who asks, as far as the server knows. */
export interface Client {
  /** The address of the connection. */
  readonly address?: string
}

/** A clearing house as a function from requests to answers; made by `createService`. */
export interface Service {
  /** Answers a request. Never rejects. */
  fetch(request: Request, client?: Client): Promise<Response>
  /** Takes no new work, and waits until what was begun is answered. */
  close(): Promise<void>
  /** How much is at work. */
  readonly load: { readonly atWork: number; readonly waiting: number }
}
