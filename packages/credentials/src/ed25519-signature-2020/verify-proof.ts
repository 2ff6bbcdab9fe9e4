import * as vc from '@digitalbazaar/vc'
import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { ownMember } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'
import type { ContextSet, RdfDocument } from '@gxkit/linked-data'
import type { DocumentKind } from '../credential.ts'
import type { OpenOptions } from '../securing-mechanism.ts'
import type { Ed25519Proof } from './proof.ts'
import { findingsIn, keyLoader, plainPurpose, verifyingSuite } from './suite.ts'

/**
 * What the library says of one proof: it holds; the signature holds but the library refuses the purpose; the signature does
 * not hold; or it never came to the signature.
 */
export interface ProofOutcome {
  readonly kind: 'good' | 'bad' | 'purpose-refused' | 'not-processed'
  /** The words of the library, where it did not come to an end. */
  readonly problem: string
  readonly findings: readonly Finding[]
}

/**
 * Has the library verify one proof of a document, with a key that was found and checked before. Only the signature is
 * asked for: times, status and the credentials inside a presentation are examined elsewhere.
 */
export async function verifyProof(
  subject: {
    readonly content: JsonObject
    /** The graph of the content. */
    readonly quads: RdfDocument['quads']
    readonly kind: DocumentKind
    readonly proof: Ed25519Proof
    readonly key: { readonly verificationMethod: string; readonly publicJwk: PublicJwk; readonly controller: string }
  },
  options: OpenOptions & { readonly contexts: ContextSet },
): Promise<ProofOutcome> {
  const { content, quads, kind, proof, key } = subject
  const { contexts, signal } = options
  // The library looks at dates with an expression that takes the square of their length.
  if (dates.some((member) => isLongText(ownMember(content, member)))) return said('not-processed', tooLong)
  const document = { ...structuredClone(content), proof: structuredClone(proof) }
  const suite = verifyingSuite(key, { kind, contexts, quads })
  const documentLoader = keyLoader(key)
  const controller = { id: key.controller, [proof.proofPurpose]: [key.verificationMethod] }
  signal?.throwIfAborted()
  try {
    const result =
      kind === 'credential'
        ? await vc.verifyCredential({
            credential: document,
            suite,
            documentLoader,
            purpose: new vc.CredentialIssuancePurpose({ controller }),
            checkStatus: async () => ({ verified: true }),
            maxClockSkew: Number.POSITIVE_INFINITY,
          })
        : await verifyPresentation(document, proof, { suite, controller, documentLoader })
    return toOutcome(result)
  } catch (error) {
    signal?.throwIfAborted()
    return said('not-processed', error)
  }
}

/**
 * The library's own purpose wants a challenge; where the proof has none, ours stands in. Whether the challenge is the one
 * that was asked for has been checked before.
 */
async function verifyPresentation(
  presentation: JsonObject,
  proof: Ed25519Proof,
  options: Pick<Parameters<typeof vc.verify>[0], 'suite' | 'controller' | 'documentLoader'>,
): Promise<vc.VerifyResult> {
  const { challenge, proofPurpose } = proof
  const purpose =
    proofPurpose === 'authentication' && typeof challenge === 'string'
      ? { challenge }
      : { presentationPurpose: plainPurpose(proofPurpose) }
  const { presentationResult, error } = await vc.verify({ presentation, ...options, ...purpose })
  return presentationResult ?? { verified: false, error }
}

const dates: readonly string[] = ['issuanceDate', 'expirationDate', 'validFrom', 'validUntil']
const tooLong = new Error('A date is too long.')

function isLongText(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.length > 100
}

/** A purpose is looked at only after the signature was found good: its presence tells the two apart. */
function toOutcome(result: vc.VerifyResult): ProofOutcome {
  const [first, second] = result.results ?? []
  if (second !== undefined) return said('not-processed', new Error('more than one proof was processed'))
  if (result.verified && first?.verified) return said('good')
  const error = first?.error ?? result.error
  if (first?.purposeResult !== undefined) return said('purpose-refused', error)
  return error instanceof Error && error.message === 'Invalid signature.' ? said('bad') : said('not-processed', error)
}

function said(kind: ProofOutcome['kind'], error?: unknown): ProofOutcome {
  return { kind, problem: problemOf(error), findings: findingsIn(error) }
}

/** The innermost message of the library, in one bounded sentence. */
function problemOf(error: unknown): string {
  let inner: unknown = error
  for (let depth = 0; depth < 5; depth++) {
    const nested: unknown = inner instanceof Error && 'errors' in inner ? inner.errors : undefined
    if (!Array.isArray(nested) || nested.length === 0) break
    inner = nested[0]
  }
  const message = inner instanceof Error ? inner.message : 'unknown reason'
  return (message.split('\n')[0] ?? '').replace(/\.$/, '').slice(0, 200)
}
