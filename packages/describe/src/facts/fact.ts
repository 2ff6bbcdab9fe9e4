import type { JsonPointer, TextRange } from '@gxkit/core'
import type { BuiltNode } from './built.ts'

/** Where a fact stands in its source. */
export interface FactPlace {
  readonly pointer: JsonPointer
  readonly range?: TextRange
}

/** A single value. `text` is what was written, so that `01067` and `1.10` lose nothing where a text is wanted. */
export interface ScalarFact extends FactPlace {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly text: string
}

/** Several values. */
export interface ListFact extends FactPlace {
  readonly kind: 'list'
  readonly items: readonly Fact[]
}

/** Named facts. */
export interface MappingFact extends FactPlace {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, FactEntry>
  /** Where a builder has made a node of the facts before: the node. */
  readonly built?: BuiltNode
}

/** One name with its value. */
export interface FactEntry {
  readonly key: string
  readonly keyRange?: TextRange
  readonly value: Fact
}

/** What somebody states, whether they wrote YAML, JSON or a JavaScript object. */
export type Fact = ScalarFact | ListFact | MappingFact

/** A fact in the words of a message. */
export function describeFact(fact: Fact): string {
  if (fact.kind === 'list') return 'a list'
  if (fact.kind === 'mapping') return 'a group of facts'
  if (fact.value === null) return 'nothing'
  return typeof fact.value === 'string' ? `"${shorten(fact.value)}"` : shorten(fact.text)
}

/** The facts of one name as a list: a list is its items, anything else is a list of one. */
export function itemsOf(fact: Fact): readonly Fact[] {
  return fact.kind === 'list' ? fact.items : [fact]
}

/** A long value, cut for a message. */
export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
