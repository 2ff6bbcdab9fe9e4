import type { Check, JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject, toArray } from '@gxkit/core'
import type { VerificationResult, VerifiedCredential, VerifiedPresentation } from '@gxkit/verify'
import { clean, cleanPath } from '../terminal/clean.ts'
import type { Style, Tone } from '../terminal/style.ts'
import { renderReport } from './report.ts'
import type { SourceTexts } from './sources.ts'

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
  unknown: 'nothing known',
}

/** A verification for people: the answer first, then who signed, then every check, then what is wrong. */
export async function renderVerification(
  result: VerificationResult,
  options: {
    readonly name: string
    readonly sources: SourceTexts
    readonly style: Style
    readonly next?: string | undefined
    readonly at?: Date
  },
): Promise<string> {
  const { name, style, at } = options
  const answer = result.ok ? style('good', 'verified') : style('error', 'not verified')
  const moment = at === undefined ? '' : `, judged as of ${at.toISOString()}`
  const lines = [`${answer}: ${cleanPath(name)} is ${forms[result.form] ?? clean(result.form)}${moment}`]
  if (result.ok) {
    const { presentation, credentials } = result
    if (presentation !== undefined) lines.push('', `presented by ${signature(presentation)}`)
    for (const [i, credential] of credentials.entries()) lines.push('', ...credentialLines(credential, i + 1))
  }
  lines.push('', 'checks', ...checkLines(result.report.checks, style), '')
  return `${lines.join('\n')}\n${await renderReport(result.report, options)}`
}

function credentialLines(verified: VerifiedCredential, number: number): readonly string[] {
  const credential = verified.credential as unknown as JsonObject
  const types = toArray<JsonValue>(credential.type as JsonValue).filter((type) => type !== 'VerifiableCredential')
  const subjects = toArray<JsonValue>(credential.credentialSubject as JsonValue).filter(isJsonObject)
  const until = credential.validUntil ?? credential.expirationDate
  return [
    `credential ${number}: ${types.map((type) => clean(String(type))).join(', ') || 'VerifiableCredential'}`,
    ...subjects.map(({ id }) => `  about      ${typeof id === 'string' ? clean(id) : 'a thing without id'}`),
    `  signed by  ${signature(verified)}`,
    ...(typeof until === 'string' ? [`  valid to   ${clean(until)}`] : []),
  ]
}

function signature({ issuer, verificationMethod, algorithm }: VerifiedCredential | VerifiedPresentation): string {
  const key = verificationMethod?.startsWith(`${issuer}#`)
    ? verificationMethod.slice(issuer.length)
    : verificationMethod
  const details = [key === undefined ? '' : `key ${clean(key)}`, clean(algorithm ?? '')].filter((part) => part !== '')
  return `${clean(issuer)}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}

/** One line for each check of each document; the documents in their order. */
function checkLines(checks: readonly Check[], style: Style): readonly string[] {
  const documents = new Map<string, Check[]>()
  for (const check of checks) {
    const source = check.location?.source ?? ''
    documents.set(source, [...(documents.get(source) ?? []), check])
  }
  const width = Math.max(0, ...checks.map(({ id }) => clean(id).length))
  return [...documents].flatMap(([source, own]) => [
    `  ${source === '' ? 'all documents together' : cleanPath(source)}`,
    ...own.map(({ id, status, reason }) => {
      const [word, tone] = marks[status]
      const line = `    ${style(tone, word.padEnd(11))}  ${clean(id).padEnd(width)}  ${clean(reason ?? '')}`
      return line.trimEnd()
    }),
  ])
}
