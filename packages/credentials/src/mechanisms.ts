import { type ContextSet, contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { ed25519Signature2020 } from './ed25519-signature-2020/ed25519-signature-2020.ts'
import type { SecuringMechanism } from './securing-mechanism.ts'
import { vcJwt } from './vc-jwt/vc-jwt.ts'

/** Options of {@link mechanisms}. */
export interface MechanismsOptions {
  /** The release whose header values and algorithms apply. */
  readonly release: Release
  /** The contexts that a document may name; those of W3C and of the release when absent. */
  readonly contexts?: ContextSet
}

/**
 * Every securing mechanism that is supported. A verifier gives a secured document to the one that {@link mechanismOf} names.
 *
 * @example
 * const all = mechanisms({ release: gaiaX2511 })
 * all.find(({ id }) => id === mechanismOf(secured))
 */
export function mechanisms(options: MechanismsOptions): readonly SecuringMechanism[] {
  const { release } = options
  const contexts = options.contexts ?? contextSet(w3cContexts, release.contexts.documents)
  return [vcJwt({ release, contexts }), ed25519Signature2020({ contexts })]
}
