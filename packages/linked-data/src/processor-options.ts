import ContextResolver from 'jsonld/lib/ContextResolver.js'
import type { ContextSet } from './contexts.ts'
import { frozenLoader, type LoadedContext } from './frozen-loader.ts'

type Loader<T> = (url: string) => Promise<T>

/** What a JSON-LD processor is given besides the document. */
interface ProcessorOptions {
  /** For use together with the resolver only: the processor's own cache is one for all sets and must not learn of ours. */
  readonly documentLoader: Loader<LoadedContext & { readonly tag: 'static' }>
  /** Contexts that have been processed for the same set before; new for each document, on top of what is shared. */
  readonly contextResolver: unknown
  readonly base: ''
}

/** How many contexts are kept in processed form for one set; inline ones count too. */
const keptContexts = 64

interface Shared {
  readonly documentLoader: Loader<LoadedContext>
  readonly cache: Map<string, unknown>
}

/** Sets do not change, so what was read of their contexts holds as long as the set itself. */
const sharedBySet = new WeakMap<ContextSet, Shared>()

/** A plain loader for the contexts of a set, and the options to process one document with what is shared. */
export function processorFor(contexts: ContextSet): {
  readonly documentLoader: Loader<LoadedContext>
  readonly processing: ProcessorOptions
} {
  const { documentLoader, cache } = sharedBySet.get(contexts) ?? share(contexts)
  const sharedCache = {
    get: (key: string) => cache.get(key),
    set: (key: string, value: unknown) => {
      if (cache.size >= keptContexts) cache.delete(cache.keys().next().value ?? '')
      cache.set(key, value)
    },
  }
  const processing: ProcessorOptions = {
    documentLoader: async (url) => ({ ...(await documentLoader(url)), tag: 'static' }),
    contextResolver: new ContextResolver({ sharedCache }),
    base: '',
  }
  return { documentLoader, processing }
}

function share(contexts: ContextSet): Shared {
  const shared: Shared = { documentLoader: frozenLoader(contexts), cache: new Map() }
  sharedBySet.set(contexts, shared)
  return shared
}
