import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, toArray } from '@gxkit/core'
import type { Definition } from './definitions.ts'
import { isExpanded, itemsOf } from './expanded.ts'

/** Values that one member of a node may have: conversion to RDF takes time with their square. */
export const valuesLimit = 2_500

/** Places where other definitions begin to hold: jsonld copies all definitions at each. */
export const changesLimit = 1_000

/** Tells whether a document makes a JSON-LD processor change its definitions too often. */
export function tooManyChanges(
  document: JsonObject,
  definitions: () => readonly Definition[],
  source: string,
): readonly Finding[] {
  if (countTexts(document) <= changesLimit / 2) return []
  const scoped = new Set<JsonValue | undefined>()
  for (const [term, definition] of definitions())
    if (isJsonObject(definition) && '@context' in definition) scoped.add(term)
  let count = 0
  const visit = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item as JsonValue)
    if (!isJsonObject(value)) return
    for (const [key, member] of Object.entries(value)) {
      if (key === '@context') {
        count += toArray(member).length
        continue
      }
      const texts = toArray(member).filter((item) => typeof item === 'string' && scoped.has(item)).length
      count += texts + (scoped.has(key) ? toArray(member).length : 0)
      visit(member)
    }
  }
  visit(document)
  if (count <= changesLimit) return []
  const place = { location: { source, pointer: '' as const } }
  return [finding('json/too-large', { size: count, limit: changesLimit, unit: 'changes of context' }, place)]
}

/** Members and items: each of them changes the context twice at most. */
function countTexts(value: JsonValue | undefined): number {
  let count = 1
  if (Array.isArray(value)) for (const item of value) count += countTexts(item as JsonValue)
  else if (isJsonObject(value)) for (const key of Object.keys(value)) count += countTexts(value[key])
  return count
}

/** All values of all members: no node can have more. */
function countValues(value: unknown): number {
  if (Array.isArray(value)) {
    let count = value.length
    for (const item of value) count += countValues(item)
    return count
  }
  if (!isExpanded(value) || '@value' in value) return 0
  let count = 0
  for (const property of Object.keys(value)) count += countValues(value[property])
  return count
}

/** Tells whether a node has too many values in one member, counting all objects of the expanded document that describe it. */
export function tooManyValues(expanded: readonly unknown[], source: string): readonly Finding[] {
  if (countValues(expanded) <= valuesLimit) return []
  const counts = new Map<string, number>()
  let worst = 0
  const add = (id: unknown, property: string, count: number): void => {
    if (typeof id !== 'string') worst = Math.max(worst, count)
    else {
      const key = `${property} ${id}`
      const sum = (counts.get(key) ?? 0) + count
      counts.set(key, sum)
      worst = Math.max(worst, sum)
    }
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isExpanded(value) || '@value' in value) return
    for (const [property, member] of Object.entries(value)) {
      if (property === '@type' || !property.startsWith('@')) add(value['@id'], property, itemsOf(member).length)
      visit(member)
    }
  }
  visit(expanded)
  if (worst <= valuesLimit) return []
  const place = { location: { source, pointer: '' as const } }
  return [finding('linked-data/too-many-values', { count: worst, limit: valuesLimit }, place)]
}
