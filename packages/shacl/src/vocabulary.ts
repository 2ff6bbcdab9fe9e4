/** The IRI of a term of the SHACL vocabulary. */
export function sh(local: string): string {
  return SH + local
}

export const SH = 'http://www.w3.org/ns/shacl#'
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
export const OWL = 'http://www.w3.org/2002/07/owl#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'

export const rdfType: string = `${RDF}type`
export const subClassOf: string = `${RDFS}subClassOf`
