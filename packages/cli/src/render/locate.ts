import { fromPointer, type JsonPointer, jsonPositions, type Location, parentPointer, type TextRange } from '@gxkit/core'

/** Finds where a location stands in the text of its source, or nothing when it cannot be told. */
export type Locator = (location: Location) => TextRange | undefined

/**
 * Prepares finding places in one text. The text is parsed on the first question only.
 *
 * @param text the source as the user wrote it
 * @param syntax how to read it
 */
export async function createLocator(text: string, syntax: 'json' | 'yaml'): Promise<Locator> {
  const lookUp = syntax === 'json' ? jsonLookUp(text) : await yamlLookUp(text)
  return (location) => {
    if (location.range !== undefined) return location.range
    for (let pointer = location.pointer; ; pointer = parentPointer(pointer)) {
      const found = lookUp(pointer)
      if (found !== undefined) return choose(text, found, location.key === true || pointer !== location.pointer)
      if (pointer === '') return undefined
    }
  }
}

interface Found {
  readonly value: TextRange
  readonly key?: TextRange
}

/** A value of several lines is shown by its name: a frame has one marked line. */
function choose(text: string, { value, key }: Found, wantsKey: boolean): TextRange {
  const spans = text.slice(value.start, value.end).trimEnd().includes('\n')
  return key !== undefined && (wantsKey || spans) ? key : value
}

function jsonLookUp(text: string): (pointer: JsonPointer) => Found | undefined {
  let positions: ReadonlyMap<JsonPointer, Found> | undefined
  return (pointer) => {
    try {
      positions ??= jsonPositions(text)
    } catch {
      positions = new Map()
    }
    return positions.get(pointer)
  }
}

async function yamlLookUp(text: string): Promise<(pointer: JsonPointer) => Found | undefined> {
  const { isMap, isNode, isScalar, isSeq, parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  const range = (node: unknown): TextRange | undefined =>
    isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined

  return (pointer) => {
    let node: unknown = document.contents
    let key: TextRange | undefined
    for (const segment of fromPointer(pointer)) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === segment)
        if (pair === undefined) return undefined
        key = range(pair.key)
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(segment)]
        key = undefined
      } else return undefined
    }
    const value = range(node) ?? key
    return value === undefined ? undefined : key === undefined ? { value } : { value, key }
  }
}
