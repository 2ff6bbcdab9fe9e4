import type { Parsed } from '@gxkit/core'
import { finding, GxError } from '@gxkit/core'

/** Where a did:web leads to. */
export interface DidWeb {
  readonly host: string
  /** 443 when the DID names none. */
  readonly port: number
  /** Whether the host is one that only a machine or a network of its own knows. Nothing is ever fetched from there. */
  readonly isLocal: boolean
  /** The HTTPS address of the document. */
  readonly url: string
}

/**
 * Reads a did:web strictly: a host name in lower case (never an IP address, in whatever spelling), a port only as
 * `%3A<digits>`, path segments that mean nothing but themselves.
 *
 * @see did:web method specification, section 3
 * @example
 * parseDidWeb('did:web:example.org:a') // { ok: true, value: { host: 'example.org', port: 443, isLocal: false, url: 'https://example.org/a/did.json' } }
 */
export function parseDidWeb(did: string): Parsed<DidWeb> {
  const [authority = '', ...segments] = did.slice('did:web:'.length).split(':')
  const [, host = '', digits] = /^(.*?)(?:%3A(.*))?$/i.exec(authority) ?? []
  const port = digits === undefined ? 443 : toPort(digits)
  const problem =
    (did.startsWith('did:web:') && did.length <= 2048 ? undefined : 'it is not a did:web, or too long') ??
    problemOfHost(host) ??
    (port === undefined ? 'what follows "%3A" is not a port' : undefined) ??
    segments.map(problemOfSegment).find((p) => p !== undefined)
  if (problem !== undefined || port === undefined) {
    const params = { did: did.slice(0, 200), problem: problem ?? 'it has no port' }
    return { ok: false, findings: [finding('did/syntax', params)] }
  }
  const path = segments.length === 0 ? '.well-known' : segments.join('/')
  const url = `https://${host}${port === 443 ? '' : `:${port}`}/${path}/did.json`
  return { ok: true, value: { host, port, isLocal: localNames.test(host) || !host.includes('.'), url } }
}

/**
 * The HTTPS address of the document of a did:web.
 *
 * @throws GxError `ERR_DID_INVALID` when the text is not a did:web that can be used
 * @example
 * didWebUrl('did:web:example.org') // 'https://example.org/.well-known/did.json'
 */
export function didWebUrl(did: string): string {
  const parsed = parseDidWeb(did)
  if (parsed.ok && !parsed.value.isLocal) return parsed.value.url
  const [found] = parsed.ok ? [finding('did/refused', { did: did.slice(0, 200), problem: localHost })] : parsed.findings
  throw new GxError('ERR_DID_INVALID', found?.message ?? 'This is not a did:web.', found && { next: found.next })
}

/**
 * The did:web of an HTTPS address: of the document itself, or of the folder that it is in.
 *
 * @param url e.g. `https://example.org/`, `https://example.org/.well-known/did.json`, `https://example.org/a/did.json`
 * @throws GxError `ERR_DID_INVALID` when no did:web leads to the address
 * @example
 * didWebFrom('https://example.org:8443/a/did.json') // 'did:web:example.org%3A8443:a'
 */
export function didWebFrom(url: string): string {
  const refuse = (problem: string): GxError =>
    new GxError('ERR_DID_INVALID', `No did:web leads to this address: ${problem}.`, {
      next: 'Give an address such as https://example.org/.well-known/did.json.',
    })
  if (!URL.canParse(url)) throw refuse('it is not a URL')
  const { protocol, hostname, port, pathname, username, password, search, hash } = new URL(url)
  if (protocol !== 'https:') throw refuse('it does not start with https://')
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw refuse('it has a user name, a query or a fragment')
  }
  if (pathname === '/did.json') throw refuse('the document of a host lies under /.well-known/did.json')
  const folder = pathname.replace(/\/did\.json$/, '/').replace(/^\/\.well-known\/?$/, '/')
  const segments = folder.split('/').slice(1)
  if (segments.at(-1) === '') segments.pop()
  const did = ['did', 'web', `${hostname}${port === '' ? '' : `%3A${port}`}`, ...segments].join(':')
  const parsed = parseDidWeb(did)
  if (!parsed.ok || parsed.value.isLocal) throw refuse('its host or path cannot be part of a DID')
  return did
}

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
/** Why nothing is fetched for a did:web whose host {@link DidWeb.isLocal}. */
export const localHost =
  'its host name is known to one machine or network only; a full name such as example.org is needed'

const localNames = /(?:^|\.)(?:localhost|local|internal|localdomain|onion|arpa)$/

function problemOfHost(host: string): string | undefined {
  if (host === '') return 'it names no host'
  if (/[A-Z]/.test(host)) return 'host names are written in lower case'
  const labels = host.split('.')
  const numeric = /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')
  if (numeric || /^%5b/i.test(host)) return 'a host name is needed, not an IP address'
  return host.length > 253 || !labels.every((l) => label.test(l)) ? 'this is not a host name' : undefined
}

function toPort(digits: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(digits) && Number(digits) <= 65535 ? Number(digits) : undefined
}

function problemOfSegment(segment: string): string | undefined {
  if (segment === '') return 'it has an empty path segment ("::" or ":" at the end)'
  if (segment === '.' || segment === '..') return '"." and ".." cannot be path segments'
  let decoded: string
  try {
    decoded = decodeURIComponent(segment)
  } catch {
    return 'it has a broken percent-encoding'
  }
  // Decoded a second time, none of these may appear either; so "%" itself is refused as well.
  if (/[^A-Za-z0-9._-]/.test(segment.replace(/%[0-9A-Fa-f]{2}/g, ''))) return 'it has characters that a DID cannot have'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f/\\?#%@]/.test(decoded)) return 'it has encoded characters that change the path'
  return /%(?:2[DdEe]|3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9Aa])/.test(segment)
    ? 'it has letters, digits, "-", "." or "_" in percent-encoding'
    : undefined
}
