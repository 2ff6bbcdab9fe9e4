import type { Finding, JsonValue } from '@gxkit/core'
import { findPolicy, type Policy, readPolicy } from '@gxkit/verify'
import type { Fixture } from './fixture.ts'
import { forged, withEmbedded } from './given/proofs.ts'

function preset(id: string): Policy {
  const policy = findPolicy(id)
  if (policy === undefined) throw new Error(`no policy ${id}`)
  return policy
}

function reading(value: JsonValue): readonly Finding[] {
  const read = readPolicy(value, { source: 'policy.json' })
  return read.ok ? [] : read.findings
}

const strict = preset('w3c-strict')

/** Codes of policies. */
export const policyFixtures: readonly Fixture[] = [
  [
    'policy/not-accepted',
    'a proof inside',
    () => withEmbedded((document) => document, { policy: preset('gaia-x-loire') }),
  ],
  ['policy/check-required', 'no snapshot of trust', () => forged({}, { policy: preset('gaia-x-loire') })],
  ['policy/check-open', 'no snapshot of trust', () => forged({}, { policy: strict })],
  ['policy/refused', 'no end', () => forged({ payload: { validUntil: undefined as never } }, { policy: strict })],
  [
    'policy/validity-too-long',
    'an end in ten years',
    () => forged({ payload: { validUntil: '2036-11-01T00:00:00Z' } }, { policy: strict }),
  ],
  ['policy/unknown-member', 'a misspelt rule', () => reading({ ...strict, requires: [] } as unknown as JsonValue)],
  ['policy/invalid-value', 'a word that is none', () => reading({ ...strict, proofs: 'some' } as unknown as JsonValue)],
]
