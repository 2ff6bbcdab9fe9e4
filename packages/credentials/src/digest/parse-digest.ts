import { fromBase64url, toHex } from '@gxkit/core'

/** A hash algorithm that digests may use. */
export type DigestAlgorithm = 'SHA-256' | 'SHA-384' | 'SHA-512'

/** A digest that was read, or what is wrong with its text. */
export type ParsedDigest =
  | {
      readonly ok: true
      readonly algorithm: DigestAlgorithm
      /** The hash as lower-case hexadecimal text, however it was written. */
      readonly hex: string
      /** How the hash was written. */
      readonly encoding: 'hex' | 'base64' | 'base64url'
    }
  | { readonly ok: false; readonly reason: 'algorithm'; readonly algorithm: string }
  | { readonly ok: false; readonly reason: 'form'; readonly problem: string }

const sizes: Readonly<Record<DigestAlgorithm, number>> = { 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 }
const longest = 300

/**
 * Reads a digest in any spelling that is known from Gaia-X services and libraries: `sha256-` (W3C SRI), `sha-256:`,
 * `sha256:` or nothing before the hash; the hash in hexadecimal (as Gaia-X writes it), base64 or base64url. Algorithms
 * weaker than SHA-256 are refused.
 *
 * @example
 * const digest = parseDigest('sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
 * digest.ok && digest.algorithm // 'SHA-256'
 */
export function parseDigest(text: string): ParsedDigest {
  if (text.length > longest) return form('it is too long')
  const [, name, rest = ''] = /^(?:([A-Za-z][A-Za-z0-9]*-?\d+)[-:=])?([A-Za-z0-9+/_=-]+)$/.exec(text.trim()) ?? []
  if (rest === '') return form('it is not an algorithm and one hash')
  const algorithm = name === undefined ? byLength(rest) : byName(name)
  if (algorithm === undefined) {
    return name === undefined
      ? form('it does not say its algorithm')
      : { ok: false, reason: 'algorithm', algorithm: name }
  }
  const size = sizes[algorithm]
  if (rest.length === size * 2 && /^[0-9a-f]+$/i.test(rest)) {
    return { ok: true, algorithm, hex: rest.toLowerCase(), encoding: 'hex' }
  }
  const bare = rest.replace(/={1,2}$/, '')
  const isUrl = /[-_]/.test(bare)
  if (isUrl && /[+/]/.test(bare)) return form('it mixes two alphabets')
  const bytes = fromBase64url(bare.replaceAll('+', '-').replaceAll('/', '_'))
  if (bytes?.length !== size) return form(`the hash is not one of ${size} bytes`)
  return { ok: true, algorithm, hex: toHex(bytes), encoding: isUrl ? 'base64url' : 'base64' }
}

function byName(name: string): DigestAlgorithm | undefined {
  const plain = name.toLowerCase().replace('-', '')
  return (Object.keys(sizes) as DigestAlgorithm[]).find((each) => each.toLowerCase().replace('-', '') === plain)
}

/** A hash alone says its algorithm by its length, and only in hexadecimal. */
function byLength(hash: string): DigestAlgorithm | undefined {
  if (!/^[0-9a-f]+$/i.test(hash)) return undefined
  return (Object.keys(sizes) as DigestAlgorithm[]).find((each) => sizes[each] * 2 === hash.length)
}

function form(problem: string): ParsedDigest {
  return { ok: false, reason: 'form', problem }
}
