import type { Finding, FindingPlace } from '@gxkit/core'
import { finding, parseDateTimeStamp, toDateTimeStamp } from '@gxkit/core'
import { isAbsoluteIri } from '../node/datatypes.ts'

const units: Readonly<Record<string, number>> = { hour: 3_600_000, day: 86_400_000, week: 604_800_000 }
const duration = /^(\d{1,5})\s*(hour|day|week)s?$/
const isoDuration = /^P(?:(\d{1,5})W|(\d{1,5})D|T(\d{1,5})H)$/

/**
 * Reads a duration: `90 days`, `12 weeks`, `36 hours`, or in ISO 8601 `P90D`, `P12W`, `PT36H`. Months and years are not
 * taken, because they have no fixed length.
 *
 * @returns milliseconds, or `undefined` when it is no such duration or is zero
 */
export function parseDuration(text: string): number | undefined {
  const words = duration.exec(text.trim().toLowerCase())
  if (words !== null) return Number(words[1]) * (units[words[2] ?? ''] ?? 0) || undefined
  const iso = isoDuration.exec(text.trim())
  if (iso === null) return undefined
  const [, weeks, days, hours] = iso
  return Number(weeks ?? 0) * 604_800_000 + Number(days ?? 0) * 86_400_000 + Number(hours ?? 0) * 3_600_000 || undefined
}

/** An issuer as credentials name it: a DID without fragment, or an https address (ICAM 25.11, 5.2). */
export function isIssuer(text: string): boolean {
  if (/^did:[a-z0-9]+:[A-Za-z0-9._:%-]*[A-Za-z0-9._%-]$/.test(text)) return true
  return text.startsWith('https://') && isAbsoluteIri(text)
}

/** The address under which the credentials of a project are found: https, ends with "/", no query, no fragment. */
export function isBaseUrl(text: string): boolean {
  return text.startsWith('https://') && text.endsWith('/') && !/[?#]/.test(text) && isAbsoluteIri(text)
}

/** A short id: becomes the last part of a web address and the name of a file. */
export function isLocalId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text) && text !== 'subject'
}

/** When a credential is valid, in the form credentials carry. */
export interface Validity {
  readonly validFrom: string
  readonly validUntil: string
}

/** What is known about the validity, before it is made complete. */
export interface ValidityFacts {
  readonly validFrom: string | undefined
  readonly validUntil: string | undefined
  /** Milliseconds; used where `validUntil` is not given. */
  readonly validFor: number
  readonly now: () => Date
}

/** A bare date is its start in UTC, as everywhere in manifests. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** Completes and checks a validity. Places say where the two texts stand, for findings. */
export function validityOf(
  facts: ValidityFacts,
  places: { readonly validFrom: FindingPlace; readonly validUntil: FindingPlace },
): { readonly validity?: Validity; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const read = (key: 'validFrom' | 'validUntil'): number | undefined => {
    const value = facts[key]
    if (value === undefined) return undefined
    const time = parseDateTimeStamp(isDay(value) ? `${value}T00:00:00Z` : value)
    if (time === undefined) findings.push(finding('manifest/bad-time', { key, value }, places[key]))
    return time
  }
  const start = read('validFrom') ?? facts.now().getTime()
  const end = read('validUntil') ?? start + facts.validFor
  if (findings.length > 0) return { findings }
  const validity = { validFrom: toDateTimeStamp(new Date(start)), validUntil: toDateTimeStamp(new Date(end)) }
  if (end > start) return { validity, findings }
  return { findings: [finding('manifest/validity-ends-first', validity, places.validUntil)] }
}
