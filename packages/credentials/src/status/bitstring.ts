import { GxError } from '@gxkit/core'

/** Entries that a list must have at least, so that nobody learns from it which credential was looked up (16 KiB). */
export const fewestEntries = 131_072

/** Bytes that an unpacked list may have at most: 2^26 entries of one bit. */
export const mostBytes = 8 * 1024 * 1024

/**
 * Reads an entry of `size` bits. Entry 0 starts at the most significant bit of the first byte.
 *
 * @see Bitstring Status List 1.0, section 3.2
 */
export function readEntry(bytes: Uint8Array, index: number, size: number): number {
  let value = 0
  for (let bit = index * size; bit < (index + 1) * size; bit++) {
    value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1)
  }
  return value
}

/** Sets the single bit of an entry. */
export function setEntry(bytes: Uint8Array, index: number): void {
  const at = index >> 3
  bytes[at] = (bytes[at] ?? 0) | (0x80 >> (index & 7))
}

/** Packs bytes with gzip (RFC 1952). */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * Unpacks a single gzip member and nothing around it. Unpacking stops at {@link mostBytes}, whatever the text claims.
 *
 * @throws GxError `ERR_INPUT_REFUSED` with the reason
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const refuse = (problem: string): GxError => new GxError('ERR_INPUT_REFUSED', problem)
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const step = await reader.read()
      if (step.done) break
      size += step.value.length
      if (size > mostBytes) throw refuse(`it unpacks to more than ${mostBytes} bytes`)
      chunks.push(step.value)
    }
  } catch (cause) {
    await reader.cancel().catch(() => undefined)
    throw cause instanceof GxError ? cause : refuse('it is not packed with gzip, or damaged')
  }
  // The last four bytes of a gzip member are its size: with more than one member, or anything behind it, they differ.
  const stated = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(packed.length - 4, true)
  if (stated !== size) throw refuse('it holds more than one packed part')
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
