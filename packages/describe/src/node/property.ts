import { type DescribableRelease, enumeration, type PropertyModel, type ValueModel } from '@gxkit/ontology'
import { anyOf, kindNames, withArticle } from './class-name.ts'
import { datatypeOf } from './datatypes.ts'
import { listInWords } from './suggest.ts'

/** What a property may be: its alternatives, or itself. */
export function alternatives(property: PropertyModel): readonly ValueModel[] {
  return property.or ?? [property]
}

/** IRIs of the classes whose members may stand at a property. */
export function classesOf(property: PropertyModel): readonly string[] {
  return alternatives(property).flatMap((choice) => (choice.class === undefined ? [] : [choice.class]))
}

/** What a property expects, for the next step of a finding. */
export function expectedForm(property: PropertyModel, release: DescribableRelease): string {
  const classes = classesOf(property)
  const forms = alternatives(property).flatMap((choice) => (choice.datatype ? [datatypeOf(choice.datatype).form] : []))
  if (property.iri === release.termsAndConditions.property) return 'the word "accepted"'
  if (classes.length > 0) {
    forms.push(`the id of ${withArticle(anyOf(kindNames(release, classes)))}, or its facts on indented lines`)
  }
  const [first] = alternatives(property)
  if (first?.in !== undefined) forms.unshift(listInWords(enumeration(release, first.in)))
  return forms.length === 0 ? 'a value' : anyOf([...new Set(forms)])
}

/** Whether a property takes values from lists, and whether a text is one of them. */
export function listMembership(
  property: PropertyModel,
  text: string,
  release: DescribableRelease,
): 'none' | 'member' | 'stranger' {
  const lists = alternatives(property).flatMap((choice) => (choice.in === undefined ? [] : [choice.in]))
  if (lists.length === 0) return 'none'
  return lists.some((list) => enumeration(release, list).includes(text)) ? 'member' : 'stranger'
}
