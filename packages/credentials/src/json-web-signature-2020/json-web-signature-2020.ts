import { toBase64url } from '@gxkit/core'
import type { Cryptography } from '@gxkit/identity'
import { type ContextSet, contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { openEmbedded } from '../embedded/open-embedded.ts'
import type { ProofSuite } from '../embedded/proof-suite.ts'
import { secureEmbedded } from '../embedded/secure-embedded.ts'
import type { SecuringMechanism } from '../securing-mechanism.ts'
import { signBytes } from '../sign-bytes.ts'
import { detachedHeader, detachedSigningInput } from './detached-jws.ts'
import { jsonWebSignatureSuite } from './proof-suite.ts'
import { documentHashHex, suiteContext } from './signing-inputs.ts'

/**
 * Credentials of Gaia-X 22.10 (Tagus): an embedded JsonWebSignature2020 proof over the hash of the document as hexadecimal
 * text. The other variants that official services wrote are read, and named in `profile`. Nothing in such a proof is signed:
 * its time says nothing.
 *
 * @param options `release`: whose contexts and prefixes apply; `contexts`: the contexts that a document may name, by default
 * those of W3C and of the release; `others`: suites of further proofs that may stand beside one of these;
 * `cryptography`: who checks signatures, Web Cryptography by default
 * @see RFC 7797; the Gaia-X compliance service of 22.10
 * @example
 * const mechanism = jsonWebSignature2020({ release: gaiaX2210 })
 * mechanism.presentations // 'unsigned'
 */
export function jsonWebSignature2020(options: {
  readonly release: Release
  readonly contexts?: ContextSet
  readonly others?: readonly ProofSuite[]
  readonly cryptography?: Cryptography | undefined
}): SecuringMechanism {
  const { release, others = [], cryptography } = options
  const { undeclaredPrefixes = [] } = release
  let known = options.contexts
  // One set for all documents, so that its contexts are processed once.
  const contexts = (): ContextSet => {
    known ??= contextSet(w3cContexts, release.contexts.documents)
    return known
  }
  return {
    id: 'json-web-signature-2020',
    presentations: 'unsigned',
    secure: (document, o) =>
      secureEmbedded(document, {
        ...o,
        contexts: contexts(),
        suiteContext,
        start: { type: 'JsonWebSignature2020' },
        sign: async ({ quads }) => {
          const header = detachedHeader(o.signer.algorithm)
          const payload = new TextEncoder().encode(await documentHashHex(quads))
          const signature = await signBytes(detachedSigningInput(header, payload), o)
          return { jws: `${header}..${toBase64url(signature)}` }
        },
      }),
    open: (secured, o) =>
      openEmbedded(secured, {
        ...o,
        contexts: contexts(),
        cryptography,
        suites: [jsonWebSignatureSuite, ...others],
        undeclaredPrefixes,
      }),
  }
}
