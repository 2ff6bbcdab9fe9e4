import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const policyExamples: ExamplesOf<keyof typeof import('../policy.ts').policyCodes> = {
  'policy/not-accepted': {
    policy: 'gaia-x-loire',
    kind: 'mechanism',
    found: 'ed25519-signature-2020',
    accepted: 'vc-jwt',
  },
  'policy/check-required': {
    policy: 'gaia-x-loire',
    check: 'trust/issuer',
    reason: 'no list of trusted issuers was given',
  },
  'policy/check-open': {
    policy: 'gaia-x-tagus-archive',
    check: 'trust/issuer',
    reason: 'no list of trusted issuers was given',
  },
  'policy/refused': { policy: 'w3c-strict', what: 'the credential never expires: it has no "validUntil"' },
  'policy/validity-too-long': { policy: 'w3c-strict', days: 3650, longest: 1827 },
  'policy/unknown-member': { member: 'requires', known: 'id, title, required' },
  'policy/invalid-value': { member: 'proofs', expected: 'all or any', found: '"some"' },
}
