/** What stands at an address: a file, or something that answers. */
export type Published =
  | { readonly content: string; readonly mediaType: string; readonly headers?: Readonly<Record<string, string>> }
  | ((request: Request) => Promise<Response>)

/** A web in memory: what is published at which address. */
export interface Hosts {
  /** Publishes something at one address, or, with an answering function, below it; what was there before goes. */
  publish(url: string, what: Published): void
  /** Takes away what is published at an address. */
  withdraw(url: string): void
  /** Answers a request as the host would. */
  answer(request: Request): Promise<Response>
  /** Every host that has something to answer. */
  readonly names: readonly string[]
  /** The requests that were answered, in their order: method and address. */
  readonly log: readonly string[]
}

/**
 * Makes an empty web in memory.
 *
 * @example
 * const hosts = createHosts()
 * hosts.publish('https://a.example/x.txt', { content: 'x', mediaType: 'text/plain' })
 * const answer = await hosts.answer(new Request('https://a.example/x.txt'))
 * answer.status // 200
 */
export function createHosts(): Hosts {
  const places = new Map<string, Published>()
  const log: string[] = []
  return {
    publish: (url, what) => void places.set(url, what),
    withdraw: (url) => void places.delete(url),
    get names() {
      return [...new Set([...places.keys()].map((url) => new URL(url).host))]
    },
    get log() {
      return [...log]
    },
    async answer(request) {
      const { origin, pathname } = new URL(request.url)
      log.push(`${request.method} ${request.url}`)
      const exact = places.get(`${origin}${pathname}`)
      const above = [...places.entries()]
        .filter(([url, what]) => typeof what === 'function' && `${origin}${pathname}`.startsWith(`${url}/`))
        .sort(([a], [b]) => b.length - a.length)[0]?.[1]
      const what = exact ?? above
      if (what === undefined) return new Response('nothing here', { status: 404 })
      if (typeof what === 'function') return what(request)
      const { content, mediaType, headers } = what
      return new Response(content, {
        headers: { 'content-type': mediaType, 'access-control-allow-origin': '*', ...headers },
      })
    },
  }
}
