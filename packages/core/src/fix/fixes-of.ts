import type { Finding, FindingCode, FindingOf, FindingParams } from '../finding.ts'
import { fromPointer, type JsonPointer } from '../pointer.ts'
import type { Applicability, Edit, Fix } from './fix.ts'

/**
 * The ways to put a finding right that follow from its facts alone, besides those that whoever made it has added. A finding
 * without a place in a source has none.
 *
 * @returns fixes for the source of the finding, the best first; often none
 * @example
 * const location = { source: 'a.yaml', pointer: '/legalAdress' } as const
 * const params = { property: 'legalAdress', suggestion: 'legalAddress', type: 'LegalPerson', known: '' }
 * fixesOf(finding('manifest/unknown-property', params, { location }))[0]?.title // 'rename "legalAdress" to "legalAddress"'
 */
export function fixesOf(found: Finding): readonly Fix[] {
  if (found.location === undefined) return []
  const make = Object.hasOwn(makers, found.code) ? makers[found.code] : undefined
  const own = (make as ((each: Finding, pointer: JsonPointer) => Fix | undefined) | undefined)?.(
    found,
    found.location.pointer,
  )
  return [...(found.fixes ?? []), ...(own === undefined ? [] : [own])]
}

type Makers = { readonly [C in FindingCode]?: (found: FindingOf<C>, pointer: JsonPointer) => Fix | undefined }

const makers: Makers = {
  'manifest/not-in-list': ({ params: { value, suggestion } }, pointer) =>
    write(pointer, suggestion, isSameText(value, suggestion) ? 'safe' : 'likely'),
  'manifest/unknown-property': ({ params: { property, suggestion, prefixed } }, pointer) => {
    const isPrefixed = suggestion !== undefined && property.endsWith(`:${suggestion}`)
    return rename(pointer, property, suggestion ?? prefixed, isPrefixed ? 'safe' : 'likely')
  },
  'manifest/unknown-setting': ({ params: { key, suggestion } }, pointer) =>
    rename(pointer, key, suggestion, isSameText(key, suggestion) ? 'safe' : 'likely'),
  'manifest/unknown-type': ({ params: { type, suggestion } }, pointer) =>
    write(pointer, suggestion, isSameText(type, suggestion) ? 'safe' : 'likely'),
  'manifest/unknown-reference': ({ params: { suggestion } }, pointer) => write(pointer, suggestion, 'likely'),
  'manifest/not-absolute': ({ params: { suggestion } }, pointer) => write(pointer, suggestion, 'likely'),
  'manifest/unclear-value': ({ params }, pointer) => write(pointer, /^"([^"]+)"$/.exec(params.write)?.[1], 'likely'),
  'manifest/missing-property': ({ params: { property, form } }, pointer) => template(pointer, property, form),
  'manifest/missing-setting': ({ params: { key } }, pointer) => template(pointer, key),
  'manifest/missing-type': ({ params: { key } }, pointer) => {
    if (key !== undefined) return rename(pointer, key, 'type', isSameText(key, 'type') ? 'safe' : 'likely')
    return pointer === '' ? template(pointer, 'type') : undefined
  },
  'registration-number/format': ({ params: { value, suggestion } }, pointer) =>
    write(pointer, suggestion, isSameText(lettersOf(value), suggestion) ? 'safe' : 'likely'),

  'linked-data/undefined-term': ({ params: { term, suggestion } }, pointer) =>
    rename(pointer, term, suggestion, 'likely'),
  'linked-data/context-not-allowed': ({ params: { suggestion } }, pointer) => write(pointer, suggestion, 'likely'),
  'credential/keyword-spelling': ({ params: { keyword, term } }, pointer) => rename(pointer, keyword, term, 'safe'),
  'shape/datatype': ({ params: { property, key, suggestion } }, pointer) =>
    rename(memberOf(pointer), key, property, 'safe') ?? write(pointer, suggestion, 'likely'),
  'shape/node-kind': ({ params: { property, key } }, pointer) => rename(memberOf(pointer), key, property, 'safe'),
  'shape/unknown-property': ({ params: { property, suggestion } }, pointer) =>
    rename(memberOf(pointer), property, suggestion, property.endsWith(`:${suggestion}`) ? 'safe' : 'likely'),
  'shape/unchecked-property': ({ params: { property, suggestion } }, pointer) =>
    rename(memberOf(pointer), property, suggestion, 'likely'),
  'gaia-x/url-form': ({ params }, pointer) => writeUrl(params, pointer),
  'gaia-x/insecure-url': ({ params: { secure } }, pointer) => write(pointer, secure, 'likely'),
  'shape/in': ({ params: { found, suggestion } }, pointer) =>
    found.startsWith('the text') ? write(pointer, suggestion, 'likely') : undefined,
  'shape/min-count': ({ params: { property, found, wanted } }, pointer) =>
    found === 0 ? template(pointer, property, wanted) : undefined,
}

function write(pointer: JsonPointer, value: string | undefined, applicability: Applicability): Fix | undefined {
  return value === undefined ? undefined : one(`write "${value}"`, applicability, { kind: 'replace', pointer, value })
}

/** Only where the pointer ends with that name: a finding may have been moved to a place that says it differently. */
function rename(
  pointer: JsonPointer,
  from: string | undefined,
  key: string | undefined,
  applicability: Applicability,
): Fix | undefined {
  if (from === undefined || key === undefined || fromPointer(pointer).at(-1) !== from) return undefined
  return one(`rename "${from}" to "${key}"`, applicability, { kind: 'rename', pointer, key })
}

/** The plain text under the bare name where the context knows it, otherwise an object. */
function writeUrl(params: FindingParams['gaia-x/url-form'], pointer: JsonPointer): Fix | undefined {
  const { url, plain, key, property, wanted } = params
  const place = pointer.replace(/\/(?:@?id|@value)$/, '') as JsonPointer
  const renames = plain && key !== undefined && key !== property && fromPointer(place).at(-1) === key
  if (!plain && wanted === 'value') return undefined
  return {
    title: plain ? `write "${property}": "${url}"` : `write {"id": "${url}"}`,
    applicability: 'safe',
    edits: [
      { kind: 'replace', pointer: place, value: plain ? url : { id: url }, whole: true },
      ...(renames ? [{ kind: 'rename', pointer: place, key: property } as const] : []),
    ],
  }
}

/** The name without a value: what is missing is then found by the next check, and cannot be signed by accident. */
function template(pointer: JsonPointer, key: string, comment?: string): Fix {
  const edit = { kind: 'insert', pointer, key, value: null, ...(comment !== undefined && { comment }) } as const
  return one(`add "${key}" and fill it in`, 'has-placeholders', edit)
}

function one(title: string, applicability: Applicability, edit: Edit): Fix {
  return { title, applicability, edits: [edit] }
}

/** The member whose value, or one of whose values, a pointer names. */
function memberOf(pointer: JsonPointer): JsonPointer {
  return pointer.replace(/(?:\/\d+)+$/, '') as JsonPointer
}

function lettersOf(text: string): string {
  return text.replace(/[\s.\-/]/g, '')
}

function isSameText(written: string, meant: string | undefined): boolean {
  return meant !== undefined && written.trim().toLowerCase() === meant.toLowerCase()
}
