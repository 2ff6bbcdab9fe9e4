import type { ExamplesOf } from './examples-of.ts'

const url = 'https://acme.example/status/revocation'

/** What findings of these codes look like. */
export const statusExamples: ExamplesOf<keyof typeof import('../status.ts').statusCodes> = {
  'status/not-checked': { type: 'BitstringStatusListEntry' },
  'status/revoked': { url, index: 94_567 },
  'status/suspended': { url: 'https://acme.example/status/suspension', index: 23 },
  'status/message': { purpose: 'message', message: 'under review' },
  'status/unknown-type': { type: 'RevocationList2020Status' },
  'status/unknown-purpose': { purpose: '"expiry"' },
  'status/malformed': { member: 'statusListIndex', found: '-1', wanted: 'a whole number from 0 on' },
  'status/unavailable': { url, reason: 'the server answered 404' },
  'status/list-refused': { url, reason: 'the signature is not good' },
  'status/list-issuer': { url, issuer: 'did:web:acme.example', listIssuer: 'did:web:other.example' },
  'status/list-malformed': { url, problem: 'its "encodedList" is no base64url text' },
  'status/list-purpose': { url, purpose: 'revocation', found: '"suspension"' },
  'status/list-too-short': { url, entries: 8, minimum: 131_072 },
  'status/index-out-of-range': { url, index: 131_072, entries: 131_072 },
  'status/stale': { url, age: 172_800, allowed: 300 },
  'status/rolled-back': { url, issued: '2026-11-01T00:00:00.000Z', seen: '2026-11-20T00:00:00.000Z' },
}
