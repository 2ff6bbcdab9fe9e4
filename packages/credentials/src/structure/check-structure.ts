import type { Finding, JsonObject } from '@gxkit/core'
import { isJsonObject, ownMember } from '@gxkit/core'
import type { DocumentKind, Profile } from '../credential.ts'
import { dataModelContexts } from '../credential.ts'
import { describeValue } from '../describe-value.ts'
import { idOf, kindOf, typesOf } from '../members.ts'
import { checkPeriod } from './period.ts'
import type { Notes } from './rules.ts'
import {
  checkLanguageValues,
  checkParty,
  checkTypedMembers,
  checkTypeItems,
  checkUrl,
  createNotes,
  memberOf,
  valuesOf,
} from './rules.ts'

/** Options of {@link checkStructure}. */
export interface CheckStructureOptions {
  /** Name of the document, for findings. */
  readonly source: string
  /** What the document should be; when absent, its types tell. */
  readonly kind?: DocumentKind
  /** Rules on top of the data model; none by default. */
  readonly profile?: Profile
}

/**
 * Checks that a credential or presentation has the members the data model asks for, in the right form: VCDM 2.0 section 4,
 * VCDM 1.1 section 4. Contexts are checked for order and form here; what they say is for `checkContexts` of linked-data.
 * Credentials inside a presentation are checked for being there, not themselves.
 *
 * @param document the document without or with its proof; never changed
 * @returns findings with pointers; none of severity `error` when the structure is right
 * @example
 * checkStructure({ '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] }, { source: 'a.json' })
 * // finds that "issuer" and "credentialSubject" are missing
 */
export function checkStructure(document: JsonObject, options: CheckStructureOptions): readonly Finding[] {
  const { source, profile } = options
  const notes = createNotes(source)
  const kind = options.kind ?? kindOf(document) ?? 'credential'
  const version = checkContext(document, notes)
  checkType(document, kind, notes)

  const id = memberOf(document, 'id', '', notes)
  checkUrl(id.value, 'id', id.pointer, notes)
  if (kind === 'credential') checkCredential(document, version, profile, notes)
  else checkPresentation(document, version, profile, notes)
  checkTypedMembers(document, notes, profile === 'gaia-x' ? ['evidence'] : [])
  checkLanguageValues(document, '', notes)
  return notes.findings
}

/**
 * The first context decides the version; when it says nothing, 2.0 is assumed. What `checkContexts` of linked-data would
 * say too is said in the same words, so that a report shows it once.
 */
function checkContext(document: JsonObject, notes: Notes): '1.1' | '2.0' {
  const context = ownMember(document, '@context')
  const items = valuesOf(document, '@context')
  const [first] = items
  if (context === undefined || context === null || first === undefined) {
    const pointer = context === undefined ? '' : '/@context'
    notes.note('linked-data/context-missing', { expected: dataModelContexts['2.0'] }, pointer)
    return '2.0'
  }
  const used = items.filter(({ value }) => urls.includes(value))
  if (!urls.includes(first.value)) {
    const found = typeof first.value === 'string' && { found: first.value }
    const expected = String(used[0]?.value ?? dataModelContexts['2.0'])
    notes.note('linked-data/context-order', { ...found, expected }, first.pointer)
  }
  const second = used.find(({ value }) => value !== used[0]?.value)
  if (second !== undefined) {
    const params = { first: String(used[0]?.value), second: String(second.value) }
    notes.note('linked-data/context-versions', params, second.pointer)
  }
  return first.value === dataModelContexts['1.1'] ? '1.1' : '2.0'
}

const urls: readonly unknown[] = [dataModelContexts['2.0'], dataModelContexts['1.1']]

const requiredTypes = { credential: 'VerifiableCredential', presentation: 'VerifiablePresentation' } as const

