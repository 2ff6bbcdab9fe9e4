import type { IoOptions } from '@gxkit/core'
import { finding, isGxError, parseJson } from '@gxkit/core'
import { cachingResolver } from './caching-resolver.ts'
import { parseDid } from './did.ts'
import { localHost, parseDidWeb } from './did-web.ts'
import type { Fetch, Fetched } from './fetch.ts'
import { fetchBytes } from './fetch.ts'
import type { DidResolution, DidResolver, ResolutionFailure } from './resolver.ts'
import { accept, failure, notFound, unsupported } from './resolver.ts'

/** Options of {@link didWebResolver}. */
export interface DidWebResolverOptions extends Pick<IoOptions, 'now'> {
  /** On a server give `guardedFetch` of `@gxkit/identity/node`: a DID comes from outside and could name an inner address. */
  readonly fetch: Fetch
  /** Ports that a DID may name; only 443 when absent. */
  readonly ports?: readonly number[]
  /** Bytes of a document; 1 MiB when absent. */
  readonly maxBytes?: number
  /** For one document, from the look-up of the host to the last byte; 5000 when absent. */
  readonly timeoutMilliseconds?: number
}

/**
 * Resolves did:web over HTTPS. Redirects are refused; documents are kept for five minutes, failures for thirty seconds;
 * simultaneous questions for the same DID are one request.
 *
 * @see did:web method specification, section 3
 * @example
 * const resolver = didWebResolver({ fetch: guardedFetch() })
 * const resolution = await resolver.resolve('did:web:example.org')
 */
export function didWebResolver(options: DidWebResolverOptions): DidResolver {
  const cached = cachingResolver({ resolve: (did) => load(did, options) }, options.now && { now: options.now })
  return {
    async resolve(did, resolving) {
      resolving?.signal?.throwIfAborted()
      const parsed = parseDid(did)
      if (!parsed.ok) return failure('invalid', ...parsed.findings)
      return parsed.value.method === 'web' ? cached.resolve(did, resolving) : unsupported(did)
    },
  }
}

async function load(did: string, options: DidWebResolverOptions): Promise<DidResolution> {
  const { fetch, ports = [443], maxBytes = 1024 * 1024, timeoutMilliseconds = 5000 } = options
  const web = parseDidWeb(did)
  if (!web.ok) return failure('invalid', ...web.findings)
  const { url, port, isLocal } = web.value
  if (isLocal) return failure('refused', finding('did/refused', { did, problem: localHost }))
  if (!ports.includes(port)) {
    return failure('refused', finding('did/refused', { did, problem: `port ${port} is not allowed` }))
  }
  try {
    const bounds = { maxBytes, timeoutMilliseconds, accept: 'application/did+json, application/json' }
    return read(did, url, await fetchBytes(url, fetch, bounds), maxBytes)
  } catch (error) {
    if (!isGxError(error)) throw error
    const reason = reasons[error.code] ?? 'unavailable'
    const code = reason === 'refused' ? 'did/refused' : 'did/unavailable'
    return failure(reason, finding(code, { did, problem: error.message }))
  }
}

const reasons: Readonly<Record<string, ResolutionFailure>> = {
  ERR_FETCH_REFUSED: 'refused',
  ERR_FETCH_TOO_LARGE: 'refused',
}

function read(did: string, url: string, fetched: Fetched, maxBytes: number): DidResolution {
  const { status, contentType, body } = fetched
  if (status === 404 || status === 410) return notFound(did, `at ${url} (HTTP status ${status})`)
  if (status !== 200) {
    return failure('unavailable', finding('did/unavailable', { did, problem: `HTTP status ${status} at ${url}` }))
  }
  const notDocument = (found: string): DidResolution =>
    failure('invalid', finding('did/not-a-document', { did, found }, { location: { source: url, pointer: '' } }))
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) return notDocument('text that is not in UTF-8')
  const parsed = parseJson(body, { source: url, limits: { documentBytes: maxBytes } })
  if (parsed.ok) return accept(did, parsed.value, url)
  const looks = looksLike(body)
  return looks === undefined ? failure('invalid', ...parsed.findings) : notDocument(looks)
}

/** Names what servers send in the place of JSON. */
function looksLike(body: Uint8Array): string | undefined {
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.subarray(0, 200))
  const marks: readonly (readonly [RegExp, string])[] = [
    [/^\s*$/, 'an empty file'],
    [/^\uFEFF/, 'a text that starts with a byte order mark'],
    [/^\s*<(?:!doctype html|html)/i, 'a web page'],
    [/^\s*</, 'XML or HTML'],
    [/^\s*-----BEGIN/, 'a PEM file'],
    [/^---\s/, 'a text with front matter (YAML) before the JSON'],
    [/^\s*eyJ[\w-]+\./, 'a signed token (JWT)'],
  ]
  return marks.find(([pattern]) => pattern.test(start))?.[1]
}
