import { bareName, type ClassModel, classModel, factName, type PropertyModel, type Release } from '@gxkit/ontology'

/** A property of a class by the name that manifests use. */
export function propertyNamed(model: ClassModel | undefined, name: string): PropertyModel | undefined {
  return model?.properties.find((property) => factName(property) === name)
}

/** The name of a class without prefix, as rules use it. */
export function classNameOf(release: Release, nameOrIri: string): string {
  const model = classModel(release, nameOrIri)
  return bareName(model?.iri ?? nameOrIri)
}

/** Names without prefix of the classes whose members may stand at a property. */
export function expectedClasses(property: PropertyModel | undefined): readonly string[] {
  const choices = property === undefined ? [] : (property.or ?? [property])
  return choices.flatMap((choice) => {
    const iri = choice.class ?? choice.node
    return iri === undefined ? [] : [bareName(iri)]
  })
}

/** Whether a property takes nodes and nothing else, so that a bare address at it is a reference. */
export function takesOnlyNodes(property: PropertyModel): boolean {
  const choices = property.or ?? [property]
  return choices.every((choice) => choice.class !== undefined || choice.node !== undefined)
}

/** A key of a manifest as rules use it: without the prefix of the vocabulary. */
export function bareKey(key: string): string {
  return key.startsWith('gx:') ? key.slice(3) : key
}

/** A class name as an id of a thing: `LegalPerson` is `legal-person`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}
