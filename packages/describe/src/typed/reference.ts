import { GxError, isJsonObject } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import { isAbsoluteIri } from '../node/datatypes.ts'
import type { Iri } from './values.ts'

/**
 * The IRI of what a credential is about, to refer to it in the facts of another thing.
 *
 * @param credential a credential with one subject that has an absolute IRI, for example one that a builder returned
 * @throws GxError `ERR_INPUT_REFUSED` if it has no subject, several, or one without an absolute IRI
 * @example
 * reference(credential) // 'https://example.org/gaia-x/vat#subject'
 */
export function reference(credential: Credential): Iri {
  const value: unknown = isJsonObject(credential) ? credential.credentialSubject : undefined
  const subjects: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const [subject] = subjects
  if (subjects.length > 1) throw refused(`has ${subjects.length} subjects`)
  if (!isJsonObject(subject)) throw refused('has no subject')
  const { id } = subject
  if (typeof id !== 'string' || !isAbsoluteIri(id)) throw refused('has a subject without an absolute address as "id"')
  return id as Iri
}

function refused(problem: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', `There is nothing to refer to: the credential ${problem}.`, {
    details: { findings: [] },
    next: 'Give a credential about one thing with an id, or write the address of the thing itself.',
  })
}
