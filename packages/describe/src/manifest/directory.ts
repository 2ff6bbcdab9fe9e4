import type { Finding, JsonPointer } from '@gxkit/core'
import { finding } from '@gxkit/core'
import { type ClassModel, classModel, type Release } from '@gxkit/ontology'
import { type Fact, itemsOf, type MappingFact } from '../facts/fact.ts'
import { isAbsoluteIri } from '../node/datatypes.ts'
import { propertyNamed } from '../node/fact-entries.ts'
import { locate } from '../node/location.ts'
import { thingsOf } from '../node/property.ts'
import type { Directory, Identified } from '../node/scope.ts'
import { isLocalId } from './settings.ts'
import type { Thing } from './thing.ts'

/** Address of the credential of a thing. */
export function credentialIri(baseUrl: string, id: string): string {
  return `${baseUrl}${id}`
}

/** Address of the thing itself: credential and subject need different ids (ICAM 25.11, 5.2). */
export function subjectIri(baseUrl: string, id: string): string {
  return `${baseUrl}${id}#subject`
}

/** Address of something described inside a thing. */
export function nestedIri(baseUrl: string, thing: string, id: string): string {
  return `${baseUrl}${thing}#${id}`
}

/** Collects every short id of a project, of things and of what is described inside them. */
export function createDirectory(
  things: readonly Thing[],
  baseUrl: string,
  release: Release,
): { readonly directory: Directory; readonly findings: ReadonlyMap<Thing, readonly Finding[]> } {
  const byId = new Map<string, Identified>()
  const byIri = new Map<string, Identified>()
  const findings = new Map<Thing, readonly Finding[]>()
  const add = (named: Identified): Identified | undefined => {
    const first = byId.get(named.id)
    if (first !== undefined) return first
    byId.set(named.id, named)
    byIri.set(named.iri, named)
    return undefined
  }

  for (const thing of things) {
    const { id, model, source } = thing
    if (id === undefined) continue
    const first = add({ id, iri: subjectIri(baseUrl, id), source, ...(model && { class: model.iri }) })
    if (first === undefined) continue
    findings.set(thing, [finding('manifest/duplicate-id', { id, first: first.source }, { location: thing.idLocation })])
  }
  for (const thing of things) {
    const found: Finding[] = []
    for (const { facts, model } of nestedThings(thing.facts, thing.model, release)) {
      const fact = facts.entries.get('id')?.value
      if (fact === undefined || (fact.kind === 'scalar' && isAbsoluteIri(fact.text))) continue
      const id = fact.kind === 'scalar' ? fact.text : ''
      const place = { location: locate(thing.source, fact) }
      if (!isLocalId(id)) {
        found.push(finding('manifest/bad-id', { id }, place))
        continue
      }
      const iri = nestedIri(baseUrl, thing.id ?? '', id)
      const first = add({ id, iri, source: thing.source, ...(model && { class: model.iri }) })
      if (first !== undefined) found.push(finding('manifest/duplicate-id', { id, first: first.source }, place))
    }
    if (found.length > 0) findings.set(thing, [...(findings.get(thing) ?? []), ...found])
  }
  return { directory: { byId, byIri }, findings }
}

interface Nested {
  readonly facts: MappingFact
  readonly model: ClassModel | undefined
}

/** Facts on indented lines at any depth, except plain references (`{ id }` alone). */
function* nestedThings(facts: MappingFact, model: ClassModel | undefined, release: Release): Generator<Nested> {
  for (const { key, value } of facts.entries.values()) {
    const property = model && propertyNamed(model, key, release)
    const [only, another] = property === undefined ? [] : thingsOf(property)
    const expected = another === undefined ? only : undefined
    for (const item of itemsOf(value)) {
      if (item.kind !== 'mapping') continue
      if (item.entries.size === 1 && item.entries.has('id')) continue
      const nested = { facts: item, model: namedClass(item.entries.get('type')?.value, expected, release) }
      yield nested
      yield* nestedThings(item, nested.model, release)
    }
  }
}

function namedClass(type: Fact | undefined, expected: string | undefined, release: Release): ClassModel | undefined {
  if (type === undefined) return expected === undefined ? undefined : classModel(release, expected)
  return type.kind === 'scalar' ? classModel(release, type.text) : undefined
}

/** Where a pointer of a credential was stated: the nearest place known, from the pointer upwards. */
export function nearestOrigin<T>(origins: ReadonlyMap<JsonPointer, T>, pointer: JsonPointer): T | undefined {
  for (let at: string = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const origin = origins.get(at as JsonPointer)
    if (origin !== undefined || at === '') return origin
  }
}
