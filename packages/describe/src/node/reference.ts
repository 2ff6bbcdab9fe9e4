import type { JsonValue } from '@gxkit/core'
import { finding, nearest } from '@gxkit/core'
import { factName, isSubClassOf, type PropertyModel } from '@gxkit/ontology'
import type { ScalarFact } from '../facts/fact.ts'
import { shorten } from '../facts/fact.ts'
import { anyOf, className, kindNames } from './class-name.ts'
import { isAbsoluteIri } from './datatypes.ts'
import { locate } from './location.ts'
import type { Identified, Scope } from './scope.ts'

/** The thing of this project that a value names, if it is of one of the classes. */
export function referent(fact: ScalarFact, classes: readonly string[], scope: Scope): Identified | undefined {
  const named = scope.directory.byId.get(fact.text) ?? scope.directory.byIri.get(fact.text)
  return named !== undefined && fits(named, classes, scope) ? named : undefined
}

/** Turns the short id of a thing of this project, or an absolute IRI, into a reference. */
export function describeReference(
  property: PropertyModel,
  fact: ScalarFact,
  classes: readonly string[],
  scope: Scope,
): JsonValue | undefined {
  const { text } = fact
  const place = { location: locate(scope.source, fact) }
  const expected = anyOf(classes.map((c) => className(scope.release, c)))
  const named = scope.directory.byId.get(text) ?? scope.directory.byIri.get(text)
  if (named !== undefined) {
    if (fits(named, classes, scope)) return { id: named.iri }
    const actual = className(scope.release, named.class ?? '')
    const params = { property: factName(property), reference: shorten(text), expected, actual }
    scope.findings.push(finding('manifest/wrong-reference', params, place))
    return undefined
  }
  if (/^(?:https?|did|urn):/.test(text) && isAbsoluteIri(text)) return { id: text }
  const suggestion = suggestId(text, classes, scope)
  const params = {
    property: factName(property),
    reference: shorten(text),
    expected: anyOf(kindNames(scope.release, classes)),
    ...(suggestion !== undefined && { suggestion }),
  }
  scope.findings.push(finding('manifest/unknown-reference', params, place))
  return undefined
}

function fits(named: Identified, classes: readonly string[], { release }: Scope): boolean {
  const { class: actual } = named
  return actual === undefined || classes.length === 0 || classes.some((c) => isSubClassOf(release, actual, c))
}

function suggestId(text: string, classes: readonly string[], scope: Scope): string | undefined {
  const all = [...scope.directory.byId.values()]
  const right = all.filter((named) => fits(named, classes, scope))
  return nearest(
    text,
    right.map((n) => n.id),
  )
}
