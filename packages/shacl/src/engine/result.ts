import type { Severity } from '@gxkit/core'
import type { Literal, Term } from '@rdfjs/types'
import type { PropertyPath } from './property-path.ts'

/** One validation result (SHACL 3.6.2). */
export interface ShapeResult {
  readonly focusNode: Term
  /** The property, by its IRI, or the path expression, where the result is about one. */
  readonly path?: PropertyPath
  /** The value node that does not fit, where the result is about one. */
  readonly value?: Term
  /** IRI of the constraint component. */
  readonly constraint: string
  /** The shape that has the constraint. */
  readonly shape: Term
  /** The value of the constraint's parameter, where a shape can have several, such as the list of one `sh:or`. */
  readonly parameter?: Term
  /** A severity that SHACL does not know counts as an error. */
  readonly severity: Severity
  /** IRI of the severity. */
  readonly resultSeverity: string
  /** What the shape itself says to the reader (`sh:message`). */
  readonly messages: readonly Literal[]
  /**
   * `sh:and`, `sh:or`, `sh:xone`: the results of each alternative, in the order of the list; `sh:node`, `sh:not`: of the
   * shape; `sh:qualifiedValueShape`: of each value that does not fit. Left out where they would repeat what they are inside of.
   */
  readonly alternatives?: readonly (readonly ShapeResult[])[]
}

/** The property that a result is about, where it is about a plain one. */
export function predicateOf(result: ShapeResult): string | undefined {
  return typeof result.path === 'string' ? result.path : undefined
}
