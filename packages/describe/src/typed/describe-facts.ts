import type { Finding, JsonValue } from '@gxkit/core'
import { defaultLimits, GxError } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import { classModel } from '@gxkit/ontology'
import { assembleCredential } from '../credential.ts'
import { describeFact } from '../facts/fact.ts'
import { readValue } from '../facts/read-json.ts'
import { describeNode } from '../node/describe-node.ts'
import type { Scope } from '../node/scope.ts'
import { type Envelope, readEnvelope } from './envelope.ts'

const reserved: ReadonlySet<string> = new Set()

/**
 * Turns facts of any class of the release into an unsecured credential, with the checks that manifests get. Where there is
 * a typed function for the class (`legalPerson`, …), it is the better choice.
 *
 * @param className name of a class of the release
 * @param facts the facts; they are not changed
 * @param envelope what goes around them
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings` if a fact does not fit, `ERR_OPTION_INVALID` for the envelope
 * @example
 * describeFacts('VatID', { vatID: 'DE123456788' }, envelope).type // ['VerifiableCredential', 'gx:VatID']
 */
export function describeFacts(className: string, facts: object, envelope: Envelope): Credential {
  const { release, issuer } = envelope
  const { credentialId, subjectId, validFrom, validUntil } = readEnvelope(envelope)
  const model = classModel(release, className)
  if (model === undefined) {
    throw new GxError('ERR_OPTION_INVALID', `${release.id} has no class "${className}".`, { details: { className } })
  }
  const findings: Finding[] = []
  const scope: Scope = {
    release,
    source: 'facts',
    directory: { byId: new Map(), byIri: new Map() },
    nestedIri: (id) => `${credentialId}#${id}`,
    origins: new Map(),
    findings,
  }
  const fact = readValue(facts as JsonValue, defaultLimits.depth)
  if (fact.kind !== 'mapping') {
    throw new GxError('ERR_INPUT_REFUSED', `Expected named facts, found ${describeFact(fact)}.`, {
      details: { findings: [] },
    })
  }
  const subject = describeNode(fact, { model, target: '/credentialSubject', iri: subjectId, reserved }, scope)
  const errors = findings.filter((found) => found.severity === 'error')
  const [first] = errors
  if (first !== undefined) {
    const others = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`
    throw new GxError('ERR_INPUT_REFUSED', `The facts of the ${className} do not fit: ${first.message}${others}.`, {
      details: { findings: findings as unknown as JsonValue },
      next: first.next,
    })
  }
  return assembleCredential(subject, { release, id: credentialId, issuer, class: model.iri, validFrom, validUntil })
}
