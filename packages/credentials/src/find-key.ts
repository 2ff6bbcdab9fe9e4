import type { Finding, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, ownMember, relocate, toArray, unlessAborted } from '@gxkit/core'
import type { DidDocument, DidResolution, DidResolver, PublicJwk, VerificationRelationship } from '@gxkit/identity'
import { findVerificationMethod, readResolution, splitDidUrl } from '@gxkit/identity'

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
    /** When the document was signed, by what is signed, where keys that are out of use by now are accepted. */
    readonly signedAt?: Date
    readonly signal?: AbortSignal
    /** Whether a DID without fragment stands for the only key that its document lists for the purpose. */
    readonly soleKey?: boolean
  },
): Promise<KeySearch> {
  const { resolver, source, signal, signedAt, soleKey = false } = options
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
  let resolution: DidResolution
  try {
    const asked = resolver.resolve(did, signal === undefined ? {} : { signal })
    resolution = readResolution(did, signal === undefined ? await asked : await unlessAborted(asked, signal))
  } catch {
    signal?.throwIfAborted()
    return unavailable('looking up its DID document failed', [])
  }
  if (!resolution.ok) return unavailable(reasons[resolution.reason], resolution.findings)

  const found = findVerificationMethod(
    resolution.document,
    soleKey && verificationMethod === did ? onlyKey(resolution.document, did, relationship) : verificationMethod,
    relationship,
    { ...(options.now && { now: options.now() }), ...(signedAt && { signedAt }) },
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

/** The name of the only key that a DID document lists for a purpose; the DID itself when there is none, or a choice. */
function onlyKey(document: DidDocument, did: string, relationship: VerificationRelationship): string {
  const listed = toArray<JsonValue>(ownMember(document, relationship))
  const names = listed.map((entry) => (isJsonObject(entry) ? ownMember(entry, 'id') : entry))
  const [only, second] = [...new Set(names)]
  if (typeof only !== 'string' || second !== undefined) return did
  return only.startsWith('#') ? `${did}${only}` : only
}
