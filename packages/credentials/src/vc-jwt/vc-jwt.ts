import type { Cryptography } from '@gxkit/identity'
import { type ContextSet, contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import type { SecuringMechanism } from '../securing-mechanism.ts'
import { openVcJwt } from './open.ts'
import { secureVcJwt } from './secure.ts'

/**
 * Credentials and presentations as signed tokens, the way Gaia-X asks for from Loire on: the payload is the document
 * itself. Signatures PS256 (default), PS384, RS256, ES256, ES384 and EdDSA; the key decides.
 *
 * @param options `release`: what to write into the header, and what to accept from others; `contexts`: the contexts that
 * a document to be signed may name, by default those of W3C and of the release; `cryptography`: who checks signatures, Web
 * Cryptography by default
 * @see ICAM 25.11, section 5.3; VC-JOSE-COSE, section 3.1
 * @example
 * const mechanism = vcJwt({ release: gaiaX2511 })
 * const secured = await issue(credential, { signer, mechanism })
 */
export function vcJwt(options: {
  readonly release: Release
  readonly contexts?: ContextSet
  readonly cryptography?: Cryptography | undefined
}): SecuringMechanism {
  const { release, cryptography } = options
  const contexts = (): ContextSet => options.contexts ?? contextSet(w3cContexts, release.contexts.documents)
  return {
    id: 'vc-jwt',
    profile: 'gaia-x',
    secure: (document, o) => secureVcJwt(document, { ...o, release, contexts: contexts() }),
    open: (secured, o) => openVcJwt(secured, o, { release, cryptography }),
  }
}
