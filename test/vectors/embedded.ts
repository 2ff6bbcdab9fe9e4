import { type JsonObject, sha256, toBase64url, toHex } from '@gxkit/core'
import { toBase58 } from '@gxkit/identity'
import { canonicalize } from '@gxkit/linked-data'
import { legalPerson } from '../support/federation.ts'
import { hex, signOnce } from './sign-once.ts'
import type { BadVariant, Vector } from './vector.ts'
import { did, type VectorBase } from './vector-base.ts'

type Profile = 'Ed25519Signature2020' | 'eddsa-rdfc-2022' | 'ecdsa-rdfc-2019' | 'doc-hash-hex'

interface Form {
  readonly mechanism: string
  readonly about: string
  readonly specifications: readonly string[]
  readonly start: JsonObject
  /** The context that stands at the end of the others. */
  readonly context?: string
}

const forms: Readonly<Record<Profile, Form>> = {
  Ed25519Signature2020: {
    mechanism: 'ed25519-signature-2020',
    about: 'a credential with an embedded Ed25519Signature2020',
    specifications: ['VC-DI-EdDSA 1.0, appendix on Ed25519Signature2020'],
    start: { type: 'Ed25519Signature2020' },
    context: 'https://w3id.org/security/suites/ed25519-2020/v1',
  },
  'eddsa-rdfc-2022': {
    mechanism: 'data-integrity',
    about: 'a credential with an embedded DataIntegrityProof, eddsa-rdfc-2022',
    specifications: ['VC-DI-EdDSA 1.0, section 3.2'],
    start: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
  },
  'ecdsa-rdfc-2019': {
    mechanism: 'data-integrity',
    about: 'a credential with an embedded DataIntegrityProof, ecdsa-rdfc-2019 with a P-256 key',
    specifications: ['VC-DI-ECDSA 1.0, section 3.2'],
    start: { type: 'DataIntegrityProof', cryptosuite: 'ecdsa-rdfc-2019' },
  },
  'doc-hash-hex': {
    mechanism: 'json-web-signature-2020',
    about: 'a credential of Gaia-X 22.10: JsonWebSignature2020 over the hash of the document as hexadecimal text',
    specifications: ['the Gaia-X compliance service of 22.10', 'RFC 7797'],
    start: { type: 'JsonWebSignature2020' },
  },
}

/** A credential with an embedded proof, put together step by step. */
export async function embeddedVector(base: VectorBase, profile: Profile): Promise<Vector> {
  const { signer, contexts } = base
  const { mechanism, about, specifications, start, context } = forms[profile]
  const own = profile === 'doc-hash-hex' ? tagusParticipant(base) : (legalPerson(did) as unknown as JsonObject)
  const names = own['@context'] as readonly string[]
  const document: JsonObject = { ...own, '@context': context === undefined ? names : [...names, context] }
  const options: JsonObject = {
    ...start,
    created: '2026-11-21T11:00:00Z',
    verificationMethod: signer.verificationMethod,
    proofPurpose: 'assertionMethod',
  }
  const canonicalDocument = await canonicalize(document, { contexts })
  const documentHash = await sha256(canonicalDocument)
  const made =
    profile === 'doc-hash-hex'
      ? await detached(toHex(documentHash), base)
      : await integrity({ document, options, documentHash }, base)
  const secured: JsonObject = { ...document, proof: { ...options, ...made.members } }
  return {
    ...(await base.start(`${profile}.vc.${signer.algorithm}`, about, { specifications, document })),
    steps: {
      document,
      proofOptions: options,
      canonicalDocument,
      documentHash: toHex(documentHash),
      ...made.steps,
    },
    secured,
    expected: {
      verdict: 'good',
      mechanism,
      profile,
      algorithm: signer.algorithm,
      warnings: profile === 'doc-hash-hex' ? ['proof/members-not-signed'] : [],
    },
    bad: badVariants(secured, profile),
  }
}

interface Made {
  readonly members: JsonObject
  readonly steps: JsonObject
}

/** Hash of the proof options, then hash of the document; the signature over both as base58. */
async function integrity(
  run: { readonly document: JsonObject; readonly options: JsonObject; readonly documentHash: Uint8Array },
  base: VectorBase,
): Promise<Made> {
  const { document, options, documentHash } = run
  const context = document['@context'] ?? []
  const canonicalProofOptions = await canonicalize({ '@context': context, ...options }, { contexts: base.contexts })
  const optionsHash = await sha256(canonicalProofOptions)
  const bytesSigned = new Uint8Array([...optionsHash, ...documentHash])
  const signature = await signOnce(bytesSigned, base)
  const proofValue = `z${toBase58(signature)}`
  return {
    members: { proofValue },
    steps: {
      canonicalProofOptions,
      proofOptionsHash: toHex(optionsHash),
      bytesSigned: toHex(bytesSigned),
      signature: hex(signature),
      proofValue,
    },
  }
}

