import { defaultLimits } from '@gxkit/core'

/** One line of a stream of documents. */
export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number
  /** The place of its first byte. */
  readonly offset: number
  /** Bytes without the line break. */
  readonly length: number
  /** The line; absent where it is longer than a document may be. Then it was not kept. */
  readonly bytes?: Uint8Array
}

const [lineFeed, space] = [0x0a, 0x20]

/**
 * The lines of a stream that are not blank, one at a time. A line that is too long is read to its end but not kept: whatever comes,
 * memory holds one line of the size of a document.
 */
export async function* linesIn(
  chunks: AsyncIterable<Uint8Array>,
  most: number = defaultLimits.documentBytes,
): AsyncGenerator<Line, void, undefined> {
  let parts: Uint8Array[] = []
  let number = 1
  let offset = 0
  let length = 0
  let isBlank = true
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > most) parts = []
    else if (part.length > 0) parts.push(part.slice())
    isBlank &&= part.every((byte) => byte <= space)
  }
  const line = (): Line => ({ number, offset, length, ...(length <= most && { bytes: joined(parts, length) }) })
  for await (const chunk of chunks) {
    let from = 0
    for (;;) {
      const end = chunk.indexOf(lineFeed, from)
      add(chunk.subarray(from, end === -1 ? undefined : end))
      if (end === -1) break
      if (!isBlank) yield line()
      offset += length + 1
      number++
      parts = []
      length = 0
      isBlank = true
      from = end + 1
    }
  }
  if (!isBlank) yield line()
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
