/** What the W3C test vectors of embedded proofs need: their context, and their keys as signers. */
import { toBase64url, toHex } from '@gxkit/core'
import { type PrivateJwk, parseMultibase, type Signer, signerFromJwk } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { base58 } from './base58.ts'

/** The examples context of W3C gives every term a meaning; so does this stand-in. */
export const vectorContexts = contextSet(w3cContexts, {
  'https://www.w3.org/ns/credentials/examples/v2': {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  },
})

/**
 * A signer with the key of a vector, which notes the bytes that it signs.
 *
 * @param pair the text of the file with the key pair
 * @param bytesSigned takes what is signed, in hexadecimal
 */
export async function vectorSigner(pair: string, verificationMethod: unknown, bytesSigned: string[]): Promise<Signer> {
  const keys = JSON.parse(pair) as Record<string, string>
  const publicKey = parseMultibase(keys.publicKeyMultibase ?? '')
  if (!publicKey.ok) throw new Error(publicKey.problem)
  const seed = base58((keys.privateKeyMultibase ?? keys.secretKeyMultibase ?? '').slice(1)).slice(2)
  const privateJwk = { ...publicKey.publicJwk, d: toBase64url(seed) } as PrivateJwk
  const own = await signerFromJwk(privateJwk, { verificationMethod: String(verificationMethod) })
  return {
    ...own,
    sign: (data) => {
      bytesSigned.push(toHex(data))
      return own.sign(data)
    },
  }
}
