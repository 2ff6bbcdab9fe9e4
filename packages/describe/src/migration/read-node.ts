import type { JsonObject, JsonPointer, JsonValue, Location } from '@gxkit/core'
import { finding, isJsonObject, joinPointer } from '@gxkit/core'
import { classModel, findRelease } from '@gxkit/ontology'
import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { extendScope, type NameScope, vocabularyName } from './contexts.ts'
import { type Ledger, noteNotMapped } from './ledger.ts'

/** A place in a JSON-LD document, and what names mean there. */
export interface Spot {
  readonly source: string
  readonly pointer: JsonPointer
  readonly scope: NameScope
  readonly ledger: Ledger
}

/** The spot one member or item further in. */
export function inside(spot: Spot, step: string | number): Spot {
  return { ...spot, pointer: joinPointer(spot.pointer, step) }
}

/** The location of a spot. */
export function locationOf({ source, pointer }: Spot): Location {
  return { source, pointer }
}

/** What a node says in its context. */
export function enter(node: JsonObject, spot: Spot): Spot {
  const note = (context: string): void => {
    const location = locationOf(inside(spot, '@context'))
    spot.ledger.findings.push(finding('migration/unknown-context', { context }, { location }))
  }
  return { ...spot, scope: extendScope(spot.scope, own(node, '@context'), note) }
}

/** Reads a node as named facts: `type` and `id` first, then everything it states, with the names that rules use. */
export function readNode(node: JsonObject, outer: Spot, fallbackType?: string): YAMLMap {
  const spot = enter(node, outer)
  const { ledger } = spot
  const map = new YAMLMap()
  ledger.place(map, locationOf(spot))
  const add = (name: string, value: unknown, written: string): void => {
    const pair = new Pair(new Scalar(name), value)
    ledger.place(pair, locationOf(inside(spot, written)))
    ledger.write(pair, written)
    map.items.push(pair as never)
  }
  const type = readType(node, spot) ?? fallbackType
  if (type !== undefined) add('type', new Scalar(type), 'type')
  const id = own(node, 'id') ?? own(node, '@id')
  if (typeof id === 'string' && !id.startsWith('_:')) add('id', new Scalar(id), 'id')
  const release = findRelease(spot.scope.release)
  for (const [key, value] of Object.entries(node)) {
    if (['@context', 'id', '@id', 'type', '@type'].includes(key)) continue
    const name = vocabularyName(key, spot.scope, release) ?? key
    const read = readValue(value, inside(spot, key))
    if (read !== undefined) add(name, read, key)
  }
  return map
}

/** The class of a node, without prefix; other types of the same node are noted as not mapped. */
export function readType(node: JsonObject, spot: Spot): string | undefined {
  const member = Object.hasOwn(node, 'type') ? 'type' : '@type'
  const stated = own(node, member)
  const types = (Array.isArray(stated) ? stated : [stated]).filter((type): type is string => typeof type === 'string')
  const release = findRelease(spot.scope.release)
  const named = types
    .filter((type) => !['VerifiableCredential', 'VerifiablePresentation'].includes(type))
    .map((type) => ({ type, name: vocabularyName(type, spot.scope, release) ?? type }))
  const best = named.find(({ name }) => classModel(release, name) !== undefined) ?? named[0]
  for (const { type, name } of named) {
    if (name === best?.name) continue
    spot.ledger.findings.push(
      finding(
        'migration/not-mapped',
        { claim: 'type', value: type, release: 'a manifest, which has one type' },
        { location: locationOf(inside(spot, member)) },
      ),
    )
  }
  return best?.name
}

function readValue(value: JsonValue | undefined, spot: Spot): unknown {
  const { ledger } = spot
  const placed = <T extends object>(node: T): T => {
    ledger.place(node, locationOf(spot))
    return node
  }
  if (value === null || value === undefined) return undefined // null states nothing (JSON-LD 1.1, 4.1)
  if (Array.isArray(value)) {
    const list = placed(new YAMLSeq())
    list.items = value
      .map((item: JsonValue, i) => readValue(item, inside(spot, i)))
      .filter((item) => item !== undefined)
    return list.items.length === 0 ? undefined : list
  }
  if (!isJsonObject(value)) return placed(new Scalar(value))
  for (const wrapper of ['@list', '@set']) {
    if (Object.hasOwn(value, wrapper)) return readValue(value[wrapper], inside(spot, wrapper))
  }
  if (!Object.hasOwn(value, '@value')) {
    const blank =
      Object.keys(value).length === 1 && String(own(value, 'id') ?? own(value, '@id') ?? '').startsWith('_:')
    if (!blank) return placed(readNode(value, spot))
    const id = String(own(value, 'id') ?? own(value, '@id'))
    noteNotMapped(ledger, id, 'a name that holds inside one document only', 'a manifest', placed(new Scalar(id)))
    return undefined
  }
  const language = own(value, '@language')
  if (language !== undefined) {
    noteNotMapped(ledger, '@language', language, 'a manifest', placed(new Scalar(String(language))))
  }
  const literal = own(value, '@value')
  return literal === null || literal === undefined || typeof literal === 'object'
    ? undefined
    : placed(new Scalar(literal))
}

/** A member of the object itself. */
export function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
