import type { Shape } from 'shacl-engine'
import type { SharedLists } from '../graph/shared-lists.ts'
import { pairValidations } from './pair-validations.ts'
import { shapeValidations } from './shape-validations.ts'
import type { ValidationEntry } from './validation-parts.ts'
import { valueValidations } from './value-validations.ts'

/** What {@link createValidations} needs to know of a shapes graph. */
export interface ValidationContext {
  readonly lists: SharedLists
  /** Which shapes contain each other. */
  readonly groupOf: (shape: Shape) => number | undefined
  /** Whether a property stands for a path expression. */
  readonly isExpression: (property: string) => boolean
}

/**
 * The constraints that shacl-engine 1.1.2 answers wrongly, slowly, incompletely or with an exception, put right. Left to it are
 * `sh:class`, `sh:nodeKind`, `sh:minCount` and `sh:maxCount`.
 */
export function createValidations({ lists, groupOf, isExpression }: ValidationContext): readonly ValidationEntry[] {
  return [...valueValidations(lists, isExpression), ...pairValidations, ...shapeValidations(groupOf)]
}
