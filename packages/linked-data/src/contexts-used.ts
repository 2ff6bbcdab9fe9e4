import {
  type ContextUsed,
  canonicalizeJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  sha256Hex,
  toArray,
} from '@gxkit/core'
import type { ContextSet } from './contexts.ts'

/** Options of {@link contextsUsed}. */
export interface ContextsUsedOptions {
  /** The contexts that the documents were read with. */
  readonly contexts: ContextSet
  /** The release that pins some of them, to name it. */
  readonly release?: {
    readonly id: string
    readonly contexts: { readonly documents: Readonly<Record<string, JsonObject>> }
  }
}

/**
 * The contexts that documents name at any depth, and the content that each address stands for here. Addresses that are not
 * in the set are left out: nothing was read with them.
 *
 * @param documents documents whose depth is bounded, such as `parseJson` gives
 * @returns each address once, in alphabetical order
 * @example
 * const [used] = await contextsUsed([credential], { contexts })
 * used?.url // 'https://w3id.org/gaia-x/development#'
 */
export async function contextsUsed(
  documents: Iterable<JsonValue>,
  { contexts, release }: ContextsUsedOptions,
): Promise<readonly ContextUsed[]> {
  const pinned = release?.contexts.documents ?? {}
  const named = new Set<string>()
  for (const document of documents) collect(document, named)
  const found = [...named].sort().flatMap((url) => {
    const document = contexts.get(url)
    return document === undefined ? [] : [{ url, document }]
  })
  return Promise.all(
    found.map(async ({ url, document }) => {
      const used = { url, digest: await digestOf(document) }
      const isPinned = release !== undefined && Object.hasOwn(pinned, url) && pinned[url] === document
      return isPinned ? { ...used, release: release.id } : used
    }),
  )
}

function collect(value: JsonValue | undefined, named: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item as JsonValue, named)
  if (!isJsonObject(value)) return
  for (const [key, member] of Object.entries(value)) {
    if (key !== '@context') collect(member, named)
    else for (const entry of toArray<JsonValue>(member)) if (typeof entry === 'string') named.add(entry)
  }
}

/** Context documents do not change, so neither do their digests. */
const digests = new WeakMap<JsonObject, Promise<string>>()

function digestOf(document: JsonObject): Promise<string> {
  const known = digests.get(document) ?? sha256Hex(canonicalizeJson(document)).then((hex) => `sha256-${hex}`)
  digests.set(document, known)
  return known
}
