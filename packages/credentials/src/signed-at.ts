import { type JsonObject, ownMember, parseDateTimeStamp } from '@gxkit/core'
import type { DocumentKind } from './credential.ts'
import type { OpenOptions } from './securing-mechanism.ts'
import { readNumericDate } from './vc-jwt/numeric-date.ts'

/**
 * When a credential was signed at the latest, by what is signed: the last of its dates, so that none of them lies after the end
 * of a key. Asked for only where keys that are out of use are accepted at all, and never for presentations: those are made
 * anew each time.
 *
 * @param signed what the signature covers: the content, and the header of a token or the options of a proof
 * @returns nothing where a date cannot be read or there is none
 */
export function signedAt(
  signed: readonly JsonObject[],
  { kind, retiredKeys = 'refuse' }: { readonly kind: DocumentKind } & Pick<OpenOptions, 'retiredKeys'>,
): { readonly signedAt?: Date } {
  if (retiredKeys !== 'accept-earlier' || kind !== 'credential') return {}
  const times = signed.flatMap((object) =>
    ['validFrom', 'issuanceDate', 'created', 'iat', 'nbf']
      .map((member) => ownMember(object, member))
      .filter((value) => value !== undefined)
      .map((value) => (typeof value === 'string' ? parseDateTimeStamp(value) : readNumericDate(value)?.time)),
  )
  if (times.length === 0 || times.includes(undefined)) return {}
  return { signedAt: new Date(Math.max(...(times as number[]))) }
}
