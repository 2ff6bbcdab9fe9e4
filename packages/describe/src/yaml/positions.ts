import { fromPointer, type TextRange } from '@gxkit/core'
import type { Position, Positions } from '@gxkit/core/fix'
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'

/**
 * Prepares finding places in one YAML text, also a broken one, as far as it can be read.
 *
 * @param text the YAML text
 * @returns where the value that a JSON Pointer names stands, and the name before it
 * @example
 * yamlPositions('id: acme\n')('/id') // { value: { start: 4, end: 8 }, key: { start: 0, end: 2 } }
 */
export function yamlPositions(text: string): Positions {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  return (pointer) => {
    let node: unknown = document.contents
    let key: TextRange | undefined
    for (const segment of fromPointer(pointer)) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === segment)
        if (pair === undefined) return undefined
        key = rangeOf(pair.key)
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(segment)]
        key = undefined
      } else return undefined
    }
    return position(rangeOf(node) ?? key, key)
  }
}

function position(value: TextRange | undefined, key: TextRange | undefined): Position | undefined {
  return value === undefined ? undefined : key === undefined ? { value } : { value, key }
}

function rangeOf(node: unknown): TextRange | undefined {
  return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined
}
