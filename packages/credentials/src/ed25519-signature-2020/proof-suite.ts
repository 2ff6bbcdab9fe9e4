import type { JsonObject, JsonValue } from '@gxkit/core'
import { finding, ownMember, toArray } from '@gxkit/core'
import { verifySignature } from '@gxkit/identity'
import { hashData } from '../embedded/hash-data.ts'
import { multibaseForm, readMultibase } from '../embedded/multibase-signature.ts'
import type { ProofSuite } from '../embedded/proof-suite.ts'
import type { Coverage } from '../securing-mechanism.ts'

/** The context that defines the members of the proof. */
export const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'

/** What its signature covers. */
export const coverage: Coverage = {
  covered: 'every statement of the document, and the members of the proof',
  notCovered: ['how it is written: the order of members and white space'],
}

/** Ed25519Signature2020: checked directly with the canonical form and the platform's cryptography. */
export const ed25519Suite: ProofSuite = {
  id: 'ed25519-signature-2020',
  name: 'Ed25519Signature2020',
  types: ['Ed25519Signature2020'],
  members: new Set([
    'type',
    'id',
    'created',
    'expires',
    'verificationMethod',
    'proofPurpose',
    'proofValue',
    'challenge',
    'domain',
    'nonce',
  ]),
  required: ['created', 'verificationMethod', 'proofPurpose', 'proofValue'],
  forms: { proofValue: multibaseForm },
  coversOptions: true,
  profileOf: () => 'Ed25519Signature2020',
  checkDocument: checkSuiteContext,
  algorithmFor: (_, { kty, crv }) => (kty === 'OKP' && crv === 'Ed25519' ? 'EdDSA' : undefined),
  async verify({ content, quads, proof, publicJwk, algorithm, contexts, cryptography }) {
    const { proofValue, ...options } = proof
    const signature = readMultibase(proofValue, 64)
    if (signature === undefined) return { kind: 'bad' }
    const data = await hashData({ quads, options, content }, { contexts, hash: 'SHA-256', cryptography })
    const isGood = await verifySignature({ algorithm, publicJwk, data, signature, cryptography })
    return isGood ? { kind: 'good', profile: 'Ed25519Signature2020', coverage, coversOptions: true } : { kind: 'bad' }
  },
}

function checkSuiteContext(content: JsonObject, source: string): ReturnType<NonNullable<ProofSuite['checkDocument']>> {
  if (toArray<JsonValue>(ownMember(content, '@context')).includes(suiteContext)) return []
  const place = { location: { source, pointer: '/@context' as const } }
  return [finding('proof/suite-context', { context: suiteContext }, place)]
}
