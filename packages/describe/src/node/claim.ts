import { finding, type JsonPointer, type JsonValue, joinPointer } from '@gxkit/core'
import type { DescribableRelease } from '@gxkit/ontology'
import type { Fact, MappingFact } from '../facts/fact.ts'
import { isAbsoluteIri } from './datatypes.ts'
import { keyLocation, locate } from './location.ts'
import type { Scope } from './scope.ts'

/**
 * How a credential carries a claim that the vocabulary does not know, where its name says which vocabulary it is of: with a
 * prefix that the context of the release defines, or in full. Other names would mean nothing to anybody.
 */
export function claimName(key: string, { contexts, prefixes }: DescribableRelease): string | undefined {
  const colon = key.indexOf(':')
  const [prefix, local] = [key.slice(0, Math.max(colon, 0)), key.slice(colon + 1)]
  if (/^https?:\/\//.test(key)) return isAbsoluteIri(key) ? key : undefined
  if (!/^[\w.~-]+$/.test(local)) return undefined
  if (Object.hasOwn(contexts.prefixes, prefix)) return key
  return Object.hasOwn(prefixes, prefix) ? `${prefixes[prefix]}${local}` : undefined
}

/** The name of a claim with the prefix of the release's own vocabulary. */
export function prefixedName(key: string, { contexts, namespace }: DescribableRelease): string | undefined {
  const prefix = Object.keys(contexts.prefixes).find((each) => contexts.prefixes[each] === namespace)
  return prefix !== undefined && /^[\w-]+$/.test(key) ? `${prefix}:${key}` : undefined
}

/** The value of such a claim, as it was stated; names inside it follow the same rule. */
export function carryClaim(fact: Fact, target: JsonPointer, scope: Scope): JsonValue | undefined {
  scope.origins.set(target, locate(scope.source, fact))
  if (fact.kind === 'scalar') return carryScalar(fact.value, fact.text)
  if (fact.kind === 'list') {
    const items = fact.items.map((item, i) => carryClaim(item, joinPointer(target, i), scope))
    return items.filter((item) => item !== undefined)
  }
  return carryNode(fact, target, scope)
}

/** Numbers keep the digits that were written: a claim of no known datatype is a text. */
function carryScalar(value: string | number | boolean | null, text: string): JsonValue | undefined {
  if (value === null) return undefined
  return typeof value === 'boolean' ? value : text
}

function carryNode(facts: MappingFact, target: JsonPointer, scope: Scope): JsonValue {
  const node: Record<string, JsonValue> = {}
  for (const entry of facts.entries.values()) {
    const { key } = entry
    const claim = key === 'id' || key === 'type' ? key : claimName(key, scope.release)
    const value = claim && carryClaim(entry.value, joinPointer(target, claim), scope)
    if (claim === undefined) {
      const prefixed = prefixedName(key, scope.release)
      const params = { property: key, type: 'this claim', known: '', ...(prefixed !== undefined && { prefixed }) }
      scope.findings.push(finding('manifest/unknown-property', params, { location: keyLocation(scope.source, entry) }))
    } else if (value === undefined || value === '') {
      scope.findings.push(
        finding('manifest/empty-value', { property: key }, { location: keyLocation(scope.source, entry) }),
      )
    } else {
      node[claim] = key === 'id' ? iriOf(String(value), scope) : value
    }
  }
  return node
}

function iriOf(id: string, { directory, nestedIri }: Scope): string {
  if (isAbsoluteIri(id)) return id
  return directory.byId.get(id)?.iri ?? nestedIri(id)
}
