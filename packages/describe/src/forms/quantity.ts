import { isSafeNumber } from '@gxkit/core'
import { ancestors, bareName, type ClassModel, type DescribableRelease, type ValueModel } from '@gxkit/ontology'
import type { FriendlyForm, Reading } from './friendly-form.ts'
import { type Dimension, plural, UNITS, type Unit, units, unitsWritten, usualSpelling } from './quantity-units.ts'
import { asDecimal, clearDigits, THOUSANDS_OR_DECIMALS, thousandsOrDecimals } from './thousands.ts'

const QUDT = 'http://qudt.org/schema/qudt/'

/** IRI of the property that holds the number of a quantity. */
export const QUANTITY_VALUE: string = `${QUDT}quantityValue`

/** IRI of the property that holds its unit. */
export const APPLICABLE_UNIT: string = `${QUDT}applicableUnit`

/** What the quantities of a class measure, by the last part of its IRI; special kinds measure what their class does. */
const dimensions: Readonly<Record<string, Dimension>> = {
  MemorySize: 'size',
  DataRate: 'rate',
  Frequency: 'frequency',
  Power: 'power',
  Time: 'time',
  RetentionDuration: 'time',
  SLATargetPercentile: 'share',
  LostPackets: 'packets',
}

interface Words {
  readonly form: string
  /** The short name of the dimension: "a unit of …". */
  readonly measure: string
  readonly examples: readonly [string, ...string[]]
}

const words: Readonly<Record<Dimension, Words>> = {
  size: { form: 'an amount of data such as 4 GiB', measure: 'data', examples: ['4 GiB', '500 GB', '1.5 TB'] },
  rate: { form: 'a data rate such as 10 Gbit/s', measure: 'data rates', examples: ['10 Gbit/s', '5000 IOPS'] },
  frequency: { form: 'a frequency such as 2.4 GHz', measure: 'frequency', examples: ['2.4 GHz', '800 MHz'] },
  power: { form: 'a power such as 350 W', measure: 'power', examples: ['350 W', '1.2 kW'] },
  time: { form: 'a duration such as 30 days', measure: 'time', examples: ['30 days', '5 ms', '12 h', 'P30D'] },
  share: { form: 'a share such as 99.9 %', measure: 'shares', examples: ['99.9 %'] },
  packets: {
    form: 'a number of packets such as 3 packets, or a share such as 0.1 %',
    measure: 'packets',
    examples: ['3 packets', '0.1 %'],
  },
}

const allUnits: readonly Unit[] = Object.values(units).flat().filter(isFirst)

/** One form for each dimension, and one for quantities of any. */
export const quantityForms: readonly FriendlyForm[] = [
  ...(Object.keys(words) as Dimension[]).map((dimension) => quantityForm(dimension)),
  quantityForm(undefined),
]

function quantityForm(dimension: Dimension | undefined): FriendlyForm {
  const known = dimension === undefined ? allUnits : units[dimension]
  const { form, examples } =
    dimension === undefined
      ? { form: 'a number with its unit such as 5 ms', examples: ['5 ms', '4 GiB', '99.9 %'] as const }
      : words[dimension]
  const spellings = known.flatMap(spellingsOf)
  const percent = known.filter(({ name }) => name === 'PERCENT').flatMap(spellingsOf)
  const usual = [
    ...new Set(known.flatMap((unit) => [...unit.symbols.slice(0, 1), ...unit.words.slice(0, 1).map(plural)])),
  ]
  return {
    id: `quantity-${dimension ?? 'any'}`,
    appliesTo: (release, _property, value) => {
      const model = quantityClass(release, value)
      return model !== undefined && dimensionOf(release, model) === dimension
    },
    read: (text) => readQuantity(text, known, dimension),
    form,
    pattern: `^${clearDigits(percent)}\\d+(?:\\.\\d+)? ?(?:${[...new Set(spellings)].map(escaped).join('|')})$`,
    typescript: `\`\${number} \${${usual.map((spelling) => `'${spelling}'`).join(' | ')}}\``,
    examples,
  }
}

function spellingsOf({ symbols, words }: Unit): readonly string[] {
  return [...symbols, ...words.flatMap((word) => [word, plural(word)])]
}

/** Whether a class is a number with its unit: these two properties, and nothing else that is demanded. */
export function isQuantity({ properties }: ClassModel): boolean {
  const has = (iri: string): boolean => properties.some((property) => property.iri === iri)
  const demanded = properties.filter((property) => property.minCount > 0)
  return has(QUANTITY_VALUE) && has(APPLICABLE_UNIT) && demanded.every(({ iri }) => iri.startsWith(QUDT))
}

