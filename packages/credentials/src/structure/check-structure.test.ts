import type { JsonObject } from '@gxkit/core'
import { expect, test } from 'vitest'
import { checkStructure } from './check-structure.ts'

const credential: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
  id: 'https://nordlicht-cloud.example/gaia-x/nordlicht',
  type: ['VerifiableCredential', 'gx:LegalPerson'],
  issuer: 'did:web:nordlicht-cloud.example',
  validFrom: '2026-11-21T10:00:00Z',
  validUntil: '2027-02-19T10:00:00+01:00',
  credentialSubject: { id: 'https://nordlicht-cloud.example/gaia-x/nordlicht#subject', name: 'Nordlicht Cloud GmbH' },
}
const version1: JsonObject = {
  '@context': ['https://www.w3.org/2018/credentials/v1'],
  type: ['VerifiableCredential'],
  issuer: { id: 'did:web:nordlicht-cloud.example', name: 'Nordlicht' },
  issuanceDate: '2026-11-21T10:00:00Z',
  credentialSubject: { id: 'did:example:subject' },
}
const presentation: JsonObject = {
  '@context': 'https://www.w3.org/ns/credentials/v2',
  id: 'urn:uuid:9c9a36f8-518f-4976-a934-6649502d0008',
  type: 'VerifiablePresentation',
  holder: 'did:web:nordlicht-cloud.example',
  verifiableCredential: [credential],
}

const found = (document: JsonObject, profile?: 'gaia-x'): string[] =>
  checkStructure(document, { source: 'a.json', ...(profile && { profile }) }).map(
    (f) => `${f.code} ${f.location?.pointer}`,
  )

test('documents of both versions have the right structure', () => {
  expect(found(credential)).toEqual([])
  expect(found(credential, 'gaia-x')).toEqual([])
  expect(found(version1)).toEqual([])
  expect(found(presentation)).toEqual([])
  expect(found(presentation, 'gaia-x')).toEqual([])
})

