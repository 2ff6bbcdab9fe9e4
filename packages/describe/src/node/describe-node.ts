import type { Finding, FindingPlace, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, joinPointer } from '@gxkit/core'
import { type ClassModel, factName, isSubClassOf, type PropertyModel } from '@gxkit/ontology'
import { type Fact, type FactEntry, itemsOf, type MappingFact } from '../facts/fact.ts'
import { checkNumbersOf } from '../registration-number/in-facts.ts'
import { carryClaim, claimName, prefixedName } from './claim.ts'
import { anyOf, compactIri, kindNames } from './class-name.ts'
import { credentialGiven } from './credential-given.ts'
import { describeBuilt } from './describe-built.ts'
import { describeScalar } from './describe-scalar.ts'
import { entryOf, propertyNamed } from './fact-entries.ts'
import { keyLocation, locate } from './location.ts'
import { nestedClass, nestedIri } from './nested.ts'
import { expectedForm, takesReferences, takesThings } from './property.ts'
import { readReference } from './reference.ts'
import { wrongValue } from './refusal.ts'
import type { Scope } from './scope.ts'
import { labelled, suggestName } from './suggest.ts'

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
  /** Whether the node states no type: its place says what it is. */
  readonly untyped?: boolean
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
  if (frame.untyped !== true) node.type = compactIri(scope.release, model.iri)
  const { meant, carried } = reportUnknown(facts, frame, scope)
  for (const property of [...model.properties].sort((a, b) => a.order - b.order)) {
    const entry = entryOf(facts, property, scope.release)
    if (entry === undefined) {
      if (property.minCount > 0 && !meant.has(factName(property))) reportMissing(property, facts, frame, scope)
      continue
    }
    const value = describeProperty(property, entry, joinPointer(target, property.term), scope)
    if (value !== undefined) node[property.term] = value
  }
  for (const { key, entry } of carried) {
    const value = carryClaim(entry.value, joinPointer(target, key), scope)
    if (value !== undefined) node[key] = value
  }
  checkNumbersOf(facts, node, model, scope)
  reportGroup(facts, frame, scope)
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
    scope.findings.push(emptyValue(property, entry, property.minCount > 0, scope, emptyPlace(entry, scope)))
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
      const place = { location: locate(scope.source, item) }
      scope.findings.push(emptyValue(property, entry, items.length <= minCount, scope, place))
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
  if (fact.kind === 'list') return refuse(wrongValue(property, fact, scope), scope)
  if (fact.kind === 'mapping' && fact.built !== undefined) return describeBuilt(property, fact.built, fact, scope)
  if (fact.kind === 'mapping') return describeNested(property, fact, entry, target, scope)
  const scalar = describeScalar(property, fact, scope)
  if (scalar === undefined) return undefined
  return 'value' in scalar ? scalar.value : describeNested(property, scalar.facts, entry, target, scope)
}

function describeNested(
  property: PropertyModel,
  facts: MappingFact,
  entry: FactEntry,
  target: JsonPointer,
  scope: Scope,
): JsonValue | undefined {
  const credential = credentialGiven(facts)
  if (credential !== undefined) {
    const params = { property: entry.key, ...credential }
    return refuse(finding('manifest/credential-given', params, { location: locate(scope.source, facts) }), scope)
  }
  const id = facts.entries.get('id')?.value
  if (id?.kind === 'scalar' && facts.entries.size === 1 && takesReferences(property)) {
    const outcome = readReference(property, id, scope)
    return outcome.ok ? outcome.value : refuse(outcome.finding, scope)
  }
  if (!takesThings(property)) return refuse(wrongValue(property, facts, scope), scope)
  const nested = nestedClass(property, facts, scope)
  if (nested === undefined) return undefined
  const iri = nestedIri(facts, scope)
  const frame = { ...nested, target, heading: entry, reserved: nestedReserved, ...(iri !== undefined && { iri }) }
  return describeNode(facts, frame, scope)
}

function refuse(found: Finding, scope: Scope): undefined {
  scope.findings.push(found)
}

