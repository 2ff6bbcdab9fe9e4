import type { Finding } from '@gxkit/core'
import { finding, relocate } from '@gxkit/core'
import type { DidResolver, PublicJwk, VerificationRelationship } from '@gxkit/identity'
import { findVerificationMethod, splitDidUrl } from '@gxkit/identity'

/** A key that may be used for the purpose, or why there is none. */
export type KeySearch =
  | {
      readonly outcome: 'found'
      readonly publicJwk: PublicJwk
      /** `alg` of the key as written in the DID document. */
      readonly algorithm?: string
      readonly controller: string
      /** Where the DID document came from. */
      readonly from: string
      readonly findings: readonly Finding[]
    }
  /** The DID document could not be had: nothing is known about the key. */
  | { readonly outcome: 'unavailable'; readonly reason: string; readonly findings: readonly Finding[] }
  /** The DID document was had, and the key is none that may be used. */
  | { readonly outcome: 'refused'; readonly reason: string; readonly findings: readonly Finding[] }

const reasons = {
  'not-found': 'there is no DID document',
  invalid: 'its DID document is broken',
  'unsupported-method': 'DIDs of this method cannot be resolved here',
  unavailable: 'its DID document could not be fetched',
  refused: 'its DID document is not fetched',
} as const

/**
 * Looks up a key by its DID URL: the DID is resolved, and the key must be one that its document lists for the purpose and
 * that is not weak. A resolver that throws counts as unavailable; a cancelled signal is thrown.
 */
export async function findKey(
  verificationMethod: string,
  relationship: VerificationRelationship,
  options: {
    readonly resolver: DidResolver
    readonly source: string
    readonly now?: () => Date
    readonly signal?: AbortSignal
  },
): Promise<KeySearch> {
  const { resolver, source, signal } = options
  const location = { source, pointer: '' as const }
  const did = splitDidUrl(verificationMethod)?.did ?? verificationMethod
  const unavailable = (reason: string, findings: readonly Finding[]): KeySearch => ({
    outcome: 'unavailable',
    reason,
    findings: [...findings.map(placed), finding('proof/key-unavailable', { verificationMethod, reason }, { location })],
  })
  // What a resolver found belongs to no document; the report shows it where the key was needed.
  const placed = (found: Finding): Finding => (found.location === undefined ? relocate(found, location) : found)
  signal?.throwIfAborted()
  let resolution: Awaited<ReturnType<DidResolver['resolve']>>
  try {
    resolution = await resolver.resolve(did, signal === undefined ? {} : { signal })
  } catch {
    signal?.throwIfAborted()
    return unavailable('looking up its DID document failed', [])
  }
  if (!resolution.ok) return unavailable(reasons[resolution.reason], resolution.findings)

  const found = findVerificationMethod(
    resolution.document,
    verificationMethod,
    relationship,
    options.now === undefined ? {} : { now: options.now() },
  )
  if (!found.ok) {
    return {
      outcome: 'refused',
      reason: 'the DID document does not allow the key for this purpose',
      findings: found.findings.map(placed),
    }
  }
  const { publicJwk, algorithm, controller, findings } = found
  return {
    outcome: 'found',
    publicJwk,
    ...(algorithm !== undefined && { algorithm }),
    controller,
    from: resolution.from,
    findings,
  }
}
