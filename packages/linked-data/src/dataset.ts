import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { quadKey, termKey } from './terms.ts'

/**
 * A set of quads in memory (RDF/JS `DatasetCore`), indexed by subject and by predicate: what shapes need, and nothing more.
 *
 * @param quads what it holds at first; duplicates count once
 * @returns a dataset; `match` returns new, independent datasets
 * @example
 * createDataset(quads).match(dataFactory.namedNode('https://example.org/gaia-x/vat'), null, null).size // 5
 */
export function createDataset(quads: Iterable<Quad> = []): DatasetCore {
  const dataset = new IndexedDataset()
  for (const quad of quads) dataset.add(quad)
  return dataset
}

type Index = Map<string, Map<string, Quad>>

class IndexedDataset implements DatasetCore {
  readonly #quads = new Map<string, Quad>()
  // Built when first asked for: most results of `match` are only iterated.
  #indexes: readonly [bySubject: Index, byPredicate: Index, byObject: Index] | undefined

  get size(): number {
    return this.#quads.size
  }

  add(quad: Quad): this {
    const key = quadKey(quad)
    if (this.#quads.has(key)) return this
    this.#quads.set(key, quad)
    if (this.#indexes !== undefined) for (const [index, term] of this.#places(quad)) put(index, term, key, quad)
    return this
  }

  delete(quad: Quad): this {
    const key = quadKey(quad)
    if (!this.#quads.delete(key) || this.#indexes === undefined) return this
    for (const [index, term] of this.#places(quad)) index.get(termKey(term))?.delete(key)
    return this
  }

  has(quad: Quad): boolean {
    return this.#quads.has(quadKey(quad))
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null, graph?: Term | null): DatasetCore {
    const found = new IndexedDataset()
    for (const [key, quad] of this.#candidates(subject, predicate, object)) {
      if (subject && !quad.subject.equals(subject)) continue
      if (predicate && !quad.predicate.equals(predicate)) continue
      if (object && !quad.object.equals(object)) continue
      if (graph && !quad.graph.equals(graph)) continue
      found.#quads.set(key, quad)
    }
    return found
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads.values()
  }

  #candidates(subject?: Term | null, predicate?: Term | null, object?: Term | null): Map<string, Quad> {
    if (!subject && !predicate && !object) return this.#quads
    const [bySubject, byPredicate, byObject] = this.#indexed()
    const candidates = [
      ...(subject ? [bySubject.get(termKey(subject))] : []),
      ...(object ? [byObject.get(termKey(object))] : []),
      ...(predicate ? [byPredicate.get(termKey(predicate))] : []),
    ]
    let smallest: Map<string, Quad> | undefined
    for (const candidate of candidates) {
      if (candidate === undefined) return new Map()
      if (smallest === undefined || candidate.size < smallest.size) smallest = candidate
    }
    return smallest ?? this.#quads
  }

  #indexed(): readonly [Index, Index, Index] {
    if (this.#indexes === undefined) {
      this.#indexes = [new Map(), new Map(), new Map()]
      for (const [key, quad] of this.#quads) {
        for (const [index, term] of this.#places(quad)) put(index, term, key, quad)
      }
    }
    return this.#indexes
  }

  #places(quad: Quad): readonly (readonly [Index, Term])[] {
    const [bySubject, byPredicate, byObject] = this.#indexes ?? [new Map(), new Map(), new Map()]
    return [
      [bySubject, quad.subject],
      [byPredicate, quad.predicate],
      [byObject, quad.object],
    ]
  }
}

function put(index: Index, term: Term, key: string, quad: Quad): void {
  const id = termKey(term)
  const entry = index.get(id)
  if (entry === undefined) index.set(id, new Map([[key, quad]]))
  else entry.set(key, quad)
}
