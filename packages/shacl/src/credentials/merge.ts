import type { Quad, Term } from '@rdfjs/types'
import { indexQuads, type QuadIndex } from '../graph/quad-index.ts'
import { termKey } from '../graph/term-key.ts'
import type { SubjectGraph } from './subject-graph.ts'

/** The subjects of all credentials in one graph, in which every statement remembers who made it. */
export interface MergedGraph {
  readonly inputs: readonly SubjectGraph[]
  readonly quads: readonly Quad[]
  readonly index: QuadIndex
  /** Numbers of the inputs that state this of the node; without value: anything of this property; without predicate: anything. */
  statedIn(subject: Term, predicate?: string, value?: Term): readonly number[]
}

/** Puts statements together. Nodes with an IRI become one; blank nodes stay apart. */
export function mergeGraphs(inputs: readonly SubjectGraph[], extra: readonly (readonly Quad[])[] = []): MergedGraph {
  const stated = new Map<string, Set<number>>()
  const note = (key: string, input: number): void => {
    const known = stated.get(key)
    if (known === undefined) stated.set(key, new Set([input]))
    else known.add(input)
  }
  const quads = new Map<string, Quad>()
  for (const [i, input] of inputs.entries()) {
    for (const quad of [...input.quads, ...(extra[i] ?? [])]) {
      const subject = termKey(quad.subject)
      const property = `${subject} ${quad.predicate.value}`
      const statement = `${property} ${termKey(quad.object)}`
      quads.set(statement, quads.get(statement) ?? quad)
      for (const key of [subject, property, statement]) note(key, i)
    }
  }
  const all = [...quads.values()]
  return {
    inputs,
    quads: all,
    index: indexQuads(all),
    statedIn: (subject, predicate, value) => {
      const parts = [
        termKey(subject),
        ...(predicate === undefined ? [] : [predicate]),
        ...(value ? [termKey(value)] : []),
      ]
      return [...(stated.get(parts.join(' ')) ?? [])]
    },
  }
}
