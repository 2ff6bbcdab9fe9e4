import type { ReplayStore } from '../ports.ts'

/**
 * A {@link ReplayStore} in memory: bounded, and forgetting what has expired. A full store refuses what is new rather than
 * forget what could be replayed. It knows one process only; several that answer for one verifier need a shared store.
 *
 * @param options `entries`: most presentations remembered at a time, default 100,000; `now`: the clock
 * @example
 * const replay = createReplayStore()
 * replay.use('did:web:a.example n-7f3', new Date(Date.now() + 300_000)) // true
 * replay.use('did:web:a.example n-7f3', new Date(Date.now() + 300_000)) // false
 */
export function createReplayStore(options: { readonly entries?: number; readonly now?: () => Date } = {}): ReplayStore {
  const { entries = 100_000, now = () => new Date() } = options
  const seen = new Map<string, number>()
  return {
    use(key, expires) {
      const at = now().getTime()
      const until = seen.get(key)
      if (until !== undefined && until > at) return false
      if (seen.size >= entries) forget(seen, at)
      if (seen.size >= entries && until === undefined) return false
      seen.set(key, expires.getTime())
      return true
    },
  }
}

function forget(seen: Map<string, number>, at: number): void {
  for (const [key, until] of seen) if (until <= at) seen.delete(key)
}
