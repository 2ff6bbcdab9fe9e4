import type { Location } from '@gxkit/core'
import { type ClassModel, classModel, type Release } from '@gxkit/ontology'
import { type Fact, itemsOf, type MappingFact } from '../facts/fact.ts'
import { type ManifestSource, readFacts } from '../facts/read-facts.ts'
import { isProjectFile } from '../manifest/project.ts'
import { thingReserved } from '../manifest/thing.ts'
import { propertyNamed } from '../node/fact-entries.ts'
import { keyLocation, locate } from '../node/location.ts'
import { thingsOf } from '../node/property.ts'

/** Something of the vocabulary that a manifest uses: a class, or a property of it with its plain values. */
export interface ManifestUse {
  /** IRI of the class. */
  readonly class: string
  /** IRI of the property; absent where the use is that of the class itself. */
  readonly property?: string
  /** What is written there, where these are plain values. */
  readonly values: readonly string[]
  readonly location: Location
}

/**
 * Lists which classes and properties of a release a manifest uses, at any depth. What the release does not know is left
 * out, and so is a file that cannot be read; `describeManifests` tells about both.
 *
 * @example
 * manifestUses({ name: 'vat.yaml', text: 'type: VatID\nvatID: DE1' }, gaiaX2511).length // 2
 */
export function manifestUses(source: ManifestSource, release: Release): readonly ManifestUse[] {
  if (isProjectFile(source.name)) return []
  const parsed = readFacts(source)
  if (!parsed.ok) return []
  return [...usesOf(parsed.value, { source: source.name, release, top: true })]
}

interface Around {
  readonly source: string
  readonly release: Release
  readonly top: boolean
  /** The class where the facts do not state one. */
  readonly expected?: string
}

function* usesOf(facts: MappingFact, around: Around): Generator<ManifestUse> {
  const { source, release, top } = around
  const type = facts.entries.get('type')?.value
  const model = modelOf(type, around)
  if (model === undefined) return
  yield { class: model.iri, values: [], location: locate(source, type ?? facts) }
  for (const entry of facts.entries.values()) {
    const property = propertyNamed(model, entry.key, release)
    if (property === undefined || (top && thingReserved.has(entry.key))) continue
    const items = itemsOf(entry.value)
    const values = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
    yield { class: model.iri, property: property.iri, values, location: keyLocation(source, entry) }
    const [expected, another] = thingsOf(property)
    for (const item of items) {
      if (item.kind !== 'mapping' || (item.entries.size === 1 && item.entries.has('id'))) continue
      const only = another === undefined && expected !== undefined ? { expected } : {}
      yield* usesOf(item, { source, release, top: false, ...only })
    }
  }
}

function modelOf(type: Fact | undefined, { release, expected }: Around): ClassModel | undefined {
  if (type === undefined) return expected === undefined ? undefined : classModel(release, expected)
  return type.kind === 'scalar' ? classModel(release, type.text) : undefined
}
