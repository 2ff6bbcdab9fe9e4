import type { JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject } from '@gxkit/core'

/** A changed copy of a document, and how it was changed. */
export interface Mutant {
  readonly name: string
  readonly document: JsonObject
}

/** Every member and item of a document deleted, emptied, changed, doubled under another name and swapped with its neighbour. */
export function* mutants(document: JsonObject): Generator<Mutant> {
  for (const path of pathsOf(document)) {
    const name = path.join('/')
    const value = at(document, path)
    const put = (what: string, change: (parent: JsonObject | JsonValue[], key: string) => void): Mutant => {
      const copy = structuredClone(document)
      change(at(copy, path.slice(0, -1)) as JsonObject | JsonValue[], path.at(-1) ?? '')
      return { name: `${name}: ${what}`, document: copy }
    }
    yield put('deleted', (parent, key) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else delete (parent as Record<string, JsonValue>)[key]
    })
    for (const other of [null, [], {}, '', changed(value)]) {
      if (JSON.stringify(other) !== JSON.stringify(value)) {
        yield put(`now ${JSON.stringify(other).slice(0, 30)}`, (parent, key) => set(parent, key, other))
      }
    }
    yield put('renamed', (parent, key) => {
      if (Array.isArray(parent)) return void parent.push('urn:example:another')
      delete (parent as Record<string, JsonValue>)[key]
      set(parent, `${key}2`, value)
    })
    yield put('doubled under another name', (parent, key) => {
      if (Array.isArray(parent)) parent.push('urn:example:more')
      else set(parent, `https://example.org/${key}`, value)
    })
    const parent = at(document, path.slice(0, -1))
    const keys = Object.keys(parent as object)
    const next = keys[(keys.indexOf(path.at(-1) ?? '') + 1) % keys.length] ?? ''
    const neighbour = at(document, [...path.slice(0, -1), next])
    if (!Array.isArray(parent) && JSON.stringify(neighbour) !== JSON.stringify(value)) {
      yield put('swapped', (object, key) => {
        set(object, key, neighbour)
        set(object, next, value)
      })
    }
  }
}

function changed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return `${value}x`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return 'urn:example:changed'
}

function set(parent: JsonObject | JsonValue[], key: string, value: JsonValue): void {
  Object.assign(parent, { [key]: structuredClone(value) })
}

function at(value: JsonValue, path: readonly string[]): JsonValue {
  return path.reduce((v: JsonValue, key) => (v as Record<string, JsonValue>)[key] ?? null, value)
}

function* pathsOf(value: JsonValue, path: readonly string[] = []): Generator<readonly string[]> {
  if (!Array.isArray(value) && !isJsonObject(value)) return
  for (const [key, member] of Object.entries(value)) {
    yield [...path, key]
    yield* pathsOf(member as JsonValue, [...path, key])
  }
}
