import type { Release } from '@gxkit/ontology'
import type { Pair } from 'yaml'
import { decideComment } from './comments.ts'
import { type Ledger, noteNotMapped } from './ledger.ts'
import { plainOf } from './nodes.ts'

/** Notes that a fact has no place in the target, and returns the comment that keeps it. */
export function withoutPlace(pair: Pair, { ledger, to }: { readonly ledger: Ledger; readonly to: Release }): string {
  const name = ledger.writtenAs(pair)
  noteNotMapped(ledger, name, pair.value, to.name, pair)
  const question = `${to.name} has no place for this; state it in another way, or do without it`
  return decideComment(question, { name, value: plainOf(pair.value) })
}
