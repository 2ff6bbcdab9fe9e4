import type { Check } from '@gxkit/core'
import { type DocumentUnderCheck, isSigned, isUnsignedByDesign } from './document.ts'

/** One of the three answers of a verification. What was not checked never counts as a yes. */
export interface Answer {
  readonly answer: 'yes' | 'no' | 'not-checked'
  /** What decided it, for people. */
  readonly reason: string
}

/** The three answers of a verification; they are never folded into one. */
export interface Answers {
  /** Is every signature good, and by the party that the document names? */
  readonly signatures: Answer
  /** Is it valid now, not revoked, made for this request, and from somebody who is trusted? */
  readonly state: Answer
  /** Does it keep the rules of the data model and of the release? */
  readonly rules: Answer
}

type Area = keyof Answers

/** Id of a check, or what it begins with -> the answer that it belongs to. The first that fits decides. */
const areas: readonly (readonly [string, Area])[] = [
  ['format/', 'signatures'],
  ['proof/', 'signatures'],
  ['presentation/signed', 'signatures'],
  ['presentation/holder-subject', 'rules'],
  ['presentation/holder', 'signatures'],
  ['presentation/challenge', 'state'],
  ['presentation/domain', 'state'],
  ['presentation/expiry', 'state'],
  ['presentation/replay', 'state'],
  ['credential/validity-period', 'state'],
  ['credential/status', 'state'],
  ['trust/', 'state'],
  ['presentation/', 'rules'],
  ['credential/', 'rules'],
  ['linked-data/', 'rules'],
  ['shape/', 'rules'],
]

/** Checks that a presentation need not undergo: open where nobody asked. They can fail, but leave no answer open. */
const onRequest: ReadonlySet<string> = new Set([
  'presentation/holder',
  'presentation/challenge',
  'presentation/domain',
  'presentation/expiry',
  'presentation/replay',
])

/** The answer that a check belongs to; what mechanisms add belongs to the signatures. */
export function areaOf(id: string): Area {
  return areas.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'signatures'
}

/** Draws the three answers from the checks of all documents of a verification. */
export function answersOf(documents: readonly DocumentUnderCheck[]): Answers {
  const unsigned = documents.find((document) => !isSigned(document) && !isUnsignedByDesign(document))
  const signatures = answer('signatures', documents)
  return {
    signatures:
      signatures.answer === 'yes' && unsigned !== undefined
        ? { answer: 'no', reason: `nobody vouches for ${unsigned.source}` }
        : signatures,
    state: answer('state', documents),
    rules: answer('rules', documents),
  }
}

function answer(area: Area, documents: readonly DocumentUnderCheck[]): Answer {
  const checks = documents.flatMap((document) =>
    document.ledger.checks.filter((check) => areaOf(check.id) === area && counts(check, document)),
  )
  const failed = checks.filter(({ status }) => status === 'failed')
  if (failed.length > 0) return { answer: 'no', reason: `failed: ${named(failed)}` }
  const skipped = checks.filter(({ status }) => status === 'skipped')
  if (skipped.length > 0) return { answer: area === 'signatures' ? 'no' : 'not-checked', reason: said(skipped) }
  const open = checks.filter(({ status }) => status === 'not-checked')
  if (open.length > 0) return { answer: 'not-checked', reason: said(open) }
  if (checks.length === 0) return { answer: 'not-checked', reason: 'there was nothing to check' }
  return { answer: 'yes', reason: `passed: ${named(checks)}` }
}

/** A presentation states no period of its own as a rule, and its checks on request count only where they were done. */
function counts({ id, status }: Check, { kind }: DocumentUnderCheck): boolean {
  if (status !== 'not-checked') return true
  return !onRequest.has(id) && !(id === 'credential/validity-period' && kind === 'presentation')
}

function named(checks: readonly Check[]): string {
  return [...new Set(checks.map(({ id }) => id))].join(', ')
}

function said(checks: readonly Check[]): string {
  return [...new Map(checks.map(({ id, reason = 'no reason was given' }) => [id, `${id}: ${reason}`])).values()].join(
    '; ',
  )
}
