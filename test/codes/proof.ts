import type { Fixture } from './fixture.ts'
import { base } from './given/documents.ts'
import { opened, proof, verifying } from './given/proofs.ts'

/** Codes of proofs, in tokens and embedded. */
export const proofFixtures: readonly Fixture[] = [
  [
    'proof/too-many',
    'forty proofs',
    () => verifying({ ...base, proof: Array.from({ length: 40 }, (_, i) => ({ ...proof, i })) }),
  ],
  ['proof/missing', 'an empty proof', () => opened({ ...base })],
]
