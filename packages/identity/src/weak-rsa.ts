const smallPrimes = primesBelow(752)

/**
 * Looks for the weaknesses of an RSA modulus that a glance can find: an even number or a small factor, the fingerprint of
 * the Infineon library (ROCA, CVE-2017-15361), and two factors so near to each other that Fermat's method finds them.
 *
 * @param modulus the modulus, most significant byte first
 * @returns what is wrong in a few words, or `undefined`
 */
export function weaknessOfModulus(modulus: Uint8Array): string | undefined {
  const n = BigInt(`0x${Array.from(modulus, (b) => b.toString(16).padStart(2, '0')).join('')}`)
  const remainders = smallPrimes.map((prime) => [prime, Number(n % BigInt(prime))] as const)
  if (remainders.some(([, remainder]) => remainder === 0)) return 'its modulus has a small factor'
  if (looksLikeRoca(remainders)) return 'it was made by a library whose keys can be broken (ROCA)'
  if (hasCloseFactors(n)) return 'the two factors of its modulus are too near to each other'
  return undefined
}

/** Moduli of that library are powers of 65537 modulo every one of these primes; of others, almost never. */
function looksLikeRoca(remainders: readonly (readonly [number, number])[]): boolean {
  return remainders.every(([prime, remainder]) => prime === 2 || prime > 167 || isPowerOf65537(remainder, prime))
}

function isPowerOf65537(value: number, modulus: number): boolean {
  const step = 65537 % modulus
  let power = 1
  do {
    if (power === value) return true
    power = (power * step) % modulus
  } while (power !== 1)
  return false
}

function hasCloseFactors(n: bigint): boolean {
  let a = squareRoot(n)
  if (a * a < n) a++
  for (let round = 0; round < 100; round++, a++) {
    const b2 = a * a - n
    if (!mayBeSquare(b2)) continue
    const b = squareRoot(b2)
    if (b * b === b2) return true
  }
  return false
}

const squares = [64, 63, 65, 11].map(
  (modulus) => [modulus, new Set(Array.from({ length: modulus }, (_, i) => (i * i) % modulus))] as const,
)

/** Fewer than one number in a hundred gets past these remainders without being a square. */
function mayBeSquare(n: bigint): boolean {
  const remainder = Number(n % (64n * 63n * 65n * 11n))
  return squares.every(([modulus, residues]) => residues.has(remainder % modulus))
}

function squareRoot(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt(Math.ceil(n.toString(16).length * 2) + 1)
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

function primesBelow(limit: number): number[] {
  const primes: number[] = []
  for (let n = 2; n < limit; n++) if (primes.every((p) => n % p !== 0)) primes.push(n)
  return primes
}
