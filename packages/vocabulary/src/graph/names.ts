/** Namespaces of the vocabularies that vocabularies are written in. */
export const SH = 'http://www.w3.org/ns/shacl#'
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
export const OWL = 'http://www.w3.org/2002/07/owl#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** Where the IRIs of enumeration lists start; the name of the list follows. */
export const LIST = 'urn:gxkit:list:'

/** The unit that a number is counted in, as a person would write it behind the number. */
export const UNIT = 'https://schema.org/unitText'
