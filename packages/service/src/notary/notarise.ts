import { GxError } from '@gxkit/core'
import { type Credential, credentialDigest, issue, vcJwt } from '@gxkit/credentials'
import { checkRegistrationNumber } from '@gxkit/describe'
import { gaiaX2511 } from '@gxkit/ontology'
import { Refusal } from '../refusal.ts'
import type { ServiceIdentity } from '../service-options.ts'
import type { NotaryOptions } from './notary-options.ts'
import { type RegistrationType, type RegistrationTypeName, registrationTypes } from './registration-types.ts'
import type { RegistrationNumberSource, SourceAnswer } from './source.ts'

/** What is asked of the notary. */
export interface NotaryRequest {
  readonly type: RegistrationTypeName
  readonly value: string
  /** The id of the credential. */
  readonly id: string
  /** The id of its subject. */
  readonly subject: string
  readonly at: Date
  readonly signal: AbortSignal
}

/** A number that a register has confirmed. */
export interface Confirmation {
  readonly type: RegistrationType
  readonly source: string
  readonly answer: SourceAnswer & { readonly status: 'confirmed' }
}

/** A signed credential as it is given away, and its digest. */
export interface Certificate {
  readonly content: string
  readonly digest: string
}

const companyNumber = /^[A-Z]{2}-[A-Za-z0-9][A-Za-z0-9 ./_-]{0,39}$/
const day = 86_400_000

/**
 * Checks the form of a number, then asks the register for it.
 *
 * @throws Refusal 400 for a number that cannot exist, 409 for one that the register does not confirm, 501 without a register,
 * 503 when it does not answer
 */
export async function confirm(request: NotaryRequest, { sources }: NotaryOptions): Promise<Confirmation> {
  const { type: name, value } = request
  const type: RegistrationType = registrationTypes[name]
  refuseForm(type, value)
  const source = sources.find((each) => each.types.includes(name))
  if (source === undefined) {
    throw new Refusal(501, `This notary has no register for ${type.name} numbers.`, {
      next: 'Take another kind of number, or another notary.',
    })
  }
  const answer = await source.ask({
    type: name,
    value,
    subject: request.subject,
    at: request.at,
    signal: request.signal,
  })
  if (answer.status === 'confirmed') return { type, source: source.name, answer }
  throw refusalFor(answer, type, source)
}

/** The credential of a confirmed number, as a VC-JWT (ICAM 25.11, section 5.3; the members are those of official notaries). */
export async function certify(
  request: NotaryRequest,
  { type, answer }: Confirmation,
  { identity, validDays = 90 }: NotaryOptions & { readonly identity: ServiceIdentity },
): Promise<Certificate> {
  const { at, id, subject, value, signal } = request
  const credential = {
    '@context': [...gaiaX2511.contexts.order],
    type: ['VerifiableCredential', type.class],
    id,
    name: type.name,
    description: type.description,
    issuer: identity.didDocument.id,
    validFrom: at.toISOString(),
    validUntil: new Date(at.getTime() + validDays * day).toISOString(),
    credentialSubject: {
      ...contextOf(type, answer, value),
      id: subject,
      type: type.class,
      ...claimsOf(type, answer, value),
    },
    evidence: {
      'gx:evidenceOf': type.class,
      'gx:evidenceURL': answer.evidenceUrl,
      'gx:executionDate': at.toISOString(),
    },
  } as Credential
  const mechanism = vcJwt({ release: gaiaX2511 })
  const secured = await issue(credential, { signer: identity.signer, mechanism, now: () => at, signal })
  if (secured.form === 'enveloped') return { content: secured.token, digest: await credentialDigest(secured) }
  throw new GxError('ERR_INTERNAL', 'the notary signs tokens only')
}

function contextOf({ claims }: RegistrationType, answer: Confirmation['answer'], value: string): object {
  const { '@context': context } = claims(value, answer.facts)
  return context === undefined ? {} : { '@context': context }
}

function claimsOf({ claims }: RegistrationType, answer: Confirmation['answer'], value: string): object {
  const { '@context': _context, ...rest } = claims(value, answer.facts)
  return rest
}

function refuseForm({ kind, name }: RegistrationType, value: string): void {
  if (kind === undefined) {
    if (companyNumber.test(value)) return
    throw new Refusal(400, `This is not a ${name}: the country and the number are needed, for example DE-HRB12345.`)
  }
  const checked = checkRegistrationNumber({ kind, value })
  if (checked.ok) return
  const problems = checked.findings.map(({ code, message, next }) => ({ code, message, next }))
  throw new Refusal(400, problems[0]?.message ?? `This is not a ${name}.`, { problems })
}

function refusalFor(
  answer: Exclude<SourceAnswer, { readonly status: 'confirmed' }>,
  { name }: RegistrationType,
  source: RegistrationNumberSource,
): Refusal {
  const problems = [{ message: answer.reason, place: source.name }]
  if (answer.status === 'refused')
    return new Refusal(409, `The ${name} was not confirmed: ${answer.reason}.`, { problems })
  if (answer.status === 'pending') {
    return new Refusal(409, `The ${name} waits for somebody to approve it (request ${answer.request}).`, {
      problems,
      retryAfter: 3600,
      next: 'Ask again with the same number, credential and subject once it was approved.',
    })
  }
  return new Refusal(503, `The register cannot be asked: ${answer.reason}.`, { problems, retryAfter: 60 })
}
