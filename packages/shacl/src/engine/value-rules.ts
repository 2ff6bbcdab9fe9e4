import { compilePattern } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import type { QuadIndex } from '../graph/quad-index.ts'
import { rdfType, SH, sh, XSD } from '../vocabulary.ts'
import { isWellTyped } from '../xsd/lexical.ts'
import type { ValueRule } from './constructs.ts'
import { readPath } from './property-path.ts'

/** Why a value is not accepted: it breaks SHACL's syntax rules, or it is more than is evaluated. */
export interface Problem {
  readonly kind: 'invalid' | 'unsupported'
  readonly reason: string
}

const nodeKinds = new Set(['BlankNode', 'IRI', 'Literal', 'BlankNodeOrIRI', 'BlankNodeOrLiteral', 'IRIOrLiteral'])
const severities = new Set(['Violation', 'Warning', 'Info'])

/** Checks the value of a SHACL term. */
export function valueProblem(graph: QuadIndex, rule: ValueRule, value: Term, shape: Term): Problem | undefined {
  return rules[rule](graph, value, shape)
}

type Rule = (graph: QuadIndex, value: Term, shape: Term) => Problem | undefined

const rules: Readonly<Record<ValueRule, Rule>> = {
  term: () => undefined,
  iri: (_, value) => unless(value.termType === 'NamedNode', 'it must be an IRI'),
  path: (graph, value) => {
    const read = readPath(graph, value)
    return 'problem' in read ? invalid(read.problem) : undefined
  },
  boolean: (_, value) =>
    unless(isLiteral(value, 'boolean') && /^(true|false)$/.test(value.value), 'it must be true or false'),
  true: (_, value) =>
    unless(isLiteral(value, 'boolean') && /^(?:true|false|0|1)$/.test(value.value), 'it must be true or false'),
  count: (_, value) =>
    unless(isLiteral(value, 'integer') && /^\d{1,15}$/.test(value.value), 'it must be an integer from 0 up'),
  literal: (_, value) =>
    unless(
      value.termType === 'Literal' && isWellTyped(value.value, value.datatype.value),
      'it must be a well-formed literal',
    ),
  pattern: (graph, value, shape) =>
    value.termType === 'Literal'
      ? patternProblem(value.value, graph.objects(shape, sh('flags'))[0]?.value ?? '')
      : invalid('it must be a text'),
  flags: (_, value) =>
    isLiteral(value, 'string') && /^[imsxq]*$/.test(value.value)
      ? undefined
      : unsupported('the flags of a pattern are i, m, s, x and q'),
  nodeKind: (_, value) => unless(isOneOf(value, nodeKinds), 'it is no node kind of SHACL'),
  severity: (_, value) =>
    unless(
      value.termType === 'NamedNode' && (!value.value.startsWith(SH) || isOneOf(value, severities)),
      'it must be sh:Violation, sh:Warning, sh:Info or an IRI of your own',
    ),
  list: (graph, value) => unless(graph.list(value) !== undefined, 'it must be a well-formed list'),
  iris: (graph, value) =>
    unless(graph.list(value)?.every((t) => t.termType === 'NamedNode') ?? false, 'it must be a list of IRIs'),
  languages: (graph, value) =>
    unless(
      graph.list(value)?.every((t) => isLiteral(t, 'string') && t.value !== '') ?? false,
      'it must be a list of language tags',
    ),
  shape: (graph, value) => unless(isDefined(graph, value), 'the shape that it names is not in the graph'),
  propertyShape: (graph, value) =>
    unless(graph.objects(value, sh('path')).length > 0, 'it must name a property shape, one with sh:path'),
  shapes: (graph, value) => {
    const members = graph.list(value)
    return unless(
      members !== undefined && members.length > 0 && members.every((m) => isDefined(graph, m)),
      'it must be a list of shapes that are in the graph',
    )
  },
}

function isDefined(graph: QuadIndex, shape: Term): boolean {
  return graph
    .about(shape)
    .some((q) => q.predicate.value.startsWith(SH) || (q.predicate.value === rdfType && q.object.value.startsWith(SH)))
}

function isLiteral(value: Term, type: string): boolean {
  return value.termType === 'Literal' && value.datatype.value === XSD + type
}

function isOneOf(value: Term, locals: ReadonlySet<string>): boolean {
  return value.termType === 'NamedNode' && value.value.startsWith(SH) && locals.has(value.value.slice(SH.length))
}

function patternProblem(text: string, flags: string): Problem | undefined {
  const pattern = compilePattern(text, flags)
  return 'problem' in pattern ? unsupported(pattern.problem) : undefined
}

function unless(fine: boolean, reason: string): Problem | undefined {
  return fine ? undefined : invalid(reason)
}

function invalid(reason: string): Problem {
  return { kind: 'invalid', reason }
}

function unsupported(reason: string): Problem {
  return { kind: 'unsupported', reason }
}
