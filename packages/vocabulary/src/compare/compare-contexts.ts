import { canonicalizeJson, isJsonObject, type JsonObject, type JsonValue, toArray } from '@gxkit/core'
import { expandTerm } from '../derive/context-terms.ts'
import { union } from './compare-shapes.ts'
import type { Difference } from './difference.ts'

/** Compares two contexts by what their names stand for, however the definitions are written. */
export function compareContexts(ours: JsonValue | undefined, theirs: JsonValue | undefined): readonly Difference[] {
  const [here, there] = [meanings(ours), meanings(theirs)]
  return union(here.keys(), there.keys()).flatMap((term): readonly Difference[] => {
    const [own, other] = [here.get(term), there.get(term)]
    const what = term.startsWith('@') ? `${term} of the context` : `the name "${term}" of the context`
    if (other === undefined) return [{ kind: 'missing-there', what, ...(own !== undefined && { ours: own }) }]
    if (own === undefined) return [{ kind: 'missing-here', what, theirs: other }]
    return own === other ? [] : [{ kind: 'different', what, ours: own, theirs: other }]
  })
}

function meanings(context: JsonValue | undefined): ReadonlyMap<string, string> {
  const merged = Object.assign({}, ...toArray(context).filter(isJsonObject)) as JsonObject
  const others = toArray(context).filter((each) => typeof each === 'string')
  const found = new Map<string, string>()
  for (const [term, definition] of Object.entries(merged)) {
    if (term !== '@version' && definition !== undefined) found.set(term, meaning(term, definition, merged))
  }
  if (others.length > 0) found.set('@import', others.join(', '))
  return found
}

function meaning(term: string, definition: JsonValue, context: JsonObject): string {
  if (term.startsWith('@') || definition === null) return JSON.stringify(definition)
  if (typeof definition === 'string') return expand(context, definition)
  if (!isJsonObject(definition)) return JSON.stringify(definition)
  const { '@id': id, '@type': type, ...rest } = definition
  const iri = expand(context, typeof id === 'string' ? id : term)
  const typed = typeof type === 'string' ? ` with the type ${expand(context, type)}` : ''
  return `${iri}${typed}${Object.keys(rest).length > 0 ? ` and ${canonicalizeJson(rest)}` : ''}`
}

function expand(context: JsonObject, value: string): string {
  return value.startsWith('@') ? value : expandTerm(context, value)
}
