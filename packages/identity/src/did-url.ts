/** A DID URL in its parts (DID Core 1.0, section 3.2). */
export interface DidUrl {
  readonly did: string
  readonly method: string
  /** The method-specific id: what stands after `did:<method>:`. */
  readonly id: string
  readonly path?: string
  readonly query?: string
  /** Without the `#`. */
  readonly fragment?: string
}

const didUrl =
  /^(did:([a-z0-9]+):((?:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})*:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+))(\/[^?#\s]*)?(?:\?([^#\s]*))?(?:#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/
const longest = 2048

/**
 * Splits a DID or DID URL into its parts, by the grammar of DID Core 1.0.
 *
 * @returns the parts, or `undefined` when the text is neither
 * @example
 * splitDidUrl('did:web:example.org#key-1') // { did: 'did:web:example.org', method: 'web', id: 'example.org', fragment: 'key-1' }
 */
export function splitDidUrl(text: string): DidUrl | undefined {
  if (typeof text !== 'string' || text.length > longest) return undefined
  const [, did, method, id, path, query] = didUrl.exec(text) ?? []
  if (did === undefined || method === undefined || id === undefined) return undefined
  const hash = text.indexOf('#')
  const fragment = hash >= 0 && hash < text.length - 1 ? text.slice(hash + 1) : undefined
  return {
    did,
    method,
    id,
    ...(path !== undefined && { path }),
    ...(query !== undefined && { query }),
    ...(fragment !== undefined && { fragment }),
  }
}

/** What is wrong with a text that {@link splitDidUrl} cannot split. */
export const notGrammar = 'it does not have the form did:<method>:<id>'
