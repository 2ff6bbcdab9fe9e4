import { canonicalizeJson, isJsonObject, type JsonObject, ownMember, parseJsonObject, sha256Hex } from '@gxkit/core'

/** What is written into the audit log: who did what to what. Ids and digests, never contents. */
export interface AuditFact {
  readonly at: string
  /** Who did it: the name of a key, or `anybody`. */
  readonly actor: string
  /** What was done, e.g. `credential/issued`. */
  readonly action: string
  readonly facts: Readonly<Record<string, string>>
}

/** One entry of the log: its place, and the digests that chain it to the one before. */
export interface AuditEntry extends AuditFact {
  readonly seq: number
  /** Digest of the entry before; 64 zeros for the first. */
  readonly previous: string
  /** Hexadecimal SHA-256 of the canonical JSON (RFC 8785) of everything else. */
  readonly digest: string
}

/** What the first entry names as the one before. */
export const chainStart = '0'.repeat(64)

/** Chains a fact to the entry before it. */
export async function chained(
  fact: AuditFact,
  before: Pick<AuditEntry, 'seq' | 'digest'> | undefined,
): Promise<AuditEntry> {
  const { at, actor, action, facts } = fact
  const entry = {
    seq: (before?.seq ?? 0) + 1,
    at,
    actor,
    action,
    facts: { ...facts },
    previous: before?.digest ?? chainStart,
  }
  return { ...entry, digest: await digestOf(entry) }
}

async function digestOf(entry: Omit<AuditEntry, 'digest'>): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalizeJson(entry as unknown as JsonObject)))
}

/** What came of {@link verifyAuditLog}. */
export type AuditVerification =
  | {
      readonly ok: true
      readonly entries: number
      /** The digest of the last entry: keep it, and give it the next time, so that a shortened log is noticed. */
      readonly head: string
    }
  | { readonly ok: false; readonly line: number; readonly problem: string }

/**
 * Checks an audit log: lines of JSON, one entry each, numbered from 1, each chained to the one before. A changed, missing, added
 * or exchanged entry is found; that entries are missing at the end is found with `head` alone.
 *
 * @param lines the log, line by line
 * @param options `head`: the digest of an entry that was seen before and has to be there
 * @example
 * await verifyAuditLog([]) // { ok: true, entries: 0, head: '000…' }
 */
export async function verifyAuditLog(
  lines: AsyncIterable<string> | Iterable<string>,
  options: { readonly head?: string } = {},
): Promise<AuditVerification> {
  let before: Pick<AuditEntry, 'seq' | 'digest'> = { seq: 0, digest: chainStart }
  let seen = options.head === undefined || options.head === chainStart
  let line = 0
  const wrong = (problem: string): AuditVerification => ({ ok: false, line, problem })
  for await (const text of lines) {
    line += 1
    if (text.trim() === '') continue
    const entry = readEntry(text)
    if (entry === undefined) return wrong('this is not an entry of an audit log')
    if (entry.seq !== before.seq + 1) return wrong(`entry ${before.seq + 1} is missing: this one is ${entry.seq}`)
    if (entry.previous !== before.digest) return wrong(`entry ${entry.seq} does not follow the one before it`)
    const { digest, ...rest } = entry
    if (digest !== (await digestOf(rest))) return wrong(`entry ${entry.seq} was changed`)
    before = entry
    seen ||= digest === options.head
  }
  if (!seen) return wrong('the entry that was seen before is gone: the log was cut, or written anew')
  return { ok: true, entries: before.seq, head: before.digest }
}

function readEntry(text: string): AuditEntry | undefined {
  const parsed = parseJsonObject(text, { source: 'audit log' })
  if (!parsed.ok || Object.keys(parsed.value).length !== 7) return undefined
  const [seq, facts] = [ownMember(parsed.value, 'seq'), ownMember(parsed.value, 'facts')]
  const texts = ['at', 'actor', 'action', 'previous', 'digest'].map((name) => ownMember(parsed.value, name))
  const sound = typeof seq === 'number' && isJsonObject(facts) && texts.every((each) => typeof each === 'string')
  return sound ? (parsed.value as unknown as AuditEntry) : undefined
}
