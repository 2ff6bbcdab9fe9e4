import { canonicalizeJson, type JsonObject, sha256Hex } from '@gxkit/core'
import type { SnapshotContent, TrustSnapshot } from './trust-snapshot.ts'

/**
 * Completes a state of trust with its digest. The result is plain JSON: write it with `JSON.stringify`.
 *
 * @example
 * const content = { format: 'gxkit-trust/1', id: 'test', date: '2026-11-21', anchors: [], issuers: [] } as const
 * const snapshot = await createTrustSnapshot(content)
 * snapshot.digest.slice(0, 7) // 'sha256-'
 */
export async function createTrustSnapshot(content: SnapshotContent): Promise<TrustSnapshot> {
  const { format, id, date, description, anchors, issuers } = content
  const plain = { format, id, date, ...(description !== undefined && { description }), anchors, issuers }
  return { ...plain, digest: await digestOf(plain as unknown as JsonObject) }
}

/** The digest of everything but the digest. */
export async function digestOf({ digest: _, ...content }: JsonObject): Promise<string> {
  return `sha256-${await sha256Hex(canonicalizeJson(content))}`
}
