import { isJsonObject, type JsonValue } from '@gxkit/core'
import ContextResolver from 'jsonld/lib/ContextResolver.js'
import type { LoadedContext } from './frozen-loader.ts'

/** How many contexts are kept in processed form for one set; inline ones count too. */
const keptContexts = 64

/** All definitions that hold at one place of a document, as jsonld keeps them. jsonld changes copies only. */
interface ActiveContext {
  readonly mappings: ReadonlyMap<string, unknown>
  readonly protected: Readonly<Record<string, true>>
  readonly getInverse: unknown
  previousContext?: ActiveContext
  clone(): ActiveContext
  revertToPreviousContext(): ActiveContext
}

/** An active context after one more local context, with the events that a repetition has to tell again. */
interface Processed {
  readonly context: ActiveContext
  readonly events: readonly unknown[]
}

/** A local context, and what it makes of active contexts. */
interface ResolvedContext {
  readonly document: unknown
  getProcessed(active: ActiveContext): unknown
  setProcessed(active: ActiveContext, processed: unknown): void
}

interface Resolution {
  readonly context: unknown
  readonly documentLoader: (url: string) => Promise<LoadedContext & { readonly tag: 'static' }>
}

/** What is kept for all documents of one set of contexts. */
export interface ContextMemory {
  /** What jsonld keeps: contexts by address. */
  readonly byUrl: Map<string, unknown>
  /** Contexts that stand in a definition. */
  readonly scoped: WeakMap<object, ResolvedContext>
  /** Contexts that a document names or carries. */
  readonly resolved: WeakMap<object, ResolvedContext>
  /** Contexts whose definitions were read, and whether this memory is made for them. */
  readonly usual: WeakMap<object, boolean>
}

/** A memory without content. */
export function contextMemory(): ContextMemory {
  return { byUrl: new Map(), scoped: new WeakMap(), resolved: new WeakMap(), usual: new WeakMap() }
}

/** The resolver for one document. */
export interface MemoResolver {
  resolve(resolution: Resolution): Promise<readonly ResolvedContext[]>
  /** Whether the document met a context for which this memory is not made; the result does not count then. */
  readonly isUnusual: boolean
}

/**
 * Resolves contexts for jsonld so that one is processed once in the same surroundings, and never again. jsonld has such a memory
 * itself, by the identity of what is around; but it makes a new copy of all definitions, each with a new identity, whenever a
 * context that belongs to a type ends, so that it hardly ever finds anything. Here the copies are remembered as well, and a copy
 * shares the definitions, which jsonld replaces and never changes.
 *
 * The work stays with jsonld: what it makes of a context is kept as it is.
 */
export function memoResolver(memory: ContextMemory): MemoResolver {
  const { byUrl } = memory
  const sharedCache = {
    get: (key: string) => byUrl.get(key),
    set: (key: string, value: unknown) => {
      if (byUrl.size >= keptContexts) byUrl.delete(byUrl.keys().next().value ?? '')
      byUrl.set(key, value)
    },
  }
  const resolver = new ContextResolver({ sharedCache })
  let isUnusual = false

  const resolve = async (resolution: Resolution): Promise<readonly ResolvedContext[]> => {
    const { context } = resolution
    // What a definition brings may replace protected terms, so it never counts as the same text in a document.
    const scoped = isObject(context) ? memory.scoped.get(context) : undefined
    if (scoped !== undefined) return [scoped]
    const all = (await resolver.resolve(resolution)) as readonly ResolvedContext[]
    const found = all.map((each) => remember(each, memory))
    isUnusual ||= found.some(({ document }) => !readDefinitions(document as JsonValue, memory))
    return found
  }
  return {
    resolve,
    get isUnusual() {
      return isUnusual
    },
  }
}

/** The same local context with a memory that knows copies. */
function remember(original: ResolvedContext, { resolved }: ContextMemory): ResolvedContext {
  const known = resolved.get(original) ?? remembering(original.document, false)
  resolved.set(original, known)
  return known
}

