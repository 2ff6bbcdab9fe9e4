import {
  createReport,
  type Finding,
  finding,
  GxError,
  isJsonObject,
  type JsonObject,
  mergeReports,
  ownMember,
  toArray,
} from '@gxkit/core'
import type { Verifier } from '@gxkit/verify'
import { checkAnswer, textOf } from '../answer/check-answer.ts'
import { type NotObtained, notObtained, type Obtained } from '../answer/outcome.ts'
import { readRefusal } from '../answer/read-refusal.ts'
import { readCredential } from '../answer/read-token.ts'
import { problemOfId } from '../compliance/problem-of-id.ts'
import type { Operator } from '../operators/operator.ts'
import { type NamedService, serviceOf } from '../operators/service-of.ts'
import { ask, type Question } from '../reach/ask.ts'
import type { Reach } from '../reach/reach.ts'
import { shown } from '../reach/shown.ts'
import type { ReceiptStore } from '../submission/receipts.ts'
import { type FromReceipt, withReceipt } from '../submission/with-receipt.ts'
import { type NumberKind, numberKinds, plainNumber } from './number-kinds.ts'

/** The number that a notary is asked about, and what the credential is to be called. */
export interface NumberRequest {
  readonly kind: NumberKind
  readonly value: string
  /** The id of the credential. */
  readonly id: string
  /** The id of its subject, which the legal person refers to; default: the id and `#cs`. */
  readonly subject?: string
}

/** Options of {@link requestRegistrationNumber}. */
export interface RequestRegistrationNumberOptions extends Reach {
  readonly operator: Operator
  /** Verifies the answer. */
  readonly verifier: Verifier
  /** Keeps the credential, so that it is not asked for again while it holds; nothing is kept when absent. */
  readonly receipts?: ReceiptStore
}

/**
 * Asks a notary for the credential of a registration number. The answer counts only if it verifies, is by the notary that was
 * asked, and is about the subject and the number that were asked for. The question changes nothing, so it is repeated where a
 * notary does not answer.
 *
 * @throws GxError `ERR_FETCH_*` where the notary cannot be reached or does not work; `ERR_OPTION_INVALID`
 * @see Gaia-X notary, `GET /registration-numbers/…` (version 2), `POST /registrationNumberVC` (version 1)
 * @example
 * const verifier = createVerifier({ release: gaiaX2511, resolver })
 * const [operator] = knownOperators
 * const number = { kind: 'vat-id', value: 'DE136695976', id: 'https://example.org/gaia-x/vat' } as const
 * if (operator !== undefined) {
 *   const answer = await requestRegistrationNumber(number, { operator, verifier, fetch, attempts: 1 }).catch(() => undefined)
 *   if (answer?.ok) answer.credential // the token, as it came
 * }
 */
export async function requestRegistrationNumber(
  request: NumberRequest,
  options: RequestRegistrationNumberOptions,
): Promise<(Obtained & FromReceipt) | NotObtained> {
  const { operator, receipts, now } = options
  const service = serviceOf(operator, 'notary')
  const question = numberQuestion(request, operator)
  const receipted = { question, service, step: 'registration-number', receipts, ...(now && { now }) } as const
  return withReceipt(receipted, {
    request: async () => {
      const answer = await ask(question, options)
      if (answer.status !== 200 && answer.status !== 201) return notObtained('refused', numberRefusal(answer))
      const read = readCredential(answer, service.version === 'v2' ? 'token' : 'json')
      return read.ok ? read.text : notObtained('not-accepted', read.findings)
    },
    accept: (credential) => accepted(credential, { request, service, options }),
  })
}

/** Whether an answer is the credential of the number that was asked for. */
async function accepted(
  credential: string,
  asked: {
    readonly request: NumberRequest
    readonly service: NamedService
    readonly options: RequestRegistrationNumberOptions
  },
): Promise<Obtained | NotObtained> {
  const { request, service } = asked
  const { verifier, signal } = asked.options
  const source = 'registration number'
  const verified = await verifier.verify(credential, { source, ...(signal && { signal }) })
  if (!verified.ok) return { ok: false, reason: 'not-accepted', report: verified.report, answer: credential }
  const { credential: content, findings } = checkAnswer(verified, { service, id: request.id, source })
  const about = content === undefined ? [] : aboutOurs(content.credential as unknown as JsonObject, request, source)
  const report = mergeReports([verified.report, createReport({ findings: [...findings, ...about] })])
  if (!report.ok) return { ok: false, reason: 'not-accepted', report, answer: credential }
  return { ok: true, credential, verified, report }
}

