import { type Finding, finding, isGxError } from '@gxkit/core'
import { type Fetched, fetchBytes } from '@gxkit/identity'
import { isPage } from '../answer/sentences.ts'
import type { Reach } from '../reach/reach.ts'

/** What a file has to be like at its address. */
export interface Expected {
  /** In words: `a DID document`. */
  readonly what: string
  readonly accept: string
  /** The media types that are in order; none named: all are. */
  readonly mediaTypes?: readonly string[]
  readonly maxBytes: number
  /** Whether web applications have to be able to read it. */
  readonly cors: boolean
}

/** A file as strangers get it, or why they do not. */
export interface Hosted {
  readonly text?: string
  readonly findings: readonly Finding[]
}

/** Gets a file as a stranger would: without cookies, redirects or patience for pages in front of it. */
export async function hosted(url: string, expected: Expected, { fetch, signal }: Reach): Promise<Hosted> {
  const { accept, maxBytes, what } = expected
  const at = { location: { source: url, pointer: '' as const } }
  let answer: Fetched
  try {
    answer = await fetchBytes(url, fetch, { accept, maxBytes, timeoutMilliseconds: 10_000, ...(signal && { signal }) })
  } catch (error) {
    signal?.throwIfAborted()
    if (!isGxError(error)) throw error
    if (/redirect/.test(error.message)) return { findings: [finding('hosting/redirect', { url }, at)] }
    return { findings: [finding('hosting/unreachable', { url, problem: error.message }, at)] }
  }
  const { status, body, contentType, headers } = answer
  const text = new TextDecoder().decode(body)
  if (isPage(text) && what !== 'a document') {
    return { findings: [finding('hosting/web-page', { url, expected: what }, at)] }
  }
  if (status !== 200) return { findings: [finding('hosting/status', { url, status }, at)] }
  const findings: Finding[] = []
  const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  const wanted = expected.mediaTypes ?? []
  if (wanted.length > 0 && !wanted.includes(mediaType)) {
    const params = { url, found: mediaType === '' ? 'nothing in particular' : mediaType.slice(0, 80) }
    findings.push(finding('hosting/media-type', { ...params, expected: wanted.slice(0, 2).join(' or ') }, at))
  }
  if (expected.cors && headers.get('access-control-allow-origin') !== '*') {
    findings.push(finding('hosting/no-cors', { url }, at))
  }
  return { text, findings }
}
