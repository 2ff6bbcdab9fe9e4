/** One element of DER (ITU-T X.690): what it is, and the bytes inside. */
export interface DerElement {
  readonly tag: number
  readonly content: Uint8Array
  /** The element as it was written, with tag and length. */
  readonly whole: Uint8Array
}

/** Tags that keys and signatures need. */
export const derTags = { integer: 0x02, octets: 0x04, null: 0x05, oid: 0x06, sequence: 0x30 } as const

/**
 * Reads the elements that follow one another in DER. Lengths are read strictly: shortest form, within the bytes.
 *
 * @returns the elements, or `undefined` when the bytes are not DER
 */
export function readDer(bytes: Uint8Array): readonly DerElement[] | undefined {
  const elements: DerElement[] = []
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at)
    if (element === undefined) return undefined
    elements.push(element)
    at += element.whole.length
  }
  return elements
}

/** The elements inside a sequence that is all there is, or `undefined`. */
export function readSequence(bytes: Uint8Array): readonly DerElement[] | undefined {
  const [only, second] = readDer(bytes) ?? []
  return only?.tag === derTags.sequence && second === undefined ? readDer(only.content) : undefined
}

/**
 * Writes one element of DER (ITU-T X.690): requests for certificates and questions about them are made of it.
 *
 * @param tag the first byte: class, form and number
 * @param contents what stands in it, one after the other
 * @example
 * writeDer(0x04, new Uint8Array([1, 2])) // Uint8Array [4, 2, 1, 2]
 */
export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = contents.reduce((sum, { length }) => sum + length, 0)
  const digits: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256)
  const head = length < 128 ? [tag, length] : [tag, 0x80 | digits.length, ...digits]
  const whole = new Uint8Array(head.length + length)
  whole.set(head)
  let at = head.length
  for (const content of contents) {
    whole.set(content, at)
    at += content.length
  }
  return whole
}

/** The bytes of an unsigned integer without the zero octet that DER puts before a high bit. */
export function unsigned({ tag, content }: DerElement): Uint8Array | undefined {
  if (tag !== derTags.integer || content.length === 0 || (content[0] ?? 0) > 127) return undefined
  return content[0] === 0 && content.length > 1 ? content.subarray(1) : content
}

function elementAt(bytes: Uint8Array, start: number): DerElement | undefined {
  const tag = bytes[start]
  const first = bytes[start + 1]
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || first === 0x80 || first > 0x83)
    return undefined
  let at = start + 2
  let length = first
  if (first > 0x80) {
    length = 0
    for (let count = first & 0x7f; count > 0; count--) length = length * 256 + (bytes[at++] ?? Number.NaN)
    if (!(length > 127) || (first > 0x81 && length < 2 ** (8 * ((first & 0x7f) - 1)))) return undefined
  }
  const end = at + length
  if (!(end <= bytes.length)) return undefined
  return { tag, content: bytes.subarray(at, end), whole: bytes.subarray(start, end) }
}
