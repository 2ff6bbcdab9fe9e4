import { toTime } from './time.ts'

/** What is known about the revocation of one certificate at one moment. */
export type RevocationOutcome =
  | {
      readonly status: 'good'
      readonly by: 'list' | 'answer'
      /** That it was revoked after the moment in question. */
      readonly later?: Revocation
    }
  | ({ readonly status: 'revoked' } & Revocation)
  | { readonly status: 'unknown'; readonly problem: string }

/** When and why a certificate was revoked. */
export interface Revocation {
  readonly time: string
  /** In words; empty where the authority gives no reason. */
  readonly reason: string
}

/** What an authority has stated about one certificate, once it is known that it was the authority. */
export interface RevocationStatement {
  readonly by: 'list' | 'answer'
  /** Absent where the certificate is not revoked. */
  readonly revoked?: { readonly time: string; readonly code: number }
  readonly thisUpdate: Date
  readonly nextUpdate?: Date
}

/** The moments that a statement is compared with. */
export interface RevocationMoments {
  /** The moment in question. */
  readonly at: Date
  /** What time it is now; the same as `at` unless an earlier moment is looked at. */
  readonly now: Date
  /** The last moment of the certificate in question. */
  readonly notAfter: Date
}

/** How much the clocks of an authority and of ours may differ. */
const skew = 60_000
/** How long an answer counts that does not say until when it holds (RFC 6960, section 4.2.2.1). */
const withoutEnd = 86_400_000

const names = { list: 'the list of its issuer', answer: 'the answer of its issuer' } as const

/**
 * What a statement of an authority means for a moment. Whoever has a stolen key can write earlier dates, so a certificate whose key
 * was compromised counts as revoked at every moment; one that was revoked later for another reason was good until then.
 * A statement that was made after the moment tells about it, too, as long as authorities still keep track of the certificate.
 *
 * @see RFC 5280, sections 5.3 and 6.3; RFC 6960, section 3.2
 */
export function judgeStatement(statement: RevocationStatement, moments: RevocationMoments): RevocationOutcome {
  const { by, revoked, thisUpdate, nextUpdate } = statement
  const { at, now, notAfter } = moments
  const unknown = (problem: string): RevocationOutcome => ({ status: 'unknown', problem: `${names[by]} ${problem}` })
  // What was revoked by then stays revoked, however old or new the statement is.
  if (revoked !== undefined && (Date.parse(revoked.time) <= at.getTime() || compromised.has(revoked.code))) {
    return { status: 'revoked', ...inWords(revoked) }
  }
  if (thisUpdate.getTime() > Math.max(at.getTime(), now.getTime()) + skew) {
    const when = now > at ? 'now' : 'the moment in question'
    return unknown(`was made later than ${when} (${toTime(thisUpdate)})`)
  }
  const madeLater = thisUpdate.getTime() > at.getTime() + skew
  if (madeLater && thisUpdate > notAfter) {
    return unknown(`was made after the certificate had ended (${toTime(thisUpdate)}), when nobody keeps track of it`)
  }
  if (nextUpdate === undefined && by === 'list') return unknown('does not say until when it holds')
  const end = nextUpdate?.getTime() ?? thisUpdate.getTime() + withoutEnd
  if (!madeLater && end + skew <= at.getTime()) return unknown(`ended on ${toTime(new Date(end))}`)
  return { status: 'good', by, ...(revoked !== undefined && { later: inWords(revoked) }) }
}

/** The key, that of the authority, or that of an authority for attributes. */
const compromised: ReadonlySet<number> = new Set([1, 2, 10])

function inWords({ time, code }: { readonly time: string; readonly code: number }): Revocation {
  return { time, reason: reasons[code] ?? '' }
}

/** The reason codes of RFC 5280, section 5.3.1, in words. */
const reasons: Readonly<Record<number, string>> = {
  1: 'the key was compromised',
  2: 'its authority was compromised',
  3: 'the affiliation has changed',
  4: 'it was replaced',
  5: 'the operation has ended',
  6: 'on hold',
  9: 'the right was withdrawn',
  10: 'its authority was compromised',
}
