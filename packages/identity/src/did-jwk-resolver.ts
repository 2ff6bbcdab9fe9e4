import { finding, fromBase64url, parseJsonObject } from '@gxkit/core'
import { checkPublicKey } from './check-public-key.ts'
import { splitDidUrl } from './did-url.ts'
import type { DidResolver } from './resolver.ts'
import { failure, unsupported } from './resolver.ts'

const longest = 16_384

/**
 * Resolves did:jwk: the DID itself holds the key as a JSON Web Key. Nothing is fetched. Only for keys that nobody vouches
 * for: Gaia-X compliance asks for did:web.
 *
 * @see did:jwk method specification
 * @example
 * const resolution = await didJwkResolver().resolve('did:jwk:eyJrdHkiOi…')
 */
export function didJwkResolver(): DidResolver {
  return {
    async resolve(did, options) {
      options?.signal?.throwIfAborted()
      const encoded = /^did:jwk:([A-Za-z0-9_-]+)$/.exec(did.length > longest ? '' : did)?.[1]
      if (encoded === undefined && splitDidUrl(did)?.method !== 'jwk') return unsupported(did)
      const shown = did.slice(0, 200)
      const bytes = fromBase64url(encoded ?? '')
      if (bytes === undefined || bytes.length === 0) {
        return failure(
          'invalid',
          finding('did/syntax', { did: shown, problem: 'what follows did:jwk: is not base64url' }),
        )
      }
      const parsed = parseJsonObject(bytes, { source: shown })
      if (!parsed.ok) return failure('invalid', ...parsed.findings)
      const findings = checkPublicKey(parsed.value, { location: { source: shown, pointer: '' } })
      if (findings.some((f) => f.severity === 'error')) return failure('invalid', ...findings)
      const id = `${did}#0`
      const document = {
        '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
        id: did,
        verificationMethod: [{ id, type: 'JsonWebKey2020', controller: did, publicKeyJwk: parsed.value }],
        assertionMethod: [id],
        authentication: [id],
      }
      return { ok: true, document, from: 'the DID itself' }
    },
  }
}
