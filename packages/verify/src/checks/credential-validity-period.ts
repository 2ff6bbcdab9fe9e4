import { type Finding, finding, type JsonPointer, type JsonValue, ownMember, parseDateTimeStamp } from '@gxkit/core'
import { type CheckDefinition, judge, type Outcome } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

interface Limit {
  readonly member: string
  readonly text: string
  readonly time: number
  readonly pointer: JsonPointer
}

/**
 * Now lies between the start and the end that the document states, give or take the allowed difference of the clocks. The
 * members of both versions of the data model are read. A presentation may state a period too.
 */
export const credentialValidityPeriod: CheckDefinition<DocumentUnderCheck> = {
  id: 'credential/validity-period',
  clause: 'VCDM 2.0, section 4.9',
  requires: ['format/recognised'],
  applies: ({ content }) => content !== undefined,
  run: (document) => comparePeriod(document),
}

function comparePeriod({ content = {}, kind, source, settings }: DocumentUnderCheck): Outcome {
  const { at, clockSkewSeconds } = settings
  const skew = clockSkewSeconds * 1000
  const now = at.toISOString()
  const findings: Finding[] = []
  const read = (members: readonly string[]): Limit[] =>
    members.flatMap((member) => {
      const value = ownMember(content, member)
      if (value === undefined) return []
      const limit = toLimit(member, value)
      if (limit !== undefined) return [limit]
      const params = { member, value: JSON.stringify(value).slice(0, 80) }
      findings.push(finding('credential/unreadable-date', params, { location: { source, pointer: `/${member}` } }))
      return []
    })
  const starts = read(['validFrom', 'issuanceDate'])
  const ends = read(['validUntil', 'expirationDate'])

  for (const { text, time, pointer } of starts) {
    if (at.getTime() < time - skew) {
      findings.push(finding('credential/not-yet-valid', { validFrom: text, now }, { location: { source, pointer } }))
    }
  }
  for (const { text, time, pointer } of ends) {
    if (at.getTime() > time + skew) {
      findings.push(finding('credential/expired', { validUntil: text, now }, { location: { source, pointer } }))
    }
    const later = starts.find((start) => start.time > time)
    if (later !== undefined) {
      const params = { validFrom: later.text, validUntil: text }
      findings.push(finding('credential/period-reversed', params, { location: { source, pointer } }))
    }
  }
  if (ends.length === 0 && findings.length === 0 && kind !== 'presentation') {
    findings.push(finding('credential/no-expiry', {}, { location: { source, pointer: '' } }))
  }
  if (starts.length + ends.length === 0 && findings.every((f) => f.severity !== 'error')) {
    return { status: 'not-checked', reason: 'the document states no period', findings }
  }
  return judge(findings, `at ${now}, clocks may differ by ${clockSkewSeconds} s`)
}

function toLimit(member: string, value: JsonValue): Limit | undefined {
  if (typeof value !== 'string') return undefined
  const time = parseDateTimeStamp(value)
  return time === undefined ? undefined : { member, text: value, time, pointer: `/${member}` }
}
