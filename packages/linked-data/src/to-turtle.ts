import { GxError } from '@gxkit/core'
import type { Quad, Term } from '@rdfjs/types'
import { canonicalize } from './canonicalize.ts'
import { toNQuads } from './nquads.ts'
import { parseTurtle } from './parse-rdf.ts'
import { rdf, termKey } from './terms.ts'

/** Options of {@link toTurtle}. */
export interface ToTurtleOptions {
  /** Namespace by prefix, for short names. */
  readonly prefixes?: Readonly<Record<string, string>>
}

/**
 * Writes quads as Turtle for people: short names, nested nodes, lists in brackets. What is written is read again and
 * compared; facts that the pretty form cannot carry unchanged are written one per line instead. Loads its writer on first use.
 *
 * @param quads facts of the default graph only
 * @throws `GxError` `ERR_INPUT_REFUSED` when a fact stands in a graph of its own, which Turtle cannot hold
 * @example
 * await toTurtle(quads, { prefixes: { ex: 'https://example.org/' } })
 */
export async function toTurtle(quads: readonly Quad[], options: ToTurtleOptions = {}): Promise<string> {
  if (quads.some((quad) => quad.graph.termType !== 'DefaultGraph')) {
    throw new GxError('ERR_INPUT_REFUSED', 'Turtle cannot hold facts that stand in graphs of their own.', {
      next: 'Write N-Quads or JSON-LD.',
    })
  }
  const pretty = isModest(quads) ? await prettyTurtle(quads, options.prefixes ?? {}) : undefined
  return pretty !== undefined && (await sameGraph(quads, pretty)) ? pretty : toNQuads(quads)
}

/** rdflib takes the square of the number of properties, so large vocabularies are written line by line. */
function isModest(quads: readonly Quad[]): boolean {
  return quads.length <= 20_000 && new Set(quads.map(({ predicate }) => predicate.value)).size <= 1_000
}

async function sameGraph(quads: readonly Quad[], text: string): Promise<boolean> {
  const unlimited = { documentBytes: Number.POSITIVE_INFINITY, quads: Number.POSITIVE_INFINITY }
  const parsed = parseTurtle(text, { source: 'turtle', limits: unlimited })
  if (!parsed.ok) return false
  try {
    return (await canonicalize(parsed.value)) === (await canonicalize(quads))
  } catch {
    return false
  }
}

/** What rdflib writes: only a proposal, since it loses rings of blank nodes and some characters. */
async function prettyTurtle(
  quads: readonly Quad[],
  prefixes: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { BlankNode, Collection, graph, Literal, NamedNode, Serializer } = await import('rdflib')
  const lists = listsOf(quads)

  // Term by term, texts as they are: rdflib's own parsers and readers of values would change lexical forms.
  const convert = (term: Term): unknown => {
    const items = term.termType === 'BlankNode' ? lists.items.get(term.value) : undefined
    if (items !== undefined) return new Collection(items.map(convert))
    if (term.termType === 'BlankNode') return new BlankNode(term.value)
    if (term.termType !== 'Literal') return new NamedNode(term.value)
    if (term.language !== '') return new Literal(term.value, term.language)
    return new Literal(term.value, null, new NamedNode(term.datatype.value))
  }
  try {
    const store = graph()
    for (const quad of quads) {
      if (!lists.cells.has(quad)) store.add(convert(quad.subject), convert(quad.predicate), convert(quad.object))
    }
    const serializer = Serializer(store)
    serializer.setNamespaces(prefixes)
    // s, i: no "=" and "=>"; x: no bare numbers and booleans; d, r: no default namespace, no relative addresses;
    // u: escapes instead of percent-encoding in addresses
    serializer.setFlags('s i x d r u')
    return serializer.statementsToN3([...store.statements])
  } catch {
    return undefined
  }
}

interface Lists {
  /** Items by the label of the first cell. */
  readonly items: ReadonlyMap<string, readonly Term[]>
  /** The quads that the lists consist of. */
  readonly cells: ReadonlySet<Quad>
}

/** Finds the lists that Turtle can write in brackets: unnamed cells that nothing else refers to or says more about. */
function listsOf(quads: readonly Quad[]): Lists {
  const outgoing = new Map<string, Quad[]>()
  const incoming = new Map<string, Quad[]>()
  for (const quad of quads) {
    push(outgoing, termKey(quad.subject), quad)
    push(incoming, termKey(quad.object), quad)
  }
  const cell = (term: Term): { readonly first: Quad; readonly rest: Quad } | undefined => {
    const own = outgoing.get(termKey(term)) ?? []
    const [first] = own.filter((quad) => quad.predicate.value === rdf.first)
    const [rest] = own.filter((quad) => quad.predicate.value === rdf.rest)
    const alone = term.termType === 'BlankNode' && own.length === 2 && incoming.get(termKey(term))?.length === 1
    return alone && first !== undefined && rest !== undefined ? { first, rest } : undefined
  }

  const items = new Map<string, readonly Term[]>()
  const cells = new Set<Quad>()
  for (const { subject, object: head, predicate } of quads) {
    // What follows a cell is part of its list; what follows a cell with a name is a list to be found here.
    if (predicate.value === rdf.rest && cell(subject) !== undefined) continue
    const found: Term[] = []
    const used: Quad[] = []
    let at: Term = head
    for (let link = cell(at); link !== undefined && used.length < 2 * quads.length; link = cell(at)) {
      found.push(link.first.object)
      used.push(link.first, link.rest)
      at = link.rest.object
    }
    if (found.length === 0 || at.value !== rdf.nil) continue
    items.set(head.value, found)
    for (const quad of used) cells.add(quad)
  }
  return { items, cells }
}

function push(index: Map<string, Quad[]>, key: string, quad: Quad): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [quad])
  else known.push(quad)
}