function remembering(document: unknown, isScoped: boolean): ResolvedContext {
  const inside = new WeakMap<ActiveContext, unknown>()
  // For contexts that end with their node: what was around is a copy that knows what to go back to.
  const passing = new WeakMap<ActiveContext, unknown>()
  return {
    document,
    getProcessed: (active) => {
      const origin = passingFrom(active)
      return origin === undefined ? inside.get(active) : passing.get(origin)
    },
    setProcessed: (active, processed) => {
      const origin = passingFrom(active)
      if (isProcessed(processed)) {
        settle(processed.context)
        // A member may replace what is protected and a type may not: such a context is processed each time.
        if (isScoped && replacesProtected(active, processed.context)) return
      }
      if (origin === undefined) inside.set(active, processed)
      else passing.set(origin, processed)
    },
  }
}

function replacesProtected(before: ActiveContext, after: ActiveContext): boolean {
  return Object.keys(before.protected).some((term) => {
    const [old, now] = [before.mappings.get(term), after.mappings.get(term)]
    return old !== now && JSON.stringify(old) !== JSON.stringify(now)
  })
}

/** Contexts that jsonld is done with: from then on they stay as they are. */
const settled = new WeakSet<ActiveContext>()
/** For copies of settled contexts that were not changed, what they are copies of. */
const origins = new WeakMap<ActiveContext, ActiveContext>()
/** What comes back where a context ends. */
const returns = new WeakMap<ActiveContext, ActiveContext>()

function settle(context: ActiveContext): void {
  settled.add(context)
  origins.delete(context)
  context.clone = copyOf
  context.revertToPreviousContext = previousOf
}

/** The context whose unchanged copy this is, made to go back to it. */
function passingFrom(active: ActiveContext): ActiveContext | undefined {
  const origin = origins.get(active)
  return origin !== undefined && active.previousContext === origin ? origin : undefined
}

/** What the method of jsonld copies, without copying definitions. */
function copyOf(this: ActiveContext): ActiveContext {
  const { mappings, getInverse, previousContext } = this
  const copy: ActiveContext & { inverse: null } = {
    mappings: new Map(mappings),
    clone: copyOf,
    inverse: null,
    getInverse,
    protected: { ...this.protected },
    ...(previousContext && { previousContext }),
    revertToPreviousContext: previousOf,
  }
  for (const keyword of ['@base', '@language', '@vocab'] as const) {
    if (keyword in this) Object.assign(copy, { [keyword]: (this as unknown as Record<string, unknown>)[keyword] })
  }
  if (settled.has(this)) origins.set(copy, this)
  return copy
}

function previousOf(this: ActiveContext): ActiveContext {
  const { previousContext } = this
  if (previousContext === undefined) return this
  const known = returns.get(previousContext)
  if (known !== undefined) return known
  const made = previousContext.clone()
  // Only what stays as it is may stand for it later.
  if (!settled.has(previousContext)) return made
  settle(made)
  returns.set(previousContext, made)
  // A copy of this copy would be the same once more.
  returns.set(made, made)
  return made
}

/**
 * Remembers the contexts in the definitions of a context.
 *
 * @returns false for what is not provided for: imports, and definitions whose context is an address or a list
 */
function readDefinitions(document: JsonValue, memory: ContextMemory): boolean {
  if (!isJsonObject(document)) return true
  const local = isJsonObject(document['@context']) ? document['@context'] : document
  const known = memory.usual.get(local)
  if (known !== undefined) return known
  let isUsual = !Object.hasOwn(local, '@import')
  for (const definition of Object.values(local)) {
    if (!isJsonObject(definition) || !Object.hasOwn(definition, '@context')) continue
    const scoped = definition['@context']
    if (isJsonObject(scoped)) {
      memory.scoped.set(scoped, remembering(scoped, true))
      if (!readDefinitions(scoped, memory)) isUsual = false
    } else if (scoped !== null) isUsual = false
  }
  memory.usual.set(local, isUsual)
  return isUsual
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isProcessed(value: unknown): value is Processed {
  return isObject(value) && 'context' in value && 'events' in value
}
