import type { Cryptography } from '@gxkit/identity'
import type { ContextSet } from '@gxkit/linked-data'
import { openEmbedded } from '../embedded/open-embedded.ts'
import type { ProofSuite } from '../embedded/proof-suite.ts'
import type { SecuringMechanism } from '../securing-mechanism.ts'
import { ed25519Suite } from './proof-suite.ts'

/**
 * Credentials and presentations with an embedded Ed25519Signature2020 proof, VCDM 1.1 and 2.0. The key must be an Ed25519
 * key. Gaia-X clearing houses from Loire on take tokens only; this is for federations that use Data Integrity proofs.
 *
 * @param options `contexts`: the contexts that a document may name; nothing else is ever loaded. `others`: suites of further
 * proofs that may stand beside one of these; `cryptography`: who checks signatures, Web Cryptography by default
 * @see VC Data Integrity 1.0; Ed25519Signature2020
 * @example
 * const mechanism = ed25519Signature2020({ contexts })
 * const secured = await issue(credential, { signer: ed25519Signer, mechanism })
 */
export function ed25519Signature2020(options: {
  readonly contexts: ContextSet
  readonly others?: readonly ProofSuite[]
  readonly cryptography?: Cryptography | undefined
}): SecuringMechanism {
  const { contexts, others = [], cryptography } = options
  return {
    id: 'ed25519-signature-2020',
    // The library that signs brings many modules; who only reads never waits for them.
    secure: async (document, o) => (await import('./secure.ts')).secureEd25519(document, { ...o, contexts }),
    open: (secured, o) => openEmbedded(secured, { ...o, contexts, cryptography, suites: [ed25519Suite, ...others] }),
  }
}
