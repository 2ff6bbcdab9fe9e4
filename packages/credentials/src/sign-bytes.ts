import { GxError, isGxError } from '@gxkit/core'
import { parseAlgorithm, type Signer, splitDidUrl } from '@gxkit/identity'

/**
 * Refuses a signer that does not say with which algorithm and under which name it signs. Signers are written by others.
 *
 * @throws GxError `ERR_OPTION_INVALID`
 */
export function refuseSigner(signer: Signer): void {
  const { algorithm, verificationMethod, sign } = signer as { readonly [M in keyof Signer]?: unknown }
  const isNamed = typeof verificationMethod === 'string' && splitDidUrl(verificationMethod)?.fragment !== undefined
  const problem = !isNamed
    ? '"verificationMethod" has to be a DID with a fragment, e.g. did:web:example.org#key-1'
    : parseAlgorithm(algorithm) === undefined
      ? '"algorithm" has to be the name of an algorithm, e.g. PS256'
      : typeof sign !== 'function'
        ? 'it has no "sign"'
        : undefined
  if (problem === undefined) return
  throw new GxError('ERR_OPTION_INVALID', `The signer cannot be used: ${problem}.`, {
    next: 'Correct the signer, or make it with signerFromJwk or signerFromTransit.',
  })
}

/**
 * Signs bytes; what a key store throws is told in our words, and what is no signature does not count as one.
 *
 * @throws GxError `ERR_SIGNER_FAILED`, or what the signer itself says; the signal's reason
 */
export async function signBytes(
  data: Uint8Array,
  { signer, signal }: { readonly signer: Signer; readonly signal?: AbortSignal },
): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const next = 'Check that the key is available, then try again.'
  let signature: unknown
  try {
    signature = await signer.sign(data)
  } catch (cause) {
    signal?.throwIfAborted()
    if (isGxError(cause)) throw cause
    throw new GxError('ERR_SIGNER_FAILED', `The key ${signer.verificationMethod} could not sign.`, { cause, next })
  }
  // Ed25519 and P-256 have the shortest signatures.
  if (signature instanceof Uint8Array && signature.length >= 64) return signature
  throw new GxError('ERR_SIGNER_FAILED', `The key ${signer.verificationMethod} gave something that is no signature.`, {
    next,
  })
}
