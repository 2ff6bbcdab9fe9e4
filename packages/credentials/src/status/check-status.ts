import type { CheckStatus, Finding, FindingCode, FindingParams, JsonObject } from '@gxkit/core'
import { finding, ownMember, parseDateTimeStamp } from '@gxkit/core'
import { readEntry } from './bitstring.ts'
import type { StatusEntry } from './entry.ts'
import { readStatusEntries } from './entry.ts'
import { readStatusList } from './read-list.ts'
import { readStatusAnswer, type StatusAnswer, type StatusMemory, type StatusSource } from './status-source.ts'

/** The credential that holds a list, after everything about it was verified; or why it was not accepted. */
export type OpenedStatusList =
  | { readonly ok: true; readonly document: JsonObject; readonly issuer: string }
  | { readonly ok: false; readonly reason: string }

/** Options of {@link checkStatus}. */
export interface CheckStatusOptions {
  /** Name of the credential, for findings. */
  readonly source: string
  /** Who issued the credential; the list must be by the same party. */
  readonly issuer: string
  /** The moment that the age of a list is compared with. */
  readonly at: Date
  readonly lists: StatusSource
  /** Verifies the credential that holds a list: signature, validity, structure. */
  readonly open: (content: string, url: string) => Promise<OpenedStatusList>
  /** Other parties whose lists are accepted. */
  readonly listIssuers?: readonly string[]
  /** How old an answer may be, in seconds; 86400 when absent. A shorter `ttl` of the list itself counts too. */
  readonly maxAgeSeconds?: number
  readonly memory?: StatusMemory
  readonly signal?: AbortSignal
}

/** How the look-up ended. */
export interface StatusOutcome {
  readonly status: CheckStatus
  readonly reason: string
  readonly findings: readonly Finding[]
}

/** What a set bit means, by the purpose of the list; the others only tell something. */
const failing = { revocation: 'status/revoked', suspension: 'status/suspended' } as const

/**
 * Looks up whether a credential was revoked or suspended. Every status that it declares is looked up; whatever cannot be
 * looked up counts as failed, never as "not revoked".
 *
 * @param credential the verified content of the credential
 * @returns passed, or failed with findings `status/*`
 * @see Bitstring Status List 1.0, section 3.2; Status List 2021
 * @example
 * const outcome = await checkStatus(credential, {
 *   source: 'offer.jwt',
 *   issuer: 'did:web:example.org',
 *   at: new Date(),
 *   lists: combineStatusSources(),
 *   open: async () => ({ ok: false, reason: 'it does not verify' }),
 * })
 * outcome.status // 'passed'
 * outcome.reason // 'none declared'
 */
export async function checkStatus(credential: JsonObject, options: CheckStatusOptions): Promise<StatusOutcome> {
  const { entries, findings } = readStatusEntries(credential, options.source)
  const looked = await Promise.all(entries.map((entry) => lookUp(entry, options)))
  const all = [...findings, ...looked.flatMap((l) => l.findings)]
  const isBad = all.some((f) => f.severity === 'error')
  const reasons = looked.flatMap(({ reason }) => (reason === undefined ? [] : [reason]))
  if (entries.length + findings.length === 0) return { status: 'passed', reason: 'none declared', findings: [] }
  return { status: isBad ? 'failed' : 'passed', reason: reasons.join('; ') || 'see the findings', findings: all }
}

async function lookUp(
  entry: StatusEntry,
  options: CheckStatusOptions,
): Promise<{ readonly reason?: string; readonly findings: readonly Finding[] }> {
  const { source, issuer, at, open, listIssuers = [] } = options
  const { list: url, index, size, purpose } = entry
  const found = <C extends FindingCode>(code: C, params: FindingParams[C]): { findings: Finding[] } => ({
    findings: [finding(code, params, { location: { source, pointer: entry.pointer } })],
  })
  const answer = await ask(url, options)
  if (!answer.ok) return found('status/unavailable', { url, reason: answer.reason })
  const age = Math.round((at.getTime() - answer.fetchedAt.getTime()) / 1000)
  const opened = await open(answer.content, url)
  if (!opened.ok) return found('status/list-refused', { url, reason: opened.reason })
  if (opened.issuer !== issuer && !listIssuers.includes(opened.issuer)) {
    return found('status/list-issuer', { url, issuer, listIssuer: opened.issuer })
  }
  const reading = await readStatusList(opened.document, entry, source)
  if (!reading.ok) return reading
  const allowed = Math.min(
    options.maxAgeSeconds ?? 86_400,
    (reading.ttlMilliseconds ?? Number.POSITIVE_INFINITY) / 1000,
  )
  if (age > allowed) return found('status/stale', { url, age, allowed })
  const since = validFrom(opened.document)
  const newest = since === undefined ? undefined : options.memory?.note(url, since)
  if (since !== undefined && newest !== undefined && newest > since) {
    return found('status/rolled-back', { url, issued: iso(since), seen: iso(newest) })
  }
  const count = Math.floor((reading.bytes.length * 8) / size)
  if (index >= count) return found('status/index-out-of-range', { url, index, entries: count })

  const value = readEntry(reading.bytes, index, size)
  if (purpose === 'revocation' || purpose === 'suspension') {
    if (value !== 0) return found(failing[purpose], { url, index })
    const word = purpose === 'revocation' ? 'revoked' : 'suspended'
    return { reason: `not ${word}: entry ${index} of ${url}, from ${answer.from}, ${age} s old`, findings: [] }
  }
  const message = entry.messages[`0x${value.toString(16)}`] ?? String(value)
  return { reason: `${purpose}: ${message}`, ...found('status/message', { purpose, message }) }
}

/** A source never throws by contract; one that does has no list. */
async function ask(url: string, { lists, signal }: CheckStatusOptions): Promise<StatusAnswer> {
  try {
    return readStatusAnswer(await lists.fetch(url, signal === undefined ? {} : { signal }))
  } catch {
    signal?.throwIfAborted()
    return { ok: false, reason: 'the source of status lists failed' }
  }
}

function validFrom(list: JsonObject): number | undefined {
  const text = ownMember(list, 'validFrom') ?? ownMember(list, 'issuanceDate')
  return typeof text === 'string' ? parseDateTimeStamp(text) : undefined
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
