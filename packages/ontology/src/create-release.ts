import type { JsonObject } from '@gxkit/core'
import type { ClassModel, PropertyModel } from './class-model.ts'
import type { PackedShapes } from './packed-shapes.ts'
import type { Release, ReleaseFacts } from './release.ts'

/** Where the IRIs of enumeration lists start; the name of the list follows. */
const LIST = 'urn:gxkit:list:'

/** The generated data of a release, still as text. */
export interface ReleaseData {
  readonly facts: ReleaseFacts
  readonly context: string
  readonly lists: string
  readonly model: string
  readonly shapes: string
}

/** The words of a property stand once, not in each class that has the property. */
interface StoredModel {
  readonly properties: Readonly<
    Record<string, Pick<PropertyModel, 'term' | 'coercion' | 'label' | 'description' | 'unit'>>
  >
  readonly classes: Readonly<Record<string, Omit<ClassModel, 'properties'> & { properties: readonly StoredProperty[] }>>
}

type StoredProperty = Pick<PropertyModel, 'iri' | 'order'> & Partial<PropertyModel>

/** Makes a release of its generated data. Nothing is parsed until somebody asks for it. */
export function createRelease(data: ReleaseData): Release {
  const { facts } = data
  const lists = lazy(() => freeze(JSON.parse(data.lists) as Record<string, readonly string[]>))
  const document = lazy(() => freeze(JSON.parse(data.context) as JsonObject))
  const shapes = lazy(() => {
    const packed = JSON.parse(data.shapes) as Omit<PackedShapes, 'lists'>
    const named = Object.entries(lists()).map(([name, members]) => [LIST + name, members] as const)
    return freeze({ ...packed, lists: Object.fromEntries(named) })
  })
  const documents = {}
  for (const url of facts.contexts.accepted) Object.defineProperty(documents, url, { enumerable: true, get: document })
  return freeze({
    ...facts,
    contexts: { ...facts.contexts, documents },
    vocabulary: {
      classes: lazy(() => readClasses(data.model, facts.prefixes)),
      lists: lazy(() => new Map(Object.entries(lists()))),
      parents: lazy(() => groupByFirst(shapes().hierarchy)),
      shapes,
    },
  })
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Freezes plain data all the way down; accessors and functions stay untouched. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const { value: member } of Object.values(Object.getOwnPropertyDescriptors(value))) freeze(member)
  return value
}

function groupByFirst(pairs: PackedShapes['hierarchy']): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [sub, sup] of pairs) groups.set(sub, [...(groups.get(sub) ?? []), sup])
  return groups
}

/** Brings together what is stored once: the words of a property, and the full form of every IRI. */
function readClasses(text: string, prefixes: Readonly<Record<string, string>>): ReadonlyMap<string, ClassModel> {
  const stored = JSON.parse(text) as StoredModel
  const classes = new Map<string, ClassModel>()
  for (const model of Object.values(stored.classes)) {
    const properties = model.properties.map((property) => {
      const common = stored.properties[property.iri] ?? { term: property.iri, label: property.iri, description: '' }
      return expandIris({ ...common, ...property, minCount: property.minCount ?? 0 }, prefixes)
    })
    const parents = model.parents.map((parent) => expand(parent, prefixes))
    const iri = expand(model.iri, prefixes)
    classes.set(iri, freeze({ ...model, iri, parents, properties }))
  }
  return classes
}

function expandIris<T extends Partial<PropertyModel>>(model: T, prefixes: Readonly<Record<string, string>>): T {
  const expanded: Record<string, unknown> = { ...model }
  for (const member of ['iri', 'class', 'node', 'datatype', 'coercion'] as const) {
    const iri = model[member]
    if (iri !== undefined) expanded[member] = expand(iri, prefixes)
  }
  if (model.or !== undefined) expanded.or = model.or.map((alternative) => expandIris(alternative, prefixes))
  return expanded as T
}

function expand(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const colon = iri.indexOf(':')
  const namespace = colon < 0 ? undefined : prefixes[iri.slice(0, colon)]
  return namespace === undefined ? iri : namespace + iri.slice(colon + 1)
}
