import { pathTerms } from './property-path.ts'

/** What a constraint parameter or other SHACL term may be given, and where it may stand. */
export interface Construct {
  /** On which kind of shape it is understood. */
  readonly on: 'any' | 'node' | 'property'
  readonly value: ValueRule
  /** May stand several times on one shape. */
  readonly many?: true
  /** The parameter that it belongs to; a property shape without that one would not be checked for it. */
  readonly with?: string
}

export type ValueRule =
  | 'term'
  | 'iri'
  | 'boolean'
  | 'true'
  | 'path'
  | 'count'
  | 'literal'
  | 'pattern'
  | 'flags'
  | 'nodeKind'
  | 'severity'
  | 'list'
  | 'iris'
  | 'languages'
  | 'shape'
  | 'propertyShape'
  | 'shapes'

/** The terms of SHACL that are evaluated, all of them. What is not in this table is refused. */
export const constructs: Readonly<Record<string, Construct>> = {
  targetClass: { on: 'any', value: 'iri', many: true },
  targetNode: { on: 'any', value: 'term', many: true },
  targetObjectsOf: { on: 'any', value: 'iri', many: true },
  targetSubjectsOf: { on: 'any', value: 'iri', many: true },
  deactivated: { on: 'any', value: 'boolean' },
  severity: { on: 'any', value: 'severity' },
  message: { on: 'any', value: 'literal', many: true },
  name: { on: 'any', value: 'literal', many: true },
  description: { on: 'any', value: 'literal', many: true },
  order: { on: 'any', value: 'literal' },
  group: { on: 'any', value: 'term' },
  defaultValue: { on: 'any', value: 'term' },

  path: { on: 'property', value: 'path' },
  property: { on: 'any', value: 'propertyShape', many: true },

  class: { on: 'any', value: 'iri', many: true },
  datatype: { on: 'any', value: 'iri' },
  nodeKind: { on: 'any', value: 'nodeKind' },

  minCount: { on: 'property', value: 'count' },
  maxCount: { on: 'property', value: 'count' },

  minExclusive: { on: 'any', value: 'literal' },
  minInclusive: { on: 'any', value: 'literal' },
  maxExclusive: { on: 'any', value: 'literal' },
  maxInclusive: { on: 'any', value: 'literal' },

  minLength: { on: 'any', value: 'count' },
  maxLength: { on: 'any', value: 'count' },
  pattern: { on: 'any', value: 'pattern' },
  flags: { on: 'any', value: 'flags', with: 'pattern' },
  languageIn: { on: 'any', value: 'languages' },
  uniqueLang: { on: 'property', value: 'true' },

  equals: { on: 'any', value: 'iri', many: true },
  disjoint: { on: 'any', value: 'iri', many: true },
  lessThan: { on: 'property', value: 'iri', many: true },
  lessThanOrEquals: { on: 'property', value: 'iri', many: true },

  not: { on: 'any', value: 'shape', many: true },
  and: { on: 'any', value: 'shapes', many: true },
  or: { on: 'any', value: 'shapes', many: true },
  xone: { on: 'any', value: 'shapes', many: true },
  node: { on: 'any', value: 'shape', many: true },
  qualifiedValueShape: { on: 'property', value: 'shape' },
  qualifiedMinCount: { on: 'any', value: 'count', with: 'qualifiedValueShape' },
  qualifiedMaxCount: { on: 'any', value: 'count', with: 'qualifiedValueShape' },
  qualifiedValueShapesDisjoint: { on: 'any', value: 'true', with: 'qualifiedValueShape' },

  closed: { on: 'any', value: 'boolean' },
  ignoredProperties: { on: 'any', value: 'iris' },
  hasValue: { on: 'any', value: 'term', many: true },
  in: { on: 'any', value: 'list' },
}

/** Terms of SHACL that are known and not evaluated, with the reason. */
export const notEvaluated: Readonly<Record<string, string>> = {
  sparql: 'constraints in SPARQL are not evaluated',
  select: 'constraints in SPARQL are not evaluated',
  ask: 'constraints in SPARQL are not evaluated',
  js: 'constraints in JavaScript are not evaluated',
  rule: 'rules are not run',
  target: 'only the targets of SHACL Core are resolved',
  parameter: 'constraint components of your own are not evaluated',
  validator: 'constraint components of your own are not evaluated',
  nodeValidator: 'constraint components of your own are not evaluated',
  propertyValidator: 'constraint components of your own are not evaluated',
  entailment: 'no inference is done',
  shapesGraph: 'no other graph is loaded',
  suggestedShapesGraph: 'no other graph is loaded',
}

/** Terms of SHACL that say nothing about a shape. Where a node has no others, it is none. */
export const besideShapes: ReadonlySet<string> = new Set([
  ...pathTerms,
  'declare',
  'prefix',
  'namespace',
  // From a draft of SHACL: the shape that a node of the data is to fit. The recommendation has no such target.
  'nodeShape',
])
