/** One element of a DER structure (X.690): its tag, and where it and its content lie. */
export interface DerElement {
  /** The first byte: class, form and number. */
  readonly tag: number
  /** The bytes of the element, with tag and length. */
  readonly bytes: Uint8Array
  /** The bytes after tag and length. */
  readonly content: Uint8Array
  /** What a constructed element holds; empty for primitive ones. */
  readonly children: readonly DerElement[]
}

/** What reading DER came to. */
export type ReadDer =
  | { readonly ok: true; readonly root: DerElement }
  | { readonly ok: false; readonly problem: string }

const maxDepth = 24
const maxElements = 5_000

class NotDer extends Error {}

/**
 * Reads exactly one DER element, with everything in it: definite and shortest lengths only, nothing after the end,
 * bounded depth and number. Comes before every other reader of certificates, so that none of them sees anything else.
 */
export function readDer(bytes: Uint8Array, limits: { readonly elements?: number } = {}): ReadDer {
  const budget = { elements: limits.elements ?? maxElements }
  try {
    const { element, end } = readElement(bytes, { start: 0, end: bytes.length }, 0, budget)
    if (end !== bytes.length) return { ok: false, problem: 'bytes follow after its end' }
    return { ok: true, root: element }
  } catch (error) {
    if (error instanceof NotDer) return { ok: false, problem: error.message }
    throw error
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

function readElement(
  bytes: Uint8Array,
  range: Range,
  depth: number,
  budget: { elements: number },
): { readonly element: DerElement; readonly end: number } {
  budget.elements -= 1
  if (budget.elements < 0) throw new NotDer('it has too many parts')
  if (depth > maxDepth) throw new NotDer(`its parts are nested more than ${maxDepth} deep`)
  const tag = byteAt(bytes, range.start, range.end)
  if ((tag & 0x1f) === 0x1f || tag === 0) throw new NotDer('it has a tag that certificates do not have')
  const { length, next } = readLength(bytes, { start: range.start + 1, end: range.end })
  const end = next + length
  if (end > range.end) throw new NotDer('a part of it ends too early')
  const children: DerElement[] = []
  if ((tag & 0x20) !== 0) {
    for (let at = next; at < end; ) {
      const child = readElement(bytes, { start: at, end }, depth + 1, budget)
      children.push(child.element)
      at = child.end
    }
  }
  const element = { tag, bytes: bytes.subarray(range.start, end), content: bytes.subarray(next, end), children }
  checkPrimitive(element)
  return { element, end }
}

function readLength(bytes: Uint8Array, { start, end }: Range): { readonly length: number; readonly next: number } {
  const first = byteAt(bytes, start, end)
  if (first < 0x80) return { length: first, next: start + 1 }
  const size = first & 0x7f
  if (size === 0) throw new NotDer('it uses an indefinite length (BER), DER has none')
  if (size > 4) throw new NotDer('a length in it is out of range')
  let length = 0
  for (let i = 1; i <= size; i += 1) length = length * 256 + byteAt(bytes, start + i, end)
  const shortest = length < 0x80 ? 0 : Math.ceil(Math.log2(length + 1) / 8)
  if (shortest !== size) throw new NotDer('a length in it is not written in the shortest form')
  return { length, next: start + 1 + size }
}

function byteAt(bytes: Uint8Array, at: number, end: number): number {
  const value = at < end ? bytes[at] : undefined
  if (value === undefined) throw new NotDer('a part of it ends too early')
  return value
}

/** Forms that DER forbids in the simple types (X.690, sections 8.3 and 11.1). */
function checkPrimitive({ tag, content }: DerElement): void {
  const [first = 0, second = 0] = content
  if (tag === derTag.integer) {
    if (content.length === 0) throw new NotDer('a number in it is empty')
    const padded = content.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))
    if (padded) throw new NotDer('a number in it is not written in the shortest form')
  }
  if (tag === derTag.boolean && !(content.length === 1 && (first === 0 || first === 0xff))) {
    throw new NotDer('a truth value in it is neither 00 nor FF')
  }
  if (tag === derTag.objectIdentifier && (content.length === 0 || ((content.at(-1) ?? 0) & 0x80) !== 0)) {
    throw new NotDer('an object identifier in it is incomplete')
  }
  if (tag === derTag.bitString && (content.length === 0 || first > 7)) throw new NotDer('a bit string in it is damaged')
}

/** The tags that are asked for by name. */
export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const

/** The dotted form of an object identifier. */
export function objectIdentifier({ content }: DerElement): string {
  const arcs: bigint[] = []
  let value = 0n
  for (const byte of content) {
    value = (value << 7n) | BigInt(byte & 0x7f)
    if ((byte & 0x80) !== 0) continue
    if (arcs.length === 0) arcs.push(value < 80n ? value / 40n : 2n, value < 80n ? value % 40n : value - 80n)
    else arcs.push(value)
    value = 0n
  }
  return arcs.join('.')
}
