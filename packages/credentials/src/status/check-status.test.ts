import type { JsonObject } from '@gxkit/core'
import { toBase64url } from '@gxkit/core'
import { expect, test } from 'vitest'
import { pack, readEntry, setEntry, unpack } from './bitstring.ts'
import type { CheckStatusOptions } from './check-status.ts'
import { checkStatus } from './check-status.ts'
import { createStatusList, statusEntry } from './create-status-list.ts'
import { createStatusMemory } from './status-source.ts'

const url = 'https://acme.example/status/revocation'
const issuer = 'did:web:acme.example'
const at = new Date('2026-11-21T12:00:00Z')
const entries = 131_072

/** A list whose entries `set` are set, as credential. */
const listOf = (set: readonly number[], purpose: 'revocation' | 'suspension' = 'revocation'): Promise<JsonObject> =>
  createStatusList({ url, issuer, purpose, set, validFrom: new Date('2026-11-21T00:00:00Z') })

/** The same list, with another subject. */
const withSubject = async (members: JsonObject, set: readonly number[] = []): Promise<JsonObject> => {
  const list = await listOf(set)
  return { ...list, credentialSubject: { ...(list.credentialSubject as JsonObject), ...members } }
}

const declaring = (...credentialStatus: readonly JsonObject[]): JsonObject => ({
  credentialStatus: [...credentialStatus],
})
const revocation = (index: number): JsonObject => statusEntry({ url, purpose: 'revocation', index })

function options(list: JsonObject, more: Partial<CheckStatusOptions> = {}): CheckStatusOptions {
  return {
    source: 'offer.jwt',
    issuer,
    at,
    lists: { fetch: async () => ({ ok: true, content: JSON.stringify(list), fetchedAt: at, from: url }) },
    open: async (content) => ({ ok: true, document: JSON.parse(content), issuer }),
    ...more,
  }
}

async function codesOf(
  credential: JsonObject,
  list: JsonObject,
  more?: Partial<CheckStatusOptions>,
): Promise<string[]> {
  const outcome = await checkStatus(credential, options(list, more))
  const codes = outcome.findings.map((f) => f.code)
  expect(outcome.status).toBe(outcome.findings.some((f) => f.severity === 'error') ? 'failed' : 'passed')
  return codes
}

test('S10: the most significant bit of the first byte is entry 0', () => {
  const bytes = new Uint8Array(2)
  setEntry(bytes, 0)
  setEntry(bytes, 9)
  expect([...bytes]).toEqual([0b1000_0000, 0b0100_0000])
  expect([0, 1, 7, 8, 9].map((i) => readEntry(bytes, i, 1))).toEqual([1, 0, 0, 0, 1])
  expect([0, 1, 2, 3].map((i) => readEntry(bytes, i, 4))).toEqual([8, 0, 4, 0])
})

test('S8: a packed list comes out again, and nothing but one packed part is read', async () => {
  const bytes = new Uint8Array(20_000).fill(7)
  const packed = new Uint8Array(await pack(bytes))
  expect(await unpack(packed)).toEqual(bytes)
  const twice = new Uint8Array([...packed, ...packed])
  const damaged = packed.slice()
  damaged[20] = (damaged[20] ?? 0) ^ 0xff
  for (const bad of [twice, new Uint8Array([...packed, 0]), packed.slice(0, -1), damaged, new Uint8Array(30)]) {
    await expect(unpack(bad)).rejects.toThrow(/gzip|damaged|more than one/)
  }
})

test('unpacking stops at the limit', async () => {
  const bomb = new Uint8Array(await pack(new Uint8Array(64 * 1024 * 1024)))
  expect(bomb.length).toBeLessThan(100_000)
  await expect(unpack(bomb)).rejects.toThrow('it unpacks to more than 8388608 bytes')
})

test('a credential whose bit is clear passes, with the list named; one whose bit is set fails by its purpose', async () => {
  const outcome = await checkStatus(declaring(revocation(5)), options(await listOf([4, 6])))
  expect(outcome).toEqual({
    status: 'passed',
    reason: `not revoked: entry 5 of ${url}, from ${url}, 0 s old`,
    findings: [],
  })
  expect(await codesOf(declaring(revocation(6)), await listOf([4, 6]))).toEqual(['status/revoked'])
  const suspension = statusEntry({ url, purpose: 'suspension', index: 131_071 })
  expect(await codesOf(declaring(suspension), await listOf([131_071], 'suspension'))).toEqual(['status/suspended'])
  expect((await checkStatus({}, options({}))).reason).toBe('none declared')
})

