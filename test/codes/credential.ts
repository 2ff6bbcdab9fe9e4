import type { Finding, JsonObject } from '@gxkit/core'
import { checkStructure, enclosed, recognise } from '@gxkit/credentials'
import type { Fixture } from './fixture.ts'
import { changed, structure, subject } from './given/documents.ts'
import { forged, notSigned, proof, withEmbedded } from './given/proofs.ts'

/** What is found under the rules of Gaia-X. */
const strictly = (change: Parameters<typeof changed>[0]): readonly Finding[] =>
  checkStructure(changed(change), { source: 'a.json', kind: 'credential', profile: 'gaia-x' })

const token = 'eyJhbGciOiJFUzI1NiJ9.e30.AAAA'

/** What is found in an envelope. */
const envelope = (change: JsonObject): readonly Finding[] =>
  recognise({
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:application/vc+jwt,${token}`,
    type: 'EnvelopedVerifiableCredential',
    ...change,
  }).findings

/** Codes of the structure of credentials, of what encloses them, and of their validity. */
export const credentialFixtures: readonly Fixture[] = [
  ['credential/type-missing', 'no type', () => structure({ type: undefined })],
  ['credential/type-required', 'another type', () => structure({ type: ['Thing'] })],
  ['credential/type-item', 'a number as type', () => structure({ type: ['VerifiableCredential', 1] })],
  [
    'credential/kind-mixed',
    'a credential that is a presentation',
    () => structure({ type: ['VerifiableCredential', 'VerifiablePresentation'] }),
  ],
  ['credential/keyword-spelling', '@id for id', () => structure({ '@id': 'https://a.example/c', id: undefined })],
  [
    'credential/hidden-member',
    'an end of validity under its full address',
    () =>
      withEmbedded((document) => ({
        ...document,
        'https://www.w3.org/2018/credentials#validUntil': { type: 'xsd:dateTime', '@value': '2026-11-02T00:00:00Z' },
      })),
  ],
  ['credential/id-missing', 'no id', () => strictly({ id: undefined })],
  ['credential/not-a-url', 'words as issuer', () => structure({ issuer: 'ACME Ltd' })],
  ['credential/issuer-missing', 'no issuer', () => structure({ issuer: undefined })],
  ['credential/subject-missing', 'no subject', () => structure({ credentialSubject: undefined })],
  ['credential/subject-empty', 'an empty subject', () => structure({ credentialSubject: {} })],
  ['credential/same-id', 'one id for both', () => strictly(subject({ id: 'https://a.example/c' }))],
  ['credential/date-missing', 'no start', () => strictly({ validFrom: undefined })],
  [
    'credential/member-of-other-version',
    'issuanceDate in 2.0',
    () => structure({ issuanceDate: '2026-01-01T00:00:00Z' }),
  ],
  ['credential/not-an-object', 'a text as status', () => structure({ credentialStatus: 'active' })],
  ['credential/untyped', 'a status without type', () => structure({ credentialStatus: { id: 'https://a.example/1' } })],
  [
    'credential/member-id-missing',
    'a schema without id',
    () => structure({ credentialSchema: { type: 'JsonSchema' } }),
  ],
  ['credential/language-value', 'a number as name', () => structure({ name: 7 })],
  ['credential/already-secured', 'a credential with a proof, to be signed', () => notSigned({ proof: { ...proof } })],
  [
    'credential/not-enclosed',
    'an address in a presentation',
    () => enclosed({ verifiableCredential: ['https://a.example/c'] }, 'a.json').findings,
  ],
  ['credential/envelope-url', 'an address as envelope', () => envelope({ id: 'https://a.example/c.jwt' })],
  [
    'credential/envelope-media-type',
    'the media type of a draft',
    () => envelope({ id: `data:application/vc+ld+jwt,${token}` }),
  ],
  ['credential/envelope-separator', 'a semicolon', () => envelope({ id: `data:application/vc+jwt;${token}` })],
  ['credential/envelope-members', 'claims beside the token', () => envelope({ issuer: 'did:web:b.example' })],
  ['credential/unreadable-date', 'a day as date', () => structure({ validFrom: '31.12.2025' })],
  ['credential/expired', 'an end in the past', () => forged({ payload: { validUntil: '2026-11-20T00:00:00Z' } })],
  [
    'credential/not-yet-valid',
    'a start in the future',
    () => forged({ payload: { validFrom: '2026-12-01T00:00:00Z' } }),
  ],
  ['credential/period-reversed', 'an end before the start', () => structure({ validUntil: '2025-01-01T00:00:00Z' })],
  ['credential/no-expiry', 'no end', () => forged({ payload: { validUntil: undefined as never } })],
]
