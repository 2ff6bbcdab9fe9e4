import { type Finding, finding } from '@gxkit/core'
import { type DocumentPointers, dataFactory } from '@gxkit/linked-data'
import type { Quad } from '@rdfjs/types'
import { rdfType } from '../vocabulary.ts'
import type { Leniency } from './leniency.ts'

/** Names in other namespaces, as those of the release. */
export interface EquivalentNames {
  /** The statement with predicate and class as the release writes them. */
  read(quad: Quad): Quad
  /** How a name of the release may be written in the document. */
  written(iri: string): readonly string[]
  /** Namespace -> its first statement, and how many names there are. */
  readonly found: ReadonlyMap<string, { readonly first: Quad; readonly count: number }>
  /** Tells of each namespace, at its first statement. */
  findings(pointers: DocumentPointers, source: string): readonly Finding[]
}

/** Finds names of equivalent namespaces: properties, and classes. What a property refers to is never renamed. */
export function equivalentNames(quads: readonly Quad[], leniency: Leniency): EquivalentNames {
  const { namespace, equivalentNamespaces } = leniency
  const namespaceOf = (iri: string): string | undefined =>
    equivalentNamespaces.find((other) => other !== namespace && iri.startsWith(other))
  const found = new Map<string, { first: Quad; count: number }>()
  for (const quad of quads) {
    for (const iri of namesIn(quad)) {
      const other = namespaceOf(iri)
      if (other === undefined) continue
      const known = found.get(other)
      found.set(other, { first: known?.first ?? quad, count: (known?.count ?? 0) + 1 })
    }
  }
  const rename = (iri: string): string => {
    const other = namespaceOf(iri)
    return other === undefined ? iri : namespace + iri.slice(other.length)
  }
  return {
    found,
    read: (quad) => {
      if (found.size === 0 || namesIn(quad).every((iri) => rename(iri) === iri)) return quad
      const object =
        quad.predicate.value === rdfType && quad.object.termType === 'NamedNode'
          ? dataFactory.namedNode(rename(quad.object.value))
          : quad.object
      return dataFactory.quad(quad.subject, dataFactory.namedNode(rename(quad.predicate.value)), object, quad.graph)
    },
    findings: (pointers, source) =>
      [...found].map(([other, { first, count }]) => {
        const { subject, predicate, object } = first
        const pointer =
          pointers.pointerOfValue(subject, predicate.value, object) ?? pointers.pointerOfNode(subject) ?? ''
        const params = { found: other, used: namespace, count }
        return finding('shape/namespace-equivalent', params, { location: { source, pointer } })
      }),
    written: (iri) =>
      iri.startsWith(namespace)
        ? [iri, ...[...found.keys()].map((other) => other + iri.slice(namespace.length))]
        : [iri],
  }
}

function namesIn({ predicate, object }: Quad): readonly string[] {
  if (predicate.value !== rdfType) return [predicate.value]
  return object.termType === 'NamedNode' ? [object.value] : []
}
