import { parseDateTimeStamp } from '@gxkit/core'
import type { FriendlyForm, Reading } from './friendly-form.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
// biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a type
const DAY_TYPE = '`${number}-${number}-${number}`'

/** A day. */
export const dateForm: FriendlyForm = {
  id: 'date',
  appliesTo: (_release, _property, { datatype }) => datatype === `${XSD}date`,
  read: readDate,
  form: 'a date such as 2026-01-31',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(?:Z|[+-]\\d{2}:\\d{2})?$',
  typescript: DAY_TYPE,
  examples: ['2026-01-31'],
}

/** A point in time; of a bare day its start in UTC. */
export const dateTimeForm: FriendlyForm = {
  id: 'date-time',
  appliesTo: (_release, _property, { datatype }) => datatype === `${XSD}dateTime`,
  read: readDateTime,
  form: 'a date with time such as 2026-01-31T10:00:00Z, or a date such as 2026-01-31',
  pattern:
    '^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?))?)?$',
  typescript: DAY_TYPE,
  examples: ['2026-01-31', '2026-01-31T10:00:00Z', '2026-01-31 10:00 +01:00'],
}

function readDate(text: string): Reading | undefined {
  const time = /^(\d{4}-\d{2}-\d{2})[Tt ]/.exec(text.trim())?.[1]
  if (time !== undefined && isDay(time)) {
    return { ok: false, problem: 'holds a time, and a day is wanted', suggestions: [time] }
  }
  return readOtherOrder(text.trim())
}

function readDateTime(text: string): Reading | undefined {
  const written = text.trim()
  if (isDay(written)) return { ok: true, value: `${written}T00:00:00Z` }
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[Tt]|\s+)(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?$/.exec(written)
  if (parts === null) return readOtherOrder(written)
  const [, day = '', minute = '', second = ':00', zone = ''] = parts
  const value = `${day}T${minute}${second}${offset(zone)}`
  return parseDateTimeStamp(zone === '' ? `${value}Z` : value) === undefined ? undefined : { ok: true, value }
}

function offset(zone: string): string {
  if (!/^[+-]/.test(zone)) return zone.toUpperCase()
  const digits = zone.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3)}`
}

/** Day, month and year in other orders, which the countries of the world do not agree on. */
function readOtherOrder(text: string): Reading | undefined {
  const first = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text)
  const last = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const [, a = '', b = '', c = ''] = first ?? last ?? []
  const orders =
    first !== null
      ? [[a, b, c]]
      : last !== null
        ? [
            [c, b, a],
            [c, a, b],
          ]
        : []
  const days = orders.map(([year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const possible = [...new Set(days.filter(isDay))]
  if (possible.length === 0) return undefined
  const problem =
    possible.length === 1 ? 'is not written as year-month-day' : 'is two different days to different people'
  return { ok: false, problem, suggestions: possible }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDateTimeStamp(`${text}T00:00:00Z`) !== undefined
}
