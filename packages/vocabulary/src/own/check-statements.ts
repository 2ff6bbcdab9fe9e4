import { type Finding, finding } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import type { Quad, Term } from '@rdfjs/types'
import { LIST, OWL, RDF, RDFS, SH, XSD } from '../graph/names.ts'
import { placeOf } from './place.ts'
import type { GraphFile } from './read-files.ts'

/** Namespaces in which nobody but their owners defines anything. */
const standards = [SH, RDF, RDFS, OWL, XSD, LIST]

/** Statements that only tell that something is a class or a property; they may be repeated about anything. */
const declarations: ReadonlySet<string> = new Set([
  ...['Class', 'Datatype', 'Resource'].map((local) => RDFS + local),
  `${RDF}Property`,
  ...[
    'Class',
    'ObjectProperty',
    'DatatypeProperty',
    'AnnotationProperty',
    'Ontology',
    'NamedIndividual',
    'DeprecatedClass',
    'DeprecatedProperty',
  ].map((local) => OWL + local),
])

/** Statements for readers. */
const descriptions = [
  ...['label', 'comment', 'seeAlso', 'isDefinedBy', 'subClassOf'].map((local) => RDFS + local),
  ...['versionInfo', 'versionIRI', 'priorVersion', 'deprecated', 'backwardCompatibleWith'].map((local) => OWL + local),
]

/** Statements from which others would conclude something; here nothing follows from them, and nothing is lost. */
const hints: ReadonlySet<string> = new Set(['domain', 'range'].map((local) => RDFS + local).concat(`${OWL}inverseOf`))

/** What the statements of a vocabulary must not do, whatever their shapes say. */
export function checkStatements(files: readonly GraphFile[], release: Release): readonly Finding[] {
  const belongs = foreign(release)
  const told = new Set<string>()
  return files.flatMap(({ document, quads }) =>
    quads.flatMap((quad): readonly Finding[] => {
      const found = problemOf(quad, belongs)
      if (found === undefined) return []
      const key = `${document.name} ${found.message}`
      if (told.has(key)) return []
      told.add(key)
      const place = placeOf(document, found.code === 'vocabulary/not-evaluated' ? quad.predicate : quad.subject)
      return [{ ...found, ...place } as Finding]
    }),
  )
}

/** Tells whether a term is not the vocabulary's own to speak about. */
function foreign(release: Release): (iri: string) => boolean {
  const { vocabulary, namespace } = release
  const packed = vocabulary.shapes()
  const taken = new Set<string>([...vocabulary.classes().keys(), ...packed.hierarchy.flat()])
  for (const { properties } of vocabulary.classes().values()) for (const { iri } of properties) taken.add(iri)
  for (const triples of Object.values(packed.shapes)) {
    for (let i = 0; i < triples.length; i += 3) {
      const term = packed.terms[triples[i] ?? -1]
      if (term?.startsWith('<')) taken.add(term.slice(1, -1))
    }
  }
  return (iri) => taken.has(iri) || iri.startsWith(namespace) || standards.some((each) => iri.startsWith(each))
}

function problemOf({ subject, predicate, object }: Quad, belongs: (iri: string) => boolean): Finding | undefined {
  const isForeign = subject.termType === 'NamedNode' && belongs(subject.value)
  const isDeclaration = predicate.value === `${RDF}type` && declarations.has(object.value)
  if (predicate.value === `${RDFS}subClassOf`) return hierarchyProblem(subject, object, isForeign)
  if (isForeign && !isDeclaration) {
    const says = `<${predicate.value}>`
    return finding('vocabulary/foreign-subject', { term: `<${subject.value}>`, says })
  }
  if (hints.has(predicate.value)) return finding('vocabulary/not-used', { statement: inWords(predicate.value) })
  const isAxiom = predicate.value.startsWith(OWL) || predicate.value.startsWith(RDFS)
  if (isAxiom && !descriptions.includes(predicate.value)) return axiom(predicate.value)
  if (predicate.value === `${RDF}type` && object.value.startsWith(OWL) && !isDeclaration) return axiom(object.value)
  return undefined
}

function hierarchyProblem(subject: Term, object: Term, isForeign: boolean): Finding | undefined {
  if (isForeign) return finding('vocabulary/foreign-hierarchy', { class: `<${subject.value}>`, parent: nameOf(object) })
  if (subject.termType === 'NamedNode' && object.termType === 'NamedNode') return undefined
  const reason = 'only named classes are kinds of named classes'
  return finding('vocabulary/not-evaluated', { construct: 'rdfs:subClassOf of a description', reason })
}

function axiom(iri: string): Finding {
  const reason = 'nothing is concluded from OWL'
  return finding('vocabulary/not-evaluated', { construct: inWords(iri), reason })
}

function inWords(iri: string): string {
  for (const [prefix, namespace] of [['owl', OWL] as const, ['rdfs', RDFS] as const]) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`
  }
  return `<${iri}>`
}

function nameOf(term: Term): string {
  return term.termType === 'NamedNode' ? `<${term.value}>` : 'something without a name'
}
