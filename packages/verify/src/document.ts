import type { JsonObject } from '@gxkit/core'
import type { Opened } from '@gxkit/credentials'
import { hasPassed, type Ledger } from './ledger.ts'
import type { Received } from './received.ts'
import type { DocumentForm } from './result.ts'
import type { Settings } from './settings.ts'

/** One document under examination: how it came in, what its mechanism made of it, and what is known so far. */
export interface DocumentUnderCheck {
  readonly source: string
  readonly received: Received
  readonly form: DocumentForm
  readonly opened?: Opened
  /** The decoded content, signed or not. */
  readonly content?: JsonObject
  readonly kind?: 'credential' | 'presentation'
  /** Whether the document was found inside a presentation. */
  readonly inner: boolean
  readonly settings: Settings
  readonly ledger: Ledger
}

/**
 * Tells whether the proof of a document is good: the signature was checked and passed, and so did every other check of
 * its mechanism. Only then is the content what somebody signed.
 */
export function isSigned(document: DocumentUnderCheck): boolean {
  const { opened, ledger } = document
  if (opened?.document === undefined || opened.issuer === undefined || opened.kind === undefined) return false
  if (opened.findings.some((f) => f.severity === 'error')) return false
  if (opened.checks.some((c) => c.status === 'failed' || c.status === 'skipped')) return false
  return hasPassed(ledger, 'format/recognised') && hasPassed(ledger, 'proof/signature')
}

/**
 * Tells whether a document is a presentation that carries no proof because its release knows none, which the policy accepts.
 * Whoever asked for an answer gets none from it, and an empty proof is no absent one.
 */
export function isUnsignedByDesign({
  received,
  inner,
  settings,
}: Pick<DocumentUnderCheck, 'received' | 'inner' | 'settings'>): boolean {
  const { policy, release, mechanisms, challenge, domain, replay } = settings
  const { form, kind, document } = received.recognised ?? {}
  if (inner || form !== 'unsecured' || kind !== 'presentation' || document === undefined) return false
  if (Object.hasOwn(document, 'proof') || (challenge ?? domain ?? replay) !== undefined) return false
  const own = mechanisms.find(({ id }) => id === release.securing.mechanism)
  return policy.unsignedPresentations === 'warn' && own?.presentations === 'unsigned'
}

/** Tells whether everything that was asked of a document passed. */
export function isVerified(document: DocumentUnderCheck): boolean {
  return isSigned(document) && isFaultless(document)
}

/** Tells whether nothing that was asked of a document failed, whoever stands behind it. */
export function isFaultless({ ledger: { checks, findings } }: DocumentUnderCheck): boolean {
  return (
    !findings.some((f) => f.severity === 'error') &&
    !checks.some((c) => c.status === 'failed' || c.status === 'skipped')
  )
}
