import { sha256Hex } from '@gxkit/core'
import type { AuditFact } from '../audit/audit-chain.ts'
import { Refusal } from '../refusal.ts'
import type { Issuance, Store } from '../storage/store.ts'

/** What is to be issued, and how. */
export interface Issuing<T> {
  /** `number` or `label`. */
  readonly kind: string
  readonly credential: string
  readonly subject: string
  /** Everything that the content depends on. The same request under the same key gives the same credential. */
  readonly request: string
  /** The key of the caller (`Idempotency-Key`), or what makes two requests one; without it each is one of its own. */
  readonly key: string | undefined
  readonly at: Date
  /** Who asks, for the audit log. */
  readonly actor: string
  /** Further facts for the audit log. */
  readonly facts?: Readonly<Record<string, string>>
  /** Finds out whether it may be issued; rejects if not, and then nothing was written down. */
  prepare(): Promise<T>
  /** Makes the credential. It is called after the storage knows that something will be signed. */
  make(prepared: T): Promise<{ readonly content: string; readonly digest: string }>
}

/** Issues, and never twice under the same key. */
export type IssueOnce = <T>(issuing: Issuing<T>) => Promise<string>

/**
 * Issues in three steps: the storage notes that something is being issued, it is signed, the storage notes what was signed
 * together with a line of the audit log. What is signed is given away after that, so nothing is out that the storage does not
 * know; after a crash between the steps the same request is simply finished.
 *
 * Without a store nothing is remembered, and everything is signed anew.
 */
export function createIssueOnce(store: Store | undefined, newId: () => string): IssueOnce {
  const underway = new Map<string, Promise<string>>()
  if (store === undefined) return async ({ prepare, make }) => (await make(await prepare())).content

  const issue = async <T>(issuing: Issuing<T>, key: string): Promise<string> => {
    const { kind, credential, subject, at, actor, facts = {} } = issuing
    const fingerprint = await digestOf(`${kind}\n${issuing.request}`)
    const found = await store.find(key)
    if (found !== undefined && found.fingerprint !== fingerprint) throw reused()
    const known = found && contentOf(found)
    if (known !== undefined) return known
    const prepared = await issuing.prepare()
    const begun = await store.begin({ key, fingerprint, kind, credential, subject, at }, newId())
    if (begun.fingerprint !== fingerprint) throw reused()
    const meanwhile = contentOf(begun)
    if (meanwhile !== undefined) return meanwhile
    const { content, digest } = await issuing.make(prepared)
    const fact: AuditFact = {
      at: at.toISOString(),
      actor,
      action: `${kind}/issued`,
      facts: { issuance: begun.id, credential, subject, digest, ...facts },
    }
    const done = await store.complete(begun.id, { content, digest, at }, fact)
    return contentOf(done) ?? content
  }

  return async (issuing) => {
    const key = await digestOf(issuing.key === undefined ? `once\n${newId()}` : `${issuing.kind}\n${issuing.key}`)
    const before = underway.get(key)
    if (before !== undefined) await before.catch(() => undefined)
    const issued = issue(issuing, key)
    underway.set(key, issued)
    try {
      return await issued
    } finally {
      if (underway.get(key) === issued) underway.delete(key)
    }
  }
}

function contentOf({ state, content }: Issuance): string | undefined {
  return state === 'issued' ? content : undefined
}

function reused(): Refusal {
  return new Refusal(422, 'This idempotency key was used for another request.', {
    next: 'Take a new key for a new request.',
  })
}

async function digestOf(text: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(text))
}