function isEmpty(fact: Fact): boolean {
  if (fact.kind === 'mapping') return fact.entries.size === 0
  return fact.kind === 'scalar' && (fact.value === null || (typeof fact.value === 'string' && fact.value.trim() === ''))
}

function emptyValue(
  property: PropertyModel,
  { key }: FactEntry,
  required: boolean,
  { release }: Scope,
  place: FindingPlace,
): Finding {
  const params = { property: key, form: expectedForm(property, release), required }
  return finding('manifest/empty-value', params, place)
}

function emptyPlace(entry: FactEntry, scope: Scope): { location: ReturnType<typeof locate> } {
  const { range } = entry.value
  const visible = range === undefined || range.end > range.start
  return { location: visible ? locate(scope.source, entry.value) : keyLocation(scope.source, entry) }
}

interface Unknown {
  /** Names that were probably meant, so that they are not reported as missing as well. */
  readonly meant: ReadonlySet<string>
  /** Claims that no rule looks at and that are carried all the same. */
  readonly carried: readonly { readonly key: string; readonly entry: FactEntry }[]
}

function reportUnknown(facts: MappingFact, { model, reserved }: NodeFrame, scope: Scope): Unknown {
  const meant = new Set<string>()
  const carried: { key: string; entry: FactEntry }[] = []
  const terms = model.properties.map(factName)
  const names = [...terms, ...reserved]
  const known = terms.join(', ')
  const isOpen = !model.closed && !isGroup(model, scope)
  let kinds: ReadonlyMap<string, string> | undefined
  const stated = new Set<PropertyModel>()
  for (const entry of facts.entries.values()) {
    const { key } = entry
    if (reserved.has(key)) continue
    const location = keyLocation(scope.source, entry)
    const property = propertyNamed(model, key, scope.release)
    if (property !== undefined) {
      if (stated.has(property)) scope.findings.push(finding('yaml/duplicate-key', { key }, { location }))
      stated.add(property)
      continue
    }
    const bare = key.slice(key.lastIndexOf(':') + 1)
    const suggestion = terms.includes(bare) ? bare : (labelled(bare, model.properties) ?? suggestName(bare, names))
    const claim = isOpen && suggestion === undefined ? claimName(key, scope.release) : undefined
    if (claim !== undefined) {
      carried.push({ key: claim, entry })
      scope.findings.push(finding('manifest/unknown-claim', { property: key, type: model.name }, { location }))
      continue
    }
    if (suggestion !== undefined) meant.add(suggestion)
    if (suggestion === undefined) kinds ??= kindsWith(model, scope)
    const kind = suggestion === undefined ? kinds?.get(key) : undefined
    const prefixed = isOpen ? prefixedName(key, scope.release) : undefined
    const params = {
      property: key,
      type: model.name,
      known,
      ...(suggestion !== undefined && { suggestion }),
      ...(kind !== undefined && { kind }),
      ...(prefixed !== undefined && { prefixed }),
    }
    scope.findings.push(finding('manifest/unknown-property', params, { location }))
  }
  return { meant, carried }
}

/** A class without facts of its own only says of which kinds there are; a thing is one of the kinds. */
function reportGroup(facts: MappingFact, { model, reserved }: NodeFrame, scope: Scope): void {
  const misspelt = [...facts.entries.keys()].some((key) => !reserved.has(key))
  if (misspelt || !isGroup(model, scope)) return
  const type = facts.entries.get('type')?.value
  const params = { type: model.name, kinds: anyOf(kindNames(scope.release, [model.iri])) }
  scope.findings.push(finding('manifest/kind-needed', params, { location: locate(scope.source, type ?? facts) }))
}

function isGroup({ iri, name, properties }: ClassModel, { release }: Scope): boolean {
  return properties.length === 0 && kindNames(release, [iri]).some((kind) => kind !== name)
}

/** The properties of the special kinds of a class, each with the first kind that has it. */
function kindsWith({ iri }: ClassModel, { release }: Scope): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>()
  for (const model of release.vocabulary.classes().values()) {
    if (model.iri === iri || !isSubClassOf(release, model.iri, iri)) continue
    for (const name of model.properties.map(factName)) if (!kinds.has(name)) kinds.set(name, model.name)
  }
  return kinds
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
