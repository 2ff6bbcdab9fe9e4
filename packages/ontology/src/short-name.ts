/** The last part of an IRI, which is what people call the class or property: `…#LegalPerson` is `LegalPerson`. */
export function shortName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
}
