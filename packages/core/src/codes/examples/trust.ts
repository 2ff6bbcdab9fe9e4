import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const trustExamples: ExamplesOf<keyof typeof import('../trust.ts').trustCodes> = {
  'trust/issuer-unknown': { did: 'did:web:notary.example', roles: ['notary'] },
  'trust/issuer-role': { did: 'did:web:labels.example', has: ['compliance'], roles: ['notary'] },
  'trust/issuer-period': { did: 'did:web:notary.example', period: 'until 2026-01-31', at: '2026-11-21T12:00:00Z' },
  'trust/snapshot-malformed': { member: 'issuers[2].did', problem: 'is not a DID' },
  'trust/snapshot-digest': { stated: 'sha256-27ab…', computed: 'sha256-91c0…' },
  'trust/snapshot-older': { date: '2026-03-01', seen: '2026-10-01' },
  'trust/list-malformed': { problem: 'it has a document type declaration' },
  'trust/list-signature-invalid': { problem: 'it was changed after it was signed' },
  'trust/list-signature': {},
}
