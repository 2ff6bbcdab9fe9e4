import { type ClassModel, classModel, enumeration, type PropertyModel, type Release } from '@gxkit/ontology'
import { clean } from '../terminal/clean.ts'

/** A class of the vocabulary for people who describe something: each fact, whether it is needed, what it takes. */
export function renderClass(model: ClassModel, release: Release): string {
  const width = Math.max(0, ...model.properties.map(({ term }) => term.length))
  const sorted = [...model.properties].sort((a, b) => Number(b.minCount > 0) - Number(a.minCount > 0))
  const rows = sorted.map((property) => {
    const { term, minCount, description, label } = property
    const purpose = description === '' ? label : description
    return `  ${minCount > 0 ? 'needed' : '      '}  ${term.padEnd(width)}  ${clean(valuesOf(property, release))}; ${clean(purpose)}`
  })
  const all = [...release.vocabulary.classes().values()]
  const kinds = all.filter(({ parents }) => parents.includes(model.iri)).map(({ name }) => name)
  return [
    `type: ${model.name}${model.description === '' ? '' : `  ${clean(model.description)}`}`,
    ...rows,
    ...(kinds.length > 0 ? [`  special kinds: ${kinds.join(', ')}`] : []),
  ].join('\n')
}

function valuesOf(property: PropertyModel, release: Release): string {
  const forms = (property.or ?? [property]).map(({ class: iri, in: list, datatype }) => {
    if (iri !== undefined) return classModel(release, iri)?.name ?? iri
    if (list !== undefined) return listed(enumeration(release, list))
    return datatype === undefined
      ? 'any value'
      : datatype.slice(Math.max(datatype.lastIndexOf('#'), datatype.lastIndexOf('/')) + 1)
  })
  return [...new Set(forms)].join(' or ')
}

function listed(members: readonly string[]): string {
  return members.length <= 8 ? members.join(' | ') : `one of ${members.length} values`
}
