import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { finding, fromBase64url, isGxError, isJsonObject, ownMember, toArray } from '@gxkit/core'
import { describeValue } from '../describe-value.ts'
import { idOf, typesOf } from '../members.ts'
import { fewestEntries, unpack } from './bitstring.ts'
import type { StatusEntry } from './entry.ts'
import { statusTypes } from './entry.ts'

/** An unpacked list, or why the credential that should hold it does not. */
export type ListReading =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly ttlMilliseconds?: number }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Takes the list out of the credential that holds it: of the kind that the entry asks for, under the address that the
 * entry names, for the purpose of the entry, long enough (Bitstring Status List 1.0, section 3.2).
 */
export async function readStatusList(credential: JsonObject, entry: StatusEntry, source: string): Promise<ListReading> {
  const { list: url, purpose, type, pointer } = entry
  const wanted = statusTypes[type]
  const location = { source, pointer }
  const fail = (...findings: readonly Finding[]): ListReading => ({ ok: false, findings })
  const malformed = (problem: string): ListReading =>
    fail(finding('status/list-malformed', { url, problem }, { location }))

  if (!typesOf(credential).includes(wanted.credential)) return malformed(`it is no ${wanted.credential}`)
  const id = idOf(credential)
  if (id !== undefined && id !== url) return malformed(`its id is ${describeValue(id)}`)
  const subject = ownMember(credential, 'credentialSubject')
  if (!isJsonObject(subject) || !typesOf(subject).includes(wanted.list)) {
    return malformed(`its subject is no ${wanted.list}`)
  }
  const purposes = toArray<JsonValue>(ownMember(subject, 'statusPurpose'))
  if (!purposes.includes(purpose)) {
    const found = purposes.map((p) => describeValue(p)).join(', ')
    return fail(finding('status/list-purpose', { url, purpose, found: found === '' ? 'nothing' : found }, { location }))
  }
  const ttl = ownMember(subject, 'ttl')
  if (ttl !== undefined && (typeof ttl !== 'number' || !Number.isSafeInteger(ttl) || ttl < 0)) {
    return malformed(`its "ttl" is ${describeValue(ttl)}, which is no number of milliseconds`)
  }
  const encoded = ownMember(subject, 'encodedList')
  if (typeof encoded !== 'string' || !encoded.startsWith(wanted.prefix)) {
    return malformed('its "encodedList" is not written as lists of this kind are')
  }
  const packed = fromBase64url(encoded.slice(wanted.prefix.length))
  if (packed === undefined || packed.length < 18) return malformed('its "encodedList" is no base64url text')
  try {
    const bytes = await unpack(packed)
    const entries = Math.floor((bytes.length * 8) / entry.size)
    if (entries < fewestEntries) {
      return fail(finding('status/list-too-short', { url, entries, minimum: fewestEntries }, { location }))
    }
    return { ok: true, bytes, ...(ttl !== undefined && { ttlMilliseconds: ttl }) }
  } catch (error) {
    if (!isGxError(error)) throw error
    return malformed(`its "encodedList" cannot be unpacked: ${error.message}`)
  }
}
