import { GxError, isGxError, unlessAborted } from '@gxkit/core'

/** What this package asks of a `fetch`; `globalThis.fetch` is one, `guardedFetch` of `@gxkit/identity/node` another. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'GET' | 'POST'
    readonly headers: Record<string, string>
    readonly body?: string | Uint8Array<ArrayBuffer>
    readonly redirect: 'manual'
    readonly credentials: 'omit'
    readonly cache: 'no-store'
    readonly referrerPolicy: 'no-referrer'
    readonly signal: AbortSignal
  },
) => Promise<Response>

/** Bounds of {@link fetchBytes}. */
export interface FetchBounds {
  readonly maxBytes: number
  /** For everything together: look-up, connection, answer and body. */
  readonly timeoutMilliseconds: number
  readonly accept: string
  /** What is sent with POST; GET when absent. */
  readonly post?: { readonly mediaType: string; readonly body: string | Uint8Array<ArrayBuffer> }
  /** Ends the request; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal
}

/** An answer that is there in full. */
export interface Fetched {
  readonly status: number
  readonly contentType: string
  readonly headers: Headers
  readonly body: Uint8Array
}

/**
 * Fetches with a total deadline and a limit on the body that holds while it arrives. Redirects are not followed.
 *
 * @param fetch on a server `guardedFetch` of `@gxkit/identity/node`, where the address comes from somebody else
 * @throws GxError `ERR_FETCH_TIMEOUT`, `ERR_FETCH_TOO_LARGE`, `ERR_FETCH_REFUSED` (a redirect), `ERR_FETCH_FAILED`
 * @example
 * const bounds = { maxBytes: 65_536, timeoutMilliseconds: 5000, accept: 'application/json' }
 * const fetch = async () => new Response('{}')
 * const { status } = await fetchBytes('https://example.org/.well-known/did.json', fetch, bounds)
 * status // 200
 */
export async function fetchBytes(url: string, fetch: Fetch, bounds: FetchBounds): Promise<Fetched> {
  const { maxBytes, timeoutMilliseconds, accept, post, signal } = bounds
  signal?.throwIfAborted()
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new GxError('ERR_FETCH_TIMEOUT', `no full answer within ${timeoutMilliseconds / 1000} s`))
      controller.abort()
    }, timeoutMilliseconds)
  })
  const load = async (): Promise<Fetched> => {
    const response = await fetch(url, {
      method: post === undefined ? 'GET' : 'POST',
      headers: { accept, ...(post && { 'content-type': post.mediaType }) },
      ...(post && { body: post.body }),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    })
    const { status, type, redirected, headers } = response
    if (type === 'opaqueredirect' || redirected || (status >= 300 && status < 400)) {
      throw new GxError('ERR_FETCH_REFUSED', 'the server answers with a redirect')
    }
    const body = await readBody(response, maxBytes)
    return { status, contentType: headers.get('content-type') ?? '', headers, body }
  }
  try {
    return await unlessAborted(Promise.race([load(), late]), signal)
  } catch (error) {
    controller.abort()
    signal?.throwIfAborted()
    if (isGxError(error)) throw error
    throw new GxError('ERR_FETCH_FAILED', explainFailure(error), { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

/** Reads a body with a limit that holds while it arrives. */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = new GxError('ERR_FETCH_TOO_LARGE', `the answer is larger than ${maxBytes} bytes`)
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const step = await reader?.read()
    if (step === undefined || step.done) break
    size += step.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      throw tooLarge
    }
    chunks.push(step.value)
  }
  const body = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    body.set(chunk, offset)
    offset += chunk.length
  }
  return body
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_)/, 'the host name is unknown'],
  [/^ECONNREFUSED/, 'the host does not accept connections'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)/, 'the connection broke off'],
  [/^(ETIMEDOUT|UND_ERR_.*TIMEOUT)/, 'the host does not answer in time'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/, 'the host cannot be reached'],
  [/^CERT_HAS_EXPIRED/, 'the certificate of the host has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID/, 'the certificate belongs to another host'],
  [/(SELF_SIGNED|UNABLE_TO_|CERT_|ERR_SSL|ERR_TLS|EPROTO)/, 'the host cannot prove who it is (TLS)'],
  [/^(HPE_|UND_ERR_)/, 'the answer is not proper HTTP'],
]

/** The reason for a failed fetch in plain words; browsers do not tell any. */
function explainFailure(error: unknown): string {
  for (let e = error, depth = 0; typeof e === 'object' && e !== null && depth < 4; depth++) {
    const code = 'code' in e && typeof e.code === 'string' ? e.code : ''
    const reason = reasons.find(([pattern]) => pattern.test(code))?.[1]
    if (reason !== undefined) return reason
    e = 'cause' in e ? e.cause : undefined
  }
  return 'the connection failed'
}
