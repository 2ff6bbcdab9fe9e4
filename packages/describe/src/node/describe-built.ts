import { finding, type JsonValue } from '@gxkit/core'
import { factName, isSubClassOf, type PropertyModel } from '@gxkit/ontology'
import type { BuiltNode } from '../facts/built.ts'
import type { FactPlace } from '../facts/fact.ts'
import { anyOf, className } from './class-name.ts'
import { locate } from './location.ts'
import { takesAnything, thingsOf } from './property.ts'
import type { Scope } from './scope.ts'

/** Puts a node that a builder made where it may stand. It has been checked when it was built; what it is, is checked here. */
export function describeBuilt(
  property: PropertyModel,
  built: BuiltNode,
  place: FactPlace,
  scope: Scope,
): JsonValue | undefined {
  const { release } = built
  const choices = thingsOf(property)
  const foreign = release.id !== scope.release.id
  const fits = takesAnything(property) || choices.some((iri) => isSubClassOf(release, built.class, iri))
  if (!foreign && fits) return built.node
  const name = className(release, built.class)
  const params = {
    property: factName(property),
    type: foreign ? `${name} of ${release.id}` : name,
    expected: choices.length === 0 ? 'plain value' : anyOf(choices.map((iri) => className(scope.release, iri))),
  }
  scope.findings.push(finding('manifest/wrong-type', params, { location: locate(scope.source, place) }))
  return undefined
}
