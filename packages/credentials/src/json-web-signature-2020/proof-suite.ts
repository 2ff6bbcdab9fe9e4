import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, ownMember, toArray } from '@gxkit/core'
import { fitsKey, verifySignature } from '@gxkit/identity'
import type { ProofSubject, ProofSuite, ProofVerdict } from '../embedded/proof-suite.ts'
import { algorithmOf, checkDetachedHeader, detachedSigningInput, jwsForm, readDetachedJws } from './detached-jws.ts'
import { type SigningInput, signingInputs, suiteContext } from './signing-inputs.ts'

/** JsonWebSignature2020 in the variants that Gaia-X services of the first generation wrote. */
export const jsonWebSignatureSuite: ProofSuite = {
  id: 'json-web-signature-2020',
  name: 'JsonWebSignature2020',
  types: ['JsonWebSignature2020'],
  members: new Set([
    '@context',
    'type',
    'id',
    'created',
    'expires',
    'verificationMethod',
    'proofPurpose',
    'jws',
    'challenge',
    'domain',
    'nonce',
  ]),
  required: ['created', 'verificationMethod', 'proofPurpose', 'jws'],
  forms: { jws: jwsForm },
  coversOptions: 'sometimes',
  profileOf: () => undefined,
  checkDocument(content, source) {
    if (toArray<JsonValue>(ownMember(content, '@context')).includes(suiteContext)) return []
    const location = { source, pointer: '/@context' as const }
    return [finding('proof/suite-context', { context: suiteContext }, { location })]
  },
  checkProof: (proof, place) => checkDetachedHeader(String(ownMember(proof, 'jws')), place),
  algorithmFor(proof, publicJwk) {
    const algorithm = algorithmOf(String(ownMember(proof, 'jws')))
    return algorithm !== undefined && fitsKey(algorithm, publicJwk) ? algorithm : undefined
  },
  verify,
}

async function verify(subject: ProofSubject): Promise<ProofVerdict> {
  const { proof, pointer, publicJwk, algorithm, cryptography, source, archive } = subject
  const jws = readDetachedJws(String(ownMember(proof, 'jws')))
  if (jws === undefined) return { kind: 'bad' }
  const { headerText, signature } = jws
  for (const input of signingInputs) {
    for await (const payload of input.payloads(subject)) {
      const data = detachedSigningInput(headerText, payload)
      if (!(await verifySignature({ algorithm, publicJwk, data, signature, cryptography }))) continue
      return accept(input, proof, { source, pointer, archive })
    }
  }
  return { kind: 'bad' }
}

/** What follows from the signing input that fits. */
function accept(
  { name, coverage, coversOptions }: SigningInput,
  proof: JsonObject,
  { source, pointer, archive }: { readonly source: string; readonly pointer: JsonPointer; readonly archive: boolean },
): ProofVerdict {
  const place = { location: { source, pointer } }
  const findings: Finding[] = []
  if (name === 'subject-hash-only') {
    if (!archive) return { kind: 'refused', profile: name, findings: [finding('proof/covers-subject-hash', {}, place)] }
    findings.push(finding('proof/covers-subject-hash-only', {}, place))
  } else if (!coversOptions) {
    const members = ['created', 'expires', 'proofPurpose', 'challenge', 'domain', 'nonce']
    const present = members.filter((member) => Object.hasOwn(proof, member)).map((member) => `"${member}"`)
    findings.push(finding('proof/members-not-signed', { members: present.join(', ') }, place))
  }
  return { kind: 'good', profile: name, coverage, coversOptions, findings }
}
