const pattern = /^[A-Za-z0-9_-]*$/

/**
 * Encodes bytes as base64url without padding (RFC 7515, appendix C).
 *
 * @example
 * toBase64url(new Uint8Array([255])) // '_w'
 */
export function toBase64url(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
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
  if (!pattern.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return toBase64url(bytes) === text ? bytes : undefined
}
