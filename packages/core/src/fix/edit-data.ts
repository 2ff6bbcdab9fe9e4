import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'
import { fromPointer, type JsonPointer, joinPointer } from '../pointer.ts'
import type { Edit } from './fix.ts'

/**
 * What a document says after edits. All pointers are those of the document as it was. The input is not changed.
 *
 * @returns `undefined` when an edit has nothing to work on, or would overwrite a member
 * @example
 * editData({ adress: 'x' }, [{ kind: 'rename', pointer: '/adress', key: 'address' }]) // { address: 'x' }
 */
export function editData(document: JsonValue, edits: readonly Edit[]): JsonValue | undefined {
  const root: Holder = { value: structuredClone(document) as JsonValue }
  // Values before members before names: what an edit names must still be where it was.
  const order = { replace: 0, insert: 1, rename: 2 } as const
  const sorted = [...edits].sort((a, b) => order[a.kind] - order[b.kind] || byDepth(a.pointer, b.pointer))
  return sorted.every((edit) => perform(edit, root)) ? root.value : undefined
}

interface Holder {
  value: JsonValue
}

/** Inner places first, so that outer ones stay valid. */
function byDepth(a: JsonPointer, b: JsonPointer): number {
  return fromPointer(b).length - fromPointer(a).length
}

function perform(edit: Edit, root: Holder): boolean {
  const path = fromPointer(edit.pointer)
  const inner = isForText(edit) ? valueIn(root.value, path) : undefined
  if (isJsonObject(inner) && Object.hasOwn(inner, '@value')) {
    return perform({ ...edit, pointer: joinPointer(edit.pointer, '@value') }, root)
  }
  if (edit.kind === 'insert') {
    const object = valueIn(root.value, path)
    if (!isJsonObject(object) || Object.hasOwn(object, edit.key)) return false
    define(object, edit.key, structuredClone(edit.value) as JsonValue)
    return true
  }
  const last = path.at(-1)
  if (last === undefined) {
    if (edit.kind !== 'replace') return false
    root.value = structuredClone(edit.value) as JsonValue
    return true
  }
  const parent = valueIn(root.value, path.slice(0, -1))
  if (Array.isArray(parent)) return performInArray(edit, parent, Number(last))
  if (!isJsonObject(parent) || !Object.hasOwn(parent, last)) return false
  if (edit.kind === 'replace') define(parent, last, structuredClone(edit.value) as JsonValue)
  else {
    if (Object.hasOwn(parent, edit.key)) return false
    define(parent, edit.key, parent[last] as JsonValue)
    delete (parent as Record<string, JsonValue>)[last]
  }
  return true
}

/** Whether an edit writes a text where a value object may stand (JSON-LD 1.1, 4.2.1), whose type is then kept. */
export function isForText(edit: Edit): boolean {
  return edit.kind === 'replace' && edit.whole !== true && typeof edit.value === 'string'
}

function performInArray(edit: Edit, items: JsonValue[], index: number): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= items.length) return false
  if (edit.kind !== 'replace') return false
  items[index] = structuredClone(edit.value) as JsonValue
  return true
}

function valueIn(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  let current = value
  for (const segment of path) {
    if (Array.isArray(current)) current = current[Number(segment)]
    else if (isJsonObject(current)) current = Object.hasOwn(current, segment) ? current[segment] : undefined
    else return undefined
  }
  return current
}

/** Also for names such as `__proto__`. */
function define(object: JsonObject, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}
