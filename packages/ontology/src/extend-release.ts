import { freeze, GxError } from '@gxkit/core'
import type { ClassModel } from './class-model.ts'
import { groupByFirst } from './create-release.ts'
import { lazy } from './lazy.ts'
import type { PackedShapes } from './packed-shapes.ts'
import type { Release } from './release.ts'
import type { VocabularyData } from './vocabulary-data.ts'

/**
 * Adds a vocabulary to a release. The result is a release like any other, for describing, checking, signing and verifying; a
 * credential names the added contexts after those of the release. Neither of the two that go in is changed.
 *
 * @param data what `readVocabulary` made of the files; it has checked that nothing of the release is changed
 * @throws GxError `ERR_INPUT_REFUSED` if a class, list, context or prefix is there already
 *
 * @example
 * const iri = 'https://example.org/Field'
 * const extended = extendRelease(gaiaX2511, {
 *   name: 'farming',
 *   classes: [{ name: 'Field', iri, label: 'Field', description: '', parents: [], closed: false, properties: [] }],
 *   narrowed: [],
 *   lists: {},
 *   shapes: { terms: [], shapes: { [iri]: [] }, needs: {}, lists: {}, hierarchy: [] },
 *   prefixes: { ex: 'https://example.org/' },
 *   contexts: { 'https://example.org/context': { '@context': { ex: 'https://example.org/' } } },
 * })
 * classModel(extended, 'ex:Field')?.label // 'Field'
 */
export function extendRelease(release: Release, data: VocabularyData): Release {
  refuseDuplicates(release, data)
  const { vocabulary, contexts } = release
  const urls = Object.keys(data.contexts)
  const documents = Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(contexts.documents), ...descriptors(data.contexts) },
  )
  const shapes = lazy(() => freeze(mergeShapes(vocabulary.shapes(), data.shapes)))
  return freeze({
    ...release,
    prefixes: { ...release.prefixes, ...data.prefixes },
    contexts: {
      ...contexts,
      accepted: [...contexts.accepted, ...urls],
      order: [...contexts.order, ...urls],
      prefixes: { ...contexts.prefixes, ...data.prefixes },
      documents,
    },
    vocabulary: {
      classes: lazy(() => mergeClasses(vocabulary.classes(), data)),
      lists: lazy(() => new Map([...vocabulary.lists(), ...Object.entries(freeze(structuredClone(data.lists)))])),
      parents: lazy(() => groupByFirst(shapes().hierarchy)),
      shapes,
    },
    extensions: [...(release.extensions ?? []), freeze(structuredClone(data))],
  })
}

function descriptors(contexts: VocabularyData['contexts']): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(contexts).map(([url, document]) => [
      url,
      { enumerable: true, value: freeze(structuredClone(document)) },
    ]),
  )
}

function mergeClasses(classes: ReadonlyMap<string, ClassModel>, data: VocabularyData): ReadonlyMap<string, ClassModel> {
  const added = [...data.narrowed, ...data.classes].map((model) => [model.iri, freeze(structuredClone(model))] as const)
  return new Map([...classes, ...added])
}

/** Shapes of two origins for one class stand one after the other; blank nodes and terms of the second move up. */
function mergeShapes(first: PackedShapes, second: PackedShapes): PackedShapes {
  const offset = first.terms.length
  const shapes: Record<string, readonly number[]> = { ...first.shapes }
  for (const [iri, triples] of Object.entries(second.shapes)) {
    const before = Object.hasOwn(first.shapes, iri) ? (first.shapes[iri] ?? []) : []
    const lowest = before.reduce((least, number) => Math.min(least, number), 0)
    shapes[iri] = [...before, ...triples.map((number) => (number < 0 ? number + lowest : number + offset))]
  }
  const needs: Record<string, readonly string[]> = { ...first.needs }
  for (const [iri, others] of Object.entries(second.needs)) {
    const before = Object.hasOwn(first.needs, iri) ? (first.needs[iri] ?? []) : []
    needs[iri] = [...new Set([...before, ...others])].sort()
  }
  return {
    terms: [...first.terms, ...second.terms],
    shapes,
    needs,
    lists: { ...first.lists, ...second.lists },
    hierarchy: [...first.hierarchy, ...second.hierarchy],
  }
}

function refuseDuplicates(release: Release, data: VocabularyData): void {
  const { vocabulary, contexts, prefixes } = release
  const classes = vocabulary.classes()
  const strange = data.narrowed.find(({ iri }) => !classes.has(iri))
  if (strange !== undefined) throw refused(`${release.id} has no class ${strange.iri} to add rules to`)
  const taken = [
    ...data.classes.flatMap(({ iri }) => (classes.has(iri) ? [`the class ${iri}`] : [])),
    ...Object.keys(data.lists).flatMap((name) => (vocabulary.lists().has(name) ? [`the list ${name}`] : [])),
    ...Object.keys(data.shapes.lists).flatMap((iri) =>
      Object.hasOwn(vocabulary.shapes().lists, iri) ? [`the list ${iri}`] : [],
    ),
    ...data.shapes.hierarchy.flatMap(([sub]) => (classes.has(sub) ? [`the hierarchy of ${sub}`] : [])),
    ...[...Object.keys(data.contexts)].flatMap((url) =>
      Object.hasOwn(contexts.documents, url) || url === release.dataModel.context ? [`the context ${url}`] : [],
    ),
    ...Object.entries(data.prefixes).flatMap(([prefix, namespace]) =>
      Object.hasOwn(prefixes, prefix) && prefixes[prefix] !== namespace ? [`the prefix ${prefix}`] : [],
    ),
  ]
  const [first] = taken
  if (first !== undefined) throw refused(`${release.id} has ${first} already`)
}

function refused(message: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', message, { next: 'Give what you add an address and a name of its own.' })
}
