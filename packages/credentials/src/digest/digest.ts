import type { Finding, JsonObject, Location } from '@gxkit/core'
import { canonicalizeJson, finding, GxError, toHex } from '@gxkit/core'
import type { Secured } from '../securing-mechanism.ts'
import { unverifiedContent } from '../unverified-content.ts'
import { type DigestAlgorithm, parseDigest } from './parse-digest.ts'

/**
 * The digest of a secured credential as Gaia-X compliance services state it: SHA-256 over the canonical JSON (RFC 8785) in
 * lower-case hexadecimal. Of a token it covers the content (`digestSRI`, Loire), of a credential with an embedded proof all
 * of it including the proof (`gx:integrity`, Tagus). The digest of a token says nothing about who signed it: verify the
 * token as well.
 *
 * @throws GxError `ERR_INPUT_REFUSED` for a token that cannot be read
 * @example
 * await credentialDigest({ form: 'embedded', document: { id: 'urn:1', proof: {} } }) // 'sha256-…'
 */
export async function credentialDigest(secured: Secured): Promise<string> {
  return `sha256-${await hashOf(secured, 'SHA-256')}`
}

/**
 * Compares a credential with a digest that somebody states of it, in whatever spelling.
 *
 * @param secured the credential as it was issued
 * @param text the digest, e.g. from `gx:digestSRI` or `gx:integrity`
 * @param location where the digest stands, for findings
 * @returns nothing when it is the digest of this credential; otherwise `digest/mismatch`, `digest/unreadable` or
 * `digest/algorithm-refused`
 * @throws GxError `ERR_INPUT_REFUSED` for a token that cannot be read
 * @example
 * await compareDigest(secured, 'sha256-0000', { source: 'label.jwt', pointer: '/credentialSubject' })
 */
export async function compareDigest(secured: Secured, text: string, location: Location): Promise<readonly Finding[]> {
  const stated = parseDigest(text)
  if (!stated.ok) {
    const shown = text.slice(0, 120)
    return stated.reason === 'algorithm'
      ? [finding('digest/algorithm-refused', { algorithm: stated.algorithm }, { location })]
      : [finding('digest/unreadable', { text: shown, problem: stated.problem }, { location })]
  }
  const own = await hashOf(secured, stated.algorithm)
  if (own === stated.hex) return []
  const name = stated.algorithm.toLowerCase().replace('-', '')
  return [finding('digest/mismatch', { stated: `${name}-${stated.hex}`, found: `${name}-${own}` }, { location })]
}

async function hashOf(secured: Secured, algorithm: DigestAlgorithm): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalizeJson(covered(secured)))
  return toHex(new Uint8Array(await crypto.subtle.digest(algorithm, bytes)))
}

/** What a digest covers: the content of a token, or a document with its proof. */
function covered(secured: Secured): JsonObject {
  if (secured.form === 'embedded') return secured.document
  const content = unverifiedContent(secured)
  if (content !== undefined) return content
  throw new GxError('ERR_INPUT_REFUSED', 'The token cannot be read, so it has no digest.', {
    next: 'Use the token exactly as it was issued.',
  })
}
