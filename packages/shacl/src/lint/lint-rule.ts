import type { PropertyModel, Release } from '@gxkit/ontology'
import type { Quad, Term } from '@rdfjs/types'
import type { MergedGraph } from '../credentials/merge.ts'
import type { Draft } from '../findings/draft.ts'
import type { Words } from '../findings/words.ts'
import type { ReleaseShapes } from '../release-shapes.ts'

/** What a lint rule can look at. */
export interface LintContext {
  readonly graph: MergedGraph
  readonly release: Release
  readonly known: ReleaseShapes
  readonly words: Words
  /** Milliseconds since 1970. */
  readonly now: number
  /** What a node counts as; of an unknown class nothing is known. */
  typesOf(node: Term): readonly string[]
  /** What the classes of a node say about one of its properties. */
  modelOf(node: Term, predicate: string): PropertyModel | undefined
}

/** One habit of Gaia-X that the shapes do not hold. It looks at one statement, or at all credentials at once. */
export interface LintRule {
  readonly name: string
  readonly ofStatement?: (quad: Quad, context: LintContext) => Draft | undefined
  readonly ofCredentials?: (context: LintContext) => readonly Draft[]
}
