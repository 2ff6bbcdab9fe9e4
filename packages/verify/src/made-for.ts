import { isJsonObject, type JsonObject, ownMember, toArray } from '@gxkit/core'
import type { DocumentUnderCheck } from './document.ts'

/** Whose request a presentation answers: `nonce` and `aud` of a token, `challenge` and `domain` of an embedded proof. */
export interface MadeFor {
  readonly challenge?: string
  readonly domains: readonly string[]
}

/** Reads it from the signed part of a presentation, after its signature passed. Nothing else is made for a request. */
export function madeFor(document: DocumentUnderCheck): MadeFor {
  const secured = document.received.recognised?.secured
  if (secured === undefined || document.kind !== 'presentation') return { domains: [] }
  if (secured.form === 'enveloped') return read(document.content ?? {}, 'nonce', 'aud')
  const proof = ownMember(secured.document, 'proof')
  return isJsonObject(proof) ? read(proof, 'challenge', 'domain') : { domains: [] }
}

function read(object: JsonObject, challengeMember: string, domainMember: string): MadeFor {
  const challenge = ownMember(object, challengeMember)
  const domains = toArray(ownMember(object, domainMember)).filter((d) => typeof d === 'string')
  return { domains, ...(typeof challenge === 'string' && { challenge }) }
}
