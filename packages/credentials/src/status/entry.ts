import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, ownMember } from '@gxkit/core'
import { isAbsoluteUrl } from '../absolute-url.ts'
import { describeValue } from '../describe-value.ts'
import { typesOf } from '../members.ts'
import { valuesOf } from '../structure/rules.ts'

/** The two generations of status lists; each goes with its own kind of list and its own packing. */
export const statusTypes = {
  BitstringStatusListEntry: {
    credential: 'BitstringStatusListCredential',
    list: 'BitstringStatusList',
    clause: 'Bitstring Status List 1.0, section 2.1',
    /** Multibase: a letter says how the text is encoded. */
    prefix: 'u',
  },
  StatusList2021Entry: {
    credential: 'StatusList2021Credential',
    list: 'StatusList2021',
    clause: 'Status List 2021, section 2.1',
    prefix: '',
  },
} as const

/** The type of a status that can be looked up. */
export type StatusType = keyof typeof statusTypes

/** What a list can say of a credential. */
export type StatusPurpose = 'revocation' | 'suspension' | 'message' | 'refresh'

const purposes: readonly string[] = ['revocation', 'suspension', 'message', 'refresh'] satisfies StatusPurpose[]

/** Where the status of a credential stands. */
export interface StatusEntry {
  readonly type: StatusType
  readonly purpose: StatusPurpose
  /** The address of the list, which is also the id of the credential that holds it. */
  readonly list: string
  /** Position in the list, from 0. */
  readonly index: number
  /** Bits of an entry; 1 unless the list tells messages. */
  readonly size: number
  /** What the values of an entry mean, by value in hexadecimal notation, e.g. `0x1`. */
  readonly messages: Readonly<Record<string, string>>
  readonly pointer: JsonPointer
}

/** Reads what a credential says about where its status stands; everything that cannot be looked up is a finding. */
export function readStatusEntries(
  credential: JsonObject,
  source: string,
): { readonly entries: readonly StatusEntry[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const entries = valuesOf(credential, 'credentialStatus').flatMap(({ value, pointer }) => {
    const at = (member?: string): { location: { source: string; pointer: JsonPointer } } => ({
      location: { source, pointer: member === undefined ? pointer : joinPointer(pointer, member) },
    })
    const malformed = (member: string, found: JsonValue | undefined, wanted: string): [] => {
      const params = { member, found: describeValue(found), wanted }
      findings.push(finding('status/malformed', params, at(member)))
      return []
    }
    if (!isJsonObject(value)) {
      findings.push(finding('status/unknown-type', { type: describeValue(value) }, at()))
      return []
    }
    const type = typesOf(value).find(isStatusType)
    if (type === undefined) {
      const names = typesOf(value).map(String).join(', ').slice(0, 120)
      findings.push(finding('status/unknown-type', { type: names === '' ? 'without type' : names }, at()))
      return []
    }
    const list = ownMember(value, 'statusListCredential')
    if (!isAbsoluteUrl(list) || !list.startsWith('https://')) {
      return malformed('statusListCredential', list, 'the https address of the list')
    }
    if (ownMember(value, 'id') === list) return malformed('id', list, 'another id than that of the list')
    const purpose = ownMember(value, 'statusPurpose')
    if (typeof purpose !== 'string' || !purposes.includes(purpose)) {
      findings.push(finding('status/unknown-purpose', { purpose: describeValue(purpose) }, at('statusPurpose')))
      return []
    }
    const text = ownMember(value, 'statusListIndex')
    const index = typeof text === 'string' && /^(?:0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN
    if (!Number.isSafeInteger(index)) {
      return malformed('statusListIndex', text, 'a whole number from 0 on, written as a text, e.g. "94567"')
    }
    const size = ownMember(value, 'statusSize') ?? 1
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > 32) {
      return malformed('statusSize', size, 'the number of bits of an entry, 1 to 32')
    }
    const messages = readMessages(value)
    const needed = size > 1 || purpose === 'message' ? 2 ** size : 0
    if (needed > 0 && Object.keys(messages).length !== needed) {
      return malformed('statusMessage', ownMember(value, 'statusMessage'), `one message for each of ${needed} values`)
    }
    return [{ type, purpose: purpose as StatusPurpose, list, index, size, messages, pointer }]
  })
  return { entries, findings }
}

function isStatusType(type: unknown): type is StatusType {
  return typeof type === 'string' && Object.hasOwn(statusTypes, type)
}

function readMessages(entry: JsonObject): Readonly<Record<string, string>> {
  const pairs = valuesOf(entry, 'statusMessage').flatMap(({ value }) => {
    if (!isJsonObject(value)) return []
    const [status, message] = [ownMember(value, 'status'), ownMember(value, 'message')]
    const isPair = typeof status === 'string' && /^0x[0-9a-f]{1,8}$/i.test(status) && typeof message === 'string'
    return isPair ? [[status.toLowerCase(), message] as const] : []
  })
  return Object.fromEntries(pairs)
}
