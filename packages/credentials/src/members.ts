import type { JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject, ownMember, toArray } from '@gxkit/core'
import type { DocumentKind } from './credential.ts'

/** The member `type`, or its JSON-LD spelling. */
export function typesOf(document: JsonObject): readonly JsonValue[] {
  return toArray<JsonValue>(ownMember(document, 'type') ?? ownMember(document, '@type'))
}

/** The id of a document or node, when it has one. */
export function idOf(document: JsonObject): string | undefined {
  const id = ownMember(document, 'id') ?? ownMember(document, '@id')
  return typeof id === 'string' ? id : undefined
}

/** The id in a member that holds it directly or in an object: `issuer`, `holder`. */
export function namedIn(document: JsonObject, member: 'issuer' | 'holder'): string | undefined {
  const value = ownMember(document, member)
  if (typeof value === 'string') return value
  return isJsonObject(value) ? idOf(value) : undefined
}

/** What a document is by its types; `undefined` when it is neither, or claims to be both. */
export function kindOf(document: JsonObject): DocumentKind | undefined {
  const types = typesOf(document)
  const isCredential = types.includes('VerifiableCredential')
  const isPresentation = types.includes('VerifiablePresentation')
  if (isCredential === isPresentation) return undefined
  return isCredential ? 'credential' : 'presentation'
}
