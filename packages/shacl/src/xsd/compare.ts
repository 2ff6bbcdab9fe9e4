import type { Literal, Term } from '@rdfjs/types'
import { XSD } from '../vocabulary.ts'
import { isIntegerType, isWellTyped, toBigInt } from './lexical.ts'

/**
 * Compares two literals the way SPARQL's `<` does, exactly: no rounding of large integers, no locale.
 *
 * @returns negative, zero or positive; `undefined` where the two cannot be compared (other kinds, ill-typed, NaN, one date
 * with a time zone and one without)
 */
export function compareLiterals(a: Term | undefined, b: Term | undefined): number | undefined {
  if (a?.termType !== 'Literal' || b?.termType !== 'Literal') return undefined
  if (!isWellTyped(a.value, a.datatype.value) || !isWellTyped(b.value, b.datatype.value)) return undefined
  const [left, right] = [kindOf(a), kindOf(b)]
  if (left === undefined || left !== right) return undefined
  return comparers[left](a.value, b.value)
}

type Kind = 'number' | 'text' | 'boolean' | 'dateTime' | 'date' | 'time'

function kindOf(literal: Literal): Kind | undefined {
  if (!literal.datatype.value.startsWith(XSD)) return undefined
  const type = literal.datatype.value.slice(XSD.length)
  if (isIntegerType(type) || type === 'decimal' || type === 'float' || type === 'double') return 'number'
  if (type === 'string') return 'text'
  if (type === 'dateTimeStamp') return 'dateTime'
  return type === 'boolean' || type === 'dateTime' || type === 'date' || type === 'time' ? type : undefined
}

const comparers: Readonly<Record<Kind, (a: string, b: string) => number | undefined>> = {
  number: compareNumbers,
  text: compareText,
  boolean: (a, b) => Number(a === 'true' || a === '1') - Number(b === 'true' || b === '1'),
  dateTime: compareMoments,
  date: (a, b) => compareMoments(asDateTime(a), asDateTime(b)),
  time: (a, b) => compareMoments(`2000-01-01T${a}`, `2000-01-01T${b}`),
}

/** By code point, as XPath's codepoint collation. */
function compareText(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  for (const [i, x] of left.entries()) {
    const y = right[i]
    if (y === undefined) return 1
    if (x !== y) return (x.codePointAt(0) ?? 0) - (y.codePointAt(0) ?? 0)
  }
  return left.length - right.length
}

function compareNumbers(a: string, b: string): number | undefined {
  const [left, right] = [exact(a), exact(b)]
  if (left === undefined || right === undefined) {
    const [x, y] = [toNumber(a), toNumber(b)]
    return Number.isNaN(x) || Number.isNaN(y) ? undefined : x === y ? 0 : x - y
  }
  const scale = Math.max(left.scale, right.scale)
  const x = left.digits * 10n ** BigInt(scale - left.scale)
  const y = right.digits * 10n ** BigInt(scale - right.scale)
  return x < y ? -1 : x > y ? 1 : 0
}

/** A number as an integer and a power of ten; `undefined` for INF, NaN and exponents too large to compute with. */
function exact(text: string): { readonly digits: bigint; readonly scale: number } | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  if (whole + fraction === '' || Math.abs(Number(exponent)) > 400) return undefined
  const shift = Number(exponent)
  const scale = Math.max(0, fraction.length - shift)
  const zeros = '0'.repeat(Math.max(0, shift - fraction.length))
  return { digits: toBigInt(`${sign}${whole}${fraction}${zeros}`), scale }
}

function toNumber(text: string): number {
  return Number(text.replace(/INF$/, 'Infinity'))
}

function asDateTime(date: string): string {
  return date.replace(/^(-?\d+-\d\d-\d\d)/, '$1T00:00:00')
}

function compareMoments(a: string, b: string): number | undefined {
  const [left, right] = [moment(a), moment(b)]
  if (left === undefined || right === undefined || left.zoned !== right.zoned) return undefined
  if (left.seconds !== right.seconds) return left.seconds - right.seconds
  const length = Math.max(left.fraction.length, right.fraction.length)
  return compareText(left.fraction.padEnd(length, '0'), right.fraction.padEnd(length, '0'))
}

function moment(
  text: string,
): { readonly seconds: number; readonly fraction: string; readonly zoned: boolean } | undefined {
  const form = /^(-?\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/
  const [match, y, m, d, hours, minutes, seconds, fraction = '', zone] = form.exec(text) ?? []
  if (match === undefined) return undefined
  const offset = zone === undefined || zone === 'Z' ? 0 : offsetSeconds(zone)
  const clock = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
  const days = dayNumber(Number(y), Number(m), Number(d))
  return { seconds: days * 86_400 + clock - offset, fraction, zoned: zone !== undefined }
}

function offsetSeconds(zone: string): number {
  const seconds = Number(zone.slice(1, 3)) * 3_600 + Number(zone.slice(4, 6)) * 60
  return zone.startsWith('-') ? -seconds : seconds
}

/** Days since a fixed day, proleptic Gregorian; March is taken as the first month, so that leap days come last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day
}
