import type { JsonPointer, Location } from '@gxkit/core'
import { joinPointer } from '@gxkit/core'
import type { Pair } from 'yaml'
import { isMap, isScalar, isSeq } from 'yaml'
import type { Ledger } from './ledger.ts'

/** Where the facts that have no value yet stand in a new manifest. */
export function openPlaces(node: unknown, source: string, pointer: JsonPointer, ledger: Ledger): readonly Location[] {
  if (isSeq(node)) return node.items.flatMap((item, i) => openPlaces(item, source, joinPointer(pointer, i), ledger))
  if (!isMap(node)) return []
  return (node.items as Pair[]).flatMap((pair) => {
    const at = joinPointer(pointer, String(isScalar(pair.key) ? pair.key.value : pair.key))
    return ledger.open.has(pair) ? [{ source, pointer: at }] : openPlaces(pair.value, source, at, ledger)
  })
}
