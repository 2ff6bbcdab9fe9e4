import { type DerElement, derTag } from './der.ts'

/** The dateTime of a Time in the only two forms that certificates have (RFC 5280, section 4.1.2.5). */
export function readTime({ tag, content }: DerElement): string | undefined {
  const text = String.fromCharCode(...content.subarray(0, 20))
  const pattern = tag === derTag.utcTime ? /^(\d\d)(\d{10})Z$/ : /^(\d{4})(\d{10})Z$/
  const [, year = '', rest = ''] = pattern.exec(text) ?? []
  if (year === '' || (tag !== derTag.utcTime && tag !== derTag.generalizedTime)) return undefined
  const full = year.length === 4 ? year : `${Number(year) >= 50 ? '19' : '20'}${year}`
  const [month, day, hour, minute, second] = rest.match(/../g) ?? []
  const time = `${full}-${month}-${day}T${hour}:${minute}:${second}Z`
  const date = new Date(time)
  // "31 February" is a date for the machine's clock, but another one.
  return !Number.isNaN(date.getTime()) && toTime(date) === time ? time : undefined
}

/** A moment without its fraction of a second, as certificates write it. */
export function toTime(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
