import type { JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject } from '@gxkit/core'

/** The same statements written in other ways, and members that state nothing; not all of them are what readers expect. */
export function* respellings(
  document: JsonObject,
): Generator<{ readonly name: string; readonly document: JsonObject }> {
  for (const path of objectsIn(document)) {
    const at = path.join('/')
    for (const [name, change] of Object.entries(changes)) {
      yield { name: `${at}: ${name}`, document: put(document, path, change) as JsonObject }
    }
    for (const key of Object.keys(get(document, path))) {
      yield {
        name: `${at}: ${key} in a list`,
        document: put(document, path, (object) => ({ ...object, [key]: [object[key] ?? null] })) as JsonObject,
      }
    }
  }
}

const changes: Readonly<Record<string, (object: JsonObject) => JsonObject>> = {
  'other order': (object) => Object.fromEntries(Object.entries(object).reverse()),
  'a member that is null': (object) => ({ ...object, 'https://example.org/nothing': null }),
  'a member without values': (object) => ({ ...object, 'https://example.org/nothing': [] }),
  'keywords instead of names': (object) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [keywords[key] ?? key, value])),
  'members by their address': (object) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [addresses[key] ?? key, value])),
}
const keywords: Readonly<Record<string, string>> = { id: '@id', type: '@type' }
const addresses: Readonly<Record<string, string>> = {
  issuer: 'https://www.w3.org/2018/credentials#issuer',
  credentialSubject: 'https://www.w3.org/2018/credentials#credentialSubject',
  credentialStatus: 'https://www.w3.org/2018/credentials#credentialStatus',
}

function* objectsIn(value: JsonValue, path: readonly string[] = []): Generator<readonly string[]> {
  if (isJsonObject(value)) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) yield* objectsIn(member as JsonValue, [...path, key])
}

function get(value: JsonValue, path: readonly string[]): JsonObject {
  return path.reduce((each: JsonValue, key) => (each as JsonObject)[key] ?? null, value) as JsonObject
}

function put(value: JsonValue, path: readonly string[], change: (object: JsonObject) => JsonObject): JsonValue {
  const [key, ...rest] = path
  if (key === undefined) return change(value as JsonObject)
  const inner = put((value as JsonObject)[key] ?? null, rest, change)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? inner : (item as JsonValue)))
  return { ...(value as JsonObject), [key]: inner }
}
