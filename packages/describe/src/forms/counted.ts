import { isSafeNumber } from '@gxkit/core'
import type { PropertyModel } from '@gxkit/ontology'
import type { FormPlace, FriendlyForm, Reading } from './friendly-form.ts'

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

/** A bare number of a known unit, written with that unit: `80 %`. */
export const countedForm: FriendlyForm = {
  id: 'counted',
  appliesTo: (_release, property, { datatype = '' }) => unitOf(property) !== undefined && numbers.has(datatype),
  read: readCounted,
  form: 'a number, with its unit or without, such as 80 %',
  pattern: `^-?\\d+(?:\\.\\d+)? ?(?:${[...Object.keys(spellings), ...Object.values(spellings).flat()].join('|')})?$`,
  typescript: `\`\${number} \${${Object.keys(spellings)
    .map((unit) => `'${unit}'`)
    .join(' | ')}}\``,
  examples: ['80 %'],
}

function unitOf({ unit }: PropertyModel): string | undefined {
  return unit === undefined || unit === '' ? undefined : unit
}

function readCounted(text: string, { property }: FormPlace): Reading | undefined {
  const unit = unitOf(property) ?? ''
  const parts = /^([+-]?\d+(?:[.,]\d+)?)\s*([^\s\d.,].*)$/su.exec(text.trim())
  if (parts === null || /^e[+-]?\d+$/i.test(parts[2] ?? '')) return undefined
  const [, digits = '', written = ''] = parts
  const same = [unit, ...(Object.hasOwn(spellings, unit) ? (spellings[unit] ?? []) : [])]
  if (!same.some((each) => each === written || each.toLowerCase() === written.toLowerCase())) {
    return { ok: false, problem: `is counted in another unit than "${unit}"`, suggestions: [] }
  }
  if (digits.includes(',')) {
    return { ok: false, problem: 'holds a number with a comma', suggestions: [digits.replace(',', '.')] }
  }
  const exact = digits.replace(/^\+/, '')
  if (!isSafeNumber(exact)) return { ok: false, problem: 'is a number that gets rounded on the way', suggestions: [] }
  return { ok: true, value: Number(exact), written: exact }
}
