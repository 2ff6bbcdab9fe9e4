const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const longest = 1024

/**
 * Encodes bytes in base58 with the Bitcoin alphabet, as `proofValue` and Multikey write them after a `z`.
 *
 * @example
 * toBase58(new Uint8Array([0, 1])) // '12'
 */
export function toBase58(bytes: Uint8Array): string {
  const digits: number[] = []
  for (const byte of bytes) {
    let carry = byte
    for (let i = 0; i < digits.length || carry > 0; i++) {
      carry += (digits[i] ?? 0) * 256
      digits[i] = carry % 58
      carry = Math.floor(carry / 58)
    }
  }
  const zeros = bytes.findIndex((b) => b !== 0)
  const text = digits.reverse().map((d) => alphabet.charAt(d))
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text.join('')
}

/**
 * Decodes base58 with the Bitcoin alphabet.
 *
 * @returns `undefined` when the text is not base58, or longer than any key or signature
 * @example
 * fromBase58('12')?.length // 2
 */
export function fromBase58(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length > longest) return undefined
  const bytes: number[] = []
  for (const letter of text) {
    let carry = alphabet.indexOf(letter)
    if (carry < 0) return undefined
    for (let i = 0; i < bytes.length || carry > 0; i++) {
      carry += (bytes[i] ?? 0) * 58
      bytes[i] = carry % 256
      carry = Math.floor(carry / 256)
    }
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  return new Uint8Array([...new Array<number>(zeros).fill(0), ...bytes.reverse()])
}