function quantityClass(release: DescribableRelease, { class: iri, node }: ValueModel): ClassModel | undefined {
  const model = release.vocabulary.classes().get(iri ?? node ?? '')
  return model !== undefined && isQuantity(model) ? model : undefined
}

function dimensionOf(release: DescribableRelease, { iri }: ClassModel): Dimension | undefined {
  for (const each of [iri, ...ancestors(release, iri)]) {
    const name = bareName(each)
    if (Object.hasOwn(dimensions, name)) return dimensions[name]
  }
  return undefined
}

function readQuantity(text: string, known: readonly Unit[], dimension: Dimension | undefined): Reading | undefined {
  const iso = isoDuration(text.trim())
  const parts = /^([+-]?(?:\d[\d.,]*|[.,]\d+))\s*(.*)$/su.exec(text.trim())
  if (parts === null && iso === undefined) return undefined
  const [digits = '', name = ''] = iso ?? [parts?.[1] ?? '', (parts?.[2] ?? '').replace(/\s+/g, ' ')]
  if (!/^\d+(?:\.\d+)?$/.test(digits)) return refuseNumber(digits, name)
  if (name === '') {
    const suggestions = known.slice(0, 24).map((unit) => `${digits} ${usualSpelling(unit)}`)
    return { ok: false, problem: 'has no unit', suggestions: few(suggestions) }
  }
  const { certain, units: found } = unitsWritten(name, known)
  const [unit] = found
  const numbers = thousandsOrDecimals(digits)
  if (unit !== undefined && certain && (numbers.length === 0 || unit.name === 'PERCENT')) return quantity(digits, unit)
  if (unit !== undefined && numbers.length > 0) {
    const suggestions = found.flatMap((each) => numbers.map((number) => `${number} ${usualSpelling(each)}`))
    return { ok: false, problem: THOUSANDS_OR_DECIMALS, suggestions }
  }
  if (unit !== undefined) {
    const readings = found.map((each) => `${digits} ${usualSpelling(each)}`)
    const problem = readings.length === 1 ? `has a unit that is not clear ("${name}")` : 'can be read in several ways'
    return { ok: false, problem, suggestions: readings }
  }
  return refuseUnit(digits, name, known, dimension)
}

function quantity(digits: string, { name }: Unit): Reading {
  const exact = digits.replace(/^0+(?=\d)/, '')
  if (!isSafeNumber(exact)) {
    return { ok: false, problem: 'is a number that gets rounded on the way', suggestions: [] }
  }
  return { ok: true, facts: { [QUANTITY_VALUE]: exact, [APPLICABLE_UNIT]: UNITS + name } }
}

/** Commas mean thousands to some and decimals to others; signs mean nothing here. */
function refuseNumber(digits: string, name: string): Reading {
  const unit = name === '' ? '' : ` ${name}`
  if (/^[+-]/.test(digits))
    return { ok: false, problem: 'has a sign before the number', suggestions: [`${digits.slice(1)}${unit}`] }
  const thousands = [
    ...(/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? [digits.replaceAll(',', '')] : []),
    ...(/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(digits) ? [digits.replaceAll('.', '')] : []),
  ]
  const decimals = /^\d+,\d+$/.test(digits) ? [asDecimal(digits.replace(',', '.'))] : []
  const suggestions = [...thousands, ...decimals].map((number) => `${number}${unit}`)
  return { ok: false, problem: 'holds a number with a comma or several points', suggestions }
}

function refuseUnit(digits: string, name: string, known: readonly Unit[], dimension: Dimension | undefined): Reading {
  const other = (Object.keys(words) as Dimension[]).find((each) => unitsWritten(name, units[each]).certain)
  const problem =
    other === undefined || dimension === undefined
      ? `has a unit that is not known here ("${name}")`
      : `has a unit of ${words[other].measure}, not of ${words[dimension].measure}`
  return { ok: false, problem, suggestions: few(known.map((unit) => `${digits} ${usualSpelling(unit)}`)) }
}

/** Not all that would fit, but some of each size. */
function few(all: readonly string[]): readonly string[] {
  return all.slice(0, 14)
}

const isoUnits: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

/** A duration of one part as ISO 8601 writes it: `P30D`, `PT5M`. */
function isoDuration(text: string): readonly [string, string] | undefined {
  const parts = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(text)
  const unit = isoUnits[`${parts?.[1]}${parts?.[3]}`]
  return parts === null || unit === undefined ? undefined : [parts[2] ?? '', unit]
}

function isFirst(unit: Unit, place: number, all: readonly Unit[]): boolean {
  return all.findIndex(({ name }) => name === unit.name) === place
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
