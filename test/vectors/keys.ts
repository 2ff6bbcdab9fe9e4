import { checkPrimeSync, createECDH, createHash, createPrivateKey } from 'node:crypto'
import type { PrivateJwk } from '@gxkit/identity'

/** The phrase that the keys of the vectors come from. It is public: whoever trusts these keys trusts everybody. */
export const phrase = 'gxkit test vectors: these keys are public'

/** How a key comes from the phrase, for the files. */
export const derivations = {
  EdDSA: 'seed = SHA-256(phrase + "/EdDSA/0")',
  ES256: 'd = SHA-256(phrase + "/ES256/0"), as it is below the order of the curve',
  PS256:
    'stream(label) = SHA-256(phrase + "/" + label + "/" + i) for i = 0 to 3, one after the other, 1024 bits; p and q are the first ' +
    'primes from stream("PS256-p") and stream("PS256-q") up, the two highest bits and the lowest one set; e = 65537',
} as const

/** An algorithm of the vectors. */
export type VectorAlgorithm = keyof typeof derivations

const hash = (label: string, index: number): Buffer =>
  createHash('sha256').update(`${phrase}/${label}/${index}`).digest()

/** The private key for an algorithm: always the same, and never written to a file. */
export function derivedKey(algorithm: VectorAlgorithm): PrivateJwk {
  const key = made.get(algorithm) ?? ({ ...makers[algorithm](), alg: algorithm } as PrivateJwk)
  made.set(algorithm, key)
  return key
}

const made = new Map<VectorAlgorithm, PrivateJwk>()

const makers: Readonly<Record<VectorAlgorithm, () => object>> = {
  EdDSA() {
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), hash('EdDSA', 0)])
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
  },
  ES256() {
    const curve = createECDH('prime256v1')
    curve.setPrivateKey(hash('ES256', 0))
    const point = curve.getPublicKey()
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
    return { kty: 'EC', crv: 'P-256', x, y, d: hash('ES256', 0).toString('base64url') }
  },
  PS256() {
    const [p, q, e] = [prime('PS256-p'), prime('PS256-q'), 65_537n]
    const d = inverse(e, (p - 1n) * (q - 1n))
    const numbers = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
    const members = Object.entries(numbers).map(([name, value]) => [name, bytesOf(value).toString('base64url')])
    return { kty: 'RSA', ...Object.fromEntries(members) }
  },
}

/** The first prime from the 1024 bits of a label up. */
function prime(label: string): bigint {
  const bytes = Buffer.concat([0, 1, 2, 3].map((index) => hash(label, index)))
  let candidate = BigInt(`0x${bytes.toString('hex')}`) | (3n << 1022n) | 1n
  while (!checkPrimeSync(candidate)) candidate += 2n
  return candidate
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [r, next, s, nextS] = [modulus, value % modulus, 0n, 1n]
  while (next !== 0n) {
    const quotient = r / next
    ;[r, next] = [next, r - quotient * next]
    ;[s, nextS] = [nextS, s - quotient * nextS]
  }
  return ((s % modulus) + modulus) % modulus
}

function bytesOf(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
}
