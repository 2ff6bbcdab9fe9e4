import type { JsonValue } from '../json.ts'
import type { JsonPointer } from '../pointer.ts'

/**
 * How far a fix can be trusted. `safe`: it says the same in the right form. `likely`: probably what was meant; a person
 * should look at it. `has-placeholders`: a template that a person fills in.
 */
export type Applicability = 'safe' | 'likely' | 'has-placeholders'

/**
 * One change of a source, in the terms of its data: it holds for JSON and YAML alike, and everything around it stays as it
 * is written. `replace` another value, `rename` the key of a member, `insert` a member at the end of an object (the
 * pointer is that of the object; a `comment` says beside it what to write, where the notation has comments). A text for a JSON-LD value object replaces its `@value`, unless it is for the `whole`.
 */
export type Edit =
  | { readonly kind: 'replace'; readonly pointer: JsonPointer; readonly value: JsonValue; readonly whole?: true }
  | { readonly kind: 'rename'; readonly pointer: JsonPointer; readonly key: string }
  | {
      readonly kind: 'insert'
      readonly pointer: JsonPointer
      readonly key: string
      readonly value: JsonValue
      readonly comment?: string
    }

/** A way to put something right, as data. Its edits concern the source of the finding and hold together or not at all. */
export interface Fix {
  /** What it does, as an order: `write "DE"`. */
  readonly title: string
  readonly applicability: Applicability
  readonly edits: readonly Edit[]
}
