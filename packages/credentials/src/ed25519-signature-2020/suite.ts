import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import type { DocumentLoader, ProofPurpose } from '@digitalbazaar/vc'
import type { Finding, JsonObject } from '@gxkit/core'
import { GxError, isJsonObject } from '@gxkit/core'
import type { PublicJwk, Signer } from '@gxkit/identity'
import { toMultibase, verifySignature } from '@gxkit/identity'
import { type ContextSet, canonicalize, type RdfDocument } from '@gxkit/linked-data'
import { kindOf } from '../members.ts'
import { suiteContext } from './proof.ts'

type Quads = RdfDocument['quads']

/** What the suite canonicalises with. */
interface Canonicalization {
  readonly contexts: ContextSet
  /** The graph of the document, where it has been read already. */
  readonly quads?: Quads
}

/**
 * The suite with our canonicalisation: the same RDFC-1.0, but with bounds that stop a document made to exhaust time, and
 * without any way to the network.
 */
function withCanonicalization(suite: Ed25519Signature2020, options: Canonicalization): Ed25519Signature2020 {
  const { contexts, quads } = options
  suite.canonize = async (input) => {
    const document = input as JsonObject
    const isProof = kindOf(document) === undefined
    return canonicalize(isProof || quads === undefined ? document : quads, {
      contexts,
      source: isProof ? 'proof' : 'document',
    })
  }
  return suite
}

/** A suite that signs with a signer, wherever its key lives. */
export function signingSuite(signer: Signer, date: Date, options: Canonicalization): Ed25519Signature2020 {
  const sign = async ({ data }: { data: Uint8Array }): Promise<Uint8Array> => {
    try {
      return await signer.sign(data)
    } catch (cause) {
      throw new GxError('ERR_SIGNER_FAILED', `The key ${signer.verificationMethod} could not sign.`, {
        cause,
        next: 'Check that the key is available, then try again.',
      })
    }
  }
  return withCanonicalization(
    new Ed25519Signature2020({ signer: { id: signer.verificationMethod, sign }, date }),
    options,
  )
}

/** A suite that checks signatures with one key, of documents of one kind only: the rest is examined by itself. */
export function verifyingSuite(
  key: { readonly verificationMethod: string; readonly publicJwk: PublicJwk },
  options: Canonicalization & { readonly kind: 'credential' | 'presentation' },
): Ed25519Signature2020 {
  const { publicJwk, verificationMethod: id } = key
  const suite = new Ed25519Signature2020({
    verifier: {
      id,
      verify: ({ data, signature }) => verifySignature({ algorithm: 'EdDSA', publicJwk, data, signature }),
    },
  })
  const matchProof = suite.matchProof.bind(suite)
  suite.matchProof = async (match) =>
    isJsonObject(match.document) && kindOf(match.document) === options.kind ? matchProof(match) : false
  return withCanonicalization(suite, options)
}

/** Gives the library the key that was found and checked before, and nothing else. */
export function keyLoader(key?: {
  readonly verificationMethod: string
  readonly publicJwk: PublicJwk
  readonly controller: string
}): DocumentLoader {
  return async (url) => {
    if (key === undefined || url !== key.verificationMethod) {
      throw new GxError('ERR_FETCH_REFUSED', `Nothing is loaded from ${JSON.stringify(url.slice(0, 200))}.`)
    }
    const document = {
      '@context': suiteContext,
      id: key.verificationMethod,
      type: 'Ed25519VerificationKey2020',
      controller: key.controller,
      publicKeyMultibase: toMultibase(key.publicJwk),
    }
    return { contextUrl: null, document, documentUrl: url }
  }
}

/** A purpose that only writes and matches its name: relationship, challenge and domain are checked by us. */
export function plainPurpose(term: string, members: Readonly<Record<string, unknown>> = {}): ProofPurpose {
  return {
    match: async (proof) => proof.proofPurpose === term,
    validate: async () => ({ valid: true }),
    update: async (proof) => ({ ...proof, proofPurpose: term, ...members }),
  }
}

/** Findings that a GxError thrown on the way carries; none for any other error. */
export function findingsIn(error: unknown): readonly Finding[] {
  const details = error instanceof GxError ? error.details.findings : undefined
  return Array.isArray(details) ? (details as unknown as readonly Finding[]) : []
}
