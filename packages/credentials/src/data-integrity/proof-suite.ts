import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { canonicalizeJson, finding, ownMember, toArray } from '@gxkit/core'
import { type Algorithm, verifySignature } from '@gxkit/identity'
import { readJsonLd } from '@gxkit/linked-data'
import { dataModelContexts } from '../credential.ts'
import { describeValue } from '../describe-value.ts'
import { hashData } from '../embedded/hash-data.ts'
import { multibaseForm, readMultibase } from '../embedded/multibase-signature.ts'
import type { ProofSubject, ProofSuite, ProofVerdict } from '../embedded/proof-suite.ts'
import type { Coverage } from '../securing-mechanism.ts'
import { previousProofs } from './previous-proofs.ts'

/** The context that defines a DataIntegrityProof in documents of VCDM 1.1. */
export const dataIntegrityContext = 'https://w3id.org/security/data-integrity/v2'

interface Cryptosuite {
  readonly name: string
  readonly algorithm: Algorithm
  readonly hash: 'SHA-256' | 'SHA-384'
  readonly signatureSize: number
}

/** The cryptosuites, by the only keys they work with (VC-DI-EdDSA 1.0, section 3.2; VC-DI-ECDSA 1.0, section 3.2). */
const cryptosuites: readonly Cryptosuite[] = [
  { name: 'eddsa-rdfc-2022', algorithm: 'EdDSA', hash: 'SHA-256', signatureSize: 64 },
  { name: 'ecdsa-rdfc-2019', algorithm: 'ES256', hash: 'SHA-256', signatureSize: 64 },
  { name: 'ecdsa-rdfc-2019', algorithm: 'ES384', hash: 'SHA-384', signatureSize: 96 },
]
const algorithms: readonly { readonly algorithm: Algorithm; readonly kty: string; readonly crv: string }[] = [
  { algorithm: 'EdDSA', kty: 'OKP', crv: 'Ed25519' },
  { algorithm: 'ES256', kty: 'EC', crv: 'P-256' },
  { algorithm: 'ES384', kty: 'EC', crv: 'P-384' },
]

/** What its signature covers. */
export const coverage: Coverage = {
  covered: 'every statement of the document, and the members of the proof',
  notCovered: ['how it is written: the order of members and white space'],
}

/** The cryptosuite that signs with an algorithm. */
export function cryptosuiteFor(algorithm: Algorithm): Cryptosuite | undefined {
  return cryptosuites.find((suite) => suite.algorithm === algorithm)
}

/** DataIntegrityProof with the RDF cryptosuites. */
export const dataIntegritySuite: ProofSuite = {
  id: 'data-integrity',
  name: 'DataIntegrityProof (eddsa-rdfc-2022, ecdsa-rdfc-2019)',
  types: [...new Set(cryptosuites.map(({ name }) => `DataIntegrityProof ${name}`))],
  members: new Set([
    '@context',
    'type',
    'id',
    'cryptosuite',
    'created',
    'expires',
    'verificationMethod',
    'proofPurpose',
    'proofValue',
    'previousProof',
    'challenge',
    'domain',
    'nonce',
  ]),
  required: ['cryptosuite', 'verificationMethod', 'proofPurpose', 'proofValue'],
  forms: { proofValue: multibaseForm },
  coversOptions: true,
  profileOf: (proof) => String(ownMember(proof, 'cryptosuite')),
  checkDocument,
  algorithmFor: (proof, publicJwk) => {
    const fitting = algorithms.find(({ kty, crv }) => publicJwk.kty === kty && publicJwk.crv === crv)?.algorithm
    const known = cryptosuites.some((s) => s.name === ownMember(proof, 'cryptosuite') && s.algorithm === fitting)
    return known ? fitting : undefined
  },
  verify,
}

async function verify(subject: ProofSubject): Promise<ProofVerdict> {
  const { content, proof, proofs, pointer, publicJwk, algorithm, contexts, cryptography, source, limits } = subject
  const suite = cryptosuiteFor(algorithm)
  const { proofValue, ...options } = proof
  const signature = suite && readMultibase(proofValue, suite.signatureSize)
  if (suite === undefined || signature === undefined) return { kind: 'bad' }
  const own = ownMember(proof, '@context')
  const context = ownMember(content, '@context')
  if (own !== undefined && canonicalizeJson(own) !== canonicalizeJson(context ?? null)) {
    const params = { member: '@context', found: describeValue(own), expected: 'the one of the document' }
    const location = { source, pointer: `${pointer}/@context` as JsonPointer }
    return { kind: 'refused', findings: [finding('proof/member-invalid', params, { location })] }
  }
  const chain = previousProofs(proof, proofs, { source, pointer })
  if (!chain.ok) return { kind: 'refused', findings: chain.findings }
  let { quads } = subject
  if (chain.proofs.length > 0) {
    const read = await readJsonLd({ ...content, proof: chain.proofs }, { contexts, source, limits })
    if (!read.ok) return { kind: 'refused', findings: read.findings }
    quads = read.value.quads
  }
  const data = await hashData({ quads, options, content }, { contexts, hash: suite.hash, cryptography })
  const isGood = await verifySignature({ algorithm, publicJwk, data, signature, cryptography })
  return isGood ? { kind: 'good', profile: suite.name, coverage, coversOptions: true } : { kind: 'bad' }
}

/** The proof means something only under a context that defines it. */
function checkDocument(content: JsonObject, source: string): readonly Finding[] {
  const contexts = toArray<JsonValue>(ownMember(content, '@context'))
  if (contexts.includes(dataModelContexts['2.0']) || contexts.includes(dataIntegrityContext)) return []
  const location = { source, pointer: '/@context' as const }
  return [finding('proof/suite-context', { context: dataIntegrityContext }, { location })]
}
