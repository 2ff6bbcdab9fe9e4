import { GxError } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import { requireClass } from '@gxkit/ontology'
import { assembleCredential } from '../credential.ts'
import { describeSubject } from './describe-subject.ts'
import { type Envelope, readEnvelope } from './envelope.ts'

/**
 * Turns facts of any class of the release into an unsecured credential, with the checks that manifests get. Where the class
 * is known when the program is written, its builder (`legalPerson` of `gxkit/loire`, …) is the better choice.
 *
 * @param className name of a class of the release
 * @param facts the facts; they are not changed
 * @param envelope what goes around them
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings` if a fact does not fit, `ERR_OPTION_INVALID` for the envelope
 * or a class that the release does not have
 * @example
 * describeFacts('VatID', { vatID: 'DE123456788' }, envelope).type // ['VerifiableCredential', 'gx:VatID']
 */
export function describeFacts(className: string, facts: object, envelope: Envelope): Credential {
  const { credentialId, subjectId, ...validity } = readEnvelope(envelope)
  const { release, issuer } = envelope
  if (typeof release?.vocabulary !== 'object') {
    throw new GxError('ERR_OPTION_INVALID', 'The option "release" must be a release.', {
      details: { option: 'release' },
      next: 'Give "release": one of the releases of @gxkit/ontology, for example gaiaX2511.',
    })
  }
  const model = requireClass(release, className)
  const subject = describeSubject(model, facts, { release, iri: subjectId, nestedIri: (id) => `${credentialId}#${id}` })
  return assembleCredential(subject, { release, id: credentialId, issuer, class: model.iri, ...validity })
}
