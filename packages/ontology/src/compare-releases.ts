import type { ClassModel, PropertyModel, ValueModel } from './class-model.ts'
import { bareName } from './names.ts'
import type { Release } from './release.ts'

/** What changed at a property: how many values there are, what they may be, or which members their lists have. */
export type PropertyAspect = 'minCount' | 'maxCount' | 'value' | 'list'

/** One property of a class that is not the same in two releases. */
export interface PropertyChange {
  /** Name without prefix, the same in both releases. */
  readonly term: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before?: PropertyModel
  readonly after?: PropertyModel
  /** What changed, where both releases have the property. */
  readonly aspects: readonly PropertyAspect[]
  /** Values that can be written only in the new release. */
  readonly newValues: readonly string[]
  /** Values that can no longer be written. */
  readonly goneValues: readonly string[]
}

/** One class that is not the same in two releases. */
export interface ClassChange {
  /** Name without prefix, the same in both releases. */
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly label: string
  /** Names of the direct parents, where they changed. */
  readonly parents?: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Whether the class takes only the listed properties, where that changed. */
  readonly closed?: boolean
  readonly properties: readonly PropertyChange[]
}

/**
 * Tells what changed from one release to another, class by class. Classes and properties are matched by their names
 * without prefix, because namespaces differ between releases; words for people are not compared.
 *
 * @returns the classes that differ, by name; an added or removed class has no list of properties
 *
 * @example
 * compareReleases(gaiaX2511, gaiaX2511) // []
 */
export function compareReleases(before: Release, after: Release): readonly ClassChange[] {
  const old = classesByName(before)
  const current = classesByName(after)
  const names = [...new Set([...old.keys(), ...current.keys()])].sort()
  return names.flatMap((name) => {
    const [was, is] = [old.get(name), current.get(name)]
    if (was === undefined || is === undefined) {
      const kind = was === undefined ? ('added' as const) : ('removed' as const)
      return [{ name, kind, label: (is ?? was)?.label ?? name, properties: [] }]
    }
    return compareClasses(name, { release: before, model: was }, { release: after, model: is })
  })
}

interface Side<Model> {
  readonly release: Release
  readonly model: Model
}

function classesByName(release: Release): ReadonlyMap<string, ClassModel> {
  return new Map([...release.vocabulary.classes().values()].map((model) => [bareName(model.iri), model]))
}

function compareClasses(name: string, before: Side<ClassModel>, after: Side<ClassModel>): readonly ClassChange[] {
  const parentsOf = ({ model }: Side<ClassModel>): string[] => model.parents.map(bareName).sort()
  const parents = { before: parentsOf(before), after: parentsOf(after) }
  const properties = compareProperties(before, after)
  const moved = parents.before.join() !== parents.after.join()
  const opened = before.model.closed !== after.model.closed
  if (!moved && !opened && properties.length === 0) return []
  return [
    {
      name,
      kind: 'changed',
      label: after.model.label,
      ...(moved && { parents }),
      ...(opened && { closed: after.model.closed }),
      properties,
    },
  ]
}

function compareProperties(before: Side<ClassModel>, after: Side<ClassModel>): readonly PropertyChange[] {
  const old = new Map(before.model.properties.map((property) => [bareName(property.iri), property]))
  const current = new Map(after.model.properties.map((property) => [bareName(property.iri), property]))
  const changes: PropertyChange[] = []
  for (const [iri, was] of old) {
    const is = current.get(iri)
    const term = bareName((is ?? was).term)
    if (is === undefined) changes.push({ term, kind: 'removed', before: was, ...nothing })
    else changes.push(...compareProperty(term, { ...before, model: was }, { ...after, model: is }))
  }
  for (const [iri, is] of current) {
    if (!old.has(iri)) changes.push({ term: bareName(is.term), kind: 'added', after: is, ...nothing })
  }
  return changes.sort((a, b) => (a.term < b.term ? -1 : 1))
}

const nothing = { aspects: [], newValues: [], goneValues: [] }

function compareProperty(
  term: string,
  before: Side<PropertyModel>,
  after: Side<PropertyModel>,
): readonly PropertyChange[] {
  const [was, is] = [before.model, after.model]
  const [old, current] = [valuesOf(before), valuesOf(after)]
  const newValues = [...current].filter((value) => !old.has(value))
  const goneValues = [...old].filter((value) => !current.has(value))
  const sameKind = signature(was) === signature(is)
  const aspects: PropertyAspect[] = []
  if (was.minCount !== is.minCount) aspects.push('minCount')
  if (was.maxCount !== is.maxCount) aspects.push('maxCount')
  if (!sameKind) aspects.push('value')
  else if (newValues.length + goneValues.length > 0) aspects.push('list')
  return aspects.length === 0 ? [] : [{ term, kind: 'changed', before: was, after: is, aspects, newValues, goneValues }]
}

function valuesOf({ release, model }: Side<PropertyModel>): ReadonlySet<string> {
  const lists = release.vocabulary.lists()
  const named = (model.or ?? [model]).flatMap((choice) => (choice.in === undefined ? [] : [choice.in]))
  return new Set(named.flatMap((list) => lists.get(list) ?? []))
}

/** What a property takes, with the same text for the same thing in any release. */
function signature(property: PropertyModel): string {
  return JSON.stringify((property.or ?? [property]).map(kindOf).sort())
}

function kindOf(value: ValueModel): string {
  const { class: type, node, datatype, hasValue, pattern, flags, minLength, minInclusive, maxInclusive } = value
  const listed = value.in === undefined ? undefined : 'list'
  const iri = listed === undefined && type === undefined && datatype === undefined && value.nodeKind === 'IRI'
  const names = [type, node].map((each) => (each === undefined ? undefined : bareName(each)))
  const plain = listed === undefined ? datatype : undefined
  return JSON.stringify([...names, plain, listed, iri, hasValue, pattern, flags, minLength, minInclusive, maxInclusive])
}
