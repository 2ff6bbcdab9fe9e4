import { fromBase64url, type JsonObject, type Limits, parseJsonObject } from '@gxkit/core'
import type { Secured } from './securing-mechanism.ts'

/**
 * What a secured document says, whether or not its proof is good: for display, and for findings that help its author.
 * Never decide anything by it. Claims of a token that stand beside the document are kept.
 *
 * @param secured a token, or a document with an embedded proof; the proof itself is left out
 * @param options `source`: name of the document; `limits` of what is read, {@link defaultLimits} by default
 * @returns the content, or `undefined` where the token does not carry a JSON object in exact base64url
 *
 * @example
 * const { secured } = recognise('eyJhbGciOiJFUzI1NiJ9.eyJpZCI6InVybjoxIn0.c2ln')
 * secured && unverifiedContent(secured) // { id: 'urn:1' }
 */
export function unverifiedContent(
  secured: Secured,
  options: { readonly source?: string; readonly limits?: Partial<Limits> } = {},
): JsonObject | undefined {
  if (secured.form === 'enveloped') return readPart(secured.token.split('.')[1] ?? '', options)
  const { proof: _, ...content } = secured.document
  return content
}

/** One part of a token as a JSON object, if it is one. */
export function readPart(
  part: string,
  { source = '', limits }: { readonly source?: string; readonly limits?: Partial<Limits> } = {},
): JsonObject | undefined {
  const bytes = fromBase64url(part)
  const parsed = bytes && parseJsonObject(bytes, { source, ...(limits && { limits }) })
  return parsed?.ok === true ? parsed.value : undefined
}
