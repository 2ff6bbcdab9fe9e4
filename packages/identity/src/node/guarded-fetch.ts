import { lookup as systemLookup } from 'node:dns/promises'
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest, type RequestOptions } from 'node:http'
import { Agent, request } from 'node:https'
import { isIP } from 'node:net'
import { rootCertificates } from 'node:tls'
import { GxError } from '@gxkit/core'
import { isSpecialAddress } from './special-address.ts'

/** Options of {@link guardedFetch}. */
export interface GuardedFetchOptions {
  /** Ports that may be called; only 443 when absent. */
  readonly ports?: readonly number[]
  /** Bytes of an answer; 1 MiB when absent. */
  readonly maxBytes?: number
  /** From the look-up of the host to the last byte; 5000 when absent. */
  readonly timeoutMilliseconds?: number
  /**
   * Also speaks plain HTTP: only for what carries its own signature, as revocation lists and answers do, whose addresses are
   * mostly `http:`. Allow its port (80) too.
   */
  readonly plainHttp?: boolean
  /** Finds the addresses of a host; the system's look-up when absent. The answer is checked all the same. */
  readonly lookup?: (host: string) => Promise<readonly string[]>
  /** What may be asked; GET alone when absent. */
  readonly methods?: readonly ('GET' | 'POST')[]
  /** Hosts that the user wrote down by hand; nothing that came from outside may add one. */
  readonly ownHosts?: readonly OwnHost[]
  /** For tests with a server on this machine; never for production. */
  readonly testing?: {
    readonly allowLoopback: true
    /** A certificate authority, in PEM, to trust besides the usual ones. */
    readonly ca?: string
  }
}

/** A host of the user's own, which may stand in a private network and be certified by an authority of its own. */
export interface OwnHost {
  /** Its name, without port; exactly this one. */
  readonly host: string
  /** The ports that may be called there; 443 when absent. */
  readonly ports?: readonly number[]
  /** Where it is, if no name server knows; else the look-up tells, and private addresses are allowed. */
  readonly addresses?: readonly string[]
  /** The port there, if it is another one than in the address, as behind a proxy that is not set up yet. */
  readonly port?: number
  /** The authority of its TLS certificate, in PEM, instead of the usual ones. */
  readonly ca?: string
}

/** What {@link guardedFetch} understands of the second argument of `fetch`; the rest has no effect. */
export interface GuardedFetchInit {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly signal?: AbortSignal | null
}

/**
 * Makes a `fetch` for addresses that come from outside. It speaks HTTPS, on allowed ports, with public addresses only:
 * every address of the host is checked, and the connection goes to exactly the checked ones. Redirects, compressed
 * answers, large or slow answers and large headers are refused. GET only, unless `methods` says otherwise; proxies of the
 * environment are not used.
 *
 * @returns a function that takes a URL and gives a standard `Response`; it throws GxError `ERR_FETCH_REFUSED`,
 * `ERR_FETCH_TIMEOUT`, `ERR_FETCH_TOO_LARGE`, or the error of the connection
 * @example
 * const resolver = didWebResolver({ fetch: guardedFetch() })
 */
export function guardedFetch(
  options: GuardedFetchOptions = {},
): (url: string | URL, init?: GuardedFetchInit) => Promise<Response> {
  const { ports = [443], maxBytes = 1024 * 1024, timeoutMilliseconds = 5000, methods = ['GET'], testing } = options
  const isAllowed = (address: string): boolean =>
    !isSpecialAddress(address) || (testing?.allowLoopback === true && isLoopback(address))

  return async (input, init = {}) => {
    const own = ownHost(input, options.ownHosts)
    const url = checkUrl(input, own === undefined ? ports : (own.ports ?? [443]), options.plainHttp === true)
    const method = methods.find((each) => each === (init.method ?? 'GET'))
    if (method === undefined) throw refused(`only ${methods.join(' and ')} is allowed`)
    init.signal?.throwIfAborted()

    const deadline = new AbortController()
    const late = new GxError('ERR_FETCH_TIMEOUT', `no full answer within ${timeoutMilliseconds / 1000} s`)
    const timer = setTimeout(() => deadline.abort(late), timeoutMilliseconds)
    const cancel = (): void => deadline.abort(init.signal?.reason)
    init.signal?.addEventListener('abort', cancel, { once: true })
    const done = (): void => {
      clearTimeout(timer)
      init.signal?.removeEventListener('abort', cancel)
    }
    try {
      const host = url.hostname.replace(/^\[|\]$/g, '')
      const lookup = own?.addresses === undefined ? addressesOf(host, options.lookup) : Promise.resolve(own.addresses)
      const addresses = await orAborted(lookup, deadline.signal)
      if (addresses.length === 0) throw refused('the host has no address')
      // One inner address is enough to refuse: which of them is used would be up to chance.
      if (own === undefined && !addresses.every(isAllowed)) throw refused('the host has an address that is not public')
      const headers = { ...init.headers, 'accept-encoding': 'identity' }
      const authority = own?.ca === undefined ? usualAuthorities(testing?.ca) : { ca: own.ca }
      const { body } = init
      const message = await send(url, {
        method,
        headers,
        body,
        addresses,
        signal: deadline.signal,
        authority,
        ...(own?.port !== undefined && { port: own.port }),
      })
      return toResponse(message, { maxBytes, signal: deadline.signal, done })
    } catch (error) {
      done()
      throw deadline.signal.aborted ? deadline.signal.reason : error
    }
  }
}

