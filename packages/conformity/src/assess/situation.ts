import type { CheckStatus } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import type { CredentialGraph } from '@gxkit/shacl'
import type { RuleSet } from '../rule-set/rule-set.ts'
import type { EvidencePointer, State, Subject } from './assessment.ts'

/** A thing or a value in a graph of credentials. */
export type Node = Parameters<CredentialGraph['classes']>[0]

/** A subject with its place in the graph. */
export interface SubjectNode extends Subject {
  readonly node: Node
}

/** Everything that criteria and rules look at. */
export interface Situation {
  readonly graph: CredentialGraph
  readonly release: Release
  readonly ruleSet: RuleSet
  readonly at: Date
  readonly subjects: readonly SubjectNode[]
  /** Whether the issuer of a credential is trusted as notary, by its number; `undefined`: nobody knows. */
  readonly isNotary: (credential: number) => boolean | undefined
  /** What became of the comparison with the shapes. */
  readonly shapes: { readonly status: CheckStatus; readonly reason: string }
}

/** A statement of the graph, before anybody has looked up its place: a thing, or a value of it. */
export interface Trace {
  readonly node: Node
  readonly predicate?: string
  readonly value?: Node
}

/** What an examination says, before places are looked up. */
export interface Judgement {
  readonly state: State
  readonly reason?: string
  readonly traces: readonly Trace[]
}

/** How many places are looked up for one criterion. */
const most = 20

/** Looks up where the statements stand. */
export async function locateAll(traces: readonly Trace[], { graph }: Situation): Promise<readonly EvidencePointer[]> {
  const found: EvidencePointer[] = []
  for (const { node, predicate, value } of traces.slice(0, most)) {
    const location = await graph.locate(node, predicate, value)
    if (location === undefined) continue
    const credential = graph.credentials.find(({ source }) => source === location.source)?.id
    const shown = value ?? node
    const pointer = {
      source: location.source,
      pointer: location.pointer,
      ...(credential !== undefined && { credential }),
      ...(shown.termType !== 'BlankNode' && { value: shown.value.slice(0, 200) }),
    }
    if (!found.some((each) => each.source === pointer.source && each.pointer === pointer.pointer)) found.push(pointer)
  }
  return found
}
