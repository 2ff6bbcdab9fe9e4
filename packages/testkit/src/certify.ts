import { createDidDocument, toPublicJwk } from '@gxkit/identity'
import { type Issued, issueCertificate, type Wanted } from './certificates.ts'
import type { Party } from './parties.ts'

/** A party whose key an authority vouches for. */
export interface CertifiedParty extends Party {
  /** The host of its did:web. */
  readonly host: string
  readonly leaf: Issued
  /** Where the chain is published (`x5u`). */
  readonly chainUrl: string
  /** The chain in PEM: leaf, authority, root. */
  readonly chain: string
}

/**
 * Certifies the key of a party with a did:web, and lists the address of the chain in its DID document.
 *
 * @param authority the authority that issues, and its root
 * @param changes what is to be different in the certificate
 * @example
 * const root = await issueCertificate({ subject: 'CN=Root', authority: true })
 * const issuing = await issueCertificate({ subject: 'CN=CA', by: root, authority: 0 })
 * const party = await certify(await createParty('did:web:a.example', 'ES256'), { root, issuing })
 * party.chainUrl // 'https://a.example/.well-known/x509CertificateChain.pem'
 */
export async function certify(
  party: Party,
  authority: { readonly root: Issued; readonly issuing: Issued },
  changes: Partial<Wanted> & { readonly chainUrl?: string } = {},
): Promise<CertifiedParty> {
  const { root, issuing } = authority
  const { did, privateJwk } = party
  const host = did.split(':')[2] ?? ''
  const { chainUrl = `https://${host}/.well-known/x509CertificateChain.pem`, ...wanted } = changes
  const publicJwk = toPublicJwk(privateJwk)
  const { kty, crv, x, y, n, e } = publicJwk
  const parameters =
    kty === 'RSA' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: String(crv) }
  const jwk = (kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y }) as JsonWebKey
  const publicKey = await crypto.subtle.importKey('jwk', jwk, parameters, true, ['verify'])
  // Only the public key goes into the certificate; the other half of the pair is never used.
  const keys = { publicKey, privateKey: issuing.keys.privateKey }
  const leaf = await issueCertificate({ subject: `CN=${host}`, by: issuing, keys, hosts: [host], ...wanted })
  const fragment = party.signer.verificationMethod.split('#')[1] ?? 'key-1'
  return {
    ...party,
    host,
    leaf,
    chainUrl,
    chain: leaf.pem + issuing.pem + root.pem,
    didDocument: createDidDocument({ did, keys: [{ fragment, publicJwk, x5u: chainUrl }] }),
  }
}
