import { isSafeNumber } from '@gxkit/core'
import type { PropertyModel } from '@gxkit/ontology'
import type { FormPlace, FriendlyForm, Reading } from './friendly-form.ts'
import { asDecimal, clearDigits, THOUSANDS_OR_DECIMALS, thousandsOrDecimals } from './thousands.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'

const numbers: ReadonlySet<string> = new Set([
  ...['integer', 'float', 'double', 'decimal'].map((name) => XSD + name),
  'http://qudt.org/schema/qudt/floatPercentage',
])

/** Other spellings of the units that the vocabulary counts in. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  '%': ['percent', 'per cent'],
  '°': ['degrees', 'degree', 'deg'],
  '′': ["'", 'minutes', 'minute', 'min'],
  '″': ['"', 'seconds', 'second', 'sec'],
  'l/kWh': ['litres per kilowatt-hour', 'L/kWh'],
}

/** The units in words, for the ids of the forms. */
const unitNames: Readonly<Record<string, string>> = {
  '%': 'percent',
  '°': 'degrees',
  '′': 'arc-minutes',
  '″': 'arc-seconds',
  'l/kWh': 'litres-per-kilowatt-hour',
}

/** How a number looks with its unit. */
const examples: Readonly<Record<string, string>> = {
  '%': '80 %',
  '°': '52°',
  '′': '30′',
  '″': '1″',
  'l/kWh': '0.4 l/kWh',
}

/** Bare numbers of a known unit, written with that unit: one form for each unit, and one for all others. */
export const countedForms: readonly FriendlyForm[] = [...Object.keys(spellings).map(counted), counted(undefined)]

function counted(unit: string | undefined): FriendlyForm {
  const written = unit === undefined ? [] : [unit, ...(spellings[unit] ?? [])]
  const isLarge = unit !== undefined && boundOf(unit) >= 1000
  return {
    id: unit === undefined ? 'counted' : `counted-${unitNames[unit]}`,
    appliesTo: (_release, property, { datatype = '' }) => {
      const own = unitOf(property)
      const mine = unit === undefined ? own !== undefined && !Object.hasOwn(spellings, own) : own === unit
      return mine && numbers.has(datatype)
    },
    read: readCounted,
    form: '',
    pattern: unit === undefined ? '' : `^-?${isLarge ? clearDigits() : ''}\\d+(?:\\.\\d+)? ?(?:${written.join('|')})$`,
    typescript:
      written.length === 0 ? '' : `\`\${number} \${${written.map((each) => JSON.stringify(each)).join(' | ')}}\``,
    examples: [examples[unit ?? ''] ?? '80'],
  }
}

/** Shares and angles of a thousand and more are nothing that anybody means. */
function boundOf(unit: string): number {
  return ['%', '°', '′', '″'].includes(unit) ? 999 : Number.POSITIVE_INFINITY
}

function unitOf({ unit }: PropertyModel): string | undefined {
  return unit === undefined || unit === '' ? undefined : unit
}

function readCounted(text: string, { property, value }: FormPlace): Reading | undefined {
  const unit = unitOf(property) ?? ''
  const parts = /^([+-]?\d+(?:[.,]\d+)?)\s*([^\s\d.,].*)$/su.exec(text.trim())
  if (parts === null || /^e[+-]?\d+$/i.test(parts[2] ?? '')) return undefined
  const [, digits = '', written = ''] = parts
  const same = [unit, ...(Object.hasOwn(spellings, unit) ? (spellings[unit] ?? []) : [])]
  if (!same.some((each) => each === written || each.toLowerCase() === written.toLowerCase())) {
    return { ok: false, problem: `is counted in another unit than "${unit}"`, suggestions: [] }
  }
  if (digits.includes(',')) {
    return { ok: false, problem: 'holds a number with a comma', suggestions: [asDecimal(digits.replace(',', '.'))] }
  }
  const numbers = thousandsOrDecimals(digits)
  if (numbers.length > 0 && Number(numbers[0]) <= (value.maxInclusive ?? boundOf(unit))) {
    return { ok: false, problem: THOUSANDS_OR_DECIMALS, suggestions: numbers }
  }
  const exact = digits.replace(/^\+/, '')
  if (!isSafeNumber(exact)) return { ok: false, problem: 'is a number that gets rounded on the way', suggestions: [] }
  return { ok: true, value: Number(exact), written: exact }
}
