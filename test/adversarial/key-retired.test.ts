import type { JsonObject } from '@gxkit/core'
import { documentsResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, findPolicy, type Policy, type VerificationResult } from '@gxkit/verify'
import { expect, test } from 'vitest'
import { createParty, legalPerson, moment, presentationOf } from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

const standard = findPolicy('default') as Policy
const lenient: Policy = { ...standard, retiredKeys: 'accept-earlier' }

/** What becomes of a credential whose key ended on the 10th of November, eleven days ago. */
async function verify(
  policy: Policy,
  payload: JsonObject,
  { member = 'expires', kind = 'vc', header = {} }: { member?: string; kind?: 'vc' | 'vp'; header?: JsonObject } = {},
): Promise<VerificationResult> {
  const party = await createParty('did:web:nordlicht-cloud.example', 'EdDSA')
  const [method] = party.didDocument.verificationMethod as readonly JsonObject[]
  const ended = { ...method, [member]: '2026-11-10T00:00:00Z' }
  const resolver = documentsResolver([{ ...party.didDocument, verificationMethod: [ended] } as never])
  const own = kind === 'vc' ? legalPerson(party.did) : presentationOf(party.did, [])
  const content = { ...own, ...payload } as unknown as JsonObject
  const token = await forgeToken(headerFor(kind, party.signer, header), content, party.signer)
  const verifier = createVerifier({ release: gaiaX2511, resolver, validator: false, now: () => moment, policy })
  return verifier.verify(token)
}

const codesOf = ({ report }: VerificationResult): readonly string[] => report.findings.map(({ code }) => code)
const before = { validFrom: '2026-11-01T00:00:00Z' }
const after = { validFrom: '2026-11-11T00:00:00Z' }

test('a key whose end has come counts only by a policy that says so, and with a warning', async () => {
  const accepted = await verify(lenient, before)
  expect(accepted.ok, codesOf(accepted).join()).toBe(true)
  expect(codesOf(accepted)).toContain('did/method-retired')
  for (const policy of [standard, findPolicy('gaia-x-loire') as Policy, findPolicy('w3c-strict') as Policy]) {
    const refused = await verify(policy, before)
    expect(refused.ok).toBe(false)
    expect(codesOf(refused)).toContain('did/method-ended')
  }
})

test.each<[string, JsonObject, Parameters<typeof verify>[2]?]>([
  ['was signed after its end', after],
  ['says one date before and one after', { ...before, iat: Date.parse('2026-11-12T00:00:00Z') / 1000 }],
  ['says so in its header', before, { header: { iat: Date.parse('2026-11-12T00:00:00Z') / 1000 } }],
  ['has no date that can be read', { validFrom: 'long ago' }],
  ['was taken back', before, { member: 'revoked' }],
  ['presents today', before, { kind: 'vp' }],
])('the policy that accepts such keys refuses what %s', async (_, payload, options) => {
  const result = await verify(lenient, payload, options)
  expect(result.ok).toBe(false)
  expect(codesOf(result)).toContain('did/method-ended')
})
