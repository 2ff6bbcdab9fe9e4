import type { Fixture } from './fixture.ts'
import { structure } from './given/documents.ts'

/** Codes of the structure of credentials. */
export const credentialFixtures: readonly Fixture[] = [
  ['credential/type-missing', 'no type', () => structure({ type: undefined })],
  ['credential/type-required', 'another type', () => structure({ type: ['Thing'] })],
  ['credential/type-item', 'a number as type', () => structure({ type: ['VerifiableCredential', 1] })],
  ['credential/keyword-spelling', '@id for id', () => structure({ '@id': 'https://a.example/c', id: undefined })],
  ['credential/not-a-url', 'words as issuer', () => structure({ issuer: 'ACME Ltd' })],
  ['credential/issuer-missing', 'no issuer', () => structure({ issuer: undefined })],
  ['credential/subject-missing', 'no subject', () => structure({ credentialSubject: undefined })],
  ['credential/subject-empty', 'an empty subject', () => structure({ credentialSubject: {} })],
  ['credential/not-an-object', 'a text as status', () => structure({ credentialStatus: 'active' })],
  ['credential/untyped', 'a status without type', () => structure({ credentialStatus: { id: 'https://a.example/1' } })],
  [
    'credential/member-of-other-version',
    'issuanceDate in 2.0',
    () => structure({ issuanceDate: '2026-01-01T00:00:00Z' }),
  ],
  ['credential/unreadable-date', 'a day as date', () => structure({ validFrom: '31.12.2025' })],
]
