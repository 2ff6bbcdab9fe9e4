import { type DescribableRelease, enumeration, type PropertyModel } from '@gxkit/ontology'
import { formsOf } from '../forms/friendly-forms.ts'
import { alternatives } from './alternatives.ts'
import { anyOf, kindNames, withArticle } from './class-name.ts'
import { datatypeOf } from './datatypes.ts'
import { listInWords } from './suggest.ts'
import { takesTerms } from './terms.ts'

/** IRIs of the classes whose members, or whose facts, may stand at a property. */
export function thingsOf(property: PropertyModel): readonly string[] {
  return alternatives(property).flatMap((choice) => choice.class ?? choice.node ?? [])
}

/** Whether a property says nothing about its values, or has an alternative that says nothing. */
export function takesAnything(property: PropertyModel): boolean {
  return alternatives(property).some((choice) => restrictions.every((restriction) => choice[restriction] === undefined))
}

const restrictions = ['datatype', 'class', 'node', 'nodeKind', 'in', 'pattern', 'hasValue'] as const

/** Whether things may stand at a property. */
export function takesThings(property: PropertyModel): boolean {
  return thingsOf(property).length > 0 || takesAnything(property)
}

/** Whether `{ id: … }` may stand at a property: a thing, or an address of anything. */
export function takesReferences(property: PropertyModel): boolean {
  return takesThings(property) || alternatives(property).some(({ nodeKind }) => nodeKind === 'IRI')
}

/**
 * Whether a thing of a class fits a property that asks for the facts of another class and does not mind the class
 * (SHACL `sh:node`), because both ask for the same facts.
 */
export function hasRulesOf(property: PropertyModel, iri: string, { vocabulary }: DescribableRelease): boolean {
  const rules = (of: string | undefined): string =>
    JSON.stringify(
      vocabulary
        .classes()
        .get(of ?? '')
        ?.properties.map((each) => [each.iri, each.minCount]),
    )
  const choices = alternatives(property).filter((choice) => choice.class === undefined && choice.node !== undefined)
  return choices.some(({ node }) => rules(node) === rules(iri))
}

/** What a property expects, for the next step of a finding. */
export function expectedForm(property: PropertyModel, release: DescribableRelease): string {
  if (takesTerms(property, release)) return 'the word "accepted"'
  const choices = alternatives(property)
  const friendly = formsOf(release, property).map(({ form }) => form.form)
  const plain = choices.flatMap((choice) => {
    if (choice.datatype !== undefined && choice.in === undefined) return [datatypeOf(choice.datatype).form]
    if (choice.pattern !== undefined) return [`a text of the form ${choice.pattern}`]
    return choice.nodeKind === 'IRI' && choice.class === undefined ? [datatypeOf(ANY_URI).form] : []
  })
  const things = thingsOf(property)
  const named = friendly.filter((form) => form !== '')
  const [first] = choices
  const forms = [
    ...(first?.in === undefined || named.length > 0 ? [] : [listInWords(enumeration(release, first.in))]),
    ...(named.length > 0 ? named : plain),
    ...(things.length === 0
      ? []
      : [`the id of ${withArticle(anyOf(kindNames(release, things)))}, or its facts on indented lines`]),
  ]
  return forms.length === 0 ? 'a value' : anyOf([...new Set(forms)])
}

const ANY_URI = 'http://www.w3.org/2001/XMLSchema#anyURI'

/** Whether a text is a value of one of the lists of a property. */
export function isMember(property: PropertyModel, text: string, release: DescribableRelease): boolean {
  return alternatives(property).some((choice) => {
    return choice.in !== undefined && enumeration(release, choice.in).includes(text)
  })
}
