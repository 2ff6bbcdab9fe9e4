import type { JsonObject } from '@gxkit/core'
import { ownMember } from '@gxkit/core'
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
  { contexts, hash }: { readonly contexts: ContextSet; readonly hash: 'SHA-256' | 'SHA-384' },
): Promise<Uint8Array<ArrayBuffer>> {
  const { quads, options, content } = subject
  const context = ownMember(content, '@context')
  const texts = [
    await canonicalProofOptions(options, { context, contexts, hash }),
    await canonicalize(quads, { source: 'document', hash }),
  ]
  const [first, second] = await Promise.all(texts.map((text) => digest(text, hash)))
  return new Uint8Array([...(first ?? []), ...(second ?? [])])
}

async function digest(text: string, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(text)))
}