test.each<[string, JsonObject, string]>([
  ['an index of -1', { statusListIndex: '-1' }, 'status/malformed'],
  ['a broken index', { statusListIndex: '1.5' }, 'status/malformed'],
  ['a word as index', { statusListIndex: 'abc' }, 'status/malformed'],
  ['leading zeros', { statusListIndex: '007' }, 'status/malformed'],
  ['a number instead of a text', { statusListIndex: 7 }, 'status/malformed'],
  ['an index beyond every number', { statusListIndex: '9007199254740992' }, 'status/malformed'],
  ['the index behind the last', { statusListIndex: String(entries) }, 'status/index-out-of-range'],
  ['the id of the list', { id: url }, 'status/malformed'],
  ['two bits without messages', { statusSize: 2 }, 'status/malformed'],
  ['no bits', { statusSize: 0 }, 'status/malformed'],
  ['an unknown purpose', { statusPurpose: 'expiry' }, 'status/unknown-purpose'],
  ['an unknown type', { type: 'RevocationList2020Status' }, 'status/unknown-type'],
  ['no type', { type: [] }, 'status/unknown-type'],
  ['http', { statusListCredential: 'http://acme.example/list' }, 'status/malformed'],
  ['a file', { statusListCredential: 'file:///etc/passwd' }, 'status/malformed'],
  ['a data URL', { statusListCredential: 'data:application/json,{}' }, 'status/malformed'],
  ['the other generation', { type: 'StatusList2021Entry' }, 'status/list-malformed'],
  ['another purpose than the list', { statusPurpose: 'suspension' }, 'status/list-purpose'],
])('S6, S9, S13: an entry with %s is refused', async (_name, members, code) => {
  const list = await listOf([])
  expect(await codesOf(declaring({ ...revocation(5), ...members }), list)).toEqual([code])
  // A good entry beside it does not help.
  expect(await codesOf(declaring(revocation(5), { ...revocation(5), ...members }), list)).toEqual([code])
})

test('a status that is no object is refused', async () => {
  expect(await codesOf({ credentialStatus: 'https://acme.example/status' }, {})).toEqual(['status/unknown-type'])
})

test.each<[string, (list: JsonObject) => JsonObject | Promise<JsonObject>, string]>([
  ['of another type', (list) => ({ ...list, type: ['VerifiableCredential'] }), 'status/list-malformed'],
  ['with another id', (list) => ({ ...list, id: `${url}2` }), 'status/list-malformed'],
  ['with another subject', () => withSubject({ type: 'StatusList2021' }), 'status/list-malformed'],
  ['for nothing', () => withSubject({ statusPurpose: [] }), 'status/list-purpose'],
  ['with a ttl in words', () => withSubject({ ttl: '5 min' }), 'status/list-malformed'],
  ['without a multibase letter', () => withSubject({ encodedList: 'H4sIAAAAAAAA' }), 'status/list-malformed'],
  [
    'with padding',
    () => withSubject({ encodedList: 'uH4sIAAAAAAAAA_NIzcnJAACCidH3BQAAAA==' }),
    'status/list-malformed',
  ],
  ['not packed', () => withSubject({ encodedList: `u${toBase64url(new Uint8Array(100))}` }), 'status/list-malformed'],
  [
    'that is too short by one byte',
    async () => withSubject({ encodedList: `u${toBase64url(await pack(new Uint8Array(16_383)))}` }),
    'status/list-too-short',
  ],
])('S7, S9, S12: a list %s is refused', async (_name, change, code) => {
  expect(await codesOf(declaring(revocation(5)), await change(await listOf([])))).toEqual([code])
})