function checkType(document: JsonObject, kind: DocumentKind, notes: Notes): void {
  const { value, pointer } = memberOf(document, 'type', '', notes)
  if (value === undefined) {
    notes.note('credential/type-missing', {}, '')
    return
  }
  const types = Array.isArray(value) ? value : [value]
  checkTypeItems(types, pointer, notes)
  const required = requiredTypes[kind]
  if (!types.includes(required)) {
    const found = types.filter((t) => typeof t === 'string').map((t) => JSON.stringify(t))
    const shown = found.length > 0 ? found.join(', ').slice(0, 200) : describeValue(value)
    notes.note('credential/type-required', { required, found: shown }, pointer)
  }
  if (types.includes(requiredTypes.credential) && types.includes(requiredTypes.presentation)) {
    notes.note('credential/kind-mixed', {}, pointer)
  }
}

function checkCredential(
  document: JsonObject,
  version: '1.1' | '2.0',
  profile: Profile | undefined,
  notes: Notes,
): void {
  const issuer = ownMember(document, 'issuer')
  if (issuer === undefined) notes.note('credential/issuer-missing', {}, '')
  else {
    checkParty(issuer, 'issuer', '/issuer', notes)
    if (isJsonObject(issuer)) checkLanguageValues(issuer, '/issuer', notes)
  }
  checkPeriod(document, version, version === '1.1' || profile === 'gaia-x', notes)
  if (profile === 'gaia-x' && idOf(document) === undefined && !Object.hasOwn(document, 'id')) {
    notes.note('credential/id-missing', { of: 'credential' }, '')
  }
  checkSubjects(document, profile, notes)
}

function checkSubjects(document: JsonObject, profile: Profile | undefined, notes: Notes): void {
  const subjects = valuesOf(document, 'credentialSubject')
  if (subjects.length === 0) notes.note('credential/subject-missing', {}, '')
  for (const { value, pointer } of subjects) {
    if (!isJsonObject(value) || Object.keys(value).length === 0) {
      notes.note('credential/subject-empty', { found: describeValue(value) }, pointer)
      continue
    }
    const id = memberOf(value, 'id', pointer, notes)
    checkUrl(id.value, 'credentialSubject.id', id.pointer, notes)
    if (profile !== 'gaia-x') continue
    if (id.value === undefined) notes.note('credential/id-missing', { of: 'credential subject' }, pointer)
    else if (id.value === idOf(document)) notes.note('credential/same-id', { id: id.value }, id.pointer)
  }
}

const enclosedTypes: readonly unknown[] = ['VerifiableCredential', 'EnvelopedVerifiableCredential']

function checkPresentation(
  document: JsonObject,
  version: '1.1' | '2.0',
  profile: Profile | undefined,
  notes: Notes,
): void {
  for (const member of ['holder', 'issuer'] as const) {
    const party = ownMember(document, member)
    if (party !== undefined) checkParty(party, member, `/${member}`, notes)
  }
  if (profile === 'gaia-x') {
    const presenter = ownMember(document, 'issuer') ?? ownMember(document, 'holder')
    if (presenter === undefined) notes.note('credential/issuer-missing', {}, '', 'warning')
  }
  checkPeriod(document, version, false, notes)
  for (const { value, pointer } of valuesOf(document, 'verifiableCredential')) {
    if (!isJsonObject(value)) {
      notes.note('credential/not-enclosed', { found: describeValue(value) }, pointer)
      continue
    }
    const types = typesOf(value)
    if (types.includes('VerifiablePresentation') || types.includes('EnvelopedVerifiablePresentation')) {
      notes.note('presentation/nested', {}, pointer)
    } else if (!types.some((type) => enclosedTypes.includes(type))) {
      const found = types.length > 0 ? JSON.stringify(types).slice(0, 200) : 'nothing'
      notes.note('credential/type-required', { required: 'VerifiableCredential', found }, pointer)
    }
    const id = idOf(value)
    if (id !== undefined && id === idOf(document)) notes.note('presentation/id-reused', { id }, pointer)
  }
}
