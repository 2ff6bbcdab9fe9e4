import type { JsonObject } from '@gxkit/core'
import { GxError } from '@gxkit/core'
import type { ContextSet } from './contexts.ts'

/** What a JSON-LD processor gets from a document loader. */
export interface LoadedContext {
  readonly contextUrl: null
  readonly document: JsonObject
  readonly documentUrl: string
}

/**
 * A JSON-LD document loader that knows a fixed set of contexts and never asks the network.
 *
 * @param contexts what may be loaded
 * @returns a loader; it rejects with a `GxError` `ERR_FETCH_REFUSED` for any other URL
 * @example
 * const { document } = await frozenLoader(w3cContexts)('https://www.w3.org/ns/credentials/v2')
 */
export function frozenLoader(contexts: ContextSet): (url: string) => Promise<LoadedContext> {
  const copies = new Map<string, LoadedContext>()

  return async (url) => {
    const known = copies.get(url)
    if (known !== undefined) return known
    const document = contexts.get(url)
    if (document === undefined) {
      throw new GxError(
        'ERR_FETCH_REFUSED',
        `The JSON-LD context ${JSON.stringify(url)} is not among the known ones.`,
        {
          next: 'Use a context of the release, or add this one to the context set.',
          details: { url },
        },
      )
    }
    // jsonld resolves relative URLs inside contexts in place; the set itself stays as it is.
    const loaded: LoadedContext = {
      contextUrl: null,
      document: structuredClone(document),
      documentUrl: url,
    }
    copies.set(url, loaded)
    return loaded
  }
}
