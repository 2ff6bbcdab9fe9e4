import type { Severity } from '@gxkit/core'
import type { Term } from '@rdfjs/types'

/** One validation result (SHACL 3.6.2). */
export interface ShapeResult {
  readonly focusNode: Term
  /** IRI of the property, where the result is about one. */
  readonly path?: string
  /** The value node that does not fit, where the result is about one. */
  readonly value?: Term
  /** IRI of the constraint component. */
  readonly constraint: string
  /** The shape that has the constraint. */
  readonly shape: Term
  readonly severity: Severity
  /** `sh:and`, `sh:or`, `sh:xone`: the results of each alternative, in the order of the list; `sh:node`, `sh:not`: of the shape. */
  readonly alternatives?: readonly (readonly ShapeResult[])[]
}
