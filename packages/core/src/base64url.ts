const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const letters = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))

/** The six bits that a letter stands for, by its number; -1 for what is no letter of the alphabet. */
const bitsOf = new Int8Array(256).fill(-1)
letters.forEach((letter, bits) => {
  bitsOf[letter] = bits
})

/**
 * Encodes bytes as base64url without padding (RFC 7515, appendix C).
 *
 * @example
 * toBase64url(new Uint8Array([255])) // '_w'
 */
export function toBase64url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  let at = 0
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    // What lies beyond the end of the array is not stored.
    for (let shift = 18; shift >= 0; shift -= 6) text[at++] = letters[(bits >> shift) & 63] ?? 0
  }
  let result = ''
  for (let i = 0; i < text.length; i += 0x2000) result += String.fromCharCode(...text.subarray(i, i + 0x2000))
  return result
}

/**
 * Decodes base64url strictly: no padding, no white space, no unused bits. One text stands for one sequence of bytes only.
 *
 * @returns the bytes, or `undefined` when the text is not exact base64url
 * @example
 * fromBase64url('_w') // new Uint8Array([255])
 * fromBase64url('_w==') // undefined
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  return fromBase64urlBytes(encoder.encode(text))
}

const encoder = new TextEncoder()

/**
 * {@link fromBase64url} for a text that is there as bytes, or a part of them.
 *
 * @param into where to write the bytes instead of into new memory, long enough for them; what is returned is a part of it
 * @example
 * fromBase64urlBytes(new Uint8Array([95, 119])) // new Uint8Array([255])
 */
export function fromBase64urlBytes(
  text: Uint8Array,
  into?: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  const { length } = text
  const rest = length % 4
  if (rest === 1) return undefined
  const size = Math.floor((length * 3) / 4)
  const bytes = into === undefined ? new Uint8Array(size) : into.subarray(0, size)
  const whole = length - rest
  let at = 0
  let all = 0
  for (let i = 0; i < whole; i += 4) {
    const bits = (six(text, i) << 18) | (six(text, i + 1) << 12) | (six(text, i + 2) << 6) | six(text, i + 3)
    // A letter that is none gives a negative number, and nothing makes that positive again.
    all |= bits
    bytes[at] = bits >> 16
    bytes[at + 1] = bits >> 8
    bytes[at + 2] = bits
    at += 3
  }
  if (all < 0) return undefined
  if (rest === 0) return bytes
  const bits = (six(text, whole) << 12) | (six(text, whole + 1) << 6) | (rest === 3 ? six(text, whole + 2) : 0)
  // The bits beyond the last byte must be zero: 4 of them after two letters, 2 after three.
  if (bits < 0 || (bits & (rest === 3 ? 0b11 : 0b1111_111111)) !== 0) return undefined
  bytes[at] = bits >> 10
  if (rest === 3) bytes[at + 1] = bits >> 2
  return bytes
}

function six(text: Uint8Array, index: number): number {
  return bitsOf[text[index] as number] as number
}
