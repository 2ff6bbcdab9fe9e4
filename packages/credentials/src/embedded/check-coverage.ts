import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, ownMember, toArray } from '@gxkit/core'
import type { RdfDocument } from '@gxkit/linked-data'

const vocabulary = 'https://www.w3.org/2018/credentials#'

/** What verifiers read from the members of a document, and never from its graph. */
const readMembers: readonly string[] = [
  'issuer',
  'holder',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'credentialStatus',
  'credentialSchema',
  'credentialSubject',
  'verifiableCredential',
  'refreshService',
  'termsOfUse',
  'evidence',
]

/**
 * Compares a document with the graph that its signature covers. The signature still holds when a member is written with its
 * full address or in another place, where a reader of JSON misses it: an end of validity could be hidden so. And it says
 * nothing of members that add nothing to the graph (VC Data Integrity 1.0, section 2.4.1).
 */
export function checkCoverage(content: JsonObject, quads: RdfDocument['quads'], source: string): readonly Finding[] {
  return [
    ...hiddenMembers(content, quads, source),
    ...abbreviatedIds(content, quads, source),
    ...emptyMembers(content, source),
  ]
}

function hiddenMembers(content: JsonObject, quads: RdfDocument['quads'], source: string): Finding[] {
  const stated = new Map<string, number>()
  for (const { predicate, graph } of quads) {
    if (graph.termType !== 'DefaultGraph' || !predicate.value.startsWith(vocabulary)) continue
    const member = predicate.value.slice(vocabulary.length)
    stated.set(member, (stated.get(member) ?? 0) + 1)
  }
  return readMembers
    .filter((member) => (stated.get(member) ?? 0) > toArray<JsonValue>(ownMember(content, member)).flat().length)
    .map((member) => finding('credential/hidden-member', { member }, { location: { source, pointer: '' } }))
}

/** An id written with a prefix is another text than the id that was signed. */
function abbreviatedIds(content: JsonObject, quads: RdfDocument['quads'], source: string): Finding[] {
  const known = new Set<string>()
  for (const { subject, object, graph } of quads) {
    known.add(subject.value)
    if (object.termType !== 'Literal') known.add(object.value)
    known.add(graph.value)
  }
  let texts: ReadonlySet<string> | undefined
  const isKnown = (id: string): boolean => {
    if (known.has(id)) return true
    texts ??= new Set(quads.map(({ object }) => object.value))
    return texts.has(id)
  }
  if (everyId(content, isKnown)) return []
  const findings: Finding[] = []
  const visit = (value: JsonValue | undefined, pointer: JsonPointer): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item as JsonValue, joinPointer(pointer, index))
    }
    if (!isJsonObject(value)) return
    for (const [key, member] of Object.entries(value)) {
      const place = joinPointer(pointer, key)
      const isId = (key === 'id' || key === '@id') && typeof member === 'string' && !member.startsWith('_:')
      if (isId && !isKnown(member)) {
        findings.push(finding('credential/hidden-member', { member: key }, { location: { source, pointer: place } }))
      } else if (key !== '@context') visit(member, place)
    }
  }
  visit(content, '')
  return findings
}

/** Whether every id of a document is a known one. */
function everyId(value: JsonValue | undefined, isKnown: (id: string) => boolean): boolean {
  if (Array.isArray(value)) return value.every((item: JsonValue) => everyId(item, isKnown))
  if (!isJsonObject(value)) return true
  return Object.keys(value).every((key) => {
    const member = value[key]
    const isId = (key === 'id' || key === '@id') && typeof member === 'string' && !member.startsWith('_:')
    if (isId && !isKnown(member)) return false
    return key === '@context' || everyId(member, isKnown)
  })
}

/** Whether nothing in a document is empty: neither null nor a list without items. */
function isFull(value: JsonValue | undefined): boolean {
  if (value === null) return false
  if (Array.isArray(value)) return value.length > 0 && value.every((item: JsonValue) => isFull(item))
  return !isJsonObject(value) || Object.keys(value).every((key) => key === '@context' || isFull(value[key]))
}

function emptyMembers(content: JsonObject, source: string): Finding[] {
  if (isFull(content)) return []
  const findings: Finding[] = []
  const visit = (value: JsonValue | undefined, pointer: JsonPointer): void => {
    const isEmpty = Array.isArray(value) && value.length === 0
    if (value === null || isEmpty) {
      const problem = isEmpty ? 'a list without items' : 'a value that is null'
      findings.push(finding('linked-data/dropped-value', { problem }, { location: { source, pointer } }))
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item as JsonValue, joinPointer(pointer, index))
    } else if (isJsonObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        const isItsList = key === '@list' && Array.isArray(member) && member.length === 0
        if (key !== '@context' && !isItsList) visit(member, joinPointer(pointer, key))
      }
    }
  }
  visit(content, '')
  return findings
}
