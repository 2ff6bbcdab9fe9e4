import type { JsonObject } from '@gxkit/core'
import { bareName, type ClassModel, type PropertyModel, type Release } from '@gxkit/ontology'
import { classModels } from '../derive/class-model.ts'
import { contextTerms } from '../derive/context-terms.ts'
import type { StoredModel, StoredProperty } from '../derive/stored-model.ts'
import { OWL, RDF, RDFS } from '../graph/names.ts'
import type { VocabularyGraph } from '../graph/vocabulary-graph.ts'

/** What the classes of a vocabulary are made of. */
export interface OwnClassesOptions {
  /** The name of the vocabulary. */
  readonly name: string
  readonly release: Release
  /** The `@context` that credentials are written with: that of the release and that of the vocabulary in one. */
  readonly context: JsonObject
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/**
 * The classes of a vocabulary as a form would show them, with what they take over from others; and the classes of the release
 * as they are with its further rules.
 */
export function ownClasses(
  graph: VocabularyGraph,
  options: OwnClassesOptions,
): { readonly classes: readonly ClassModel[]; readonly narrowed: readonly ClassModel[] } {
  const { name: domain, release, context, lists } = options
  const stored = classModels(graph, { context, prefixes: {}, lists, domains: new Map(), lenient: true })
  const known = release.vocabulary.classes()
  const words = releaseWords(release)
  const terms = contextTerms(context)
  const declared = new Map<string, ClassModel>()
  for (const [iri, model] of Object.entries(stored.classes)) {
    const properties = numbered(merged(model.properties.map((property) => complete(property, stored, words))))
    declared.set(iri, { ...model, domain, properties })
  }
  for (const iri of declaredClasses(graph)) {
    if (declared.has(iri) || known.has(iri)) continue
    const label = graphText(graph, iri, `${RDFS}label`) ?? bareName(iri)
    const description = graphText(graph, iri, `${RDFS}comment`) ?? ''
    const parents = parentsOf(graph, iri)
    declared.set(iri, {
      name: terms(iri).term,
      iri,
      label,
      description,
      domain,
      parents,
      closed: false,
      properties: [],
    })
  }
  const own = [...declared.values()].filter(({ iri }) => !known.has(iri))
  const lineage = (iri: string): ClassModel | undefined => known.get(iri) ?? declared.get(iri)
  return {
    classes: own.map((model) => ({ ...model, properties: inherited(model, lineage) })),
    narrowed: [...declared.values()].flatMap((model) => {
      const before = known.get(model.iri)
      return before === undefined ? [] : [narrowed(before, model)]
    }),
  }
}

function complete(property: StoredProperty, stored: StoredModel, words: ReleaseWords): PropertyModel {
  const term = bareName(property.iri)
  const common = stored.properties[property.iri] ?? { label: term, description: '' }
  const known = words.get(property.iri)
  const unsaid = common.description === '' && common.label === bareName(property.iri)
  const text = known !== undefined && unsaid ? { label: known.label, description: known.description } : {}
  return { term, ...common, ...text, ...property, minCount: property.minCount ?? 0 } as PropertyModel
}

/** Several property shapes with one path are one line in a form. */
function merged(properties: readonly PropertyModel[]): readonly PropertyModel[] {
  const byIri = new Map<string, PropertyModel>()
  for (const property of properties) {
    const before = byIri.get(property.iri)
    byIri.set(property.iri, before === undefined ? property : narrow(before, property))
  }
  return [...byIri.values()]
}

/** A property under the demands of both. */
function narrow(before: PropertyModel, further: PropertyModel): PropertyModel {
  const maxCount = Math.min(before.maxCount ?? Number.POSITIVE_INFINITY, further.maxCount ?? Number.POSITIVE_INFINITY)
  const { maxCount: _, ...rest } = { ...before, ...further }
  return {
    ...rest,
    description: further.description === '' ? before.description : further.description,
    minCount: Math.max(before.minCount, further.minCount),
    ...(Number.isFinite(maxCount) && { maxCount }),
  }
}

function numbered(properties: readonly PropertyModel[]): readonly PropertyModel[] {
  return properties.map((property, order) => ({ ...property, order }))
}

/** The properties of a class and of everything that it is a kind of, its own first. */
function inherited(model: ClassModel, lineage: (iri: string) => ClassModel | undefined): readonly PropertyModel[] {
  const found = new Map(model.properties.map((property) => [property.iri, property]))
  const seen = new Set([model.iri])
  const queue = [...model.parents]
  for (const iri of queue) {
    const parent = seen.has(iri) ? undefined : lineage(iri)
    seen.add(iri)
    if (parent === undefined) continue
    for (const property of parent.properties) {
      const own = found.get(property.iri)
      if (own === undefined && model.closed) continue
      found.set(property.iri, own === undefined ? property : narrow(property, own))
    }
    queue.push(...parent.parents)
  }
  return numbered([...found.values()])
}

function narrowed(before: ClassModel, further: ClassModel): ClassModel {
  const rules = new Map(further.properties.map((property) => [property.iri, property]))
  const kept = before.properties.map((property) => {
    const own = rules.get(property.iri)
    if (own === undefined) return property
    const { label, description } = property
    return { ...narrow(property, own), label, description }
  })
  const added = further.properties.filter(({ iri }) => before.properties.every((property) => property.iri !== iri))
  return { ...before, closed: before.closed || further.closed, properties: numbered([...kept, ...added]) }
}

type ReleaseWords = ReadonlyMap<string, PropertyModel>

function releaseWords(release: Release): ReleaseWords {
  const properties = [...release.vocabulary.classes().values()].flatMap((model) => model.properties)
  return new Map(properties.map((property) => [property.iri, property]))
}

/** IRIs of what is said to be a class. */
function declaredClasses(graph: VocabularyGraph): readonly string[] {
  const types = new Set([`${RDFS}Class`, `${OWL}Class`])
  const typed = graph.having(`${RDF}type`).filter(({ object }) => types.has(object.value))
  const subjects = [...typed, ...graph.having(`${RDFS}subClassOf`)].map(({ subject }) => subject)
  return [...new Set(subjects.flatMap((term) => (term.termType === 'NamedNode' ? [term.value] : [])))].sort()
}

function parentsOf(graph: VocabularyGraph, iri: string): readonly string[] {
  const quads = graph.having(`${RDFS}subClassOf`).filter(({ subject }) => subject.value === iri)
  return quads.map(({ object }) => object.value)
}

function graphText(graph: VocabularyGraph, iri: string, predicate: string): string | undefined {
  return graph.having(predicate).find(({ subject }) => subject.value === iri)?.object.value
}
