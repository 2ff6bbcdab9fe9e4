import type { JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject, ownMember, toArray } from '@gxkit/core'
import type { MechanismId, Secured } from './securing-mechanism.ts'

/** Proof type (with the cryptosuite, where there is one) -> the mechanism that opens it. */
const proofTypeTable: Readonly<Record<string, MechanismId>> = {
  Ed25519Signature2020: 'ed25519-signature-2020',
  'DataIntegrityProof eddsa-rdfc-2022': 'data-integrity',
  'DataIntegrityProof ecdsa-rdfc-2019': 'data-integrity',
  JsonWebSignature2020: 'json-web-signature-2020',
}

/** The names of the proof types that can be opened. */
export const supportedProofTypes: readonly string[] = Object.keys(proofTypeTable)

/**
 * The mechanism for a secured document: tokens have one, embedded proofs are told apart by their type. With several proofs
 * the first type that is supported decides.
 *
 * @returns `undefined` when no proof is of a supported type
 * @example
 * mechanismOf({ form: 'embedded', document: { proof: { type: 'Ed25519Signature2020' } } }) // 'ed25519-signature-2020'
 */
export function mechanismOf(secured: Secured): MechanismId | undefined {
  if (secured.form === 'enveloped') return 'vc-jwt'
  return embeddedMechanism(secured.document)
}

/** The mechanism of the first proof whose type is supported. */
export function embeddedMechanism(document: JsonObject): MechanismId | undefined {
  const known = proofTypes(ownMember(document, 'proof')).find((type) => Object.hasOwn(proofTypeTable, type))
  return known === undefined ? undefined : proofTypeTable[known]
}

/** The types of the proofs in a document; an empty or missing proof is none. */
export function proofTypes(proof: JsonValue | undefined): readonly string[] {
  return toArray<JsonValue>(proof).flatMap((p) => {
    if (!isJsonObject(p) || Object.keys(p).length === 0) return []
    const type = ownMember(p, 'type') ?? ownMember(p, '@type')
    if (typeof type !== 'string') return ['a proof without type']
    const suite = ownMember(p, 'cryptosuite')
    return [type === 'DataIntegrityProof' && typeof suite === 'string' ? `${type} ${suite}` : type]
  })
}
