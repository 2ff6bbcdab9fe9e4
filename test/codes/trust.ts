import type { Finding } from '@gxkit/core'
import {
  createTrust,
  createTrustSnapshot,
  knownIssuers,
  readTrustList,
  readTrustSnapshot,
  type SnapshotIssuer,
} from '@gxkit/trust'
import { snapshotOf } from '../support/certified.ts'
import { trustListOf } from '../support/trust-list.ts'
import type { Fixture } from './fixture.ts'

const did = 'did:web:notary.example'
const at = new Date('2026-11-21T12:00:00Z')

const asking = async (...issuers: readonly SnapshotIssuer[]): Promise<readonly Finding[]> => {
  const other: SnapshotIssuer = { did: 'did:web:other.example', roles: ['notary'] }
  const trust = createTrust({ snapshot: await snapshotOf([], [other, ...issuers]) })
  return trust.checkIssuer({ did, roles: ['notary'], at, source: 'a.jwt' }).findings
}

async function reading(change: object, newestSeen?: string): Promise<readonly Finding[]> {
  const snapshot = { ...(await createTrustSnapshot(knownIssuers)), ...change }
  const read = await readTrustSnapshot(JSON.stringify(snapshot), newestSeen === undefined ? {} : { newestSeen })
  return read.ok ? [] : read.findings
}

const list = async (xml: string, signers?: readonly string[]): Promise<readonly Finding[]> => {
  const read = await readTrustList(xml, { at, ...(signers && { signers }) })
  return read.ok ? read.value.findings : read.findings
}

export const trustFixtures: readonly Fixture[] = [
  ['trust/issuer-unknown', 'somebody unknown', () => asking()],
  ['trust/issuer-role', 'a clearing house', () => asking({ did, roles: ['compliance'] })],
  ['trust/issuer-period', 'a notary of last year', () => asking({ did, roles: ['notary'], until: '2025-12-31' })],
  ['trust/snapshot-malformed', 'an unknown member', () => reading({ extra: true })],
  ['trust/snapshot-digest', 'another name', () => reading({ id: 'other' })],
  ['trust/snapshot-older', 'an old one', () => reading({}, '2027-01-01')],
  ['trust/list-malformed', 'a document type', () => list('<!DOCTYPE a><a/>')],
  ['trust/list-signature', 'a list of a state', () => list(trustListOf([]))],
  ['trust/list-signature-invalid', 'a list that nobody has signed', () => list(trustListOf([]), ['00'.repeat(32)])],
]
