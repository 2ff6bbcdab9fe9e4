import type { JsonObject } from '@gxkit/core'
import { ownMember, parseDateTimeStamp } from '@gxkit/core'
import type { Notes } from './rules.ts'

/** The members for the period of validity in each version of the data model. */
export const periodMembers = {
  '1.1': { start: 'issuanceDate', end: 'expirationDate' },
  '2.0': { start: 'validFrom', end: 'validUntil' },
} as const

/** The period of validity: lexical form, order, and no members of the other version (VCDM 2.0, 4.9; VCDM 1.1, 4.6). */
export function checkPeriod(document: JsonObject, version: '1.1' | '2.0', startRequired: boolean, notes: Notes): void {
  const { start, end } = periodMembers[version]
  const other = periodMembers[version === '2.0' ? '1.1' : '2.0']
  for (const [member, instead] of [
    [other.start, start],
    [other.end, end],
  ] as const) {
    if (Object.hasOwn(document, member)) {
      notes.note('credential/member-of-other-version', { member, instead }, `/${member}`)
    }
  }
  const from = readTime(document, start, notes)
  const until = readTime(document, end, notes)
  if (startRequired && !Object.hasOwn(document, start)) notes.note('credential/date-missing', { member: start }, '')
  if (from !== undefined && until !== undefined && until.time < from.time) {
    notes.note('credential/period-reversed', { validFrom: from.text, validUntil: until.text }, `/${end}`)
  }
}

function readTime(
  document: JsonObject,
  member: string,
  notes: Notes,
): { readonly time: number; readonly text: string } | undefined {
  const value = ownMember(document, member)
  if (value === undefined) return undefined
  const time = typeof value === 'string' ? parseDateTimeStamp(value) : undefined
  if (time !== undefined) return { time, text: String(value) }
  notes.note('credential/unreadable-date', { member, value: JSON.stringify(value).slice(0, 80) }, `/${member}`)
  return undefined
}
