import type { JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, joinPointer } from '@gxkit/core'
import { type ClassModel, factName, isSubClassOf, type PropertyModel } from '@gxkit/ontology'
import { type Fact, type FactEntry, itemsOf, type MappingFact } from '../facts/fact.ts'
import { checkNumbersOf } from '../registration-number/in-facts.ts'
import { compactIri } from './class-name.ts'
import { describeScalar, refuseValue } from './describe-scalar.ts'
import { entryOf, propertyNamed } from './fact-entries.ts'
import { keyLocation, locate } from './location.ts'
import { nestedClass, nestedIri } from './nested.ts'
import { classesOf, expectedForm } from './property.ts'
import { describeReference } from './reference.ts'
import type { Scope } from './scope.ts'
import { suggestName } from './suggest.ts'

/** What a node is: its class, its place in the credential, and where to point when something is missing in it. */
export interface NodeFrame {
  readonly model: ClassModel
  readonly target: JsonPointer
  /** IRI of the node; a node without one is anonymous. */
  readonly iri?: string
  /** The name under which the facts stand; a missing property is shown there. */
  readonly heading?: FactEntry
  /** Names that are no properties but say what the thing is. */
  readonly reserved: ReadonlySet<string>
}

/** Names inside nested facts that are no properties. */
export const nestedReserved: ReadonlySet<string> = new Set(['type', 'id'])

/**
 * Turns named facts into a node of a credential. Everything that does not fit the class becomes a finding in the scope;
 * the members come in the order of the class model, so that the same facts always give the same bytes.
 */
export function describeNode(facts: MappingFact, frame: NodeFrame, scope: Scope): JsonObject {
  const { model, target, iri } = frame
  scope.origins.set(target, locate(scope.source, facts))
  const node: Record<string, JsonValue> = {}
  if (iri !== undefined) node.id = iri
  node.type = compactIri(scope.release, model.iri)
  const meant = reportUnknown(facts, frame, scope)
  for (const property of [...model.properties].sort((a, b) => a.order - b.order)) {
    const entry = entryOf(facts, model, property, scope.release)
    if (entry === undefined) {
      if (property.minCount > 0 && !meant.has(factName(property))) reportMissing(property, facts, frame, scope)
      continue
    }
    const value = describeProperty(property, entry, joinPointer(target, property.term), scope)
    if (value !== undefined) node[property.term] = value
  }
  checkNumbersOf(facts, model, scope)
  return node
}

function describeProperty(
  property: PropertyModel,
  entry: FactEntry,
  target: JsonPointer,
  scope: Scope,
): JsonValue | undefined {
  const { value: fact } = entry
  scope.origins.set(target, locate(scope.source, fact))
  const items = itemsOf(fact)
  const place = { location: locate(scope.source, fact) }
  if (items.length === 0 || isEmpty(fact)) {
    scope.findings.push(finding('manifest/empty-value', { property: entry.key }, emptyPlace(entry, scope)))
    return undefined
  }
  const { minCount, maxCount = Number.POSITIVE_INFINITY } = property
  const counts = { property: entry.key, found: items.length }
  if (items.length > maxCount)
    scope.findings.push(finding('manifest/too-many-values', { ...counts, limit: maxCount }, place))
  if (items.length < minCount)
    scope.findings.push(finding('manifest/too-few-values', { ...counts, limit: minCount }, place))

  if (fact.kind !== 'list') return describeValue(property, fact, entry, target, scope)
  const values = items.map((item, i) => {
    const at = joinPointer(target, i)
    scope.origins.set(at, locate(scope.source, item))
    if (isEmpty(item)) {
      const location = locate(scope.source, item)
      scope.findings.push(finding('manifest/empty-value', { property: entry.key }, { location }))
      return undefined
    }
    return describeValue(property, item, entry, at, scope)
  })
  return values.filter((value) => value !== undefined)
}

