import type { Release } from '@gxkit/ontology'

/** The recorded facts of a release. */
export interface VocabularyFacts {
  readonly prefixes: Record<string, string>
  readonly shapes: ShapeFacts[]
  readonly lists: Record<string, string[]>
  readonly context: Record<string, unknown>
}

/** One shape, or a part of one; names are short. */
export interface ShapeFacts {
  shape?: string
  targetClass?: string[]
  subClassOf?: string[]
  properties?: ShapeFacts[]
  [member: string]: unknown
}

const shapeMembers: ReadonlySet<string> = new Set(['class', 'datatype', 'nodeKind', 'node', 'path'])
const groups: ReadonlySet<string> = new Set(['or', 'and', 'xone'])
const skipped: ReadonlySet<string> = new Set([
  'shape',
  'targetClass',
  'subClassOf',
  'properties',
  'ref',
  'type',
  'value',
])

/**
 * Writes recorded facts as the Turtle file that a registry might serve: one file, every list again at each use, with texts for
 * people.
 */
export function factsToTurtle(facts: VocabularyFacts, release: Release): string {
  const text = (value: string): string => JSON.stringify(value)
  const name = (short: string): string => {
    const colon = short.indexOf(':')
    const namespace = facts.prefixes[short.slice(0, colon)]
    return namespace === undefined ? `<${short}>` : `<${namespace}${short.slice(colon + 1)}>`
  }
  const plain = (value: unknown): string => {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    if (typeof value === 'string') return text(value)
    const { value: lexical, type } = value as { readonly value: string; readonly type: string }
    return `${text(lexical)}^^${name(type)}`
  }
  const fixedText = (digest: string): string => text(release.termsAndConditions.texts[digest] ?? '')
  const member = (key: string, value: unknown): readonly string[] => {
    if (skipped.has(key) || value === undefined) return []
    if (shapeMembers.has(key)) return [`sh:${key} ${name(String(value))}`]
    if (key === 'in') return [`sh:in ( ${(facts.lists[String(value)] ?? []).map(text).join(' ')} )`]
    if (key === 'ignored') return [`sh:ignoredProperties ( ${(value as string[]).map(name).join(' ')} )`]
    if (groups.has(key)) return [`sh:${key} ( ${(value as ShapeFacts[]).map(inner).join(' ')} )`]
    if (key === 'not' || key === 'qualifiedValueShape') return [`sh:${key} ${inner(value as ShapeFacts)}`]
    if (key === 'hasValueSha256') return [`sh:hasValue ${fixedText(String(value))}`]
    if (key === 'hasValue' && typeof value === 'string' && /^\w+:/.test(value)) return [`sh:hasValue ${name(value)}`]
    return [`sh:${key} ${plain(value)}`]
  }
  const body = (shape: ShapeFacts): readonly string[] => [
    ...Object.entries(shape).flatMap(([key, value]) => member(key, value)),
    ...(shape.properties ?? []).map((property) => {
      const words = ['sh:name "A name"@en', 'sh:description "What this is for."@en']
      return `sh:property [ ${[...body(property), ...words].join(' ; ')} ]`
    }),
  ]
  const inner = (shape: ShapeFacts): string => `[ ${body(shape).join(' ; ')} ]`
  const lines = facts.shapes.flatMap((shape) => {
    const targets = shape.targetClass ?? []
    const subject = name(shape.shape ?? '')
    const parents = targets.flatMap((target) =>
      (shape.subClassOf ?? []).map((parent) => `${name(target)} rdfs:subClassOf ${name(parent)} .`),
    )
    const members = ['a sh:NodeShape', ...targets.map((target) => `sh:targetClass ${name(target)}`), ...body(shape)]
    return [`${subject} ${members.join(' ;\n  ')} .`, ...parents]
  })
  return `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
${lines.join('\n')}
`
}
