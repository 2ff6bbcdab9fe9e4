import { fromBase64url, GxError } from '@gxkit/core'
import { type Algorithm, algorithmParameters, defaultAlgorithm, fitsKey, parseAlgorithm } from './algorithm.ts'
import { checkPublicKey } from './check-public-key.ts'
import { derTags, readSequence, unsigned } from './der.ts'
import { splitDidUrl } from './did-url.ts'
import type { PublicJwk } from './jwk.ts'
import { toPublicJwk } from './jwk.ts'
import type { Signer } from './signer.ts'
import { verifySignature } from './verify-signature.ts'

/** What every signer outside of this process needs to be told. */
export interface RemoteSignerOptions {
  /** The DID URL under which verifiers find the public key, e.g. `did:web:example.org#key-1`. */
  readonly verificationMethod: string
  /** The public key; every signature is verified with it before it is given away. */
  readonly publicJwk: PublicJwk
  /** The algorithm; when absent, `alg` of the key, or else PS256 for RSA keys. */
  readonly algorithm?: Algorithm
}

/**
 * Makes a signer of something that signs elsewhere. It is asked exactly once for each signature: whether a failed attempt has
 * signed nobody knows, so nothing is tried again. What comes back counts only when the public key verifies it.
 *
 * @param ask signs bytes elsewhere; gives the signature in any usual form
 * @throws GxError `ERR_OPTION_INVALID`, `ERR_KEY_INVALID`, `ERR_KEY_ALGORITHM_MISMATCH`; the signer: `ERR_SIGNER_FAILED`
 */
export function remoteSigner(
  options: RemoteSignerOptions,
  ask: (data: Uint8Array, algorithm: Algorithm) => Promise<Uint8Array>,
): Signer {
  const { verificationMethod } = options
  if (splitDidUrl(verificationMethod)?.fragment === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'The verification method of a signer must be a DID with a fragment.', {
      next: 'Give it as e.g. did:web:example.org#key-1.',
    })
  }
  const [problem] = checkPublicKey(options.publicJwk).filter((f) => f.code !== 'key/algorithm-mismatch')
  if (problem !== undefined) {
    throw new GxError('ERR_KEY_INVALID', `The public key of the signer cannot be used: ${problem.message}.`, {
      next: problem.next,
    })
  }
  const named = options.algorithm ?? parseAlgorithm(options.publicJwk.alg) ?? defaultAlgorithm(options.publicJwk)
  const algorithm = parseAlgorithm(named)
  if (algorithm === undefined || !fitsKey(algorithm, options.publicJwk)) {
    throw new GxError('ERR_KEY_ALGORITHM_MISMATCH', 'The algorithm does not fit the type of the key.', {
      next: 'Leave the algorithm out, or use one that fits the key.',
    })
  }
  const publicJwk = Object.freeze({ ...toPublicJwk(options.publicJwk), alg: algorithm })
  return {
    algorithm,
    verificationMethod,
    publicJwk,
    async sign(data) {
      const copy = new Uint8Array(data)
      for (const signature of rawForms(await ask(new Uint8Array(copy), algorithm), algorithm)) {
        if (await verifySignature({ algorithm, publicJwk, data: copy, signature })) return signature
      }
      throw new GxError(
        'ERR_SIGNER_FAILED',
        `The signer gave something that is no ${algorithm} signature of this key.`,
        {
          next: 'Check that the signer uses the key whose public part the DID document lists, and that algorithm.',
        },
      )
    },
  }
}

/** The JOSE forms that an answer can mean: the bytes themselves, base64 or base64url text of them, DER for ECDSA. */
function rawForms(answer: Uint8Array, algorithm: Algorithm): readonly Uint8Array[] {
  const decoded = fromText(answer)
  const forms = decoded === undefined ? [answer] : [answer, decoded]
  const { crv, kty } = algorithmParameters(algorithm)
  if (kty !== 'EC') return forms
  const size = crv === 'P-384' ? 48 : 32
  return forms.flatMap((form) => {
    const joined = fromDerSignature(form, size)
    return joined === undefined ? (form.length === 2 * size ? [form] : []) : [joined, form]
  })
}

/**
 * The raw form of an ECDSA signature (RFC 7518, section 3.4) from its DER form (RFC 3279, section 2.2.3).
 *
 * @param size bytes of a coordinate: 32 for P-256, 48 for P-384
 * @returns r and s one after the other, or `undefined` when the bytes are not such a signature
 */
export function fromDerSignature(der: Uint8Array, size: number): Uint8Array | undefined {
  const parts = readSequence(der)
  if (parts?.length !== 2 || parts.some(({ tag }) => tag !== derTags.integer)) return undefined
  const raw = new Uint8Array(2 * size)
  for (const [index, part] of parts.entries()) {
    const number = unsigned(part)
    if (number === undefined || number.length > size) return undefined
    raw.set(number, (index + 1) * size - number.length)
  }
  return raw
}

function fromText(answer: Uint8Array): Uint8Array | undefined {
  if (answer.length < 64 || answer.length > 4096) return undefined
  const text = new TextDecoder().decode(answer).replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/_-]{64,}={0,2}$/.test(text)) return undefined
  return fromBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'))
}
