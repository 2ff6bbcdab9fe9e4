import { type Finding, type JsonObject, toBase64url } from '@gxkit/core'
import {
  type CheckStatusOptions,
  checkStatus,
  createStatusList,
  createStatusMemory,
  statusEntry,
} from '@gxkit/credentials/status'
import type { Fixture } from './fixture.ts'

const url = 'https://a.example/status/revocation'
const issuer = 'did:web:a.example'
const at = new Date('2026-11-21T12:00:00Z')
const entry = statusEntry({ url, purpose: 'revocation', index: 5 })

/** What is found of a status `entry`, where the list has `set` entries and is changed by `change`. */
async function looking(
  given: JsonObject,
  set: readonly number[] = [],
  options: Partial<CheckStatusOptions> = {},
): Promise<readonly Finding[]> {
  const purpose = given.statusPurpose === 'suspension' ? 'suspension' : 'revocation'
  const list = await createStatusList({ url, issuer, purpose, set, validFrom: at })
  const outcome = await checkStatus(
    { credentialStatus: given },
    {
      source: 'a.jwt',
      issuer,
      at,
      lists: { fetch: async () => ({ ok: true, content: '', fetchedAt: at, from: url }) },
      open: async () => ({ ok: true, document: list, issuer }),
      ...options,
    },
  )
  return outcome.findings
}

/** A list whose subject was changed. */
const changed = async (members: JsonObject): Promise<Pick<CheckStatusOptions, 'open'>> => {
  const list = await createStatusList({ url, issuer, purpose: 'revocation', set: [], validFrom: at })
  const document = { ...list, credentialSubject: { ...list.credentialSubject, ...members } }
  return { open: async () => ({ ok: true, document, issuer }) }
}

const messages = [
  { status: '0x0', message: 'in order' },
  { status: '0x1', message: 'under review' },
]

/** Codes of status lists. */
export const statusFixtures: readonly Fixture[] = [
  ['status/revoked', 'a set bit', () => looking(entry, [5])],
  ['status/suspended', 'a set bit', () => looking({ ...entry, statusPurpose: 'suspension' }, [5])],
  [
    'status/message',
    'a message',
    async () =>
      looking(
        { ...entry, statusPurpose: 'message', statusMessage: messages },
        [],
        await changed({ statusPurpose: 'message' }),
      ),
  ],
  ['status/unknown-type', 'another kind of status', () => looking({ ...entry, type: 'RevocationList2020Status' })],
  ['status/unknown-purpose', 'a purpose of its own', () => looking({ ...entry, statusPurpose: 'expiry' })],
  ['status/malformed', 'a negative index', () => looking({ ...entry, statusListIndex: '-1' })],
  [
    'status/unavailable',
    'no list',
    () => looking(entry, [], { lists: { fetch: async () => ({ ok: false, reason: 'the server answered 404' }) } }),
  ],
  [
    'status/list-refused',
    'a list that does not verify',
    () => looking(entry, [], { open: async () => ({ ok: false, reason: 'expired' }) }),
  ],
  ['status/list-issuer', "somebody else's list", () => looking(entry, [], { issuer: 'did:web:b.example' })],
  [
    'status/list-malformed',
    'bytes that are not packed',
    async () => looking(entry, [], await changed({ encodedList: `u${toBase64url(new Uint8Array(99))}` })),
  ],
  [
    'status/list-purpose',
    'a list for something else',
    async () => looking(entry, [], await changed({ statusPurpose: 'refresh' })),
  ],
  [
    'status/list-too-short',
    'a list of 8000 entries',
    async () => looking(entry, [], await changed({ encodedList: 'uH4sIAAAAAAACA2NgGAWjYBQMdwAAgBcLBugDAAA' })),
  ],
  ['status/index-out-of-range', 'the index behind the last', () => looking({ ...entry, statusListIndex: '131072' })],
  ['status/stale', 'a copy of yesterday', () => looking(entry, [], { at: new Date('2026-11-22T12:00:00Z') })],
  [
    'status/rolled-back',
    'a list older than one seen before',
    () => {
      const memory = createStatusMemory()
      memory.note(url, at.getTime() + 1)
      return looking(entry, [], { memory })
    },
  ],
]
