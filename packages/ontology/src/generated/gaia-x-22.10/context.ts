// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
export const context: string = `{
"@context":{
"gx":"https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#",
"rdfs":"http://www.w3.org/2000/01/rdf-schema#",
"rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
"sh":"http://www.w3.org/ns/shacl#",
"xsd":"http://www.w3.org/2001/XMLSchema#"
}
}`