test('lists of 2021 are read in their own way only', async () => {
  const bytes = new Uint8Array(16_384)
  setEntry(bytes, 7)
  const encodedList = toBase64url(await pack(bytes))
  const subject = { id: `${url}#list`, type: 'StatusList2021', statusPurpose: 'revocation', encodedList }
  const list = {
    id: url,
    type: ['VerifiableCredential', 'StatusList2021Credential'],
    issuer,
    credentialSubject: subject,
  }
  const entry = (index: number): JsonObject => ({ ...revocation(index), type: 'StatusList2021Entry' })
  expect(await codesOf(declaring(entry(6)), list)).toEqual([])
  expect(await codesOf(declaring(entry(7)), list)).toEqual(['status/revoked'])
  const crossed = { ...list, credentialSubject: { ...subject, encodedList: `u${encodedList}` } }
  expect(await codesOf(declaring(entry(6)), crossed)).toEqual(['status/list-malformed'])
})

test('messages are told and end nothing', async () => {
  const statusMessage = [
    { status: '0x0', message: 'in order' },
    { status: '0x1', message: 'under review' },
    { status: '0x2', message: 'shipped' },
    { status: '0x3', message: 'lost' },
  ]
  const entry = { ...revocation(1), statusPurpose: 'message', statusSize: 2, statusMessage }
  const bytes = new Uint8Array(32_768)
  bytes[0] = 0b0001_0000
  const list = await withSubject({ statusPurpose: ['message'], encodedList: `u${toBase64url(await pack(bytes))}` })
  const outcome = await checkStatus(declaring(entry), options(list))
  expect(outcome.status).toBe('passed')
  expect(outcome.findings.map((f) => f.message)).toEqual([
    'the issuer tells about this credential (message): under review',
  ])
})

test('what cannot be had, does not verify, or is by somebody else counts as failed', async () => {
  const list = await listOf([])
  const credential = declaring(revocation(5))
  const nowhere = { fetch: async () => ({ ok: false as const, reason: 'the server answered 404' }) }
  expect(await codesOf(credential, list, { lists: nowhere })).toEqual(['status/unavailable'])
  const refused = async (): Promise<{ ok: false; reason: string }> => ({ ok: false, reason: 'expired' })
  expect(await codesOf(credential, list, { open: refused })).toEqual(['status/list-refused'])
  const other = { open: async () => ({ ok: true as const, document: list, issuer: 'did:web:other.example' }) }
  expect(await codesOf(credential, list, other)).toEqual(['status/list-issuer'])
  expect(await codesOf(credential, list, { ...other, listIssuers: ['did:web:other.example'] })).toEqual([])
})

test('a copy that is too old, and a list older than one seen before, are refused', async () => {
  const list = await listOf([])
  const credential = declaring(revocation(5))
  const later = (seconds: number): Date => new Date(at.getTime() + seconds * 1000)
  expect(await codesOf(credential, list, { at: later(300) })).toEqual([])
  expect(await codesOf(credential, list, { at: later(301) })).toEqual(['status/stale'])
  expect(await codesOf(credential, list, { at: later(61), maxAgeSeconds: 60 })).toEqual(['status/stale'])

  const memory = createStatusMemory()
  expect(await codesOf(credential, list, { memory })).toEqual([])
  expect(await codesOf(credential, list, { memory })).toEqual([])
  const older = { ...list, validFrom: '2026-11-20T23:59:59Z' }
  expect(await codesOf(credential, older, { memory })).toEqual(['status/rolled-back'])
})

test('a memory forgets the oldest addresses first', () => {
  const memory = createStatusMemory({ addresses: 2 })
  for (const [address, time] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['c', 4],
  ] as const)
    memory.note(address, time)
  expect([memory.note('a', 0), memory.note('c', 0)]).toEqual([3, 4])
  expect(memory.note('b', 0)).toBeUndefined()
})

test('no list is made that verifiers would refuse', async () => {
  const good = { url, issuer, purpose: 'revocation' as const, set: [], validFrom: at }
  await expect(createStatusList({ ...good, url: 'http://acme.example' })).rejects.toThrow('https://')
  await expect(createStatusList({ ...good, entries: 131_064 })).rejects.toThrow('131072 to 67108864 entries')
  await expect(createStatusList({ ...good, set: [131_072] })).rejects.toThrow('position 131072 lies outside')
})
