import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const presentationExamples: ExamplesOf<keyof typeof import('../presentation.ts').presentationCodes> = {
  'presentation/other-subject': { subject: 'did:web:other.example', holder: 'did:web:nordlicht-cloud.example' },
  'presentation/shared-subject': {
    subject: 'https://nordlicht-cloud.example/gaia-x/nordlicht#subject',
    issuers: 'did:web:nordlicht-cloud.example, did:web:other.example',
  },
  'presentation/conflict': {
    subject: 'https://nordlicht-cloud.example/gaia-x/nordlicht-vat#subject',
    property: 'vatID',
    first: '"DE123456789"',
    second: '"DE987654321"',
  },
  'presentation/self-stated': { what: 'VatID', issuer: 'did:web:nordlicht-cloud.example' },
  'presentation/unsigned': {},
  'presentation/no-expiry': {},
  'presentation/replayed': { holder: 'did:web:nordlicht-cloud.example' },
}