/** A detached JWS over the hash as text (RFC 7797: the payload is not encoded). */
async function detached(documentHash: string, base: VectorBase): Promise<Made> {
  const header = JSON.stringify({ alg: base.signer.algorithm, b64: false, crit: ['b64'] })
  const encodedHeader = toBase64url(new TextEncoder().encode(header))
  const signingInput = `${encodedHeader}.${documentHash}`
  const signature = await signOnce(new TextEncoder().encode(signingInput), base)
  const jws = `${encodedHeader}..${toBase64url(signature)}`
  return { members: { jws }, steps: { header, encodedHeader, signingInput, signature: hex(signature), jws } }
}

function tagusParticipant({ release }: VectorBase): JsonObject {
  return {
    '@context': [...release.contexts.order],
    id: 'https://vectors.example/gaia-x/nordlicht',
    type: ['VerifiableCredential'],
    issuer: did,
    issuanceDate: '2026-11-01T00:00:00Z',
    credentialSubject: {
      id: 'https://vectors.example/gaia-x/nordlicht#subject',
      type: 'gx:LegalParticipant',
      'gx:legalName': 'Nordlicht Cloud GmbH',
    },
  }
}

function badVariants(secured: JsonObject, profile: Profile): BadVariant[] {
  const { proof: _, ...document } = secured
  const proof = secured.proof as JsonObject
  const value = profile === 'doc-hash-hex' ? 'jws' : 'proofValue'
  const signature = String(proof[value])
  const with_ = (name: string, code: string, changes: JsonObject): BadVariant => ({
    name,
    code,
    secured: { ...secured, ...changes },
  })
  const { [value]: _value, ...unsigned } = proof
  const names = document['@context'] as readonly string[]
  return [
    with_('a changed claim', 'proof/signature-invalid', { id: 'https://vectors.example/changed' }),
    with_('another issuer', 'proof/issuer-mismatch', { issuer: 'did:web:other.example' }),
    // The context of 25.11 gives every other member an address of its own.
    with_(
      'a member that nobody signed',
      profile === 'doc-hash-hex' ? 'linked-data/undefined-term' : 'proof/signature-invalid',
      { certified: true },
    ),
    with_('a context of its own', 'linked-data/inline-context', {
      '@context': [...names, { certified: 'https://other.example/certified' }],
    }),
    with_('an unknown context', 'linked-data/context-not-allowed', {
      '@context': [...names, 'https://other.example/context'],
    }),
    with_('an empty list of proofs', 'proof/missing', { proof: [] }),
    with_('the proof and an unknown one', 'proof/unsupported-mechanism', { proof: [proof, { type: 'Other' }] }),
    with_('no signature', 'proof/member-missing', { proof: unsigned }),
    with_('a signature in base64', 'proof/member-invalid', { proof: { ...proof, [value]: `m${signature.slice(1)}=` } }),
    with_('a cut signature', 'proof/member-invalid', { proof: { ...proof, [value]: signature.slice(0, 20) } }),
    with_('another purpose', 'proof/purpose', { proof: { ...proof, proofPurpose: 'authentication' } }),
    with_('a member that no proof has', 'proof/member-unknown', { proof: { ...proof, note: 'x' } }),
    with_('another type of proof', 'proof/unsupported-mechanism', { proof: { ...proof, type: `${proof.type} ` } }),
    with_('a key of somebody else', 'proof/issuer-mismatch', {
      proof: { ...proof, verificationMethod: 'did:web:other.example#key-1' },
    }),
    with_('no time zone', 'proof/member-invalid', { proof: { ...proof, created: '2026-11-21T11:00:00' } }),
    ...(profile === 'doc-hash-hex'
      ? []
      : [
          with_('another time of the proof', 'proof/signature-invalid', {
            proof: { ...proof, created: '2026-11-21T10:00:00Z' },
          }),
          with_('a proof from the future', 'proof/not-yet-valid', {
            proof: { ...proof, created: '2026-11-22T11:00:00Z' },
          }),
        ]),
  ]
}
