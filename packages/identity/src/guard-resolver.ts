import type { IoOptions } from '@gxkit/core'
import { finding, unlessAborted } from '@gxkit/core'
import { splitDidUrl } from './did-url.ts'
import { parseDidWeb } from './did-web.ts'
import type { DidResolution, DidResolver } from './resolver.ts'
import { failure, readResolution } from './resolver.ts'

/** What became of asking for one DID. */
export interface Lookup {
  readonly did: string
  /** When it was asked for. */
  readonly at: Date
  readonly milliseconds: number
  /** `refused`: beyond a bound, so that nothing was asked, or the answer was not waited for. */
  readonly source: 'resolver' | 'refused'
  readonly outcome: 'ok' | 'not-found' | 'invalid' | 'unsupported-method' | 'unavailable' | 'refused'
  /** Where the document came from, e.g. its URL. */
  readonly from?: string
}

/** Options of {@link guardResolver}. */
export interface GuardResolverOptions extends Pick<IoOptions, 'now'> {
  /**
   * The hosts that did:web may name, e.g. `['example.org', '*.gaia-x.eu']` (`*.` stands for one or more labels); all when
   * absent.
   */
  readonly allowedHosts?: readonly string[]
  /** Different did:web hosts that are asked in the life of this resolver; 20 when absent. */
  readonly maxHosts?: number
  /** Questions at the same time; the others wait; 5 when absent. */
  readonly maxParallel?: number
  /** From the first question on, for all together; no end when absent. */
  readonly deadlineMilliseconds?: number
  /** Told of every question, also of those that were refused. */
  readonly onLookup?: (lookup: Lookup) => void
}

/**
 * Bounds what one verification can make a resolver do: which hosts, how many of them, how many at once, how long in all. What
 * is beyond a bound is refused, without asking. Make one for each verification (or batch) around a resolver that all share.
 *
 * @param resolver the resolver to ask
 * @example
 * const lookups: string[] = []
 * const guarded = guardResolver(resolver, { maxHosts: 20, onLookup: ({ did, outcome }) => lookups.push(`${did} ${outcome}`) })
 * await guarded.resolve('did:web:example.org')
 * lookups // ['did:web:example.org ok']
 */
export function guardResolver(resolver: DidResolver, options: GuardResolverOptions = {}): DidResolver {
  const { allowedHosts, maxHosts = 20, maxParallel = 5, deadlineMilliseconds, onLookup } = options
  const now = options.now ?? ((): Date => new Date())
  const hosts = new Set<string>()
  const waiting: (() => void)[] = []
  let running = 0
  let until: number | undefined

  /** Why a DID is not asked for, or nothing. */
  function problemOf(did: string): string | undefined {
    const web = did.startsWith('did:web:') ? parseDidWeb(splitDidUrl(did)?.did ?? did) : undefined
    const host = web?.ok === true ? web.value.host : undefined
    if (host !== undefined && allowedHosts !== undefined && !allowedHosts.some((each) => isAllowedHost(host, each))) {
      return 'its host is not on the list of allowed hosts'
    }
    if (until !== undefined && now().getTime() >= until) return 'the time for all DIDs together is over'
    if (host === undefined || hosts.has(host)) return undefined
    if (hosts.size >= maxHosts) return `more than ${maxHosts} hosts would have to be asked`
    hosts.add(host)
    return undefined
  }

  async function ask(did: string, signal: AbortSignal): Promise<DidResolution> {
    return readResolution(did, await resolver.resolve(did, { signal }))
  }

  async function turn(): Promise<void> {
    if (running >= maxParallel) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
  }

  function done(): void {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }

  return {
    async resolve(did, { signal } = {}) {
      signal?.throwIfAborted()
      const at = now()
      if (deadlineMilliseconds !== undefined) until ??= at.getTime() + deadlineMilliseconds
      const tell = (source: Lookup['source'], resolution: DidResolution): DidResolution => {
        const milliseconds = now().getTime() - at.getTime()
        const outcome = resolution.ok ? 'ok' : resolution.reason
        onLookup?.({ did, at, milliseconds, source, outcome, ...(resolution.ok && { from: resolution.from }) })
        return resolution
      }
      const refuse = (problem: string): DidResolution =>
        tell('refused', failure('refused', finding('did/refused', { did: did.slice(0, 200), problem })))
      const problem = problemOf(did)
      if (problem !== undefined) return refuse(problem)
      await turn()
      const controller = new AbortController()
      const cancel = (): void => controller.abort(signal?.reason)
      let timer: ReturnType<typeof setTimeout> | undefined
      try {
        signal?.throwIfAborted()
        const left = until === undefined ? undefined : until - now().getTime()
        const late = refuseLater(left)
        timer = late.timer
        signal?.addEventListener('abort', cancel, { once: true })
        const asked = ask(did, controller.signal)
        const resolution = await unlessAborted(
          late.promise === undefined ? asked : Promise.race([asked, late.promise]),
          signal,
        )
        if (resolution !== undefined) return tell('resolver', resolution)
        asked.catch(() => undefined)
        controller.abort()
        return refuse('the time for all DIDs together is over')
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
        done()
      }
    },
  }
}

function refuseLater(milliseconds: number | undefined): {
  readonly timer?: ReturnType<typeof setTimeout>
  readonly promise?: Promise<undefined>
} {
  if (milliseconds === undefined) return {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const promise = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, milliseconds))
  })
  return { promise, ...(timer !== undefined && { timer }) }
}

/**
 * Tells whether a host is one that a list of allowed hosts names.
 *
 * @param host a host, with its port if that is not the usual one
 * @param allowed a host, or `*.` and a domain, for one or more labels before it
 * @example
 * isAllowedHost('api.example.org', '*.example.org') // true
 */
export function isAllowedHost(host: string, allowed: string): boolean {
  return allowed.startsWith('*.')
    ? host.endsWith(allowed.slice(1)) && host.length > allowed.length - 1
    : host === allowed
}
