import type { Quad, Term } from '@rdfjs/types'
import { RDF } from '../vocabulary.ts'
import { noSharedLists, type SharedLists } from './shared-lists.ts'
import { termKey } from './term-key.ts'

/** Quads by subject, for reading. */
export interface QuadIndex {
  readonly size: number
  /** Every term that is a subject, once. */
  subjects(): Iterable<Term>
  /** The quads that have this subject. */
  about(subject: Term): readonly Quad[]
  objects(subject: Term, predicate: string): readonly Term[]
  /** The members of an RDF list; `undefined` if it is broken, endless or no list. */
  list(head: Term): readonly Term[] | undefined
}

/**
 * Indexes quads by subject; the graph name is not looked at.
 *
 * @param lists lists that the quads name but do not hold
 */
export function indexQuads(quads: Iterable<Quad>, lists: SharedLists = noSharedLists): QuadIndex {
  const entries = new Map<string, { readonly term: Term; readonly quads: Quad[] }>()
  let size = 0
  for (const quad of quads) {
    size++
    const key = termKey(quad.subject)
    const entry = entries.get(key)
    if (entry === undefined) entries.set(key, { term: quad.subject, quads: [quad] })
    else entry.quads.push(quad)
  }
  let values: Map<string, Term[]> | undefined
  const about = (subject: Term): readonly Quad[] => entries.get(termKey(subject))?.quads ?? []
  const objects = (subject: Term, predicate: string): readonly Term[] => {
    values ??= valuesOf(entries.values())
    return values.get(`${predicate} ${termKey(subject)}`) ?? []
  }
  return {
    size,
    *subjects() {
      for (const entry of entries.values()) yield entry.term
    },
    about,
    objects,
    list(head) {
      const shared = lists(head)
      if (shared !== undefined) return shared.members
      const members: Term[] = []
      const seen = new Set<string>()
      let cell = head
      while (cell.value !== `${RDF}nil`) {
        const [first, ...moreFirst] = objects(cell, `${RDF}first`)
        const [rest, ...moreRest] = objects(cell, `${RDF}rest`)
        const key = termKey(cell)
        if (first === undefined || rest === undefined || moreFirst.length + moreRest.length > 0) return undefined
        if (seen.has(key)) return undefined
        seen.add(key)
        members.push(first)
        cell = rest
      }
      return members
    },
  }
}

function valuesOf(entries: Iterable<{ readonly term: Term; readonly quads: readonly Quad[] }>): Map<string, Term[]> {
  const values = new Map<string, Term[]>()
  for (const { term, quads } of entries) {
    const subject = termKey(term)
    for (const { predicate, object } of quads) {
      const key = `${predicate.value} ${subject}`
      const known = values.get(key)
      if (known === undefined) values.set(key, [object])
      else known.push(object)
    }
  }
  return values
}
