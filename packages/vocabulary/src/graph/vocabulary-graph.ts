import type { Quad, Term } from '@rdfjs/types'
import { SH } from './names.ts'

/**
 * Quads for reading, in an order that depends on nothing but the quads: terms come in the order of their first appearance,
 * statements of a subject by predicate, then by object.
 */
export interface VocabularyGraph {
  /** The statements about a term. */
  about(subject: Term): readonly Quad[]
  objects(subject: Term, predicate: string): readonly Term[]
  /** The one object of a subject and a predicate, if there is one. */
  one(subject: Term, predicate: string): Term | undefined
  subjects(predicate: string, object?: Term): readonly Term[]
  /** All statements with a predicate. */
  having(predicate: string): readonly Quad[]
  /** Every term that something is said about. */
  all(): readonly Term[]
}

/** Indexes quads; the graph name is not looked at, and repeated statements count once. */
export function vocabularyGraph(quads: Iterable<Quad>): VocabularyGraph {
  const ranks = new Map<string, number>()
  const rank = (term: Term): number => {
    const key = keyOf(term)
    const known = ranks.get(key)
    if (known !== undefined) return known
    ranks.set(key, ranks.size)
    return ranks.size - 1
  }
  const all: Row[] = []
  for (const quad of quads) all.push({ s: rank(quad.subject), p: rank(quad.predicate), o: rank(quad.object), quad })
  all.sort((a, b) => a.s - b.s || a.p - b.p || a.o - b.o)
  const rows = all.filter(({ s, p, o }, i) => {
    const before = all[i - 1]
    return before === undefined || before.s !== s || before.p !== p || before.o !== o
  })
  const bySubject = groupBy(rows, ({ s }) => s)
  const byPredicate = groupBy(rows, ({ quad }) => quad.predicate.value)
  const about = (subject: Term): readonly Row[] => bySubject.get(ranks.get(keyOf(subject)) ?? -1) ?? []
  const objects = (subject: Term, predicate: string): readonly Term[] =>
    about(subject).flatMap(({ quad }) => (quad.predicate.value === predicate ? [quad.object] : []))
  return {
    about: (subject) => about(subject).map(({ quad }) => quad),
    objects,
    one: (subject, predicate) => objects(subject, predicate)[0],
    subjects: (predicate, object) =>
      distinct(
        (byPredicate.get(predicate) ?? []).filter(({ quad }) => object === undefined || quad.object.equals(object)),
      ),
    having: (predicate) => (byPredicate.get(predicate) ?? []).map(({ quad }) => quad),
    all: () => distinct(rows),
  }
}

interface Row {
  readonly s: number
  readonly p: number
  readonly o: number
  readonly quad: Quad
}

function distinct(rows: readonly Row[]): readonly Term[] {
  return [...new Map(rows.map(({ s, quad }) => [s, quad.subject as Term])).values()]
}

function groupBy<K>(rows: readonly Row[], keyOfRow: (row: Row) => K): ReadonlyMap<K, readonly Row[]> {
  const groups = new Map<K, Row[]>()
  for (const row of rows) {
    const key = keyOfRow(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** A text that two terms share exactly when they are equal. */
export function keyOf(term: Term): string {
  if (term.termType === 'NamedNode') return term.value
  if (term.termType !== 'Literal') return `_:${term.value}`
  return `"${term.language.toLowerCase()} ${term.datatype.value} ${term.value}`
}

/** Whether a term is a shape that demands something; a name that nobody explains demands nothing. */
export function isShape(graph: VocabularyGraph, term: Term): boolean {
  return graph.about(term).some(({ predicate }) => predicate.value.startsWith(SH) && !words.has(predicate.value))
}

/** Words make no shape of what carries them. */
const words: ReadonlySet<string> = new Set([`${SH}name`, `${SH}description`])

/** Class -> its node shapes, sorted by class, the shapes by name. */
export function shapesByClass(
  graph: VocabularyGraph,
): readonly { readonly targetClass: Term; readonly shapes: readonly Term[] }[] {
  const classes = new Map(graph.having(`${SH}targetClass`).map(({ object }) => [object.value, object as Term]))
  return [...classes.values()]
    .sort(byValue)
    .map((targetClass) => ({ targetClass, shapes: [...graph.subjects(`${SH}targetClass`, targetClass)].sort(byValue) }))
}

/** Orders terms by their value. */
export function byValue(a: Term, b: Term): number {
  return a.value < b.value ? -1 : 1
}
