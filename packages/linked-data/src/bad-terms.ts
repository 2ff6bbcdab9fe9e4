import type { Finding, JsonPointer } from '@gxkit/core'
import { finding } from '@gxkit/core'
import type { Quad, Term } from '@rdfjs/types'
import type { RdfDocument } from './read-jsonld.ts'
import { rdf } from './terms.ts'

/** What no absolute IRI looks like. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 3987 and the grammar of N-Quads exclude exactly these
export const badIri = /[\u0000-\u0020<>"{}|^`\\]|^[^:]*$/
const languageTag = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i

/** Schemes that a property or a type can reasonably have. Anything else before the colon is a prefix that nobody defined. */
const vocabularySchemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'urn',
  'did',
  'tag',
  'info',
  'ni',
  'doi',
  'ipfs',
])

/** Prefixes that people use without defining them. */
const usualPrefixes: ReadonlySet<string> = new Set(
  'cc cred dc dcat dct dcterms foaf gax gax-core gax-trust-framework gx gx-participant gx-service-offering gx-terms odrl org owl prov rdf rdfs sch schema sec sh skos vc vcard void xsd'.split(
    ' ',
  ),
)

/**
 * What jsonld lets pass although it should not stand in a graph: addresses with forbidden characters, names with a prefix
 * that no context defines, language tags that are none.
 */
export async function badTerms(
  document: Pick<RdfDocument, 'quads' | 'pointers'>,
  source: string,
): Promise<readonly Finding[]> {
  const fine: Fine = { names: new Set(), vocabulary: new Set(), literals: new Set() }
  const bad: { readonly quad: Quad; readonly problem: Problem }[] = []
  for (const quad of document.quads) for (const problem of problemsOf(quad, fine)) bad.push({ quad, problem })
  if (bad.length === 0) return []
  const pointers = await document.pointers()
  const place = (quad: Quad, at: Term): JsonPointer => {
    const node = pointers.pointerOfNode(quad.subject) ?? ''
    if (at === quad.subject || at === quad.graph) return pointers.pointerOfNode(at) ?? node
    const value = at === quad.object ? quad.object : undefined
    return pointers.pointerOfValue(quad.subject, quad.predicate.value, value) ?? node
  }
  const seen = new Set<string>()
  return bad.flatMap(({ quad, problem }) => {
    const pointer = place(quad, problem.term)
    const key = `${problem.term.value} ${pointer}`
    if (seen.has(key)) return []
    seen.add(key)
    return [problem.toFinding({ location: { source, pointer, ...(problem.term === quad.predicate && { key: true }) } })]
  })
}

interface Problem {
  readonly term: Term
  readonly toFinding: (place: { readonly location: Finding['location'] & object }) => Finding
}

/** What was looked at before and found good, by what was looked at. */
interface Fine {
  readonly names: Set<string>
  /** Names of properties and types. */
  readonly vocabulary: Set<string>
  /** Datatype and language. */
  readonly literals: Set<string>
}

function problemsOf(quad: Quad, fine: Fine): readonly Problem[] {
  const problems: Problem[] = []
  for (const term of [quad.subject, quad.predicate, quad.object, quad.graph]) {
    if (term.termType !== 'NamedNode' && term.termType !== 'Literal') continue
    const isVocabulary = term === quad.predicate || (term === quad.object && quad.predicate.value === rdf.type)
    const isLiteral = term.termType === 'Literal'
    const known = isLiteral ? fine.literals : isVocabulary ? fine.vocabulary : fine.names
    const key = isLiteral ? `${term.language} ${term.datatype.value}` : term.value
    if (known.has(key)) continue
    const before = problems.length
    if (term.termType === 'NamedNode' && badIri.test(term.value)) {
      problems.push({ term, toFinding: (place) => finding('linked-data/bad-iri', { value: term.value }, place) })
    }
    if (term.termType === 'Literal' && badIri.test(term.datatype.value)) {
      const { value } = term.datatype
      problems.push({ term, toFinding: (place) => finding('linked-data/bad-iri', { value }, place) })
    }
    if (term.termType === 'Literal' && term.language !== '' && !languageTag.test(term.language)) {
      const { language } = term
      problems.push({ term, toFinding: (place) => finding('linked-data/bad-language', { language }, place) })
    }
    const prefix = undeclaredPrefix(term, isVocabulary)
    if (prefix !== undefined) {
      const params = { prefix, name: term.termType === 'Literal' ? term.datatype.value : term.value }
      problems.push({ term, toFinding: (place) => finding('linked-data/undeclared-prefix', params, place) })
    }
    if (problems.length === before) known.add(key)
  }
  return problems
}

function undeclaredPrefix(term: Term, vocabulary: boolean): string | undefined {
  const iri = term.termType === 'Literal' ? term.datatype.value : term.termType === 'NamedNode' ? term.value : ''
  const scheme = iri.slice(0, Math.max(0, iri.indexOf(':')))
  if (scheme === '' || iri.startsWith('://', scheme.length)) return undefined
  const named = vocabulary || term.termType === 'Literal'
  return usualPrefixes.has(scheme) || (named && !vocabularySchemes.has(scheme.toLowerCase())) ? scheme : undefined
}