/**
 * The question as {@link requestRegistrationNumber} would ask it; nothing is sent.
 *
 * @throws GxError `ERR_OPTION_INVALID`
 * @example
 * const [operator] = knownOperators
 * const number = { kind: 'vat-id', value: 'DE136695976', id: 'https://example.org/vat' } as const
 * if (operator !== undefined) numberQuestion(number, operator).url
 * // 'https://registrationnumber.notary.lab.gaia-x.eu/v2/registration-numbers/vat-id/DE136695976?vcId=https%3A%2F%2Fexample.org%2Fvat&subjectId=https%3A%2F%2Fexample.org%2Fvat%23cs'
 */
export function numberQuestion(request: NumberRequest, operator: Operator): Question {
  const { kind, value, id } = request
  const { url, version } = serviceOf(operator, 'notary')
  const subject = subjectOf(request)
  for (const [what, each] of [
    ['credential', id],
    ['subject', subject],
  ] as const) {
    const problem = problemOfId(each)
    if (problem !== undefined) throw unusable(`the id of the ${what} (${shown(each)}) cannot be used: ${problem}`)
  }
  if (id === subject) throw unusable('credential and subject have the same id')
  const number = value.trim()
  if (number === '' || number.length > 100 || !/^[\p{L}\p{N} .:_/-]+$/u.test(number)) {
    throw unusable('this is no registration number: letters, digits, spaces and . : _ / - are possible, at most 100')
  }
  const common = { patience: 30_000, maxBytes: 256 * 1024 }
  if (version === 'v1') return { ...common, ...tagusQuestion(url, { ...request, value: number, subject }) }
  const query = `vcId=${encodeURIComponent(id)}&subjectId=${encodeURIComponent(subject)}`
  return {
    ...common,
    url: `${url}/registration-numbers/${kind}/${encodeURIComponent(number)}?${query}`,
    accept: 'application/vc+jwt, application/vc+ld+jwt, text/plain;q=0.5',
  }
}

function subjectOf({ id, subject = `${id}#cs` }: NumberRequest): string {
  return subject
}

const participantContext =
  'https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/participant'

function tagusQuestion(
  url: string,
  { kind, value, id, subject }: Required<NumberRequest>,
): Pick<Question, 'url' | 'accept' | 'post' | 'safe'> {
  const { tagus } = numberKinds[kind]
  if (tagus === undefined) throw unusable(`a notary of version 1 knows no ${kind}`)
  const body = { '@context': [participantContext], type: 'gx:legalRegistrationNumber', id: subject, [tagus]: value }
  return {
    url: `${url}/registrationNumberVC?vcid=${encodeURIComponent(id)}`,
    accept: 'application/json, application/ld+json',
    post: { mediaType: 'application/json', body: JSON.stringify(body) },
    safe: true,
  }
}

/** A notary that knows no such number says 404, which elsewhere means that there is no service. */
function numberRefusal(answer: Parameters<typeof readRefusal>[0]): readonly Finding[] {
  return readRefusal(answer.status === 404 && /json/.test(answer.mediaType) ? { ...answer, status: 400 } : answer)
}

/** Whether the credential is about the subject and the number that were asked for. */
function aboutOurs(content: JsonObject, request: NumberRequest, source: string): readonly Finding[] {
  const { members } = numberKinds[request.kind]
  const subjects = toArray(ownMember(content, 'credentialSubject')).filter(isJsonObject)
  const at = { location: { source, pointer: '/credentialSubject' as const } }
  const other = (what: string, expected: string, found: string): Finding =>
    finding('clearing-house/other-credential', { what, expected: shown(expected), found }, at)
  const wanted = subjectOf(request)
  const [subject] = subjects
  if (subject === undefined || subjects.length > 1) return [other('subject', wanted, `${subjects.length} subjects`)]
  const found = ownMember(subject, 'id') ?? ownMember(subject, '@id')
  const numbers = members.map((name) => ownMember(subject, name)).filter((each) => each !== undefined)
  const same = numbers.length > 0 && numbers.every((each) => numberOf(each) === plainNumber(request.value))
  return [
    ...(found === wanted ? [] : [other('subject', wanted, textOf(found))]),
    ...(same ? [] : [other('number', request.value, numbers.map((each) => textOf(each)).join(', ') || 'none')]),
  ]
}

function numberOf(value: unknown): string | undefined {
  const text = isJsonObject(value) ? ownMember(value, '@value') : value
  return typeof text === 'string' ? plainNumber(text) : undefined
}

function unusable(problem: string): GxError {
  return new GxError('ERR_OPTION_INVALID', problem, {
    next: 'Give the number as the register writes it, and an https address of your own for the credential.',
  })
}
