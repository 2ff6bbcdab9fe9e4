/** A credential that is being issued, or was. */
export interface IssuedTable {
  id: string
  /** What makes two requests one: an idempotency key, or the digest of what was asked. */
  request_key: string
  /** The digest of the request; another one under the same key is refused. */
  fingerprint: string
  kind: string
  credential_id: string
  subject_id: string
  state: 'issuing' | 'issued'
  content: string | null
  digest: string | null
  begun_at: string
  issued_at: string | null
}

/** One line of the audit log; each names the digest of the one before. */
export interface AuditTable {
  seq: number
  at: string
  actor: string
  action: string
  facts: string
  previous: string
  digest: string
}

/** A registration number that waits for a person. */
export interface ApprovalTable {
  id: string
  type: string
  value: string
  subject_id: string
  state: 'pending' | 'approved' | 'refused'
  asked_at: string
  decided_at: string | null
  decided_by: string | null
  reason: string | null
  country: string | null
}

/** The tables of a service. */
export interface Schema {
  issued: IssuedTable
  audit: AuditTable
  approval: ApprovalTable
}

/** The names of all tables, in the order in which a backup holds them. */
export const tableNames = ['issued', 'audit', 'approval'] as const satisfies readonly (keyof Schema)[]
