import { type Finding, finding, isJsonObject, type JsonObject, type JsonPointer, ownMember } from '@gxkit/core'

/** A credential that a label speaks of. */
export interface LabelEntry {
  readonly pointer: JsonPointer
  /** The id of the credential; in labels of 22.10 that of its subject. */
  readonly id: string
  readonly names: 'credential' | 'subject'
  /** The digest as it is written. */
  readonly digest: string
  readonly type?: string
}

/** What a label lists, and what in it cannot be read. */
export interface LabelContent {
  readonly entries: readonly LabelEntry[]
  readonly level?: string
  readonly findings: readonly Finding[]
}

const most = 1000
// The names drifted on live services; the prefix is there or not, depending on the context.
const lists = ['gx:compliantCredentials', 'compliantCredentials']
const digests = ['gx:digestSRI', 'digestSRI', 'https://www.w3.org/2018/credentials#digestSRI']
const integrities = ['gx:integrity', 'integrity']
const credentialTypes = ['gx:credentialType', 'credentialType', 'type']
const levels = ['gx:labelLevel', 'labelLevel']

/**
 * Reads which credentials a label covers: `compliantCredentials` of the Loire releases, or the subjects with
 * `gx:integrity` of 22.10.
 */
export function labelEntries(label: JsonObject, source: string): LabelContent {
  const findings: Finding[] = []
  const entries: LabelEntry[] = []
  let level: string | undefined
  const add = (value: unknown, pointer: JsonPointer, names: LabelEntry['names']): void => {
    const entry = readEntry(value, pointer, names)
    if (typeof entry === 'string') {
      findings.push(finding('label/unreadable-entry', { problem: entry }, { location: { source, pointer } }))
    } else entries.push(entry)
  }
  for (const [subject, at] of each(ownMember(label, 'credentialSubject'), '/credentialSubject')) {
    if (!isJsonObject(subject)) continue
    level ??= textOf(first(subject, levels)?.value)
    const list = first(subject, lists)
    if (list !== undefined) {
      for (const [value, pointer] of each(list.value, `${at}/${list.name}`)) add(value, pointer, 'credential')
    } else if (first(subject, integrities) !== undefined) add(subject, at, 'subject')
    if (entries.length + findings.length > most) break
  }
  const count = entries.length + findings.length
  const problem = count === 0 ? 'it lists no credentials' : count > most ? `it lists more than ${most} credentials` : ''
  if (problem !== '') {
    const found = finding('label/not-a-label', { found: problem }, { location: { source, pointer: '' } })
    return { entries: [], findings: [found] }
  }
  return { entries, findings, ...(level !== undefined && { level }) }
}

function readEntry(value: unknown, pointer: JsonPointer, names: LabelEntry['names']): LabelEntry | string {
  if (!isJsonObject(value)) return 'it is no object'
  const id = ownMember(value, 'id') ?? ownMember(value, '@id')
  if (typeof id !== 'string' || id === '') return 'it has no id'
  const digest = textOf(first(value, names === 'subject' ? integrities : digests)?.value)
  if (digest === undefined) return 'it states no digest'
  const type = textOf(first(value, names === 'subject' ? ['gx:type'] : credentialTypes)?.value)
  return { pointer, id, names, digest, ...(type !== undefined && { type }) }
}

/** A value, or the members of a list, each with its place. */
function each(value: unknown, at: string): (readonly [unknown, JsonPointer])[] {
  if (Array.isArray(value)) return value.map((item, i) => [item, `${at}/${i}` as JsonPointer] as const)
  return value === undefined ? [] : [[value, at as JsonPointer]]
}

function first(
  object: JsonObject,
  names: readonly string[],
): { readonly name: string; readonly value: unknown } | undefined {
  const name = names.find((each) => Object.hasOwn(object, each))
  return name === undefined ? undefined : { name, value: ownMember(object, name) }
}

/** A text, also where it is written with its datatype. */
function textOf(value: unknown): string | undefined {
  const text = isJsonObject(value) ? ownMember(value, '@value') : value
  return typeof text === 'string' ? text : undefined
}
