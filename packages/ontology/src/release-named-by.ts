import { isJsonObject, type JsonObject, ownMember, toArray } from '@gxkit/core'
import type { Release } from './release.ts'
import { releases } from './releases.ts'

/**
 * The release whose vocabulary context a credential names, for itself or for its subject. Where several releases answer to
 * the same address, it is the first of {@link releases}, because nothing in the document tells them apart.
 *
 * @param document a credential or another JSON-LD document
 * @param preferred the release to take if the document fits it too
 * @returns undefined when the document names no vocabulary context of any release
 *
 * @example
 * releaseNamedBy({ '@context': gaiaX2210.contexts.order })?.id // 'gaia-x-22.10'
 */
export function releaseNamedBy(document: JsonObject, preferred?: Release): Release | undefined {
  const subjects = toArray(ownMember(document, 'credentialSubject')).filter(isJsonObject)
  const named = [document, ...subjects].flatMap((object) => toArray(ownMember(object, '@context')))
  const candidates = preferred === undefined ? releases : [preferred, ...releases]
  return candidates.find(({ contexts }) => contexts.accepted.some((url) => named.includes(url)))
}
