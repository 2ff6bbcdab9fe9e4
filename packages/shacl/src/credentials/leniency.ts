import {
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  joinPointer,
  toArray,
} from '@gxkit/core'
import type { ContextSet } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'

/** What is known of how issuers deviate from the letter of a release. Whatever is done with it is told in a finding. */
export interface Leniency {
  readonly namespace: string
  /** Namespaces whose names count as those of `namespace`. */
  readonly equivalentNamespaces: readonly string[]
  /** Prefixes that issuers are known not to declare. */
  readonly undeclaredPrefixes: readonly string[]
  /** Context URLs of earlier editions -> the URL of the context that answers for them. */
  readonly standIns: ReadonlyMap<string, string>
}

/** Everything means what it says. */
export const literally: Leniency = {
  namespace: '',
  equivalentNamespaces: [],
  undeclaredPrefixes: [],
  standIns: new Map(),
}

/** The deviations that a release knows of. */
export function leniencyOf(
  release: Release,
  contexts: ContextSet,
  equivalentNamespaces: readonly string[] = release.equivalentNamespaces ?? [],
): Leniency {
  const { preferred, older = [] } = release.contexts
  const own = contexts.get(preferred)
  return {
    namespace: release.namespace,
    equivalentNamespaces,
    undeclaredPrefixes: release.undeclaredPrefixes ?? [],
    standIns: new Map(older.filter((url) => contexts.get(url) === own).map((url) => [url, preferred])),
  }
}

/** Tells of each context that another one answers for. */
export function standIns(document: JsonObject, source: string, leniency: Leniency): readonly Finding[] {
  if (leniency.standIns.size === 0) return []
  return namedContexts(document, '').flatMap(([context, pointer]) => {
    const used = leniency.standIns.get(context)
    return used === undefined
      ? []
      : [finding('linked-data/context-stand-in', { context, used }, { location: { source, pointer } })]
  })
}

function namedContexts(value: unknown, pointer: JsonPointer): readonly (readonly [string, JsonPointer])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedContexts(item, joinPointer(pointer, index)))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const at = joinPointer(pointer, key)
    if (key !== '@context') return namedContexts(member, at)
    if (typeof member === 'string') return [[member, at] as const]
    return toArray(member).flatMap((entry, index) =>
      typeof entry === 'string' ? [[entry, joinPointer(at, index)] as const] : [],
    )
  })
}

/** A prefix that is known to be left undeclared is worth a warning; no rule looks at such a name. Others stay errors. */
export function weighUndeclared(undeclared: readonly Finding[], leniency: Leniency): readonly Finding[] {
  return undeclared.map((found) =>
    found.code === 'linked-data/undeclared-prefix' && leniency.undeclaredPrefixes.includes(found.params.prefix)
      ? { ...found, severity: 'warning' }
      : found,
  )
}
