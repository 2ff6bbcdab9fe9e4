import {
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  joinPointer,
} from '@gxkit/core'

/** Options of {@link movingContexts}. */
export interface MovingContextsOptions {
  /** Name of the document, for the findings. */
  readonly source: string
  /** The release that says which addresses change their content. */
  readonly release: {
    readonly id: string
    readonly contexts: { readonly moving?: readonly string[]; readonly pinned?: string }
  }
}

/**
 * Warns before a document is signed: a signature lasts, while some addresses of contexts stand for other content tomorrow.
 * What is signed means the content that the release pins; a report of the document names its digest.
 *
 * @param document a document whose depth is bounded, such as `parseJson` gives
 * @returns a finding `linked-data/context-moving` for each address of that kind, at the first place that names it
 * @example
 * movingContexts({ '@context': ['https://w3id.org/gaia-x/development#'] }, { source: 'a.json', release: gaiaX2511 })
 */
export function movingContexts(document: JsonObject, { source, release }: MovingContextsOptions): readonly Finding[] {
  const { moving = [], pinned } = release.contexts
  const found = new Map<string, Finding>()
  const look = (context: JsonValue | undefined, pointer: JsonPointer): void => {
    if (typeof context !== 'string' || !moving.includes(context) || found.has(context)) return
    const params = { context, release: release.id, ...(pinned !== undefined && { pinned }) }
    found.set(context, finding('linked-data/context-moving', params, { location: { source, pointer } }))
  }
  const visit = (value: JsonValue | undefined, pointer: JsonPointer): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, joinPointer(pointer, i))
    if (!isJsonObject(value)) return
    for (const [key, member] of Object.entries(value)) {
      const at = joinPointer(pointer, key)
      if (key !== '@context') visit(member, at)
      else if (!Array.isArray(member)) look(member, at)
      else for (const [i, entry] of member.entries()) look(entry, joinPointer(at, i))
    }
  }
  visit(document, '')
  return [...found.values()]
}
