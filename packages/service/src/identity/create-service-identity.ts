import { GxError } from '@gxkit/core'
import { createDidDocument, type PrivateJwk, parseDid, signerFromJwk, toPublicJwk } from '@gxkit/identity'
import type { ServiceIdentity } from '../service-options.ts'

/** The fragment under which official services list their key. */
const fragment = 'X509-JWK'

/**
 * Makes the identity of a service from its DID and key: the signer, and the DID document to publish. With a certificate chain
 * the key names its address (`x5u`), under `/.well-known/x509CertificateChain.pem` of the host.
 *
 * @param privateJwk the key; never published
 * @throws GxError `ERR_DID_INVALID` for what is no did:web, `ERR_KEY_INVALID`
 * @example
 * const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example', privateJwk })
 * identity.didDocument.id // 'did:web:clearing-house.example'
 */
export async function createServiceIdentity(options: {
  readonly did: string
  readonly privateJwk: PrivateJwk
  readonly certificateChain?: string
}): Promise<ServiceIdentity> {
  const { did, privateJwk, certificateChain } = options
  const parsed = parseDid(did)
  if (!did.startsWith('did:web:') || !parsed.ok) {
    throw new GxError('ERR_DID_INVALID', 'A clearing house needs a did:web.', {
      next: 'Give the host that it is reached under, e.g. did:web:clearing-house.example.',
    })
  }
  const host = decodeURIComponent(did.split(':')[2] ?? '')
  const x5u = `https://${host}/.well-known/x509CertificateChain.pem`
  const publicJwk = toPublicJwk(privateJwk)
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#${fragment}` })
  const key = { fragment, publicJwk, ...(certificateChain !== undefined && { x5u }) }
  return {
    signer,
    didDocument: createDidDocument({ did, keys: [key] }),
    ...(certificateChain !== undefined && { certificateChain }),
  }
}
