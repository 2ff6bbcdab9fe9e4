import type { JsonObject } from '@gxkit/core'
import jsonld from 'jsonld'
import ContextResolver from 'jsonld/lib/ContextResolver.js'
import { type ContextMemory, contextMemory, memoResolver } from './context-resolver.ts'
import type { ContextSet } from './contexts.ts'
import { frozenLoader, type LoadedContext } from './frozen-loader.ts'
import { quickExpand } from './quick-expand.ts'
import { learn, type SurroundingsMemory, surroundingsMemory } from './surroundings.ts'

type Loader<T> = (url: string) => Promise<T>

interface Shared {
  readonly documentLoader: Loader<LoadedContext>
  readonly memory: ContextMemory
  /** Processing in safe mode notes events, and without it does not: what is kept belongs to one of the two. */
  readonly lenientMemory: ContextMemory
  /** Contexts as the quick way needs them. */
  readonly surroundings: SurroundingsMemory
}

/** Sets do not change, so what was read of their contexts holds as long as the set itself. */
const sharedBySet = new WeakMap<ContextSet, Shared>()

/** The loader for the contexts of a set; it remembers them. */
export function loaderOf(contexts: ContextSet): Loader<LoadedContext> {
  return sharedFor(contexts).documentLoader
}

/**
 * Expands a document (JSON-LD 1.1 API, section 5.1) in safe mode, so that what would be lost is an error. This is the seam for
 * faster ways to expand: whatever works here has to give what jsonld gives by itself, or leave it to jsonld.
 *
 * @param options `safe`: false lets what would be lost go
 * @throws what jsonld throws
 */
export async function expand(
  document: JsonObject,
  contexts: ContextSet,
  { safe = true }: { readonly safe?: boolean } = {},
): Promise<unknown[]> {
  const quick = safe ? await expandQuickly(document, contexts) : undefined
  return quick ?? expandExactly(document, contexts, { safe })
}

/** Contexts that one document may make us learn; any that really occur need fewer. */
const stepsPerDocument = 100

/** The quick way; `undefined` for what is left to jsonld. */
export async function expandQuickly(document: JsonObject, contexts: ContextSet): Promise<unknown[] | undefined> {
  const { documentLoader, memory, surroundings } = sharedFor(contexts)
  for (let steps = 0; steps < stepsPerDocument; steps++) {
    const found = quickExpand(document, surroundings.root, contexts)
    if (found.outcome === 'done') return found.expanded
    if (found.outcome === 'unusual') return undefined
    if (!(await learn(found.step, surroundings, { contexts, memory, documentLoader }))) return undefined
  }
  return undefined
}

/** The way of jsonld itself. */
export async function expandExactly(
  document: JsonObject,
  contexts: ContextSet,
  { safe = true }: { readonly safe?: boolean } = {},
): Promise<unknown[]> {
  const { documentLoader, memory, lenientMemory } = sharedFor(contexts)
  const contextResolver = memoResolver(safe ? memory : lenientMemory)
  const options = {
    // The processor's own memory is one for all sets and must not learn of ours, so there is always a resolver as well.
    documentLoader: async (url: string) => ({ ...(await documentLoader(url)), tag: 'static' as const }),
    base: '',
    safe,
  }
  const plain = (): Promise<unknown[]> => {
    const sharedCache = new Map<string, unknown>()
    return jsonld.expand(document, { ...options, contextResolver: new ContextResolver({ sharedCache }) })
  }
  try {
    const expanded: unknown[] = await jsonld.expand(document, { ...options, contextResolver })
    return contextResolver.isUnusual ? await plain() : expanded
  } catch (error) {
    if (contextResolver.isUnusual) return plain()
    throw error
  }
}

function sharedFor(contexts: ContextSet): Shared {
  const known = sharedBySet.get(contexts)
  if (known !== undefined) return known
  const shared: Shared = {
    documentLoader: frozenLoader(contexts),
    memory: contextMemory(),
    lenientMemory: contextMemory(),
    surroundings: surroundingsMemory(),
  }
  sharedBySet.set(contexts, shared)
  return shared
}
