import type { ContextSet } from '@gxkit/linked-data'
import type { SecuringMechanism } from '../securing-mechanism.ts'

/**
 * Credentials and presentations with an embedded Ed25519Signature2020 proof, VCDM 1.1 and 2.0. The key must be an Ed25519
 * key. Gaia-X clearing houses from Loire on take tokens only; this is for federations that use Data Integrity proofs.
 *
 * @param options `contexts`: the contexts that a document may name; nothing else is ever loaded
 * @see VC Data Integrity 1.0; Ed25519Signature2020
 * @example
 * const mechanism = ed25519Signature2020({ contexts })
 * const secured = await issue(credential, { signer: ed25519Signer, mechanism })
 */
export function ed25519Signature2020(options: { readonly contexts: ContextSet }): SecuringMechanism {
  const { contexts } = options
  return {
    id: 'ed25519-signature-2020',
    // The suite brings many modules; who reads tokens only never waits for them.
    secure: async (document, o) => (await import('./secure.ts')).secureEd25519(document, { ...o, contexts }),
    open: async (secured, o) => (await import('./open.ts')).openEd25519(secured, { ...o, contexts }),
  }
}
