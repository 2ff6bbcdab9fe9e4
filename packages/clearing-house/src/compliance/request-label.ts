import { createReport, finding, GxError, type JsonPointer, mergeReports } from '@gxkit/core'
import { checkLabel, type LabelCheck, type VerificationSuccess, type Verifier } from '@gxkit/verify'
import { checkAnswer } from '../answer/check-answer.ts'
import { type NotObtained, notObtained, type Obtained } from '../answer/outcome.ts'
import { readRefusal } from '../answer/read-refusal.ts'
import { readCredential } from '../answer/read-token.ts'
import type { Operator } from '../operators/operator.ts'
import { type NamedService, serviceOf } from '../operators/service-of.ts'
import { ask, type Question } from '../reach/ask.ts'
import type { Reach } from '../reach/reach.ts'
import type { ReceiptStore } from '../submission/receipts.ts'
import { type FromReceipt, withReceipt } from '../submission/with-receipt.ts'
import { type Level, levelPaths } from './level.ts'
import { problemOfId } from './problem-of-id.ts'

/** Options of {@link requestLabel}. */
export interface RequestLabelOptions extends Reach {
  readonly operator: Operator
  /** Version 1 knows Standard Compliance only. */
  readonly level: Level
  /** The id that the label will have (`vcid`): an absolute https address of yours, or a URN. */
  readonly vcid: string
  /** Verifies what is sent, before it is sent. */
  readonly verifier: Verifier
  /**
   * Verifies the label. Leave the shapes out here (`validator: false`): the labels that clearing houses write do not conform to
   * them; what a label has to say is compared all the same.
   */
  readonly answers: Verifier
  /** Keeps the label, so that asking again after a crash does not repeat the request; nothing is kept when absent. */
  readonly receipts?: ReceiptStore
}

/** A label that holds for what was sent. */
export interface Labelled extends Obtained {
  /** What it covers, its level and its issuer. */
  readonly covers: LabelCheck
}

/**
 * Asks a clearing house for a label. Nothing is sent that does not verify here; the answer counts only if it verifies, is by
 * the service that was asked, has the level and the id that were asked for, and names exactly the credentials that were sent.
 * The request is not repeated by itself where it may have had an effect; asking again with the same `vcid` is harmless.
 *
 * @param presentation the compact token of a signed presentation; for version 1 the JSON text of one
 * @throws GxError `ERR_FETCH_*` where the service cannot be reached or does not work; `ERR_OPTION_INVALID`
 * @see Gaia-X compliance service, `POST /api/credential-offers/…`
 * @example
 * const verifier = createVerifier({ release: gaiaX2511, resolver })
 * const answers = createVerifier({ release: gaiaX2511, resolver, validator: false })
 * const operator = knownOperators.find(({ id }) => id === 'lab-development')
 * const vcid = 'https://example.org/gaia-x/label'
 * if (operator !== undefined) {
 *   const asked = { operator, level: 'SC', vcid, verifier, answers, fetch } as const
 *   const labelled = await requestLabel(token, asked).catch(() => undefined)
 *   if (labelled?.ok) labelled.covers.covered.length
 * }
 */
export async function requestLabel(
  presentation: string,
  options: RequestLabelOptions,
): Promise<(Labelled & FromReceipt) | NotObtained> {
  const { operator, verifier, receipts, now, signal } = options
  const question = labelQuestion(presentation, options)
  const service = serviceOf(operator, 'compliance')
  const presented = await verifier.verify(presentation, { source: 'presentation', ...(signal && { signal }) })
  if (!presented.ok) return { ok: false, reason: 'not-sent', report: presented.report }
  const receipted = { question, service, step: 'label', receipts, ...(now && { now }) } as const
  return withReceipt(receipted, {
    request: async () => {
      const answer = await ask(question, options)
      if (answer.status !== 201 && answer.status !== 200) return notObtained('refused', readRefusal(answer))
      const read = readCredential(answer, service.version === 'v2' ? 'token' : 'json')
      return read.ok ? read.text : notObtained('not-accepted', read.findings)
    },
    accept: (credential) => accepted(credential, { presented, service, options }),
  })
}

/** Whether an answer is the label that was asked for. */
async function accepted(
  credential: string,
  asked: {
    readonly presented: VerificationSuccess
    readonly service: NamedService
    readonly options: RequestLabelOptions
  },
): Promise<Labelled | NotObtained> {
  const { presented, service } = asked
  const { answers, vcid, level, signal } = asked.options
  const source = 'label'
  const label = await answers.verify(credential, { source, ...(signal && { signal }) })
  if (!label.ok) return { ok: false, reason: 'not-accepted', report: label.report, answer: credential }
  const { findings } = checkAnswer(label, { service, id: vcid, source })
  const covers = await checkLabel(label, presented)
  const levels = service.version === 'v2' && covers.level !== level ? [otherLevel(level, covers.level, source)] : []
  const ours = createReport({ findings: [...findings, ...levels] })
  const report = mergeReports([label.report, covers.report, ours])
  if (!report.ok) return { ok: false, reason: 'not-accepted', report, answer: credential }
  return { ok: true, credential, verified: label, covers, report }
}

/**
 * The request as {@link requestLabel} would send it; nothing is sent.
 *
 * @throws GxError `ERR_OPTION_INVALID`
 * @example
 * const [operator] = knownOperators
 * const request = { level: 'SC', vcid: 'https://example.org/gaia-x/label' } as const
 * if (operator !== undefined) labelQuestion(token, { operator, ...request }).url
 * // 'https://compliance.lab.gaia-x.eu/development/api/credential-offers/standard-compliance?vcid=https%3A%2F%2Fexample.org%2Fgaia-x%2Flabel'
 */
export function labelQuestion(
  presentation: string,
  { operator, level, vcid }: Pick<RequestLabelOptions, 'operator' | 'level' | 'vcid'>,
): Question {
  const service = serviceOf(operator, 'compliance')
  const problem = problemOfId(vcid)
  if (problem !== undefined) {
    throw new GxError('ERR_OPTION_INVALID', `the id of the label cannot be used: ${problem}`, {
      next: 'Choose an https address of your own for it, e.g. https://your-domain.example/gaia-x/label.jwt.',
    })
  }
  const body = presentation.trim()
  const isToken = !body.startsWith('{')
  if (service.version === 'v2' && !isToken) throw unfit('version 2 takes signed tokens only')
  if (service.version === 'v1' && level !== 'SC') throw unfit('version 1 attests Standard Compliance (sc) only')
  return {
    url: `${service.url}/api/credential-offers${path(service, level)}?vcid=${encodeURIComponent(vcid)}`,
    accept: service.version === 'v2' ? 'application/vc+jwt' : 'application/json, application/ld+json',
    post: { mediaType: isToken ? 'application/vp+jwt' : 'application/json', body },
    patience: 120_000,
    maxBytes: 4 * 1024 * 1024,
  }
}

function path({ version }: NamedService, level: Level): string {
  return version === 'v2' ? `/${levelPaths[level]}` : ''
}

function unfit(problem: string): GxError {
  return new GxError('ERR_OPTION_INVALID', `this clearing house cannot be asked: ${problem}`, {
    next: 'Choose a clearing house of version 2, and a presentation that "gx present" signed.',
  })
}

function otherLevel(expected: Level, found: string | undefined, source: string): ReturnType<typeof finding> {
  const pointer: JsonPointer = '/credentialSubject'
  return finding(
    'clearing-house/other-level',
    { expected, found: found ?? 'no level' },
    { location: { source, pointer } },
  )
}
