import type { ClassModel, PropertyModel } from '@gxkit/ontology'
import { listName, typeName } from './names.ts'
import type { TypescriptOptions } from './typescript-of.ts'

interface ListUnion {
  readonly name: string
  /** The types of the lists. */
  readonly types: readonly string[]
}

/** The lists that a value may come from, by {@link listsOf}, and what their values are called together. */
export type ListUnions = ReadonlyMap<string, ListUnion>

/** The lists that the values of a property come from, if they come from several lists and nowhere else. */
export function listsOf({ or = [] }: PropertyModel): readonly string[] {
  const lists = [...new Set(or.flatMap((value) => value.in ?? []))]
  return lists.length > 1 && or.every((value) => value.in !== undefined) ? lists : []
}

/** Names for the values of several lists, after the first property that takes them: `CountryCodeText`. */
export function listUnions(models: readonly ClassModel[], { forms = () => [] }: TypescriptOptions): ListUnions {
  const unions = new Map<string, ListUnion>()
  const taken = new Set<string>()
  for (const property of models.flatMap(({ properties }) => properties)) {
    const lists = listsOf(property)
    const isSpelt = (property.or ?? []).some((value) => forms(property, value).some((each) => each.typescript !== ''))
    if (lists.length === 0 || isSpelt || unions.has(String(lists))) continue
    const types = lists.map((list) => typeName(listName(list)))
    const wanted = `${typeName(property.term)}Text`
    const name = taken.has(wanted) ? `${types.join('Or')}Text` : wanted
    taken.add(name)
    unions.set(String(lists), { name, types })
  }
  return unions
}
