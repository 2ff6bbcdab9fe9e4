import { GxError } from '@gxkit/core'
import type { Cryptography } from '@gxkit/identity'
import type { ContextSet } from '@gxkit/linked-data'
import { dataModelContexts } from '../credential.ts'
import { hashData } from '../embedded/hash-data.ts'
import { writeMultibase } from '../embedded/multibase-signature.ts'
import { openEmbedded } from '../embedded/open-embedded.ts'
import type { ProofSuite } from '../embedded/proof-suite.ts'
import { secureEmbedded } from '../embedded/secure-embedded.ts'
import type { SecuringMechanism } from '../securing-mechanism.ts'
import { signBytes } from '../sign-bytes.ts'
import { cryptosuiteFor, dataIntegrityContext, dataIntegritySuite } from './proof-suite.ts'

/**
 * Credentials and presentations with an embedded DataIntegrityProof, by the key: `eddsa-rdfc-2022` for Ed25519,
 * `ecdsa-rdfc-2019` for P-256 and P-384. Gaia-X clearing houses from Loire on take tokens only; this is for federations that
 * use Data Integrity proofs.
 *
 * @param options `contexts`: the contexts that a document may name; nothing else is ever loaded. `others`: suites of further
 * proofs that may stand beside one of these; `cryptography`: who checks signatures, Web Cryptography by default
 * @see VC Data Integrity 1.0; VC-DI-EdDSA 1.0, section 3.2; VC-DI-ECDSA 1.0, section 3.2
 * @example
 * const mechanism = dataIntegrity({ contexts })
 * const secured = await issue(credential, { signer: ed25519Signer, mechanism })
 */
export function dataIntegrity(options: {
  readonly contexts: ContextSet
  readonly others?: readonly ProofSuite[]
  readonly cryptography?: Cryptography | undefined
}): SecuringMechanism {
  const { contexts, others = [], cryptography } = options
  return {
    id: 'data-integrity',
    async secure(document, o) {
      const suite = cryptosuiteFor(o.signer.algorithm)
      if (suite === undefined) throw wrongKey(o.signer.algorithm)
      return secureEmbedded(document, {
        ...o,
        contexts,
        suiteContext: dataIntegrityContext,
        insteadOf: [dataModelContexts['2.0']],
        start: { type: 'DataIntegrityProof', cryptosuite: suite.name },
        sign: async ({ content, quads, proof }) => {
          const data = await hashData({ quads, options: proof, content }, { contexts, hash: suite.hash })
          return { proofValue: writeMultibase(await signBytes(data, o)) }
        },
      })
    },
    open: (secured, o) =>
      openEmbedded(secured, { ...o, contexts, cryptography, suites: [dataIntegritySuite, ...others] }),
  }
}

function wrongKey(algorithm: string): GxError {
  return new GxError(
    'ERR_KEY_ALGORITHM_MISMATCH',
    `DataIntegrityProof needs an Ed25519, P-256 or P-384 key, not ${algorithm}.`,
    { next: 'Create an Ed25519 key, or secure the document as VC-JWT.' },
  )
}
