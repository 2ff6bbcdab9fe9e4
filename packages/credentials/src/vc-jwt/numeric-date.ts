import type { Finding, JsonObject } from '@gxkit/core'
import { finding, ownMember } from '@gxkit/core'
import { describeValue } from '../describe-value.ts'

const secondsLimit = 100_000_000_000
const millisecondsLimit = 100_000_000_000_000

/**
 * Reads a JWT date in milliseconds since 1970. Numbers that would lie thousands of years ahead are milliseconds already:
 * official Gaia-X services write them so.
 *
 * @returns `undefined` when it is no date
 */
export function readNumericDate(
  value: unknown,
): { readonly time: number; readonly inMilliseconds: boolean } | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > millisecondsLimit) return undefined
  return value > secondsLimit ? { time: value, inMilliseconds: true } : { time: value * 1000, inMilliseconds: false }
}

/** Checks the form of JWT dates, and that the token is neither expired nor from the future (RFC 7519, section 4.1). */
export function checkNumericDates(
  claims: JsonObject,
  names: readonly ('iat' | 'nbf' | 'exp')[],
  options: { readonly source: string; readonly now: Date; readonly clockSkewSeconds: number },
): readonly Finding[] {
  const { source, now, clockSkewSeconds } = options
  const findings: Finding[] = []
  for (const claim of names) {
    const value = ownMember(claims, claim)
    if (value === undefined) continue
    const location = { source, pointer: `/${claim}` as const }
    const date = readNumericDate(value)
    if (date === undefined) {
      findings.push(finding('proof/numeric-date', { claim, found: describeValue(value) }, { location }))
      continue
    }
    if (date.inMilliseconds) findings.push(finding('proof/milliseconds', { claim }, { location }))
    const time = new Date(date.time).toISOString()
    const ahead = date.time - now.getTime()
    if (claim === 'exp' && ahead < -clockSkewSeconds * 1000) {
      findings.push(finding('proof/expired', { member: claim, time }, { location }))
    } else if (claim !== 'exp' && ahead > clockSkewSeconds * 1000) {
      findings.push(finding('proof/not-yet-valid', { member: claim, time }, { location }))
    }
  }
  return findings
}
