import type { JsonObject, JsonValue } from './json.ts'
import type { Limits } from './limits.ts'
import { isSafeNumber } from './safe-number.ts'

const [quote, backslash, colon, comma, minus, zero, nine] = [0x22, 0x5c, 0x3a, 0x2c, 0x2d, 0x30, 0x39]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]
const [letterU, letterD, highD] = [0x75, 0x64, 0x44]
const [firstSurrogate, lastSurrogate] = [0xd800, 0xdfff]

/**
 * Parses JSON that has nothing unusual in it, which is nearly all of it, with the platform's own parser. One look at every
 * character comes before: within the bounds, whole characters, numbers that keep their value. Two members of one name show
 * in the count: the text then has more of them than the value.
 *
 * @returns `undefined` when there is anything to say about the text; what it is, the exact reader tells
 */
export function parsePlainJson(text: string, limits: Limits): { readonly value: JsonValue } | undefined {
  const members = countMembers(text, limits)
  if (members === undefined) return undefined
  try {
    const value = JSON.parse(text) as JsonValue
    return membersIn(value) === members ? { value } : undefined
  } catch {
    return undefined
  }
}

const surrogate = /[\uD800-\uDFFF]/

/** How many members the text has, if it is JSON; `undefined` when it needs a closer look. */
function countMembers(text: string, limits: Limits): number | undefined {
  // Without escapes and pairs of units, a string ends at the next quotation mark.
  const isSimple = !text.includes('\\') && !surrogate.test(text)
  let members = 0
  // Every value but the outermost follows a comma or the start of a list or object; empty ones make this a little too much.
  let values = 1
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === quote) {
      if (isSimple) {
        do i++
        while (i < text.length && text.charCodeAt(i) !== quote)
      } else {
        const end = endOfString(text, i + 1)
        if (end === undefined) return undefined
        i = end
      }
    } else if (unit === colon) members++
    else if (unit === comma) values++
    else if (unit === openObject || unit === openList) {
      values++
      depth++
      if (depth >= limits.depth) return undefined
    } else if (unit === closeObject || unit === closeList) depth--
    else if (unit === minus || (unit >= zero && unit <= nine)) {
      const end = endOfNumber(text, i)
      if (!isPlainNumber(text.slice(i, end))) return undefined
      i = end - 1
    }
  }
  return values > limits.values ? undefined : members
}

/** Where the quotation mark at the end of a string is; `undefined` when there is none, or a lone half of a character. */
function endOfString(text: string, start: number): number | undefined {
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === quote) return i
    if (unit === backslash) {
      i++
      const escaped = text.charCodeAt(i + 1)
      if (text.charCodeAt(i) === letterU && (escaped === letterD || escaped === highD)) return undefined
    } else if (unit >= firstSurrogate && unit <= lastSurrogate) {
      const pair = text.codePointAt(i) ?? 0
      if (pair <= lastSurrogate) return undefined
      i++
    }
  }
  return undefined
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && numeric.has(text.charCodeAt(end))) end++
  return end
}

const numeric: ReadonlySet<number> = new Set(Array.from('0123456789+-.eE', (letter) => letter.charCodeAt(0)))

function isPlainNumber(digits: string): boolean {
  return (digits.length <= 15 && /^-?\d+$/.test(digits)) || isSafeNumber(digits)
}

function membersIn(value: JsonValue): number {
  if (value === null || typeof value !== 'object') return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) count += membersIn(item)
    return count
  }
  // Names that all objects inherit would be counted too, which leaves the text to the exact reader.
  for (const name in value) {
    if (name === '__proto__') return Number.NaN
    count += 1 + membersIn((value as JsonObject)[name] as JsonValue)
  }
  return count
}
