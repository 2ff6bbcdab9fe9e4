import { Refusal } from './refusal.ts'

/** Lets each client through as often as it may ask. */
export interface RateLimit {
  /** @throws Refusal 429 with the seconds until the next request is welcome */
  take(client: string): void
}

const mostClients = 10_000

/**
 * A bucket of tokens for each client: full at first, refilled evenly. A clock that is set back gives nobody tokens and takes
 * none away; the clients that were silent longest are forgotten first.
 */
export function tokenBuckets(options: {
  readonly burst: number
  readonly perMinute: number
  readonly now: () => Date
}): RateLimit {
  const { burst, perMinute, now } = options
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    take(client) {
      const at = now().getTime()
      const found = buckets.get(client) ?? { tokens: burst, at }
      const refilled = (Math.max(0, at - found.at) / 60_000) * perMinute
      const tokens = Math.min(burst, found.tokens + refilled)
      buckets.delete(client)
      buckets.set(client, { tokens: tokens < 1 ? tokens : tokens - 1, at })
      const [oldest] = buckets.keys()
      if (buckets.size > mostClients && oldest !== undefined) buckets.delete(oldest)
      if (tokens >= 1) return
      const retryAfter = Math.max(1, Math.ceil(((1 - tokens) / perMinute) * 60))
      throw new Refusal(429, 'Too many requests came from your address.', { retryAfter })
    },
  }
}
