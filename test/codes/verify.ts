import { ed25519Signature2020 } from '@gxkit/credentials'
import type { Fixture } from './fixture.ts'
import { base, contexts } from './given/documents.ts'
import { proof, verifying } from './given/proofs.ts'

const mechanism = ed25519Signature2020({ contexts })

/** A mechanism that says nothing of a document, neither good nor bad. */
const silent = { ...mechanism, open: async () => ({ mechanism: mechanism.id, checks: [], findings: [] }) }

/** Codes of verification as a whole. */
export const verifyFixtures: readonly Fixture[] = [
  [
    'verify/nothing-verified',
    'a mechanism that says nothing',
    () => verifying({ ...base, proof }, { mechanisms: [silent] }),
  ],
  ['verify/unsecured', 'no proof', () => verifying(base)],
]
