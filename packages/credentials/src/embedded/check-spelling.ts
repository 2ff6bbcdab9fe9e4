import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, ownMember } from '@gxkit/core'

/**
 * The members whose objects verifiers of JSON read by `id` and `type`. Subjects are left out: what they state is read from the
 * graph, and both spellings are usual there.
 */
const readByName: readonly string[] = [
  'issuer',
  'holder',
  'credentialStatus',
  'credentialSchema',
  'refreshService',
  'termsOfUse',
  'evidence',
  'verifiableCredential',
]

/**
 * Readers of credentials look at `type` and `id`; the same written as keywords says it to others only. A status that is spelt
 * so is one to whoever reads the graph, and none to whoever reads the JSON (VCDM 2.0, sections 4.4 and 4.5).
 */
export function checkSpelling(content: JsonObject, source: string): readonly Finding[] {
  const inside = readByName.flatMap((member) => objectsIn(ownMember(content, member), joinPointer('', member)))
  return [{ value: content, pointer: '' as JsonPointer }, ...inside].flatMap(({ value, pointer }) =>
    ['@type', '@id']
      .filter((keyword) => Object.hasOwn(value, keyword))
      .map((keyword) => {
        const where = pointer === '' ? 'it' : `"${pointer.slice(1)}"`
        const problem = `${where} has "${keyword}", where readers look for "${keyword.slice(1)}"`
        return finding('proof/processing-failed', { problem }, { location: { source, pointer } })
      }),
  )
}

function objectsIn(
  value: JsonValue | undefined,
  pointer: JsonPointer,
): { readonly value: JsonObject; readonly pointer: JsonPointer }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: JsonValue, index) => objectsIn(item, joinPointer(pointer, index)))
  }
  return isJsonObject(value) ? [{ value, pointer }] : []
}
