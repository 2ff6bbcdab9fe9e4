import { isJsonObject, type JsonObject, type JsonValue, ownMember, toArray } from '@gxkit/core'
import contextApi from 'jsonld/lib/context.js'
import { type ContextMemory, memoResolver } from './context-resolver.ts'
import type { ContextSet } from './contexts.ts'
import type { LoadedContext } from './frozen-loader.ts'

/** How many different surroundings are kept for one set; documents can name contexts in any order. */
const keptSurroundings = 300
/** How many names are kept for one of them; documents can make up any. */
const keptNames = 2_000

/** What a context makes of the name of a member. */
export interface MemberMeaning {
  /** An absolute IRI or a keyword; `undefined` for a name that means nothing here. */
  readonly iri: string | undefined
  readonly type: string | undefined
  readonly language: string | undefined
  readonly containers: readonly string[]
  /** The context that holds for the values. */
  readonly scoped: unknown
  /** Whether jsonld has to read it. */
  readonly isUnusual: boolean
}

/** All definitions that hold at one place of a document, as jsonld made them of the contexts around it. */
export interface Surroundings {
  readonly active: object
  /** What comes back where the context of a type ends. */
  readonly previous: Surroundings | undefined
  readonly members: Map<string, MemberMeaning>
  /** Names of types, and values that are names. */
  readonly names: Map<string, string | undefined>
  /** What holds after one more context, by how it comes in. */
  readonly after: Readonly<Record<Entrance, Map<unknown, Surroundings>>>
}

/** How a context comes in: it stands in the document, belongs to a type, or to a member. */
export type Entrance = 'document' | 'type' | 'member'

/** A context that was not processed yet in these surroundings. */
export interface MissingStep {
  readonly from: Surroundings
  readonly local: unknown
  readonly entrance: Entrance
}

/** What is kept of the contexts of one set. */
export interface SurroundingsMemory {
  root: Surroundings
  count: number
}

/** A memory that knows nothing but that there are no definitions at first. */
export function surroundingsMemory(): SurroundingsMemory {
  return { root: surroundings(contextApi.getInitialContext({}), undefined), count: 0 }
}

function surroundings(active: object, previous: Surroundings | undefined): Surroundings {
  const after = { document: new Map(), type: new Map(), member: new Map() }
  return { active, previous, members: new Map(), names: new Map(), after }
}

/**
 * Lets jsonld process one more context and keeps what it makes of it.
 *
 * @returns `false` for a context that jsonld has to deal with for each document: one that it refuses or complains of, or that
 * does more than define terms
 */
export async function learn(
  { from, local, entrance }: MissingStep,
  memory: SurroundingsMemory,
  set: {
    readonly contexts: ContextSet
    readonly memory: ContextMemory
    readonly documentLoader: (url: string) => Promise<LoadedContext>
  },
): Promise<boolean> {
  const isEnd = local === null && entrance === 'member'
  if (!isEnd && !isPlain(local, set.contexts)) return false
  const contextResolver = memoResolver(set.memory)
  let isSilent = true
  const options = {
    contextResolver,
    base: '',
    documentLoader: async (url: string) => ({ ...(await set.documentLoader(url)), tag: 'static' as const }),
    eventHandler: () => {
      isSilent = false
    },
  }
  const how = { propagate: entrance !== 'type', overrideProtected: entrance === 'member' }
  let active: object
  try {
    active = await contextApi.process({ activeCtx: from.active, localCtx: local, ...how, options })
  } catch {
    return false
  }
  if (!isSilent || contextResolver.isUnusual || '@base' in active) return false
  if (memory.count >= keptSurroundings) {
    memory.root = surroundings(contextApi.getInitialContext({}), undefined)
    memory.count = 0
  }
  memory.count += 1
  const previous = isEnd ? undefined : entrance === 'type' ? (from.previous ?? from) : from.previous
  from.after[entrance].set(local, surroundings(active, previous))
  return true
}

/** A context of the set, or definitions in one: no list, and nothing in it that reaches beyond its place. */
function isPlain(local: unknown, contexts: ContextSet): boolean {
  const found = typeof local === 'string' ? contexts.get(local)?.['@context'] : (local as JsonValue)
  return isJsonObject(found) && !beyond.some((keyword) => Object.hasOwn(found, keyword))
}

const beyond: readonly string[] = ['@base', '@import', '@propagate', '@direction', '@context']

/** What the name of a member means in some surroundings. */
export function meaningOf({ active, members }: Surroundings, name: string): MemberMeaning {
  const known = members.get(name)
  if (known !== undefined) return known
  if (members.size >= keptNames) members.clear()
  const meaning = readMeaning(active, name)
  members.set(name, meaning)
  return meaning
}

function readMeaning(active: object, name: string): MemberMeaning {
  const iri = contextApi.expandIri(active, name, { vocab: true }, { base: '' })
  if (typeof iri !== 'string' || !(absolute.test(iri) || keyword.test(iri)) || iri.startsWith('_:')) return nothing
  const text = (of: string): string | undefined => {
    const value = contextApi.getContextValue(active, name, of)
    return typeof value === 'string' ? value : undefined
  }
  const definition = (active as { readonly mappings: ReadonlyMap<string, JsonObject | null> }).mappings.get(name)
  const containers = toArray(contextApi.getContextValue(active, name, '@container') as JsonValue) as readonly string[]
  const isReverse = isJsonObject(definition) && ownMember(definition, 'reverse') === true
  return {
    iri,
    type: text('@type'),
    language: text('@language'),
    containers,
    scoped: contextApi.getContextValue(active, name, '@context'),
    isUnusual: isReverse || text('@direction') !== undefined,
  }
}

/** The meaning of a name that has none. */
export const nothing: MemberMeaning = {
  iri: undefined,
  type: undefined,
  language: undefined,
  containers: [],
  scoped: undefined,
  isUnusual: true,
}

/** What jsonld takes for an absolute IRI. */
export const absolute = /^([A-Za-z][A-Za-z0-9+-.]*|_):[^\s]*$/
const keyword = /^@[a-zA-Z]+$/

/** What a name stands for where a type or a name of the vocabulary is expected; `undefined` for no absolute IRI. */
export function vocabularyIri({ active, names }: Surroundings, name: string): string | undefined {
  const known = names.get(name)
  if (known !== undefined || names.has(name)) return known
  if (names.size >= keptNames) names.clear()
  const iri = contextApi.expandIri(active, name, { vocab: true, base: true }, { base: '' })
  const found = typeof iri === 'string' && absolute.test(iri) && !iri.startsWith('_:') ? iri : undefined
  names.set(name, found)
  return found
}

/** The IRI that an id stands for; `undefined` for a relative one, and for everything else that needs a closer look. */
export function idIri({ active }: Surroundings, id: string): string | undefined {
  const colon = id.indexOf(':')
  if (colon <= 0 || id.startsWith('@')) return undefined
  let iri = id
  if (!id.startsWith('_:') && !id.startsWith('//', colon + 1)) {
    const prefix = (active as { readonly mappings: ReadonlyMap<string, JsonObject | null> }).mappings.get(
      id.slice(0, colon),
    )
    if (prefix && prefix._prefix === true) iri = `${String(prefix['@id'])}${id.slice(colon + 1)}`
  }
  return absolute.test(iri) ? iri : undefined
}
