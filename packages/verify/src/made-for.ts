import { isJsonObject, type JsonObject, ownMember, parseDateTimeStamp, toArray } from '@gxkit/core'
import type { DocumentUnderCheck } from './document.ts'

/** Whose request a presentation answers: `nonce` and `aud` of a token, `challenge` and `domain` of an embedded proof. */
export interface MadeFor {
  readonly challenge?: string
  readonly domains: readonly string[]
  /** The first moment, in milliseconds since 1970, at which one of the ends that it states has come. */
  readonly ends?: number
}

/** Tells whether a document is a presentation that somebody asked for: with a challenge, a domain, or only once. */
export function isAnswer({ kind, inner, settings }: DocumentUnderCheck): boolean {
  const { challenge, domain, replay } = settings
  return !inner && kind === 'presentation' && (challenge ?? domain ?? replay) !== undefined
}

/** Reads it from the signed part of a presentation, after its signature passed. Nothing else is made for a request. */
export function madeFor(document: DocumentUnderCheck): MadeFor {
  const secured = document.received.recognised?.secured
  if (secured === undefined || document.kind !== 'presentation') return { domains: [] }
  const content = document.content ?? {}
  const states = [ownMember(content, 'validUntil'), ownMember(content, 'expirationDate')]
  if (secured.form === 'enveloped') {
    return { ...read(content, 'nonce', 'aud'), ...earliest([...states, ownMember(content, 'exp')]) }
  }
  const proof = ownMember(secured.document, 'proof')
  if (!isJsonObject(proof)) return { domains: [], ...earliest(states) }
  return { ...read(proof, 'challenge', 'domain'), ...earliest([...states, ownMember(proof, 'expires')]) }
}

function read(object: JsonObject, challengeMember: string, domainMember: string): Omit<MadeFor, 'ends'> {
  const challenge = ownMember(object, challengeMember)
  const domains = toArray(ownMember(object, domainMember)).filter((d) => typeof d === 'string')
  return { domains, ...(typeof challenge === 'string' && { challenge }) }
}

/** The earliest of some ends; texts are dates, numbers are seconds since 1970 (the mechanism has refused all others). */
function earliest(values: readonly unknown[]): { readonly ends?: number } {
  const times = values
    .map((value) =>
      typeof value === 'number' ? value * 1000 : parseDateTimeStamp(typeof value === 'string' ? value : ''),
    )
    .filter((time) => time !== undefined && Math.abs(time) <= 8_640_000_000_000_000)
  return times.length === 0 ? {} : { ends: Math.min(...(times as number[])) }
}
