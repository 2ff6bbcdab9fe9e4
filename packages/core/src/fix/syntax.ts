import type { JsonValue } from '../json.ts'
import type { JsonPointer } from '../pointer.ts'
import type { TextRange } from '../scan-json.ts'

/** Where a value stands in a text and, for members, its key. */
export interface Position {
  readonly value: TextRange
  readonly key?: TextRange
}

/** Looks up where the value that a pointer names stands in a text; what is not there has no position. */
export type Positions = (pointer: JsonPointer) => Position | undefined

/** A part of a text, and what stands there instead. */
export interface TextEdit extends TextRange {
  readonly text: string
}

/** What must be known of a notation to point into its texts, and to change a part of one without touching the rest. */
export interface Syntax {
  /** Prepares looking up places; of what cannot be parsed nothing is known. Never throws. */
  readonly positions: (text: string) => Positions
  /** The data that a text stands for, or nothing when it cannot be parsed. Never throws. */
  readonly read: (text: string) => JsonValue | undefined
  /** A key or a value in this notation, for the place of what stands there now. */
  readonly write: (value: JsonValue, instead: { readonly of: string; readonly isKey: boolean }) => string
  /** Adds a member at the end of an object; nothing where that cannot be done without changing its form. */
  readonly insert: (
    text: string,
    object: TextRange,
    member: { readonly key: string; readonly value: JsonValue; readonly comment?: string },
  ) => TextEdit | undefined
}
