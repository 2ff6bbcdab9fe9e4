import { gaiaX2511 } from '@gxkit/ontology'
import { createParty } from '../support/federation.ts'
import type { Fixture } from './fixture.ts'
import { base } from './given/documents.ts'
import { federation, forged, opened, proof, token, verifying, withEmbedded, withProof } from './given/proofs.ts'
import { brokenChain, tagus, tagusOverHash } from './given/tagus.ts'

const nothing = undefined as never
const seconds = (text: string): number => Date.parse(text) / 1000

/** Codes of proofs, in tokens and embedded. */
export const proofFixtures: readonly Fixture[] = [
  ['proof/missing', 'an empty proof', () => opened({ ...base })],
  [
    'proof/unsupported-mechanism',
    'a proof of another kind',
    () => opened({ ...base, proof: { type: 'JsonWebSignature2020' } }),
  ],
  ['proof/not-compact', 'a token with padding', async () => verifying(`${await token()}==`)],
  ['proof/header-too-large', 'a header of a megabyte', () => forged({ header: { x5c: ['x'.repeat(1_000_000)] } })],
  ['proof/algorithm-refused', 'no algorithm', () => forged({ header: { alg: 'none' } })],
  ['proof/algorithm-uncommon', 'EdDSA', () => forged({})],
  ['proof/algorithm-mismatch', 'ES256 with an Ed25519 key', () => forged({ header: { alg: 'ES256' } })],
  ['proof/typ-unknown', 'an access token', () => forged({ header: { typ: 'at+jwt' } })],
  ['proof/legacy-typ', 'a JWT', () => forged({ header: { typ: 'JWT' } })],
  ['proof/not-a-credential', 'claims of somebody', () => forged({ content: { sub: 'alice' } })],
  ['proof/type-confusion', 'a credential as presentation', () => forged({ kind: 'vp' })],
  ['proof/wrapper-claim', 'a claim "vc"', () => forged({ payload: { vc: {} } })],
  ['proof/second-proof', 'a proof in a token', () => forged({ payload: { proof: { ...proof } } })],
  ['proof/header-key', 'a key in the header', () => forged({ header: { jwk: { kty: 'OKP' } } })],
  ['proof/header-chain', 'a chain in the header', () => forged({ header: { x5c: ['MIIB'] } })],
  ['proof/header-parameter', 'an extension that is demanded', () => forged({ header: { crit: ['exp'] } })],
  ['proof/milliseconds', 'exp in milliseconds', () => forged({ header: { exp: Date.parse('2027-02-01T00:00:00Z') } })],
  ['proof/numeric-date', 'exp as text', () => forged({ payload: { exp: '2027' } })],
  ['proof/expired', 'exp in the past', () => forged({ header: { exp: seconds('2026-11-01T00:00:00Z') } })],
  ['proof/not-yet-valid', 'nbf in the future', () => forged({ header: { nbf: seconds('2027-01-01T00:00:00Z') } })],
  ['proof/claim-mismatch', 'iss of another', () => forged({ payload: { iss: 'did:web:evil.example' } })],
  ['proof/verification-method', 'a path as kid', () => forged({ header: { kid: '../../etc/passwd' } })],
  ['proof/issuer-missing', 'nobody as issuer', () => forged({ payload: { issuer: nothing } })],
  [
    'proof/issuer-mismatch',
    'a stranger who signs',
    async () =>
      forged({ signer: (await federation()).stranger.signer, header: { iss: (await federation()).provider.did } }),
  ],
  [
    'proof/presenter-unnamed',
    'a presentation of nobody',
    () =>
      forged({
        kind: 'vp',
        content: { '@context': [gaiaX2511.contexts.order[0] ?? ''], type: ['VerifiablePresentation'] },
      }),
  ],
  [
    'proof/key-unavailable',
    'a DID that nobody knows',
    async () => forged({ signer: (await createParty('did:web:unknown.example', 'EdDSA')).signer }),
  ],
  [
    'proof/signature-invalid',
    'another end',
    async () => withEmbedded((document) => ({ ...document, validUntil: '2027-03-01T00:00:00Z' })),
  ],
  ['proof/member-missing', 'no proofValue', () => withProof({ proofValue: nothing })],
  ['proof/member-invalid', 'a day as created', () => withProof({ created: '21.11.2026' })],
  ['proof/member-unknown', 'a member of its own', () => withProof({ certified: true })],
  [
    'proof/duplicate',
    'one proof twice',
    () => withEmbedded((document) => ({ ...document, proof: [document.proof ?? null, document.proof ?? null] })),
  ],
  [
    'proof/too-many',
    'forty proofs',
    () => verifying({ ...base, proof: Array.from({ length: 40 }, (_, i) => ({ ...proof, i })) }),
  ],
  ['proof/purpose', 'a proof to log in', () => withProof({ proofPurpose: 'authentication' })],
  [
    'proof/suite-context',
    'without the context of the proof',
    () => withEmbedded((document) => ({ ...document, '@context': [...gaiaX2511.contexts.order] })),
  ],
  [
    'proof/processing-failed',
    '"@type", which the library does not read',
    () => withEmbedded(({ type, ...document }) => ({ ...document, '@type': type ?? null })),
  ],
  [
    'proof/set-aside',
    'a proof of an unknown type beside a good one, where one is enough',
    async () =>
      tagus(({ proof: good }) => ({ proof: [good ?? null, { type: 'BbsBlsSignature2020' }] }), { proofs: 'any' }),
  ],
  ['proof/chain-broken', 'a proof that builds on one that is not there', async () => brokenChain()],
  [
    'proof/algorithm-differs',
    'a key for RS256 that signed with PS256, in an archive',
    async () => tagus(() => ({}), { archive: true, stated: 'RS256' }),
  ],
  [
    'proof/lost-terms',
    'a member that no context defines, in an archive',
    async () => tagus(() => ({ extra: 'x' }), { archive: true }),
  ],
  ['proof/members-not-signed', 'a credential of 22.10', async () => tagus(() => ({}))],
  ['proof/covers-subject-hash', 'a signature over the hash of the subject alone', async () => tagusOverHash({})],
  [
    'proof/covers-subject-hash-only',
    'a signature over the hash of the subject alone, in an archive',
    async () => tagusOverHash({ archive: true }),
  ],
]
