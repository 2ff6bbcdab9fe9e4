import type { conversions } from '../conversions.ts'

/** The name of a way to turn one value into another. */
export type ConversionName = keyof typeof conversions

/** What all rules say about themselves. */
interface RuleWords {
  /** Stable name, for example `22.10/headquarter-address`. */
  readonly id: string
  /** Why the step is right, or why a person has to take it, for people. */
  readonly why: string
}

/** What becomes of a class. */
export type ClassFate =
  /** It has another name, or the same and other properties. */
  | { readonly class: string }
  /** Each of its properties makes a thing of its own; the rules of the properties say of which class. */
  | { readonly byProperty: true }
  /** The value of one property says of which class it is, another property holds what it states. */
  | { readonly byValue: ByValue }
  /** The target has nothing like it; a person decides with the help of this question. */
  | { readonly decide: string }
  /** It is not made anew on purpose. */
  | { readonly leaveOut: string }

/** A class that is told by the value of a property. */
export interface ByValue {
  readonly kind: string
  readonly value: string
  /** Value of `kind` in lower case -> what it is in the target. */
  readonly cases: Readonly<Record<string, { readonly class: string; readonly property: string }>>
}

/** A place that a value goes to. */
export interface PropertyTarget {
  readonly property: string
  /** Where one class becomes several: the class that takes this property. */
  readonly class?: string
  /** How the value changes; without it, it stays. */
  readonly value?: ConversionName
  /** The class, in the release migrated from, of facts that stand here without a type. */
  readonly nested?: string
}

/** What becomes of a property. */
export type PropertyFate =
  /** Nothing changes in what people write, though something does in what credentials carry. */
  | { readonly keep: true }
  | { readonly to: PropertyTarget | readonly PropertyTarget[] }
  /** A person decides; with `property`, the place is left open there. */
  | { readonly decide: string; readonly property?: string }
  | { readonly leaveOut: string }

/** What becomes of a class of the release migrated from. */
export interface ClassRule extends RuleWords {
  /** Names without prefix. */
  readonly class: readonly string[]
  readonly fate: ClassFate
}

/** What becomes of a property of some classes. */
export interface PropertyRule extends RuleWords {
  /** Names of classes without prefix, `*` for all. */
  readonly of: readonly string[]
  /** Names without prefix; several where people write it in several ways. */
  readonly property: readonly string[]
  readonly fate: PropertyFate
}

/** All rules that lead from one release to the next. What no rule names keeps its name where the target knows it. */
export interface MigrationRules {
  readonly from: string
  readonly to: string
  readonly classes: readonly ClassRule[]
  readonly properties: readonly PropertyRule[]
}
