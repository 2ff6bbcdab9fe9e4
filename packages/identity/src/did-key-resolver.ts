import { finding } from '@gxkit/core'
import { checkPublicKey } from './check-public-key.ts'
import { parseDid } from './did.ts'
import type { DidDocument } from './did-document.ts'
import type { PublicJwk } from './jwk.ts'
import { parseMultibase, toMultibase } from './multikey.ts'
import type { DidResolver } from './resolver.ts'
import { failure, unsupported } from './resolver.ts'

/**
 * Resolves did:key: the DID itself holds the key (Ed25519, P-256, P-384). Nothing is fetched. Only for keys that nobody
 * vouches for: Gaia-X compliance asks for did:web.
 *
 * @see did:key method specification
 * @example
 * await didKeyResolver().resolve('did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK')
 */
export function didKeyResolver(): DidResolver {
  return {
    async resolve(did, options) {
      options?.signal?.throwIfAborted()
      const parsed = parseDid(did)
      if (!parsed.ok) return failure('invalid', ...parsed.findings)
      const { method, id } = parsed.value
      if (method !== 'key') return unsupported(did)
      const key = parseMultibase(id)
      if (!key.ok) return failure('invalid', finding('did/syntax', { did: did.slice(0, 200), problem: key.problem }))
      const findings = checkPublicKey(key.publicJwk, { location: { source: did.slice(0, 200), pointer: '' } })
      if (findings.length > 0) return failure('invalid', ...findings)
      return { ok: true, document: didKeyDocument(did, id, key.publicJwk), from: 'the DID itself' }
    },
  }
}

/**
 * The did:key of a public key (Ed25519, P-256, P-384).
 *
 * @throws GxError `ERR_KEY_INVALID` for other keys
 * @example
 * const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
 * didKeyFrom(publicJwk) // 'did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw'
 */
export function didKeyFrom(publicJwk: PublicJwk): string {
  return `did:key:${toMultibase(publicJwk)}`
}

function didKeyDocument(did: string, fragment: string, publicJwk: PublicJwk): DidDocument {
  const id = `${did}#${fragment}`
  const ed25519 = publicJwk.crv === 'Ed25519'
  const method = ed25519
    ? { id, type: 'Ed25519VerificationKey2020', controller: did, publicKeyMultibase: fragment }
    : { id, type: 'JsonWebKey2020', controller: did, publicKeyJwk: publicJwk }
  const suite = ed25519
    ? 'https://w3id.org/security/suites/ed25519-2020/v1'
    : 'https://w3id.org/security/suites/jws-2020/v1'
  return {
    '@context': ['https://www.w3.org/ns/did/v1', suite],
    id: did,
    verificationMethod: [method],
    assertionMethod: [id],
    authentication: [id],
  }
}
