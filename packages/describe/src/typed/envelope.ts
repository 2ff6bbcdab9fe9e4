import { GxError, type IoOptions } from '@gxkit/core'
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
    /** Start of validity; the time of `now` if left out. Texts are date-times with a time zone. */
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
  const { issuer, validFor = defaultValidFor, now = () => new Date() } = envelope
  if (!isIssuer(issuer)) throw invalid('issuer', 'a DID without fragment, for example did:web:provider.example')
  const milliseconds = parseDuration(validFor)
  if (milliseconds === undefined) throw invalid('validFor', 'a number of hours, days or weeks, for example 90 days')
  const facts = {
    validFrom: timeText('validFrom', envelope.validFrom),
    validUntil: timeText('validUntil', envelope.validUntil),
    validFor: milliseconds,
    now,
  }
  const { validity, findings } = validityOf(facts, { validFrom: {}, validUntil: {} })
  if (validity === undefined) {
    const [found] = findings
    throw new GxError('ERR_OPTION_INVALID', found?.message ?? 'The validity is not valid.', {
      next: found?.next ?? 'Give validFrom and validUntil.',
    })
  }
  return { ...readIds(envelope), ...validity }
}

function readIds(envelope: EnvelopeIds): { readonly credentialId: string; readonly subjectId: string } {
  if ('baseUrl' in envelope) {
    const { baseUrl, id } = envelope
    if (!isBaseUrl(baseUrl)) throw invalid('baseUrl', 'an address such as https://provider.example/gaia-x/')
    if (!isLocalId(id)) throw invalid('id', 'letters, digits, "-", "_" and "."')
    return { credentialId: `${baseUrl}${id}`, subjectId: `${baseUrl}${id}#subject` }
  }
  const { credentialId, subjectId } = envelope
  if (!isAbsoluteIri(credentialId)) throw invalid('credentialId', 'an absolute IRI')
  if (!isAbsoluteIri(subjectId) || subjectId === credentialId) {
    throw invalid('subjectId', 'an absolute IRI other than credentialId')
  }
  return { credentialId, subjectId }
}

function timeText(option: string, time: Date | string | undefined): string | undefined {
  if (!(time instanceof Date)) return time
  if (Number.isNaN(time.getTime())) throw invalid(option, 'a date')
  return time.toISOString()
}

function invalid(option: string, expected: string): GxError {
  return new GxError('ERR_OPTION_INVALID', `The option "${option}" must be ${expected}.`, { details: { option } })
}
