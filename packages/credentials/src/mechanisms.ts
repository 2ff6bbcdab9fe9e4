import type { Cryptography } from '@gxkit/identity'
import { type ContextSet, contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { dataIntegrity } from './data-integrity/data-integrity.ts'
import { dataIntegritySuite } from './data-integrity/proof-suite.ts'
import { ed25519Signature2020 } from './ed25519-signature-2020/ed25519-signature-2020.ts'
import { ed25519Suite } from './ed25519-signature-2020/proof-suite.ts'
import { jsonWebSignature2020 } from './json-web-signature-2020/json-web-signature-2020.ts'
import type { SecuringMechanism } from './securing-mechanism.ts'
import { vcJwt } from './vc-jwt/vc-jwt.ts'

/** Options of {@link mechanisms}. */
export interface MechanismsOptions {
  /** The release whose header values and algorithms apply. */
  readonly release: Release
  /** The contexts that a document may name; those of W3C and of the release when absent. */
  readonly contexts?: ContextSet
  /** Who computes hashes and checks signatures; Web Cryptography when absent. */
  readonly cryptography?: Cryptography | undefined
}

/**
 * Every securing mechanism that is supported. A verifier gives a secured document to the one that {@link mechanismOf} names.
 *
 * @example
 * const all = mechanisms({ release: gaiaX2511 })
 * all.find(({ id }) => id === mechanismOf(secured))
 */
export function mechanisms(options: MechanismsOptions): readonly SecuringMechanism[] {
  const { release, cryptography } = options
  const contexts = options.contexts ?? contextSet(w3cContexts, release.contexts.documents)
  // Proofs of different types may stand side by side in one document.
  return [
    vcJwt({ release, contexts, cryptography }),
    ed25519Signature2020({ contexts, cryptography, others: [dataIntegritySuite] }),
    dataIntegrity({ contexts, cryptography, others: [ed25519Suite] }),
    jsonWebSignature2020({ release, contexts, cryptography, others: [ed25519Suite, dataIntegritySuite] }),
  ]
}
