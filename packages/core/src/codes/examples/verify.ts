import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const verifyExamples: ExamplesOf<keyof typeof import('../verify.ts').verifyCodes> = {
  'verify/unknown-format': { found: 'a number' },
  'verify/unsecured': {},
  'verify/unsupported-mechanism': { mechanism: 'DataIntegrityProof' },
  'verify/not-json-data': { problem: 'nested more than 64 levels deep' },
  'verify/nothing-verified': {},
  'verify/check-not-completed': { check: 'shape/conforms', problem: 'the memory was used up' },
  'verify/too-many-findings': { kept: 10, total: 60 },
  'verify/companion-refused': { companion: 'signed/vat.jwt', problem: 'the signature does not fit the content' },
  'verify/companion-disputed': {
    id: 'https://acme.example/gaia-x/vat#subject',
    first: 'signed/vat.jwt',
    second: 'signed/vat-of-somebody.jwt',
  },
  'presentation/empty': {},
  'presentation/too-many-credentials': { count: 1000, limit: 100 },
  'presentation/nested': {},
  'presentation/unsecured-credential': {},
  'presentation/duplicate-id': { id: 'https://acme.example/gaia-x/vat', first: 'presentation.jwt > credential 1' },
  'presentation/id-reused': { id: 'https://nordlicht-cloud.example/gaia-x/nordlicht' },
  'presentation/holder-mismatch': { member: 'holder', named: 'did:web:acme.example', signer: 'did:web:other.example' },
  'presentation/challenge-missing': { expected: 'n-7f3' },
  'presentation/challenge-mismatch': { expected: 'n-7f3', found: 'n-8a1' },
  'presentation/domain-missing': { expected: 'portal.example' },
  'presentation/domain-mismatch': { expected: 'portal.example', found: 'shop.example' },
  'credential/expired': { now: '2026-11-21T12:00:00.000Z', validUntil: '2020-02-01T00:00:00Z' },
  'credential/not-yet-valid': { now: '2026-11-21T12:00:00.000Z', validFrom: '2027-02-01T00:00:00Z' },
  'credential/period-reversed': { validFrom: '2026-11-01T00:00:00Z', validUntil: '2020-02-01T00:00:00Z' },
  'credential/unreadable-date': { member: 'issuanceDate', value: '"2026-01-13 12:03:50.804519"' },
  'credential/no-expiry': {},
}
