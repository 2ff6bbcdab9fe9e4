import type { AuditEntry, AuditFact } from '../audit/audit-chain.ts'
import type { RegistrationTypeName } from '../notary/registration-types.ts'

/** What is about to be issued. */
export interface NewIssuance {
  /** What makes two requests one. */
  readonly key: string
  /** The digest of the request. */
  readonly fingerprint: string
  /** `number` or `label`. */
  readonly kind: string
  readonly credential: string
  readonly subject: string
  readonly at: Date
}

/** A credential that is being issued, or was. */
export interface Issuance extends Omit<NewIssuance, 'at'> {
  readonly id: string
  readonly state: 'issuing' | 'issued'
  readonly content?: string
  readonly digest?: string
}

/** A registration number that waits for a person, or was decided. */
export interface Approval {
  readonly id: string
  readonly type: RegistrationTypeName
  readonly value: string
  readonly subject: string
  readonly state: 'pending' | 'approved' | 'refused'
  readonly askedAt: string
  readonly decidedAt?: string
  readonly decidedBy?: string
  readonly reason?: string
  readonly country?: string
}

/** Where a service keeps what it must not forget. Every method rejects with a Refusal 503 when the storage is away. */
export interface Store {
  /** Whether the storage answers. */
  isThere(): Promise<boolean>
  /** What is under a key. */
  find(key: string): Promise<Issuance | undefined>
  /** Writes down that something is about to be issued; if the key is known, gives what is under it. */
  begin(issuance: NewIssuance, id: string): Promise<Issuance>
  /**
   * Writes down what was issued, together with its line in the audit log, or neither. If it was completed elsewhere
   * meanwhile, gives what is there.
   */
  complete(
    id: string,
    issued: { readonly content: string; readonly digest: string; readonly at: Date },
    fact: AuditFact,
  ): Promise<Issuance>
  /** Adds a line to the audit log. */
  record(fact: AuditFact): Promise<void>
  /** The lines of the audit log after one, in order. */
  auditLog(after: number, limit: number): Promise<readonly AuditEntry[]>
  /** Notes that a number waits for a person; gives what is there for the same number and subject. */
  requestApproval(request: Pick<Approval, 'type' | 'value' | 'subject'>, id: string, at: Date): Promise<Approval>
  /** Those in a state, the oldest first. */
  approvals(state: Approval['state'], limit: number): Promise<readonly Approval[]>
  /** Decides; gives nothing when there is no such request that waits. */
  decide(
    id: string,
    decision: {
      readonly state: 'approved' | 'refused'
      readonly by: string
      readonly reason: string
      readonly country?: string
      readonly at: Date
    },
  ): Promise<Approval | undefined>
  close(): Promise<void>
}
