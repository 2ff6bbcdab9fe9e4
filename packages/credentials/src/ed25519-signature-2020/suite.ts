import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import type { DocumentLoader, ProofPurpose } from '@digitalbazaar/vc'
import type { JsonObject } from '@gxkit/core'
import { GxError } from '@gxkit/core'
import type { Signer } from '@gxkit/identity'
import { type ContextSet, canonicalize, type RdfDocument } from '@gxkit/linked-data'
import { canonicalProofOptions } from '../embedded/proof-options.ts'
import { kindOf } from '../members.ts'
import { signBytes } from '../sign-bytes.ts'

/** What the suite canonicalises with. */
interface Canonicalization {
  readonly contexts: ContextSet
  /** The document, and the graph that was read from it. */
  readonly content: JsonObject
  readonly quads: RdfDocument['quads']
}

/**
 * The suite with our canonicalisation: the same RDFC-1.0, but with bounds that stop a document made to exhaust time, and
 * without any way to the network.
 */
function withCanonicalization(suite: Ed25519Signature2020, options: Canonicalization): Ed25519Signature2020 {
  const { contexts, content, quads } = options
  suite.canonize = async (input) => {
    const { '@context': _, ...members } = input as JsonObject
    if (kindOf(members) !== undefined) return canonicalize(quads)
    return canonicalProofOptions(members, { context: content['@context'], contexts })
  }
  return suite
}

/** A suite that signs with a signer, wherever its key lives. */
export function signingSuite(signer: Signer, date: Date, options: Canonicalization): Ed25519Signature2020 {
  const sign = ({ data }: { data: Uint8Array }): Promise<Uint8Array> => signBytes(data, { signer })
  return withCanonicalization(
    new Ed25519Signature2020({ signer: { id: signer.verificationMethod, sign }, date }),
    options,
  )
}

/** Lets the library load nothing. */
export const noLoader: DocumentLoader = async (url) => {
  throw new GxError('ERR_FETCH_REFUSED', `Nothing is loaded from ${JSON.stringify(url.slice(0, 200))}.`)
}

/** A purpose that only writes and matches its name: relationship, challenge and domain are checked by us. */
export function plainPurpose(term: string, members: Readonly<Record<string, unknown>> = {}): ProofPurpose {
  return {
    match: async (proof) => proof.proofPurpose === term,
    validate: async () => ({ valid: true }),
    update: async (proof) => ({ ...proof, proofPurpose: term, ...members }),
  }
}
