import { isGxError } from '@gxkit/core'
import { type Fetch, fetchBytes } from '@gxkit/identity'
import type { PortAnswer } from '@gxkit/trust'

/** Bounds on what is asked, and how it is called in sentences. */
export interface AskOnceOptions {
  readonly fetch: Fetch
  readonly maxBytes: number
  readonly timeoutMilliseconds: number
  readonly accept: string
  /** Addresses in one run of the command. */
  readonly most: number
  /** E.g. `chains`. */
  readonly what: string
}

/**
 * Asks each address once in a run of the command, and a host that did not answer in time never again: a slow host may hold
 * up a verification once, not once for each document.
 */
export function askOnce(options: AskOnceOptions): (url: string) => Promise<PortAnswer> {
  const { fetch, most, what, ...bounds } = options
  const known = new Map<string, Promise<PortAnswer>>()
  const silent = new Set<string>()
  const load = async (url: string): Promise<PortAnswer> => {
    const { host } = new URL(url)
    if (silent.has(host)) return { ok: false, reason: 'the host did not answer in time before' }
    try {
      const { status, body } = await fetchBytes(url, fetch, bounds)
      if (status !== 200) return { ok: false, reason: `the server answered ${status}` }
      return { ok: true, content: body, from: url }
    } catch (error) {
      if (isGxError(error) && error.code === 'ERR_FETCH_TIMEOUT') silent.add(host)
      return { ok: false, reason: isGxError(error) ? error.message : 'it could not be fetched' }
    }
  }
  return async (url) => {
    if (!URL.canParse(url)) return { ok: false, reason: 'it is not a URL' }
    const asked = known.get(url)
    if (asked !== undefined) return asked
    if (known.size >= most) return { ok: false, reason: `more than ${most} ${what} would have to be fetched` }
    const answer = load(url)
    known.set(url, answer)
    return answer
  }
}
