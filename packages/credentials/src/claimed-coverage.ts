import type { JsonObject } from '@gxkit/core'
import { ownMember } from '@gxkit/core'
import { coverage as dataIntegrityCoverage } from './data-integrity/proof-suite.ts'
import { coverage as ed25519Coverage } from './ed25519-signature-2020/proof-suite.ts'
import { signingInputs } from './json-web-signature-2020/signing-inputs.ts'
import { proofTypes } from './mechanism-of.ts'
import type { Coverage, Secured } from './securing-mechanism.ts'
import { coverage as tokenCoverage } from './vc-jwt/open.ts'

/** What a signature would cover if it is good. */
export interface ClaimedCoverage {
  /** What secures it: `VC-JWT`, or the type of the proof with its cryptosuite. */
  readonly by: string
  /** The ways in which such a signature is made; only a verification tells which one it is. None for an unknown type. */
  readonly ways: readonly Coverage[]
}

const known: Readonly<Record<string, readonly Coverage[]>> = {
  Ed25519Signature2020: [ed25519Coverage],
  'DataIntegrityProof eddsa-rdfc-2022': [dataIntegrityCoverage],
  'DataIntegrityProof ecdsa-rdfc-2019': [dataIntegrityCoverage],
  JsonWebSignature2020: signingInputs.map(({ coverage }) => coverage),
}

/**
 * What the signatures of a document claim to cover, by its form alone: nothing is verified. For display.
 *
 * @returns one entry for each proof, at most 20; none for a document without any
 * @example
 * const { document } = { document: { proof: { type: 'Ed25519Signature2020' } } }
 * claimedCoverage({ form: 'embedded', document })[0]?.by // 'Ed25519Signature2020'
 */
export function claimedCoverage(
  secured: Pick<Secured, 'form'> & { readonly document?: JsonObject },
): readonly ClaimedCoverage[] {
  if (secured.form === 'enveloped') return [{ by: 'VC-JWT', ways: [tokenCoverage] }]
  const types = proofTypes(ownMember(secured.document ?? {}, 'proof')).slice(0, 20)
  return types.map((by) => ({ by, ways: Object.hasOwn(known, by) ? (known[by] ?? []) : [] }))
}
