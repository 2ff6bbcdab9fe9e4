import { GxError, isGxError, unlessAborted } from '@gxkit/core'
import { fetchBytes } from '@gxkit/identity'
import type { Reach } from './reach.ts'

/** One question to a service. */
export interface Question {
  readonly url: string
  readonly accept: string
  /** What is sent with POST; such a question is repeated only where the answer says that nothing was done. */
  readonly post?: { readonly mediaType: string; readonly body: string }
  /** Whether a POST changes nothing, so that it may be asked again as a GET may. */
  readonly safe?: true
  /** Milliseconds for one attempt, if the caller names none. */
  readonly patience: number
  readonly maxBytes: number
}

/** What a service answered, in full. */
export interface ServiceAnswer {
  readonly url: string
  readonly status: number
  /** In lower case, without parameters; empty if none is stated. */
  readonly mediaType: string
  readonly headers: Headers
  readonly text: string
}

const longestPause = 60_000
/** Answers of something that stands before the service, or of a service that has no time. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504])

/**
 * Asks a service. What may be asked twice is asked again after a pause: full jitter, or as long as the answer says
 * (`Retry-After`, RFC 9110 10.2.3), at most a minute. A POST that may have had an effect is asked again only where the
 * answer itself says to come back.
 *
 * @throws GxError `ERR_FETCH_TIMEOUT`, `ERR_FETCH_TOO_LARGE`, `ERR_FETCH_REFUSED`, `ERR_FETCH_FAILED`; the reason of `signal`
 */
export async function ask(question: Question, reach: Reach): Promise<ServiceAnswer> {
  const { attempts = 3, random = platformRandom, sleep = wait, now = () => new Date(), signal } = reach
  const repeatable = question.post === undefined || question.safe === true
  for (let attempt = 1; ; attempt++) {
    const last = attempt >= attempts
    const tried = await askOnce(question, reach)
    const asked = 'status' in tried ? retryAfter(tried.headers, now()) : undefined
    const mayAgain = 'status' in tried ? passing.has(tried.status) && (repeatable || asked !== undefined) : repeatable
    if (last || !mayAgain || (asked !== undefined && asked > longestPause)) return settled(tried)
    await sleep(asked ?? Math.round(random() * 1000 * 2 ** attempt), signal)
    signal?.throwIfAborted()
  }
}

async function askOnce(question: Question, reach: Reach): Promise<ServiceAnswer | { readonly failure: GxError }> {
  const { url, accept, post, patience, maxBytes } = question
  const { fetch, signal, timeoutMilliseconds = patience } = reach
  try {
    const bounds = { maxBytes, timeoutMilliseconds, accept, ...(post && { post }), ...(signal && { signal }) }
    const { status, contentType, headers, body } = await fetchBytes(url, fetch, bounds)
    const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase()
    return { url, status, mediaType, headers, text: new TextDecoder().decode(body) }
  } catch (error) {
    signal?.throwIfAborted()
    if (!isGxError(error)) throw error
    if (error.code === 'ERR_FETCH_TIMEOUT' || error.code === 'ERR_FETCH_FAILED')
      return { failure: named(error, question) }
    throw named(error, question)
  }
}

function settled(tried: ServiceAnswer | { readonly failure: GxError }): ServiceAnswer {
  if ('failure' in tried) throw tried.failure
  return tried
}

/** The host is named, and what to do: which of the two it is, cannot be seen from the code alone. */
function named(error: GxError, { url, post, safe }: Question): GxError {
  const { host } = new URL(url)
  const unsure = post !== undefined && safe !== true && error.code !== 'ERR_FETCH_REFUSED'
  const next = unsure
    ? 'Nobody knows whether the request arrived. Submit again: the same id is used, so that nothing is issued twice under different names.'
    : 'Try again later, or choose another clearing house; "gx clearing-houses --probe" tells which answer.'
  return new GxError(error.code, `${host}: ${error.message}`, {
    cause: error,
    next: error.next ?? next,
    details: { url: url.slice(0, 500) },
  })
}

function platformRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
}

/** How long to wait according to the answer: seconds or a date. */
function retryAfter(headers: Headers, now: Date): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return value === '' || Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime())
}

async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await unlessAborted(new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))), signal)
  } finally {
    clearTimeout(timer)
  }
}
