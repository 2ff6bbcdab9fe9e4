import { defaultLimits, isGxError } from '@gxkit/core'
import { type Fetch, fetchBytes } from '@gxkit/identity'
import type { StatusAnswer, StatusSource } from './status-source.ts'

/** Options of {@link fetchStatusSource}. */
export interface FetchStatusSourceOptions {
  /** On a server give `guardedFetch` of `@gxkit/identity/node`: the address comes from a credential of somebody else. */
  readonly fetch: Fetch
  readonly now?: () => Date
  /** Bytes of a list; 4 MiB when absent. */
  readonly maxBytes?: number
  /** For one list, from the look-up of the host to the last byte; 5000 when absent. */
  readonly timeoutMilliseconds?: number
}

/**
 * Fetches status lists from where they are published, each time anew.
 *
 * @example
 * const lists = fetchStatusSource({ fetch: guardedFetch() })
 */
export function fetchStatusSource(options: FetchStatusSourceOptions): StatusSource {
  const { fetch, now = () => new Date(), maxBytes = defaultLimits.documentBytes, timeoutMilliseconds = 5000 } = options
  return {
    async fetch(url, { signal } = {}): Promise<StatusAnswer> {
      signal?.throwIfAborted()
      const accept = 'application/vc+jwt, application/vc, application/json;q=0.9'
      try {
        const { status, body } = await fetchBytes(url, fetch, { maxBytes, timeoutMilliseconds, accept })
        if (status !== 200) return { ok: false, reason: `the server answered ${status}` }
        const content = new TextDecoder('utf-8', { fatal: true }).decode(body)
        return { ok: true, content, fetchedAt: now(), from: url }
      } catch (error) {
        signal?.throwIfAborted()
        return { ok: false, reason: isGxError(error) ? error.message : 'the answer is no text in UTF-8' }
      }
    },
  }
}

/**
 * Asks several sources in turn, until one has the list.
 *
 * @example
 * const lists = combineStatusSources(fetchStatusSource({ fetch: guardedFetch() }), folderStatusSource('status'))
 */
export function combineStatusSources(...sources: readonly StatusSource[]): StatusSource {
  return {
    async fetch(url, options) {
      const reasons: string[] = []
      for (const source of sources) {
        const answer = await source.fetch(url, options)
        if (answer.ok) return answer
        reasons.push(answer.reason)
      }
      return { ok: false, reason: reasons.join('; ') || 'there is no source of status lists' }
    },
  }
}
