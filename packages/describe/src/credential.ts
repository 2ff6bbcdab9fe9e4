import type { JsonObject } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import type { DescribableRelease } from '@gxkit/ontology'
import type { Validity } from './manifest/settings.ts'
import { compactIri } from './node/class-name.ts'

/** What goes around the subject of a credential. */
export interface EnvelopeMembers extends Validity {
  readonly release: DescribableRelease
  /** IRI of the credential. */
  readonly id: string
  readonly issuer: string
  /** IRI of the class of the subject. */
  readonly class: string
}

/** What the data model calls start and end of validity (VCDM 2.0, 4.9; VCDM 1.1, 4.6). */
const validityMembers: Readonly<Record<string, readonly [start: string, end: string]>> = {
  '1.1': ['issuanceDate', 'expirationDate'],
  '2.0': ['validFrom', 'validUntil'],
}

/** The names of start and end of validity in credentials of a release. */
export function validityNames({
  dataModel,
}: Pick<DescribableRelease, 'dataModel'>): readonly [start: string, end: string] {
  return validityMembers[dataModel.version] ?? ['validFrom', 'validUntil']
}

/**
 * Puts a subject into an unsecured credential (VCDM 2.0, 4; ICAM 25.11, 5.2). The class stands both in the type of the
 * credential and in that of the subject, because readers look in either place.
 */
export function assembleCredential(subject: JsonObject, o: EnvelopeMembers): Credential {
  const [start, end] = validityNames(o.release)
  return {
    '@context': [...o.release.contexts.order],
    id: o.id,
    type: ['VerifiableCredential', compactIri(o.release, o.class)],
    issuer: o.issuer,
    [start]: o.validFrom,
    [end]: o.validUntil,
    credentialSubject: subject,
  } as Credential
}
