import type { Finding } from '@gxkit/core'
import { ed25519Signature2020 } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import { companionsIn, createVerifier } from '@gxkit/verify'
import { vatId } from '../support/federation.ts'
import type { Fixture } from './fixture.ts'
import { base, contexts } from './given/documents.ts'
import { federation, forged, presented, proof, token, verifying } from './given/proofs.ts'

const mechanism = ed25519Signature2020({ contexts })

/** A mechanism that says nothing of a document, neither good nor bad. */
const silent = { ...mechanism, open: async () => ({ mechanism: mechanism.id, checks: [], findings: [] }) }

/** What is found in a company's credential beside documents with its number, in the name of the notary or of who signs it. */
async function besideOf(...signers: readonly ('stranger' | 'notary' | 'provider')[]): Promise<readonly Finding[]> {
  const parties = await federation()
  const texts = signers.map(async (name) => {
    const content = vatId(name === 'stranger' ? parties.notary.did : parties[name].did)
    return { source: `${name}.jwt`, text: await token({ content, signer: parties[name].signer }) }
  })
  const companions = companionsIn(await Promise.all(texts))
  const { resolver, now } = parties
  const verifier = createVerifier({ release: gaiaX2511, resolver, now })
  return (await verifier.verify(await token(), { companions })).report.findings
}

/** Codes of verification as a whole, of presentations and of status. */
export const verifyFixtures: readonly Fixture[] = [
  ['verify/unknown-format', 'a DID document', () => verifying({ id: 'did:web:a.example' })],
  ['verify/unsecured', 'no proof', () => verifying(base)],
  [
    'verify/unsupported-mechanism',
    'a proof of another kind',
    () => verifying({ ...base, proof: { type: 'BbsBlsSignature2020' } }),
  ],
  ['verify/not-json-data', 'an object with a date', () => verifying({ ...base, made: new Date(0) as never })],
  [
    'verify/nothing-verified',
    'a mechanism that says nothing',
    () => verifying({ ...base, proof }, { mechanisms: [silent] }),
  ],
  [
    'verify/check-not-completed',
    'a comparison with shapes that breaks down',
    async () => {
      const { resolver } = await federation()
      const validator = { validate: () => Promise.reject(new Error('out of order')) }
      return verifying(await token(), { resolver, validator })
    },
  ],
  [
    'verify/too-many-findings',
    'two thousand states without a type',
    () => forged({ payload: { credentialStatus: Array.from({ length: 2_000 }, () => 'active') } }),
  ],
  ['verify/companion-refused', 'a number in the name of the notary', () => besideOf('stranger')],
  ['verify/companion-disputed', 'two who state the number', () => besideOf('notary', 'provider')],
  ['presentation/empty', 'no credential', () => presented([])],
  [
    'presentation/too-many-credentials',
    'a thousand credentials',
    async () => presented(Array.from({ length: 1_000 }, () => 'eyJ9.e30.AAAA')),
  ],
  ['presentation/nested', 'one in the other', () => presented([{ type: ['VerifiablePresentation'] }])],
  ['presentation/unsecured-credential', 'a credential without proof', () => presented([base])],
  [
    'presentation/duplicate-id',
    'one credential twice',
    async () => {
      const credential = await token()
      return presented([credential, credential])
    },
  ],
  [
    'presentation/id-reused',
    'the id of its credential',
    async () => presented([await token()], { members: { id: 'https://nordlicht-cloud.example/gaia-x/nordlicht' } }),
  ],
  [
    'presentation/holder-mismatch',
    'in the name of another',
    async () => presented([await token()], { members: { holder: 'did:web:stranger.example' } }),
  ],
  ['presentation/challenge-missing', 'no challenge', async () => presented([await token()], { challenge: 'c-1' })],
  [
    'presentation/challenge-mismatch',
    'another challenge',
    async () => presented([await token()], { challenge: 'c-1', members: { nonce: 'c-2' } }),
  ],
  ['presentation/domain-missing', 'no domain', async () => presented([await token()], { domain: 'portal.example' })],
  [
    'presentation/domain-mismatch',
    'another domain',
    async () => presented([await token()], { domain: 'portal.example', members: { aud: 'other.example' } }),
  ],
  [
    'status/not-checked',
    'a status',
    () => forged({ payload: { credentialStatus: { id: 'https://a.example/1', type: 'BitstringStatusListEntry' } } }),
  ],
]
