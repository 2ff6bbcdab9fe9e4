import type { Finding, JsonObject } from '@gxkit/core'
import { ed25519Signature2020, type Secured } from '@gxkit/credentials'
import { documentsResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type VerifierOptions } from '@gxkit/verify'
import { contexts } from './documents.ts'

/** The members of a proof that names neither a key nor a value. */
export const proof = { type: 'Ed25519Signature2020', proofPurpose: 'assertionMethod' }

/** What verifying a document finds, for somebody who knows no DID document. */
export async function verifying(
  document: JsonObject | string,
  options: Partial<VerifierOptions> = {},
): Promise<readonly Finding[]> {
  const verifier = createVerifier({
    release: gaiaX2511,
    resolver: documentsResolver([]),
    now: () => new Date('2026-02-01T00:00:00Z'),
    ...options,
  })
  return (await verifier.verify(document)).report.findings
}

/** What a mechanism itself finds in a document with embedded proofs. */
export async function opened(document: JsonObject): Promise<readonly Finding[]> {
  const mechanism = ed25519Signature2020({ contexts })
  const secured = { form: 'embedded', document } as unknown as Secured
  return (await mechanism.open(secured, { resolver: documentsResolver([]), source: 'a.json' })).findings
}
