import type { Finding, JsonObject, JsonPointer } from '@gxkit/core'
import { isJsonObject, relocate } from '@gxkit/core'
import { type ContextSet, checkContexts } from '@gxkit/linked-data'
import { kindOf } from './members.ts'
import { valuesOf } from './structure/rules.ts'

/**
 * Checks the contexts of a document. Credentials embedded in a presentation are documents of their own, each with contexts
 * of its own: they are checked like any credential, at their place.
 */
export function checkDocumentContexts(
  document: JsonObject,
  options: { readonly contexts: ContextSet; readonly source: string },
): readonly Finding[] {
  const { source } = options
  if (kindOf(document) !== 'presentation') return checkContexts(document, options)
  const { verifiableCredential: _, ...outer } = document
  const inner = valuesOf(document, 'verifiableCredential').flatMap(({ value, pointer }) => {
    if (!isJsonObject(value)) return []
    return checkContexts(value, options).map((f) => {
      const place = { ...f.location, source, pointer: `${pointer}${f.location?.pointer ?? ''}` as JsonPointer }
      return relocate(f, place)
    })
  })
  return [...checkContexts(outer, options), ...inner]
}
