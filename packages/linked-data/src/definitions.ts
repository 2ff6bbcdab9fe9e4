import type { JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject, toArray } from '@gxkit/core'
import type { ContextSet } from './contexts.ts'

/** One term of a context: its name and what the context says about it. */
export type Definition = readonly [term: string, definition: JsonValue | undefined]

/** Every definition in the contexts that a document names or carries, also in those that only some types or members have. */
export function definitionsOf(document: JsonObject, contexts: ContextSet): readonly Definition[] {
  const found: Definition[] = []
  const seen = new Set<string>()

  const inContext = (context: JsonValue | undefined): void => {
    for (const entry of toArray(context)) {
      if (typeof entry === 'string' && !seen.has(entry)) {
        seen.add(entry)
        for (const definition of definitionsIn(entry, contexts)) found.push(definition)
      }
      if (!isJsonObject(entry)) continue
      for (const [term, definition] of Object.entries(entry)) {
        if (!term.startsWith('@')) found.push([term, definition])
        if (isJsonObject(definition)) inContext(definition['@context'])
      }
    }
  }
  const inDocument = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) for (const item of value) inDocument(item as JsonValue)
    if (!isJsonObject(value)) return
    for (const [key, member] of Object.entries(value)) {
      if (key === '@context') inContext(member)
      else inDocument(member)
    }
  }
  inDocument(document)
  return found
}

/** Sets do not change, so the definitions in their contexts hold as long as the set itself. */
const definitionsBySet = new WeakMap<ContextSet, Map<string, readonly Definition[]>>()

/** The definitions in one context of a set, and in those that it names. */
function definitionsIn(url: string, contexts: ContextSet): readonly Definition[] {
  const known = definitionsBySet.get(contexts) ?? new Map<string, readonly Definition[]>()
  definitionsBySet.set(contexts, known)
  const before = known.get(url)
  if (before !== undefined) return before
  const found: Definition[] = []
  const seen = new Set<string>([url])
  const visit = (context: JsonValue | undefined): void => {
    for (const entry of toArray(context)) {
      if (typeof entry === 'string' && !seen.has(entry)) {
        seen.add(entry)
        visit(contexts.get(entry)?.['@context'])
      }
      if (!isJsonObject(entry)) continue
      for (const [term, definition] of Object.entries(entry)) {
        if (!term.startsWith('@')) found.push([term, definition])
        if (isJsonObject(definition)) visit(definition['@context'])
      }
    }
  }
  visit(contexts.get(url)?.['@context'])
  if (contexts.has(url)) known.set(url, found)
  return found
}

/**
 * The terms whose objects may be no nodes but hold them: maps by id or type (JSON-LD 1.1, 4.6), and `@nest`. As with
 * aliases, a term can be one here and something else there.
 */
export function holderTerms(definitions: readonly Definition[]): ReadonlySet<string> {
  const holders = new Set<string>()
  for (const [term, definition] of definitions) {
    if (definition === '@nest') holders.add(term)
    if (!isJsonObject(definition)) continue
    const holds = toArray(definition['@container']).some((each) => each === '@id' || each === '@type')
    if (holds || definition['@id'] === '@nest') holders.add(term)
  }
  return holders
}

/**
 * The terms that stand for a JSON-LD keyword, e.g. `type` for `@type`. Terms that mean different things in different places
 * are in it as well: whoever uses this must not rely on it alone.
 */
export function keywordAliases(definitions: readonly Definition[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const [term, definition] of definitions) {
    const id = isJsonObject(definition) ? definition['@id'] : definition
    if (typeof id === 'string' && id.startsWith('@')) aliases.set(term, id)
  }
  return aliases
}