function ownHost(input: string | URL, hosts: GuardedFetchOptions['ownHosts'] = []): OwnHost | undefined {
  const text = String(input)
  const hostname = URL.canParse(text) ? new URL(text).hostname : undefined
  return hosts.find(({ host }) => host === hostname)
}

function usualAuthorities(added: string | undefined): { readonly ca?: string[] } {
  return added === undefined ? {} : { ca: [...rootCertificates, added] }
}

function checkUrl(input: string | URL, ports: readonly number[], plainHttp: boolean): URL {
  const text = String(input)
  if (!URL.canParse(text)) throw refused('this is not a URL')
  const url = new URL(text)
  const isPlain = plainHttp && url.protocol === 'http:'
  if (url.protocol !== 'https:' && !isPlain) throw refused('only https:// is allowed')
  if (url.username !== '' || url.password !== '') throw refused('a user name or password in the URL is not allowed')
  const port = url.port === '' ? (isPlain ? 80 : 443) : Number(url.port)
  if (!ports.includes(port)) throw refused(`port ${port} is not allowed`)
  return url
}

async function addressesOf(host: string, lookup: GuardedFetchOptions['lookup']): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host]
  if (lookup !== undefined) return lookup(host)
  return (await systemLookup(host, { all: true, verbatim: true })).map(({ address }) => address)
}

interface Sending {
  readonly method: string
  readonly body: string | Uint8Array | undefined
  readonly headers: Record<string, string>
  readonly addresses: readonly string[]
  readonly signal: AbortSignal
  readonly authority: { readonly ca?: string | string[] }
  readonly port?: number
}

/** Node tries one address after the other, and asks `lookup` for all; the types of `https.request` do not know it. */
const tryAllAddresses = { autoSelectFamily: true }

function send(url: URL, sending: Sending): Promise<IncomingMessage> {
  const { method, body, headers, addresses, signal, authority, port } = sending
  return new Promise((resolve, reject) => {
    const tls = { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...authority } as const
    const common: RequestOptions = {
      method,
      headers: { ...headers, host: url.host },
      signal,
      ...(port !== undefined && { port }),
      maxHeaderSize: 16 * 1024,
      // No second look-up: the connection gets the checked addresses and nothing else.
      ...tryAllAddresses,
      lookup: (_host, _options, callback) => {
        callback(
          null,
          addresses.map((address) => ({ address, family: isIP(address) })),
        )
      },
    }
    // An agent of its own: no connection that others opened, no environment settings.
    const outgoing =
      url.protocol === 'https:'
        ? request(url, { ...common, ...tls, agent: new Agent({ keepAlive: false, maxCachedSessions: 0 }) })
        : plainRequest(url, { ...common, agent: new PlainAgent({ keepAlive: false }) })
    outgoing.on('response', resolve)
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function toResponse(
  message: IncomingMessage,
  bounds: { readonly maxBytes: number; readonly signal: AbortSignal; readonly done: () => void },
): Response {
  const { maxBytes, signal, done } = bounds
  const refuse = (error: GxError): never => {
    message.destroy()
    throw error
  }
  const status = message.statusCode ?? 0
  if (status >= 300 && status < 400) refuse(refused('the server answers with a redirect'))
  if ((message.headers['content-encoding'] ?? 'identity') !== 'identity') {
    refuse(refused('the answer is compressed, although that was not asked for'))
  }
  const tooLarge = new GxError('ERR_FETCH_TOO_LARGE', `the answer is larger than ${maxBytes} bytes`)
  if (Number(message.headers['content-length'] ?? 0) > maxBytes) refuse(tooLarge)

  const chunks = message[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  let size = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const step = await chunks.next()
        if (step.done === true) {
          done()
          controller.close()
          return
        }
        size += step.value.length
        if (size > maxBytes) refuse(tooLarge)
        controller.enqueue(new Uint8Array(step.value))
      } catch (error) {
        done()
        controller.error(signal.aborted ? signal.reason : error)
      }
    },
    cancel() {
      done()
      message.destroy()
    },
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const hasBody = status >= 200 && status !== 204 && status !== 205
  return new Response(hasBody ? body : null, { status: status < 200 ? 502 : status, headers })
}

async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    }),
  ])
}

function isLoopback(address: string): boolean {
  return /^127\./.test(address) || address === '::1'
}

function refused(problem: string): GxError {
  return new GxError('ERR_FETCH_REFUSED', problem)
}
