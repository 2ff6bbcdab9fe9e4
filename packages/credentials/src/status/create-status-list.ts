import type { JsonObject } from '@gxkit/core'
import { GxError, toBase64url, toDateTimeStamp } from '@gxkit/core'
import type { Credential } from '../credential.ts'
import { dataModelContexts } from '../credential.ts'
import { fewestEntries, mostBytes, pack, setEntry } from './bitstring.ts'

/** Options of {@link createStatusList}. */
export interface CreateStatusListOptions {
  /** The https address under which the signed list will be published; it becomes the id of the credential. */
  readonly url: string
  /** The DID that issues the list: the issuer of the credentials that point to it. */
  readonly issuer: string
  readonly purpose: 'revocation' | 'suspension'
  /** Positions whose bit is set, from 0. */
  readonly set: Iterable<number>
  /** Number of entries, a multiple of 8; 131072 when absent, which is the least allowed. */
  readonly entries?: number
  /** Start of validity; verifiers that saw a later list refuse this one. */
  readonly validFrom: Date
  /** End of validity; until then a newer list must be published. */
  readonly validUntil?: Date
  /** How long verifiers may keep the list, in milliseconds; 300000 when absent. */
  readonly ttlMilliseconds?: number
}

/**
 * Makes the credential that holds a status list. It is signed like every other credential and published as a static file.
 *
 * @throws GxError `ERR_OPTION_INVALID` for an address, a size or a position that no verifier would accept
 * @see Bitstring Status List 1.0, sections 2.2 and 3.1
 * @example
 * const list = await createStatusList({
 *   url: 'https://acme.example/status/revocation',
 *   issuer: 'did:web:example.org',
 *   purpose: 'revocation',
 *   set: [94567],
 *   validFrom: new Date(),
 * })
 * const secured = await issue(list, { signer, mechanism: vcJwt({ release: gaiaX2511 }) })
 */
export async function createStatusList(options: CreateStatusListOptions): Promise<Credential<JsonObject>> {
  const {
    url,
    issuer,
    purpose,
    set,
    entries = fewestEntries,
    validFrom,
    validUntil,
    ttlMilliseconds = 300_000,
  } = options
  if (!url.startsWith('https://') || !URL.canParse(url))
    throw invalid('the address of a status list starts with https://')
  if (!Number.isInteger(entries) || entries % 8 !== 0 || entries < fewestEntries || entries > mostBytes * 8) {
    throw invalid(`a status list has ${fewestEntries} to ${mostBytes * 8} entries, a multiple of 8`)
  }
  const bytes = new Uint8Array(entries / 8)
  for (const index of set) {
    if (!Number.isInteger(index) || index < 0 || index >= entries) {
      throw invalid(`position ${index} lies outside the list of ${entries} entries`)
    }
    setEntry(bytes, index)
  }
  return {
    '@context': [dataModelContexts['2.0']],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: toDateTimeStamp(validFrom),
    ...(validUntil !== undefined && { validUntil: toDateTimeStamp(validUntil) }),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      ttl: ttlMilliseconds,
      encodedList: `u${toBase64url(await pack(bytes))}`,
    },
  }
}

/**
 * What a credential says about where its status stands: the value of `credentialStatus`.
 *
 * @example
 * statusEntry({ url: 'https://acme.example/status/revocation', purpose: 'revocation', index: 94567 })
 */
export function statusEntry(options: {
  readonly url: string
  readonly purpose: 'revocation' | 'suspension'
  readonly index: number
}): JsonObject {
  const { url, purpose, index } = options
  return {
    id: `${url}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: url,
  }
}

function invalid(message: string): GxError {
  return new GxError('ERR_OPTION_INVALID', message)
}
