import { type Finding, finding, type JsonValue, nearest } from '@gxkit/core'
import { factName, isSubClassOf, type PropertyModel } from '@gxkit/ontology'
import type { ScalarFact } from '../facts/fact.ts'
import { shorten } from '../facts/fact.ts'
import { anyOf, className, kindNames } from './class-name.ts'
import { isAbsoluteIri } from './datatypes.ts'
import { locate } from './location.ts'
import { hasRulesOf, takesAnything, thingsOf } from './property.ts'
import type { Identified, Scope } from './scope.ts'

/** What a reference becomes, or why there is none. */
export type ReferenceOutcome =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly finding: Finding }

/** The reference to the thing of this project that a value names, if it may stand at the property. */
export function named(property: PropertyModel, fact: ScalarFact, scope: Scope): JsonValue | undefined {
  const thing = find(fact, scope)
  return thing !== undefined && fits(thing, property, scope) ? { id: thing.iri } : undefined
}

/** Turns the short id of a thing of this project, or an absolute IRI, into a reference. */
export function readReference(property: PropertyModel, fact: ScalarFact, scope: Scope): ReferenceOutcome {
  const { text } = fact
  const thing = find(fact, scope)
  if (thing !== undefined) {
    if (fits(thing, property, scope)) return { ok: true, value: { id: thing.iri } }
    const expected = anyOf(thingsOf(property).map((c) => className(scope.release, c)))
    const actual = className(scope.release, thing.class ?? '')
    const params = { property: factName(property), reference: shorten(text), expected, actual }
    return { ok: false, finding: finding('manifest/wrong-reference', params, placeOf(fact, scope)) }
  }
  if (/^(?:https?|did|urn):/.test(text) && isAbsoluteIri(text)) return { ok: true, value: { id: text } }
  return { ok: false, finding: unknownReference(property, fact, scope) }
}

/** A text that is nearly the id of a thing of this project. */
export function misnamed(property: PropertyModel, fact: ScalarFact, scope: Scope): Finding | undefined {
  return suggestId(fact.text, property, scope) === undefined ? undefined : unknownReference(property, fact, scope)
}

function unknownReference(property: PropertyModel, fact: ScalarFact, scope: Scope): Finding {
  const suggestion = suggestId(fact.text, property, scope)
  const params = {
    property: factName(property),
    reference: shorten(fact.text),
    expected: anyOf(kindNames(scope.release, thingsOf(property))) || 'thing',
    ...(suggestion !== undefined && { suggestion }),
  }
  return finding('manifest/unknown-reference', params, placeOf(fact, scope))
}

function find({ text }: ScalarFact, { directory }: Scope): Identified | undefined {
  return directory.byId.get(text) ?? directory.byIri.get(text)
}

function fits({ class: actual }: Identified, property: PropertyModel, { release }: Scope): boolean {
  if (actual === undefined || takesAnything(property)) return true
  return thingsOf(property).some((c) => isSubClassOf(release, actual, c)) || hasRulesOf(property, actual, release)
}

function suggestId(text: string, property: PropertyModel, scope: Scope): string | undefined {
  // Whether a thing fits depends on its class alone, and there are many things of few classes.
  const fitting = new Map<string | undefined, boolean>()
  const right = [...scope.directory.byId.values()].filter((thing) => {
    const known = fitting.get(thing.class) ?? fits(thing, property, scope)
    fitting.set(thing.class, known)
    return known
  })
  return nearest(
    text,
    right.map(({ id }) => id),
  )
}

function placeOf(fact: ScalarFact, scope: Scope): { location: ReturnType<typeof locate> } {
  return { location: locate(scope.source, fact) }
}
