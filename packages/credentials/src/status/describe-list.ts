import type { JsonObject, JsonValue } from '@gxkit/core'
import { fromBase64url, isGxError, isJsonObject, ownMember, toArray } from '@gxkit/core'
import { typesOf } from '../members.ts'
import { fewestEntries, readEntry, unpack } from './bitstring.ts'
import { statusTypes } from './entry.ts'

/** What a status list says, unpacked. */
export interface StatusListFacts {
  readonly kind: string
  readonly purposes: readonly string[]
  readonly entries: number
  /** Entries that are not zero. */
  readonly set: number
  /** The first of them. */
  readonly first: readonly number[]
  /** Bits of each entry. */
  readonly statusSize: number
  /** How long a copy may be used, in milliseconds. */
  readonly ttl?: number
  /** Shorter than a list may be, so that it would not be accepted. */
  readonly isTooShort: boolean
  /** The value of the entry that was asked for. */
  readonly entry?: { readonly index: number; readonly value: number }
}

/** Indexes that are named; the rest is counted. */
const mostNamed = 20

/**
 * Unpacks the status list in a credential and counts what is set, whoever signed it. For display: {@link checkStatus} decides.
 *
 * @param credential the content of the credential that holds the list
 * @param options `index`: an entry to look at
 * @returns the facts, a text that says why there are none, or `undefined` for what is no status list
 * @example
 * await describeStatusList({ type: 'VerifiableCredential' }) // undefined
 */
export async function describeStatusList(
  credential: JsonObject,
  options: { readonly index?: number } = {},
): Promise<StatusListFacts | string | undefined> {
  const types = typesOf(credential)
  const form = Object.values(statusTypes).find((each) => types.includes(each.credential))
  if (form === undefined) return undefined
  const subject = ownMember(credential, 'credentialSubject')
  const encoded = isJsonObject(subject) ? ownMember(subject, 'encodedList') : undefined
  if (!isJsonObject(subject) || typeof encoded !== 'string') return 'it holds no "encodedList"'
  const packed = encoded.startsWith(form.prefix) ? fromBase64url(encoded.slice(form.prefix.length)) : undefined
  if (packed === undefined || packed.length < 18) return 'its "encodedList" is not written as lists of this kind are'
  const [size, ttl] = [ownMember(subject, 'statusSize') ?? 1, ownMember(subject, 'ttl')]
  const statusSize = typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= 32 ? size : undefined
  if (statusSize === undefined) return 'its "statusSize" is no number of bits'
  try {
    const bytes = await unpack(packed)
    const entries = Math.floor((bytes.length * 8) / statusSize)
    const { set, first } = count(bytes, entries, statusSize)
    const { index } = options
    const isThere = index !== undefined && index < entries
    return {
      kind: form.list,
      purposes: toArray<JsonValue>(ownMember(subject, 'statusPurpose')).map(String),
      entries,
      set,
      first,
      statusSize,
      ...(typeof ttl === 'number' && { ttl }),
      isTooShort: entries < fewestEntries,
      ...(isThere && { entry: { index, value: readEntry(bytes, index, statusSize) } }),
    }
  } catch (error) {
    if (!isGxError(error)) throw error
    return `its "encodedList" cannot be unpacked: ${error.message}`
  }
}

function count(
  bytes: Uint8Array,
  entries: number,
  size: number,
): { readonly set: number; readonly first: readonly number[] } {
  const first: number[] = []
  let set = 0
  for (let index = 0; index < entries; index++) {
    // Nearly all of a list is zero; whole bytes of it are passed over.
    if (size === 1 && (index & 7) === 0 && bytes[index >> 3] === 0) {
      index += 7
      continue
    }
    if (readEntry(bytes, index, size) === 0) continue
    set++
    if (first.length < mostNamed) first.push(index)
  }
  return { set, first }
}
