import type { IoOptions } from '@gxkit/core'
import { GxError, unlessAborted } from '@gxkit/core'
import { type DidResolution, type DidResolver, readResolution } from './resolver.ts'

/** Options of {@link cachingResolver}. */
export interface CachingResolverOptions extends Pick<IoOptions, 'now'> {
  /** How long a document is good for; 300 when absent, and at most: a key that was removed must not be accepted for longer. */
  readonly ttlSeconds?: number
  /** How long a failure is remembered; 30 when absent, and at most. */
  readonly negativeTtlSeconds?: number
  /** DIDs to remember; 1,000 when absent. */
  readonly maxEntries?: number
}

interface Entry {
  readonly resolution: Promise<DidResolution>
  until: number
}

/**
 * Remembers answers for a short time, by the exact DID. Questions for a DID that is being asked for already wait for that
 * answer. There is no stale answer: what is older than its time is asked for again, and if that fails, the answer is the failure.
 *
 * @param resolver the resolver to ask
 * @throws GxError `ERR_OPTION_INVALID` for times that are longer than the bounds
 * @example
 * const cached = cachingResolver(resolver, { ttlSeconds: 60 })
 */
export function cachingResolver(resolver: DidResolver, options: CachingResolverOptions = {}): DidResolver {
  const { ttlSeconds = 300, negativeTtlSeconds = 30, maxEntries = 1000, now = () => new Date() } = options
  if (!(ttlSeconds >= 0 && ttlSeconds <= 300) || !(negativeTtlSeconds >= 0 && negativeTtlSeconds <= 30)) {
    throw new GxError('ERR_OPTION_INVALID', 'DID documents are kept for at most 300 s, failures for at most 30 s.', {
      next: 'Give shorter times: a key that was removed from a document must not be accepted for long.',
    })
  }
  const entries = new Map<string, Entry>()

  function entryOf(did: string): Entry {
    const time = now().getTime()
    const kept = entries.get(did)
    if (kept !== undefined && time < kept.until) return kept
    for (const [key, { until }] of entries.size >= maxEntries ? entries : []) if (until <= time) entries.delete(key)
    if (entries.size >= maxEntries) entries.clear()
    const resolution = Promise.resolve(resolver.resolve(did)).then((answer) => readResolution(did, answer))
    const entry: Entry = { resolution, until: Number.POSITIVE_INFINITY }
    entries.set(did, entry)
    // The age of an answer counts from the question on: what it says was true then at the earliest.
    const keep = (seconds: number): void => {
      entry.until = time + seconds * 1000
    }
    entry.resolution.then(
      ({ ok }) => keep(ok ? ttlSeconds : negativeTtlSeconds),
      () => keep(0),
    )
    return entry
  }

  return {
    async resolve(did, { signal } = {}) {
      signal?.throwIfAborted()
      return unlessAborted(entryOf(did).resolution, signal)
    },
  }
}
