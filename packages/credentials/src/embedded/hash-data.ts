import type { JsonObject } from '@gxkit/core'
import { ownMember } from '@gxkit/core'
import { type Cryptography, defaultCryptography } from '@gxkit/identity'
import { type ContextSet, canonicalize, type RdfDocument } from '@gxkit/linked-data'
import { canonicalProofOptions } from './proof-options.ts'

/**
 * What an embedded proof signs: the hash of the canonical proof options, then the hash of the canonical document
 * (VC-DI-EdDSA 1.0, section 3.2.4; VC-DI-ECDSA 1.0, section 3.2.4).
 */
export async function hashData(
  subject: {
    readonly quads: RdfDocument['quads']
    /** The proof without its signature. */
    readonly options: JsonObject
    /** The document, for the contexts that hold for the proof too. */
    readonly content: JsonObject
  },
  {
    contexts,
    hash,
    cryptography = defaultCryptography,
  }: {
    readonly contexts: ContextSet
    readonly hash: 'SHA-256' | 'SHA-384'
    readonly cryptography?: Cryptography
  },
): Promise<Uint8Array<ArrayBuffer>> {
  // One by one, Web Cryptography hashes slower than the library for canonicalisation does.
  const own = cryptography === defaultCryptography ? undefined : cryptography
  const { quads, options, content } = subject
  const context = ownMember(content, '@context')
  const texts = [
    await canonicalProofOptions(options, { context, contexts, hash }),
    await canonicalize(quads, { source: 'document', hash, ...(own && { digest: own.digest }) }),
  ]
  const encoder = new TextEncoder()
  const hashes = await Promise.all(texts.map(async (text) => cryptography.digest(hash, encoder.encode(text))))
  return new Uint8Array(hashes.flatMap((each) => [...each]))
}
