import { basename } from 'node:path'
import type { Check, JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject, toArray } from '@gxkit/core'
import { plural, toHuman } from '@gxkit/core/render'
import type { VerificationResult, VerifiedCredential, VerifiedPresentation } from '@gxkit/verify'
import { clean, cleanPath } from '../terminal/clean.ts'
import type { Style, Tone } from '../terminal/style.ts'
import { answerLines, companionLines, contextLines, coverageLines, explainedChecks, fetchedLines } from './answers.ts'
import type { SourceTexts } from './sources.ts'
import { talking, type Voice } from './talking.ts'

const marks: Readonly<Record<Check['status'], readonly [string, Tone]>> = {
  passed: ['passed', 'good'],
  failed: ['FAILED', 'error'],
  skipped: ['skipped', 'warning'],
  'not-checked': ['not checked', 'warning'],
}

const forms: Readonly<Record<string, string>> = {
  'vc-jwt': 'a credential as token (VC-JWT)',
  'vp-jwt': 'a presentation as token (VP-JWT)',
  embedded: 'JSON with a proof inside',
  'enveloped-object': 'a token in an envelope',
  unsecured: 'JSON without any proof',
  unknown: 'nothing that can be verified',
}

/** A verification for people: the answer first, then who signed, then every check, then what is wrong. */
export function renderVerification(
  result: VerificationResult,
  options: {
    readonly name: string
    readonly sources: SourceTexts
    readonly style: Style
    readonly voice: Voice
    readonly next?: string | undefined
    readonly at?: Date
    /** Explain every check, and show what was looked up and what the signatures cover. */
    readonly explained?: boolean
    /** Show what was looked up, since it may have come from the network. */
    readonly online?: boolean
    /** What to know about the outcome, one line each. */
    readonly notes?: readonly string[]
  },
): string {
  const { name, style, at } = options
  const moment = at === undefined ? '' : `, judged as of ${at.toISOString()}`
  const isUnsigned = result.ok && result.form === 'unsecured'
  const form = isUnsigned ? 'a presentation that nobody signed' : (forms[result.form] ?? clean(result.form))
  const what = `${isUnsigned ? 'the credentials in it; ' : ''}${cleanPath(name)} is ${form}${moment}`
  const lines = [`${result.ok ? style('good', 'verified') : style('error', 'NOT verified')}: ${what}`]
  if (result.ok) {
    const { presentation, credentials } = result
    if (presentation !== undefined) lines.push(`presented by ${signature(presentation)}`)
    lines.push('', plural(credentials.length, 'credential'))
    for (const [i, credential] of credentials.entries()) lines.push(...credentialLines(credential, i + 1))
  }
  const { explained = false, online = false, notes = [] } = options
  const { answers, policy, fetched } = result
  const by = policy.id === 'default' ? '' : `, by the policy ${clean(policy.id)}`
  lines.push('', `answers${by}`, ...answerLines(answers, style))
  lines.push('', 'checks', ...(explained ? explainedChecks(result) : checkLines(result.report.checks, style)), '')
  const companions = companionLines(result)
  if (explained && companions.length > 0) lines.push('who answered references', ...companions, '')
  if (explained) lines.push('what the signatures cover', ...coverageLines(result), '')
  const { contexts = [] } = result.report
  if (explained && contexts.length > 0) lines.push('contexts', ...contextLines(contexts), '')
  if ((explained || online) && fetched.length > 0) lines.push('looked up', ...fetchedLines(fetched), '')
  if (notes.length > 0) lines.push(...notes, '')
  const lead = result.ok ? 'as far as checked: ' : ''
  const { sources, next } = options
  return `${lines.join('\n')}\n${toHuman(result.report, { ...talking(options), sources, next, lead })}`
}

function credentialLines(verified: VerifiedCredential, number: number): readonly string[] {
  const credential = verified.credential as unknown as JsonObject
  const types = toArray<JsonValue>(credential.type as JsonValue).filter((type) => type !== 'VerifiableCredential')
  const subjects = toArray<JsonValue>(credential.credentialSubject as JsonValue).filter(isJsonObject)
  const until = credential.validUntil ?? credential.expirationDate
  const about = subjects.map(({ id }) => (typeof id === 'string' ? clean(id) : 'a thing without id'))
  const end = typeof until === 'string' ? `valid until ${clean(until)}` : 'valid without end'
  return [
    `  ${number}. ${types.map((type) => clean(String(type))).join(', ') || 'VerifiableCredential'} about ${about.join(', ')}`,
    `     signed by ${signature(verified)}, ${end}`,
  ]
}

function signature({ issuer, verificationMethod, algorithm }: VerifiedCredential | VerifiedPresentation): string {
  const key = verificationMethod?.startsWith(`${issuer}#`)
    ? verificationMethod.slice(issuer.length)
    : verificationMethod
  const details = [key === undefined ? '' : `key ${clean(key)}`, clean(algorithm ?? '')].filter((part) => part !== '')
  return `${clean(issuer)}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}

/**
 * Every check once, with the documents that share its outcome: a presentation with six credentials repeats each check
 * seven times, and only the differences are news.
 */
function checkLines(checks: readonly Check[], style: Style): readonly string[] {
  const groups = new Map<string, Check[]>()
  for (const check of checks) {
    const { id, status, reason } = check
    const key = status === 'passed' ? `${id} ${status}` : `${id} ${status} ${reason ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), check])
  }
  const width = Math.max(0, ...checks.map(({ id }) => clean(id).length))
  const several = new Set(checks.map((check) => check.location?.source)).size > 1
  const order = [...new Set(checks.map(({ id }) => id))]
  const sorted = [...groups.values()].sort(([a], [b]) => order.indexOf(a?.id ?? '') - order.indexOf(b?.id ?? ''))
  return sorted.map((group) => {
    const [{ id, status }] = group as [Check, ...Check[]]
    const [word, tone] = marks[status]
    const told = [several ? documents(group) : '', sharedReason(group)].filter((part) => part !== '').join(': ')
    return `  ${style(tone, word.padEnd(11))}  ${clean(id).padEnd(width)}  ${told}`.trimEnd()
  })
}

function documents(checks: readonly Check[]): string {
  const names = new Set(checks.map(({ location }) => location?.source ?? ''))
  const [only = ''] = names
  return names.size === 1 ? shortName(only) : plural(names.size, 'document')
}

/** `offer.jwt > credential 2` -> `credential 2`; which file it is has been said. */
function shortName(source: string): string {
  const inside = source.lastIndexOf(' > ')
  return inside === -1 ? cleanPath(basename(source)) : clean(source.slice(inside + 3))
}

function sharedReason(checks: readonly Check[]): string {
  const reasons = new Set(checks.map(({ reason }) => reason ?? ''))
  const [only = ''] = reasons
  return reasons.size === 1 ? clean(only) : ''
}