function describeValue(
  property: PropertyModel,
  fact: Fact,
  entry: FactEntry,
  target: JsonPointer,
  scope: Scope,
): JsonValue | undefined {
  if (fact.kind === 'scalar') return describeScalar(property, fact, scope)
  const classes = classesOf(property)
  if (fact.kind === 'list' || classes.length === 0) return refuseValue(property, fact, scope)
  const id = fact.entries.get('id')?.value
  if (id?.kind === 'scalar' && fact.entries.size === 1) return describeReference(property, id, classes, scope)
  const model = nestedClass(property, fact, classes, scope)
  if (model === undefined) return undefined
  const iri = nestedIri(fact, scope)
  const frame = { model, target, heading: entry, reserved: nestedReserved, ...(iri !== undefined && { iri }) }
  return describeNode(fact, frame, scope)
}

function isEmpty(fact: Fact): boolean {
  if (fact.kind === 'mapping') return fact.entries.size === 0
  return fact.kind === 'scalar' && (fact.value === null || (typeof fact.value === 'string' && fact.value.trim() === ''))
}

function emptyPlace(entry: FactEntry, scope: Scope): { location: ReturnType<typeof locate> } {
  const { range } = entry.value
  const visible = range === undefined || range.end > range.start
  return { location: visible ? locate(scope.source, entry.value) : keyLocation(scope.source, entry) }
}

/** Returns the names that were probably meant, so that they are not reported as missing as well. */
function reportUnknown(facts: MappingFact, { model, reserved }: NodeFrame, scope: Scope): ReadonlySet<string> {
  const meant = new Set<string>()
  const terms = model.properties.map(factName)
  const stated = new Set<PropertyModel>()
  for (const entry of facts.entries.values()) {
    const { key } = entry
    if (reserved.has(key)) continue
    const property = propertyNamed(model, key, scope.release)
    if (property !== undefined) {
      const location = keyLocation(scope.source, entry)
      if (stated.has(property)) scope.findings.push(finding('yaml/duplicate-key', { key }, { location }))
      stated.add(property)
      continue
    }
    const bare = key.slice(key.lastIndexOf(':') + 1)
    const suggestion = terms.includes(bare) ? bare : suggestName(bare, [...terms, ...reserved])
    if (suggestion !== undefined) meant.add(suggestion)
    const kind = suggestion === undefined ? kindWith(key, model, scope) : undefined
    const params = {
      property: key,
      type: model.name,
      known: terms.join(', '),
      ...(suggestion !== undefined && { suggestion }),
      ...(kind !== undefined && { kind }),
    }
    scope.findings.push(finding('manifest/unknown-property', params, { location: keyLocation(scope.source, entry) }))
  }
  return meant
}

/** A special kind of the class that has the property, where there is exactly one way to have meant it. */
function kindWith(term: string, { iri }: ClassModel, { release }: Scope): string | undefined {
  for (const model of release.vocabulary.classes().values()) {
    if (model.iri === iri || !isSubClassOf(release, model.iri, iri)) continue
    if (model.properties.some((p) => factName(p) === term)) return model.name
  }
  return undefined
}

function reportMissing(property: PropertyModel, facts: MappingFact, frame: NodeFrame, scope: Scope): void {
  const { model, heading } = frame
  const { label, description } = property
  const term = factName(property)
  const purpose = description === '' ? (label === term ? '' : label) : asClause(description)
  const params = { property: term, type: model.name, purpose, form: expectedForm(property, scope.release) }
  const type = facts.entries.get('type')
  const location =
    heading !== undefined
      ? keyLocation(scope.source, heading)
      : { ...locate(scope.source, facts), ...(type?.value.range && { range: type.value.range }) }
  scope.findings.push(finding('manifest/missing-property', params, { location }))
}

/** A sentence as the end of another. */
function asClause(text: string): string {
  const clause = text.replace(/\.$/, '')
  return /^[A-Z][a-z ]/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause
}
