import { toHex } from '@gxkit/core'
import { type PublicJwk, verifySignature } from '@gxkit/identity'
import type { VectorBase } from './vector-base.ts'

/**
 * The signature over bytes. Where an algorithm signs anew each time, the one of the earlier file is kept as long as it holds,
 * so that files change only when what is signed does.
 */
export async function signOnce(data: Uint8Array, { signer, earlier }: VectorBase): Promise<Uint8Array> {
  const hex = earlier?.steps.signature
  if (signer.algorithm !== 'EdDSA' && typeof hex === 'string') {
    const signature = new Uint8Array(Buffer.from(hex, 'hex'))
    const publicJwk = signer.publicJwk as PublicJwk
    if (await verifySignature({ algorithm: signer.algorithm, publicJwk, data, signature })) return signature
  }
  return signer.sign(data)
}

/** Bytes in hexadecimal, text as UTF-8. */
export function hex(data: Uint8Array | string): string {
  return toHex(typeof data === 'string' ? new TextEncoder().encode(data) : data)
}
