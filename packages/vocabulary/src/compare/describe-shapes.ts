import { type PackedShapes, shapeTriples } from '@gxkit/ontology'
import { RDF, SH, XSD } from '../graph/names.ts'

/** One constraint: what it says, in a form in which equal meanings are equal. */
export interface Demand {
  /** The term of SHACL without its namespace, e.g. `minCount`. */
  readonly term: string
  /** The values, sorted; a list counts as its members. */
  readonly values: readonly string[]
}

/** What the shapes of a class demand, whatever they are called and however they are divided. */
export interface ClassDemands {
  /** Constraints on the object itself, by term. */
  readonly own: ReadonlyMap<string, Demand>
  /** Path -> its property shapes, sorted by what they say. */
  readonly properties: ReadonlyMap<string, readonly ReadonlyMap<string, Demand>[]>
}

/** Terms from which no result follows. */
const silent: ReadonlySet<string> = new Set(
  'targetClass path property message name description order group defaultValue'.split(' '),
)
const lists: ReadonlySet<string> = new Set(['in', 'or', 'and', 'xone', 'ignoredProperties', 'languageIn'])
const numbers: ReadonlySet<string> = new Set(
  'integer decimal float double int long short nonNegativeInteger positiveInteger'
    .split(' ')
    .map((local) => XSD + local),
)

type Graph = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** Reads the shapes of each class. */
export function describeShapes(
  packed: PackedShapes,
  short: (iri: string) => string,
): ReadonlyMap<string, ClassDemands> {
  const found = new Map<string, ClassDemands>()
  for (const iri of Object.keys(packed.shapes)) {
    const graph = graphOf(packed, iri)
    const reader = createReader(graph, short)
    const shapes = [...graph.keys()].filter((subject) => all(graph, subject, 'targetClass').includes(`<${iri}>`))
    const properties = new Map<string, ReadonlyMap<string, Demand>[]>()
    for (const property of shapes.flatMap((shape) => all(graph, shape, 'property'))) {
      const path = reader.value(all(graph, property, 'path')[0] ?? '')
      properties.set(path, [...(properties.get(path) ?? []), byTerm(reader.demands(property))])
    }
    for (const [path, each] of properties)
      properties.set(
        path,
        [...each].sort((a, b) => (said(a) < said(b) ? -1 : 1)),
      )
    found.set(iri, { own: byTerm(shapes.flatMap((shape) => reader.demands(shape))), properties })
  }
  return found
}

function graphOf(packed: PackedShapes, iri: string): Graph {
  const graph = new Map<string, Map<string, string[]>>()
  for (const [subject, predicate, object] of shapeTriples(packed, [iri])) {
    const about = graph.get(subject) ?? new Map<string, string[]>()
    const term = predicate.slice(1, -1)
    const objects = about.get(term) ?? []
    if (!objects.includes(object)) objects.push(object)
    about.set(term, objects)
    graph.set(subject, about)
  }
  return graph
}

function all(graph: Graph, subject: string, local: string): readonly string[] {
  return graph.get(subject)?.get(SH + local) ?? []
}

interface Reader {
  demands(shape: string): readonly Demand[]
  value(term: string): string
}

function createReader(graph: Graph, short: (iri: string) => string): Reader {
  const open = new Set<string>()
  const members = (head: string): readonly string[] => {
    const found: string[] = []
    const seen = new Set<string>()
    for (let cell = head; cell !== `<${RDF}nil>` && !seen.has(cell); ) {
      seen.add(cell)
      found.push(...(graph.get(cell)?.get(`${RDF}first`) ?? []))
      cell = graph.get(cell)?.get(`${RDF}rest`)?.[0] ?? `<${RDF}nil>`
    }
    return found
  }
  const isList = (term: string): boolean => term === `<${RDF}nil>` || graph.get(term)?.has(`${RDF}first`) === true
  const value = (term: string): string => {
    if (isList(term)) return `(${members(term).map(value).join(' ')})`
    if (term.startsWith('"')) return literal(term, short)
    // A shape with a class is known by its name; any other one is told in full, whatever it is called.
    if (term.startsWith('<') && (!graph.has(term) || all(graph, term, 'targetClass').length > 0)) {
      return short(term.slice(1, -1))
    }
    if (open.has(term)) return 'itself'
    open.add(term)
    const about = [...(graph.get(term) ?? [])].filter(([predicate]) => predicate.startsWith(SH) && isPath(predicate))
    const path = about.flatMap(([predicate, objects]) =>
      objects.map((each) => `${predicate.slice(SH.length)} ${value(each)}`),
    )
    const inner = all(graph, term, 'property').map(value).sort()
    const text = [...path, ...demands(term).map(inWords).sort(), ...inner.map((each) => `property ${each}`)].join(', ')
    open.delete(term)
    return `[${text}]`
  }
  const demands = (shape: string): readonly Demand[] => {
    const about = graph.get(shape) ?? new Map<string, readonly string[]>()
    const isClosed = all(graph, shape, 'closed').some((each) => each.startsWith('"true"'))
    return [...about].flatMap(([predicate, objects]): readonly Demand[] => {
      const term = predicate.slice(SH.length)
      if (!predicate.startsWith(SH) || silent.has(term) || isPath(predicate)) return []
      if (term === 'closed' || term === 'ignoredProperties') {
        if (!isClosed) return []
      }
      const values = objects.flatMap((each) => (lists.has(term) ? members(each) : [each])).map(value)
      if (term === 'minCount' && values.every((each) => each === '0')) return []
      return [{ term, values: [...new Set(values)].sort() }]
    })
  }
  return { demands, value }
}

function isPath(predicate: string): boolean {
  return /Path$|^path$/.test(predicate.slice(SH.length))
}

/** Demands of several shapes with the same term hold together. */
function byTerm(demands: readonly Demand[]): ReadonlyMap<string, Demand> {
  const found = new Map<string, Demand>()
  for (const { term, values } of [...demands].sort((a, b) => (a.term < b.term ? -1 : 1))) {
    found.set(term, { term, values: [...new Set([...(found.get(term)?.values ?? []), ...values])].sort() })
  }
  return found
}

/** A constraint as it can stand in a message. */
export function inWords({ term, values }: Demand): string {
  return `${term} ${values.join(' | ')}`
}

function said(demands: ReadonlyMap<string, Demand>): string {
  return [...demands.values()].map(inWords).join(', ')
}

function literal(term: string, short: (iri: string) => string): string {
  const [, value = '', language, datatype = `${XSD}string`] =
    /^"((?:[^"\\]|\\.)*)"(?:@(.+)|\^\^<(.+)>)?$/s.exec(term) ?? []
  if (language !== undefined) return `"${value}"@${language}`
  if (datatype === `${XSD}string`) return `"${value}"`
  if (datatype === `${XSD}integer` || datatype === `${XSD}boolean`) return value
  return `${numbers.has(datatype) ? String(Number(value)) : value} (${short(datatype)})`
}
