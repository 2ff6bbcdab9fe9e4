const dateTimeStamp = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads an `xsd:dateTimeStamp` (VCDM 2.0, section 4.9: a date-time with a time zone). Days that do not exist, hour 24 and
 * leap seconds are refused.
 *
 * @returns milliseconds since 1970, or `undefined` when the text is not such a time
 * @example
 * parseDateTimeStamp('2026-11-21T10:00:00Z') // 1795255200000
 */
export function parseDateTimeStamp(text: string): number | undefined {
  const match = dateTimeStamp.exec(text)
  if (match === null) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (year === 0 || hour > 23 || minute > 59 || second > 59) return undefined
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  local.setUTCFullYear(year, month - 1, day)
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day) return undefined
  const offset = zoneOffset(match[8] as string)
  if (offset === undefined) return undefined
  const milliseconds = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000)
  return local.getTime() + milliseconds - offset
}

/**
 * A time as credentials carry it: UTC, whole seconds, `Z`.
 *
 * @example
 * toDateTimeStamp(new Date(0)) // '1970-01-01T00:00:00Z'
 */
export function toDateTimeStamp(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}

function zoneOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 14 || minutes > 59 || (hours === 14 && minutes > 0)) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}
