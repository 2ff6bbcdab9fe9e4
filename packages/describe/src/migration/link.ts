import { type ClassModel, classModel, isSubClassOf, type PropertyModel, type Release } from '@gxkit/ontology'
import type { Pair, YAMLMap } from 'yaml'
import { isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { MigratedThing } from './migrated-thing.ts'
import { bareKey, expectedClasses, propertyNamed, takesOnlyNodes } from './names.ts'
import { asValue, isReference, textOf } from './nodes.ts'

/** What the things of one migration are called. */
export interface Names {
  readonly release: Release
  /** Old id or address -> the things that it stands for now. */
  readonly byOldName: ReadonlyMap<string, readonly MigratedThing[]>
}

/** Makes references to things of the same migration short ids, and those to a thing that became several a list. */
export function linkThing(map: YAMLMap, className: string, names: Names): void {
  const model = classModel(names.release, className)
  for (const pair of map.items as Pair[]) {
    const key = bareKey(String(isScalar(pair.key) ? pair.key.value : pair.key))
    const property = propertyNamed(model, key)
    if (property === undefined || expectedClasses(property).length === 0) continue
    const items = isSeq(pair.value) ? pair.value.items : [pair.value]
    const linked = items.flatMap((item) => linkItem(item, property, names))
    if (linked.length === items.length && linked.every((item, i) => item === items[i])) continue
    pair.value = asValue({ nodes: linked, list: isSeq(pair.value) ? pair.value : undefined })
  }
}

function linkItem(item: unknown, property: PropertyModel, names: Names): readonly unknown[] {
  const reference = isMap(item) && isReference(item) ? item.items[0]?.value : item
  if (isScalar(reference)) {
    const text = textOf(reference)
    const things = thingsFor(text, property, names)
    const same = things.length === 1 && things[0]?.id === text && reference === item
    if (things.length > 0) return same ? [item] : things.map(({ id }) => new Scalar(id))
    return isMap(item) && takesOnlyNodes(property) ? [reference] : [item]
  }
  if (isMap(item)) {
    const stated = item.get('type')
    const expected = expectedClasses(property)
    const name = typeof stated === 'string' ? stated : expected.length === 1 ? expected[0] : undefined
    if (name !== undefined) linkThing(item, name, names)
  }
  return [item]
}

function thingsFor(name: string, property: PropertyModel, { byOldName, release }: Names): readonly MigratedThing[] {
  const things = byOldName.get(name) ?? []
  if (things.length < 2 && property.class === undefined) return things
  const classes = (property.or ?? [property]).flatMap((choice) => choice.class ?? [])
  const fits = (model: ClassModel | undefined): boolean =>
    model !== undefined && classes.some((each) => isSubClassOf(release, model.iri, each))
  const fitting = things.filter((thing) => fits(classModel(release, thing.class)))
  return things.length > 1 ? fitting : fitting.length > 0 ? fitting : []
}
