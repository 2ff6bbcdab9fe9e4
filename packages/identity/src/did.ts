import type { Parsed } from '@gxkit/core'
import { finding } from '@gxkit/core'
import { notGrammar, splitDidUrl } from './did-url.ts'
import { parseDidWeb } from './did-web.ts'

/** A DID in its parts. */
export interface Did {
  readonly did: string
  readonly method: string
  /** The method-specific id: what stands after `did:<method>:`. */
  readonly id: string
}

/**
 * Reads a DID: the grammar of DID Core 1.0, section 3.1, and for did:web also its rules for hosts and paths. Never throws
 * for bad input.
 *
 * @param text a DID, without path, query or fragment
 * @example
 * parseDid('did:web:example.org') // { ok: true, value: { did: 'did:web:example.org', method: 'web', id: 'example.org' } }
 */
export function parseDid(text: string): Parsed<Did> {
  const parts = splitDidUrl(text)
  const problem =
    parts === undefined
      ? notGrammar
      : parts.did !== text
        ? 'it goes on after the DID (path, query or fragment)'
        : undefined
  if (parts === undefined || problem !== undefined) {
    const params = { did: String(text).slice(0, 200), problem: problem ?? notGrammar }
    return { ok: false, findings: [finding('did/syntax', params)] }
  }
  const { did, method, id } = parts
  if (method === 'web') {
    const web = parseDidWeb(did)
    if (!web.ok) return web
  }
  return { ok: true, value: { did, method, id } }
}