test.each<[string, JsonObject, string]>([
  ['no context', { '@context': undefined as never }, 'linked-data/context-missing '],
  [
    'the order of contexts',
    { '@context': [...(credential['@context'] as string[])].reverse() },
    'linked-data/context-order /@context/0',
  ],
  [
    'two versions',
    { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/2018/credentials/v1'] },
    'linked-data/context-versions /@context/1',
  ],
  ['no type of a credential', { type: ['gx:LegalPerson'] }, 'credential/type-required /type'],
  ['types joined', { type: ['VerifiableCredential', 'gx:A,gx:B'] }, 'credential/type-item /type'],
  ['both kinds', { type: ['VerifiableCredential', 'VerifiablePresentation'] }, 'credential/kind-mixed /type'],
  ['both spellings', { '@type': 'gx:LegalPerson' }, 'linked-data/repeated-keyword /@type'],
  ['a relative id', { id: 'nordlicht' }, 'credential/not-a-url /id'],
  ['an id with a control character', { id: 'https://e.example/a\u0000b' }, 'credential/not-a-url /id'],
  ['an id with markup', { id: 'https://e.example/ <script>' }, 'credential/not-a-url /id'],
  ['two ids', { id: ['urn:a:1', 'urn:a:2'] }, 'credential/not-a-url /id'],
  ['an issuer that is a name', { issuer: 'Nordlicht' }, 'credential/not-a-url /issuer'],
  ['an issuer without id', { issuer: { name: 'Nordlicht' } }, 'credential/not-a-url /issuer/id'],
  ['no subject', { credentialSubject: [] }, 'credential/subject-missing '],
  ['an empty subject', { credentialSubject: [{ id: 'urn:a:1' }, {}] }, 'credential/subject-empty /credentialSubject/1'],
  ['a subject that is a text', { credentialSubject: 'urn:a:1' }, 'credential/subject-empty /credentialSubject'],
  ['the old start', { issuanceDate: '2026-11-21T10:00:00Z' }, 'credential/member-of-other-version /issuanceDate'],
  ['end before start', { validUntil: '2026-11-21T09:59:59Z' }, 'credential/period-reversed /validUntil'],
  ['a status without type', { credentialStatus: { id: 'urn:a:1' } }, 'credential/untyped /credentialStatus'],
  [
    'a schema without id',
    { credentialSchema: { type: 'JsonSchema' } },
    'credential/member-id-missing /credentialSchema',
  ],
  ['evidence that is empty', { evidence: [{}] }, 'credential/not-an-object /evidence/0'],
  ['a name with more in it', { name: { '@value': 'N', url: 'x' } }, 'credential/language-value /name'],
])('%s', (_name, change, expected) => {
  expect(found({ ...credential, ...change })).toContain(expected)
})

test.each([
  ['2026-11-21', false],
  ['2026-11-21T10:00:00', false],
  ['2026-11-21 10:00:00Z', false],
  ['2026-02-30T10:00:00Z', false],
  ['2026-11-21T24:00:00Z', false],
  ['2026-11-21T10:00:60Z', false],
  ['0000-11-21T10:00:00Z', false],
  ['12026-11-21T10:00:00Z', false],
  ['2026-11-21T10:00:00+14:30', false],
  ['Sat, 21 Nov 2026 10:00:00 GMT', false],
  [1795255200, false],
  [null, false],
  ['2026-11-21T10:00:00+14:00', true],
  ['2026-11-21T10:00:00.123456789Z', true],
  ['2024-02-29T10:00:00-00:00', true],
])('the time %j: %j', (validFrom, isGood) => {
  expect(found({ ...credential, validFrom }).length === 0).toBe(isGood)
})

test('VCDM 1.1 asks for the date of issuance, Gaia-X for ids and a start', () => {
  const { issuanceDate: _, ...undated } = version1
  expect(found(undated)).toEqual(['credential/date-missing '])
  const { id, validFrom, ...bare } = credential
  expect(found({ ...bare, credentialSubject: { name: 'x' } })).toEqual([])
  expect(found({ ...bare, credentialSubject: { name: 'x' } }, 'gaia-x')).toEqual([
    'credential/date-missing ',
    'credential/id-missing ',
    'credential/id-missing /credentialSubject',
  ])
  expect(found({ ...credential, credentialSubject: { id: String(id) } }, 'gaia-x')).toEqual([
    'credential/same-id /credentialSubject/id',
  ])
  expect(validFrom).toBeDefined()
})

test('official notaries leave out the type of their evidence: a warning under the Gaia-X profile, an error elsewhere', () => {
  const document = { ...credential, evidence: { 'gx:evidenceOf': 'gx:VatID' } }
  const severity = (profile?: 'gaia-x'): unknown =>
    checkStructure(document, { source: 'a', ...(profile && { profile }) }).map((f) => [f.code, f.severity])
  expect(severity('gaia-x')).toEqual([['credential/untyped', 'warning']])
  expect(severity()).toEqual([['credential/untyped', 'error']])
})

test('presentations contain credentials, and nothing else', () => {
  const withEntries = (...entries: unknown[]): string[] =>
    found({ ...presentation, verifiableCredential: entries as JsonObject[] })
  expect(withEntries('eyJ.eyJ.c2ln')).toEqual(['credential/not-enclosed /verifiableCredential/0'])
  expect(withEntries(presentation)).toContain('presentation/nested /verifiableCredential/0')
  expect(withEntries({ type: [] })).toEqual(['credential/type-required /verifiableCredential/0'])
  expect(withEntries({ ...credential, id: presentation.id })).toEqual([
    'presentation/id-reused /verifiableCredential/0',
  ])
  expect(found({ ...presentation, holder: { name: 'Acme' } })).toEqual(['credential/not-a-url /holder/id'])
})

test('names that every object inherits are not members', () => {
  const codes = found({ ...credential, type: ['VerifiableCredential', 'constructor', 'toString'] })
  expect(codes).toEqual([])
  expect(found(JSON.parse('{"__proto__":{"issuer":"did:web:evil.example"}}') as JsonObject)).toContain(
    'credential/issuer-missing ',
  )
})
