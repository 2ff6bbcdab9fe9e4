import type { Finding, FindingCode, FindingParams, JsonObject, JsonPointer, JsonValue, Severity } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, ownMember, toArray } from '@gxkit/core'
import { isAbsoluteUrl } from '../absolute-url.ts'
import { describeValue } from '../describe-value.ts'

/** Notes findings about one document. */
export interface Notes {
  readonly findings: Finding[]
  note<C extends FindingCode>(code: C, params: FindingParams[C], pointer: JsonPointer, severity?: Severity): void
}

/** Starts notes for a document. */
export function createNotes(source: string): Notes {
  const findings: Finding[] = []
  return {
    findings,
    note(code, params, pointer, severity) {
      findings.push(finding(code, params, { location: { source, pointer }, ...(severity && { severity }) }))
    },
  }
}

/** A member's value with its place; `id` and `type` also under their JSON-LD spelling, with a note about it. */
export function memberOf(
  object: JsonObject,
  term: 'id' | 'type',
  pointer: JsonPointer,
  notes: Notes,
): { readonly value: JsonValue | undefined; readonly pointer: JsonPointer } {
  const keyword = `@${term}`
  const value = ownMember(object, term)
  if (!Object.hasOwn(object, keyword)) return { value, pointer: joinPointer(pointer, term) }
  const place = joinPointer(pointer, keyword)
  if (value !== undefined) {
    notes.note('linked-data/repeated-keyword', { keyword, alias: term }, place)
    return { value, pointer: joinPointer(pointer, term) }
  }
  notes.note('credential/keyword-spelling', { keyword, term }, place)
  return { value: ownMember(object, keyword), pointer: place }
}

/** Values of a member that may hold one or a list, each with its place. */
export function valuesOf(
  object: JsonObject,
  member: string,
  pointer: JsonPointer = '',
): readonly { readonly value: JsonValue; readonly pointer: JsonPointer }[] {
  const value = ownMember(object, member)
  const place = joinPointer(pointer, member)
  if (Array.isArray(value)) return value.map((item: JsonValue, i) => ({ value: item, pointer: joinPointer(place, i) }))
  return value === undefined ? [] : [{ value, pointer: place }]
}

/** An id that is there must be one absolute URL. */
export function checkUrl(value: JsonValue | undefined, member: string, pointer: JsonPointer, notes: Notes): void {
  if (value === undefined || isAbsoluteUrl(value)) return
  notes.note('credential/not-a-url', { member, found: describeValue(value) }, pointer)
}

/** `issuer` and `holder`: a URL, or an object with a URL as `id`. */
export function checkParty(value: JsonValue, member: string, pointer: JsonPointer, notes: Notes): void {
  if (!isJsonObject(value)) {
    checkUrl(value, member, pointer, notes)
    return
  }
  const id = memberOf(value, 'id', pointer, notes)
  if (isAbsoluteUrl(id.value)) return
  notes.note('credential/not-a-url', { member: `${member}.id`, found: describeValue(id.value) }, id.pointer)
}

const languageMembers: ReadonlySet<string> = new Set(['@value', '@language', '@direction'])

/** `name` and `description`: a text, a text with its language, or a list of them (VCDM 2.0, section 4.6). */
export function checkLanguageValues(object: JsonObject, pointer: JsonPointer, notes: Notes): void {
  for (const member of ['name', 'description']) {
    for (const { value, pointer: place } of valuesOf(object, member, pointer)) {
      if (typeof value === 'string') continue
      const other = isJsonObject(value) ? Object.keys(value).filter((key) => !languageMembers.has(key)) : []
      const isText = isJsonObject(value) && typeof ownMember(value, '@value') === 'string' && other.length === 0
      if (isText) continue
      const found =
        other.length > 0
          ? other
              .map((key) => JSON.stringify(key))
              .join(', ')
              .slice(0, 120)
          : describeValue(value)
      notes.note('credential/language-value', { member, found }, place)
    }
  }
}

/** What the data model asks of members that hold typed objects (VCDM 2.0, sections 4.10 to 4.12 and 5). */
const typedMembers: readonly { readonly member: string; readonly id?: 'required' | 'optional' }[] = [
  { member: 'credentialStatus', id: 'optional' },
  { member: 'credentialSchema', id: 'required' },
  { member: 'refreshService' },
  { member: 'termsOfUse', id: 'optional' },
  { member: 'evidence', id: 'optional' },
  { member: 'proof' },
]

/**
 * Members that hold typed objects. Official notaries of Gaia-X issue `evidence` without a type, so `lenient` members only
 * warn, unless they are empty.
 */
export function checkTypedMembers(document: JsonObject, notes: Notes, lenient: readonly string[] = []): void {
  for (const { member, id } of typedMembers) {
    for (const { value, pointer } of valuesOf(document, member)) {
      if (!isJsonObject(value) || Object.keys(value).length === 0) {
        notes.note('credential/not-an-object', { member, found: describeValue(value) }, pointer)
        continue
      }
      const type = toArray<JsonValue>(ownMember(value, 'type') ?? ownMember(value, '@type'))
      if (type.length === 0) {
        notes.note('credential/untyped', { member }, pointer, lenient.includes(member) ? 'warning' : undefined)
      }
      checkTypeItems(type, joinPointer(pointer, 'type'), notes)
      if (id === undefined) continue
      const found = ownMember(value, 'id') ?? ownMember(value, '@id')
      if (found === undefined && id === 'required') notes.note('credential/member-id-missing', { member }, pointer)
      checkUrl(found, `${member}.id`, joinPointer(pointer, 'id'), notes)
    }
  }
}

/** Each type is one name, one compact IRI or one absolute URL. */
export function checkTypeItems(types: readonly JsonValue[], pointer: JsonPointer, notes: Notes): void {
  for (const type of types) {
    if (typeof type === 'string' && /^[^\s,;<>"{}|\\^`]+$/.test(type)) continue
    notes.note('credential/type-item', { found: describeValue(type) }, pointer)
  }
}
