import type { JsonPointer } from './pointer.ts'

/** A place in a source: which document, and where in it. */
export interface Location {
  /** Name of the source, e.g. a path, or `presentation.jwt > credential 2` for a document found inside another. */
  readonly source: string
  /** JSON Pointer into that source. */
  readonly pointer: JsonPointer
  /** Character offsets in the text of the source, end exclusive, where a pointer cannot tell (broken JSON or YAML). */
  readonly range?: { readonly start: number; readonly end: number }
  /** True when the pointer names a member's key rather than its value. */
  readonly key?: boolean
}
