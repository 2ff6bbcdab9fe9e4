import type { DescribableRelease, PropertyModel, ValueModel } from '@gxkit/ontology'

/** What a friendly form stands for, or why it does not stand for exactly one thing. */
export type Reading =
  /** One value of the long form. */
  | { readonly ok: true; readonly value: string | number | boolean; readonly written?: string }
  /** Several facts of the long form: property IRI -> value, as it would be written. */
  | { readonly ok: true; readonly facts: Readonly<Record<string, string>> }
  /** Meant to be of this form, and not readable in exactly one way. The problem follows on the value: `"4 G" …`. */
  | { readonly ok: false; readonly problem: string; readonly suggestions: readonly string[] }

/** Where something is written: what may stand there. */
export interface FormPlace {
  readonly release: DescribableRelease
  readonly property: PropertyModel
  /** The property itself, or the one of its alternatives that the form is for. */
  readonly value: ValueModel
}

/**
 * A way of writing a value that is easier for people than what the credential carries: `4 GiB`, `Germany`, `yes`. What is
 * written is turned into exactly one value of the vocabulary; nothing is guessed.
 */
export interface FriendlyForm {
  readonly id: string
  readonly appliesTo: (release: DescribableRelease, property: PropertyModel, value: ValueModel) => boolean
  /** Reads a text; `undefined` where it is not of this form at all. */
  readonly read: (text: string, place: FormPlace) => Reading | undefined
  /** The form in the words of a message: "takes …". */
  readonly form: string
  /** Regular expression (ECMA-262, `u`) of the usual spellings, for JSON Schema; the reader takes a few more. */
  readonly pattern: string
  /** The usual spellings as a TypeScript type. */
  readonly typescript: string
  readonly examples: readonly [string, ...string[]]
}
