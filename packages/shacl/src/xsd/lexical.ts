import { RDF, XSD } from '../vocabulary.ts'

const year = '-?(?:[1-9]\\d{3,8}|0\\d{3})'
const month = '(?:0[1-9]|1[0-2])'
const day = '(?:0[1-9]|[12]\\d|3[01])'
const zone = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))'
const time = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)'
const float = '(?:[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?|[+-]?INF|NaN)'
const dayTime =
  '(?:\\d+D(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?|T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)'

/** XML Schema 1.1 part 2: what the text of each datatype looks like. Types that are not here take any text. */
const forms: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false|1|0)$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  float: new RegExp(`^${float}$`),
  double: new RegExp(`^${float}$`),
  date: new RegExp(`^${year}-${month}-${day}${zone}?$`),
  dateTime: new RegExp(`^${year}-${month}-${day}T${time}${zone}?$`),
  dateTimeStamp: new RegExp(`^${year}-${month}-${day}T${time}${zone}$`),
  time: new RegExp(`^${time}${zone}?$`),
  gYear: new RegExp(`^${year}${zone}?$`),
  gYearMonth: new RegExp(`^${year}-${month}${zone}?$`),
  gMonthDay: new RegExp(`^--${month}-${day}${zone}?$`),
  gMonth: new RegExp(`^--${month}${zone}?$`),
  gDay: new RegExp(`^---${day}${zone}?$`),
  duration: new RegExp(`^-?P(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?${dayTime}?$`),
  yearMonthDuration: /^-?P(?=\d)(?:\d+Y)?(?:\d+M)?$/,
  dayTimeDuration: new RegExp(`^-?P${dayTime}$`),
  hexBinary: /^(?:[\da-fA-F]{2})*$/,
  base64Binary:
    /^(?:(?:[A-Za-z\d+/] ?){4})*(?:(?:[A-Za-z\d+/] ?){3}[A-Za-z\d+/]|(?:[A-Za-z\d+/] ?){2}[AEIMQUYcgkosw048] ?=|[A-Za-z\d+/] ?[AQgw] ?= ?=)?$/,
  language: /^[a-zA-Z]{1,8}(?:-[a-zA-Z\d]{1,8})*$/,
}

/** Bounds of the integer types, inclusive. */
const integers: Readonly<Record<string, readonly [least: bigint | undefined, most: bigint | undefined]>> = {
  integer: [undefined, undefined],
  nonNegativeInteger: [0n, undefined],
  positiveInteger: [1n, undefined],
  nonPositiveInteger: [undefined, 0n],
  negativeInteger: [undefined, -1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  byte: [-128n, 127n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 65_535n],
  unsignedByte: [0n, 255n],
}

/** Longer numbers are refused rather than computed with. */
const longest = 1_000

/** Tells whether a local name of XML Schema is one of the integer types. */
export function isIntegerType(local: string): boolean {
  return Object.hasOwn(integers, local)
}

/**
 * Tells whether a text is a legal value of a datatype (SHACL 4.1.2: an ill-typed literal has not the datatype). Datatypes
 * outside XML Schema take any text.
 */
export function isWellTyped(text: string, datatype: string): boolean {
  if (datatype === `${RDF}langString` || !datatype.startsWith(XSD)) return true
  const type = datatype.slice(XSD.length)
  if (isIntegerType(type)) return isInteger(text, type)
  const form = Object.hasOwn(forms, type) ? forms[type] : undefined
  if (form === undefined) return true
  if (text.length > longest && type !== 'base64Binary' && type !== 'hexBinary') return false
  return form.test(text) && (!/^date|^gMonthDay/.test(type) || dayExists(text))
}

function isInteger(text: string, type: string): boolean {
  if (text.length > longest || !/^[+-]?\d+$/.test(text)) return false
  const [least, most] = integers[type] ?? []
  const value = toBigInt(text)
  return (least === undefined || value >= least) && (most === undefined || value <= most)
}

/** Reads decimal digits with an optional sign; `BigInt` itself does not take a plus. */
export function toBigInt(digits: string): bigint {
  return BigInt(digits.startsWith('+') ? digits.slice(1) : digits)
}

function dayExists(text: string): boolean {
  const [, y, m, d] = /^(?:(-?\d+)|-)-(\d\d)-(\d\d)/.exec(text) ?? []
  return Number(d) <= daysOf(y === undefined ? 2000 : Number(y), Number(m))
}

/** Days of a month in the proleptic Gregorian calendar with a year 0. */
export function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
