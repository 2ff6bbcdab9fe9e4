import type { Release } from '@gxkit/ontology'
import type { YAMLMap } from 'yaml'
import type { Ledger } from './ledger.ts'
import type { MigrationRules } from './rules/rule.ts'

/** One pass over the facts: from one release to its neighbour, or inside one release. */
export interface Pass {
  readonly rules: MigrationRules
  readonly before: Release
  readonly after: Release
  /** The release that the whole migration leads to. */
  readonly to: Release
  readonly ledger: Ledger
  /** Rewrites facts inside others; part of the pass because it goes round in a circle. */
  readonly rewrite: (map: YAMLMap, source: string, top: boolean, pass: Pass) => Rewritten
}

/** Facts of a known class of the target. */
export interface RewrittenNode {
  readonly map: YAMLMap
  /** Name of the class without prefix. */
  readonly class: string
}

/** What became of some facts: one thing, several, or none. */
export interface Rewritten {
  readonly nodes: readonly RewrittenNode[]
  /** What has to be said where the facts stood, when none of them is left. */
  readonly comments: readonly string[]
}
