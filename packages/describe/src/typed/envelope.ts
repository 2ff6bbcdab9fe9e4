import { GxError, type IoOptions, nearest } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import { defaultValidFor } from '../manifest/project.ts'
import { isBaseUrl, isIssuer, isLocalId, parseDuration, type Validity, validityOf } from '../manifest/settings.ts'
import { isAbsoluteIri } from '../node/datatypes.ts'

/** Where credential and subject are found: a base address with a short id, or both addresses. */
export type EnvelopeIds =
  | {
      /** https address that ends with `/`. */
      readonly baseUrl: `https://${string}/`
      /** Short id: the credential becomes `<baseUrl><id>`, its subject `<baseUrl><id>#subject`. */
      readonly id: string
    }
  | {
      /** IRI of the credential. */
      readonly credentialId: string
      /** IRI of the subject; differs from that of the credential (ICAM 25.11, 5.2). */
      readonly subjectId: string
    }

/** What goes around the facts of a builder: who says it, where it is found, when it is valid. */
export type BuilderEnvelope = EnvelopeIds &
  Pick<IoOptions, 'now'> & {
    /** DID (or https address) of the issuer. */
    readonly issuer: string
    /** Start of validity; the time of `now` if left out. Texts are date-times with a time zone, or dates (their start in UTC). */
    readonly validFrom?: Date | string
    /** End of validity; `validFor` after the start if left out. */
    readonly validUntil?: Date | string
    /** For example `90 days` (the default), `12 weeks`, `36 hours`, `P90D`. */
    readonly validFor?: string
  }

/** What goes around the facts of {@link describeFacts}: the same, and the release. */
export type Envelope = BuilderEnvelope & { readonly release: Release }

/** An envelope, checked and complete. */
export interface ReadEnvelope extends Validity {
  readonly credentialId: string
  readonly subjectId: string
}

/**
 * Checks an envelope.
 *
 * @throws GxError `ERR_OPTION_INVALID`
 */
export function readEnvelope(envelope: BuilderEnvelope): ReadEnvelope {
  if (typeof envelope !== 'object' || envelope === null)
    throw invalid('envelope', envelope, 'an object with named options')
  refuseUnknown(envelope)
  const { issuer, validFor = defaultValidFor, now = () => new Date() } = envelope
  if (!fits(issuer, isIssuer))
    throw invalid('issuer', issuer, 'a DID without fragment, for example did:web:acme.example')
  const milliseconds = typeof validFor === 'string' ? parseDuration(validFor) : undefined
  if (milliseconds === undefined) {
    throw invalid('validFor', validFor, 'a number of hours, days or weeks, for example 90 days')
  }
  if (typeof now !== 'function') throw invalid('now', now, 'a function that returns a Date')
  const facts = {
    validFrom: timeText('validFrom', envelope.validFrom),
    validUntil: timeText('validUntil', envelope.validUntil),
    validFor: milliseconds,
    now,
  }
  const { validity, findings } = validityOf(facts, { validFrom: {}, validUntil: {} })
  if (validity === undefined) {
    const [found] = findings
    const option = found?.code === 'manifest/bad-time' ? found.params.key : 'validUntil'
    throw new GxError('ERR_OPTION_INVALID', found?.message ?? 'The validity is not valid.', {
      details: { option },
      next: found?.next ?? 'Give validFrom and validUntil.',
    })
  }
  return { ...readIds(envelope), ...validity }
}

const common = ['issuer', 'validFrom', 'validUntil', 'validFor', 'now', 'release'] as const
const short = ['baseUrl', 'id'] as const
const whole = ['credentialId', 'subjectId'] as const
const known: readonly string[] = [...short, ...whole, ...common]

/** A misspelt option would silently have no effect, and so would one of the two ways of naming things beside the other. */
function refuseUnknown(envelope: BuilderEnvelope): void {
  const given = Object.entries(envelope).flatMap(([key, value]) => (value === undefined ? [] : [key]))
  const unknown = given.find((key) => !known.includes(key))
  if (unknown !== undefined) {
    const meant = nearest(unknown, known)
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`
    throw new GxError('ERR_OPTION_INVALID', `"${unknown}" is not an option of an envelope${hint}`, {
      details: { option: unknown },
      next: meant === undefined ? `Options are: ${known.join(', ')}.` : `Write "${meant}".`,
    })
  }
  const [first, another] = [short, whole].map((way) => given.find((key) => way.some((each) => each === key)))
  if (first === undefined || another === undefined) return
  throw new GxError('ERR_OPTION_INVALID', `The options "${first}" and "${another}" say twice where things are found.`, {
    details: { option: another },
    next: 'Give baseUrl and id, or credentialId and subjectId.',
  })
}

function readIds(envelope: BuilderEnvelope): { readonly credentialId: string; readonly subjectId: string } {
  const options: Readonly<Record<string, unknown>> = envelope
  const { baseUrl, id, credentialId, subjectId } = options
  if (credentialId === undefined && subjectId === undefined) {
    if (!fits(baseUrl, isBaseUrl)) {
      throw invalid('baseUrl', baseUrl, 'an address that ends with "/", for example https://acme.example/gaia-x/')
    }
    if (!fits(id, isLocalId)) {
      throw invalid('id', id, 'a short text of letters, digits, "-", "_" and "." (not "subject"), for example acme')
    }
    return { credentialId: `${baseUrl}${id}`, subjectId: `${baseUrl}${id}#subject` }
  }
  if (!fits(credentialId, isAbsoluteIri)) throw invalid('credentialId', credentialId, 'an absolute IRI')
  if (!fits(subjectId, isAbsoluteIri) || subjectId === credentialId) {
    throw invalid('subjectId', subjectId, 'an absolute IRI other than credentialId')
  }
  return { credentialId, subjectId }
}

/** Programs without types may give anything. */
function fits(value: unknown, test: (text: string) => boolean): value is string {
  return typeof value === 'string' && test(value)
}

function timeText(option: string, time: Date | string | undefined): string | undefined {
  if (time === undefined || typeof time === 'string') return time
  if (!(time instanceof Date) || Number.isNaN(time.getTime())) {
    throw invalid(option, time, 'a Date, or a date and time such as 2026-01-31T10:00:00Z')
  }
  return time.toISOString()
}

function invalid(option: string, found: unknown, expected: string): GxError {
  const message =
    found === undefined ? `The option "${option}" is missing.` : `The option "${option}" must be ${expected}.`
  return new GxError('ERR_OPTION_INVALID', message, { details: { option }, next: `Give "${option}": ${expected}.` })
}
