import { GxError, type JsonObject } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import { type ClassData, type ClassSlice, createSlice, type DescribableRelease, requireClass } from '@gxkit/ontology'
import { assembleCredential } from '../credential.ts'
import { remember } from '../facts/built.ts'
import { describeSubject } from './describe-subject.ts'
import { type BuilderEnvelope, readEnvelope } from './envelope.ts'
import type { Built, BuiltCredential, Iri } from './values.ts'

/**
 * Describes things of one class. The facts get the checks that manifests get; they are not changed.
 *
 * - `builder(facts)` gives a node, to be put into the facts of another thing. Its `id`, if it has one, is an IRI.
 * - `builder(facts, envelope)` gives an unsecured credential about the thing; `credential.credentialSubject.id`, or
 *   `reference(credential)`, refers to the thing in the facts of others.
 *
 * Both throw GxError `ERR_INPUT_REFUSED` with `details.findings` if a fact does not fit, `ERR_LIMIT` if facts nest too deep
 * or contain themselves; the second throws `ERR_OPTION_INVALID` for the envelope.
 */
export interface Builder<Facts, Node extends JsonObject> {
  (facts: Facts & { readonly id?: Iri }): Built<Node>
  (facts: Facts, envelope: BuilderEnvelope): BuiltCredential<Node>
}

/**
 * Makes the builder of a class. The generated builders of the releases are made with it.
 *
 * @param describing what the release is called and how its credentials are written
 * @param data the class, with the classes and lists that it names
 *
 * @example
 * const vatId = createBuilder<{ readonly vatID: string }, { readonly type: 'gx:VatID' }>(describing, vatIdData);
 * vatId({ vatID: 'DE123456788' }) // { type: 'gx:VatID', vatID: 'DE123456788' }
 */
export function createBuilder<Facts extends object, Node extends JsonObject>(
  describing: Omit<DescribableRelease, 'vocabulary'>,
  data: ClassData,
): Builder<Facts, Node> {
  let made: ClassSlice | undefined
  const build = (facts: Facts, envelope?: BuilderEnvelope): JsonObject => {
    made ??= createSlice(describing, data)
    if (made.isGroup) throw kindNeeded(made)
    return envelope === undefined ? nodeOf(facts, made) : credentialOf(facts, envelope, made)
  }
  return build as Builder<Facts, Node>
}

function nodeOf(facts: object, slice: ClassSlice): JsonObject {
  const { release } = slice
  const model = requireClass(release, slice.class)
  const node = describeSubject(model, facts, { release, iri: 'own', nestedIri: () => undefined, partial: true })
  return remember({ node, class: model.iri, release })
}

function credentialOf(facts: object, envelope: BuilderEnvelope, slice: ClassSlice): Credential {
  const { release } = slice
  const { credentialId, subjectId, ...validity } = readEnvelope(envelope)
  refuseRelease(envelope, release)
  const model = requireClass(release, slice.class)
  const nestedIri = (id: string): string => `${credentialId}#${id}`
  const subject = describeSubject(model, facts, { release, iri: subjectId, nestedIri, partial: true })
  return assembleCredential(subject, {
    release,
    id: credentialId,
    issuer: envelope.issuer,
    class: model.iri,
    ...validity,
  })
}

function kindNeeded(slice: ClassSlice): GxError {
  const { name } = requireClass(slice.release, slice.class)
  return new GxError('ERR_INPUT_REFUSED', `The class ${name} has no facts of its own; it stands for its kinds.`, {
    details: { findings: [] },
    next: 'Use the builder of one of its kinds; "gx shapes list" shows them.',
  })
}

/** A builder has its release; an envelope that was made for another must not lose it without a word. */
function refuseRelease(
  envelope: BuilderEnvelope & { readonly release?: { readonly id?: string } },
  own: { id: string },
): void {
  const { release } = envelope
  if (release === undefined || release.id === own.id) return
  throw new GxError('ERR_OPTION_INVALID', `The envelope is for ${release.id}, the builder for ${own.id}.`, {
    details: { option: 'release' },
    next: 'Import the builder of the other release, or leave "release" out of the envelope.',
  })
}
