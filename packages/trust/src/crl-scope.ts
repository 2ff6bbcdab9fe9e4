import type { Certificate } from './certificate.ts'
import { type DerElement, derTag, readDer } from './der.ts'
import { readGeneralName } from './names.ts'

/**
 * Whether a list with an issuing distribution point speaks of a certificate: it must be the list of an address that the certificate
 * names, and of its kind. Lists of some reasons only, of other issuers, or of attribute certificates are not understood.
 *
 * @returns what is wrong, or `undefined`
 * @see RFC 5280, sections 5.2.5 and 6.3.3 (b)
 */
export function problemOfScope(value: Uint8Array, certificate: Certificate): string | undefined {
  const read = readDer(value)
  if (!read.ok || read.root.tag !== derTag.sequence) return 'the scope of the list is not readable'
  const members = read.root.children
  const isSet = (tag: number): boolean => members.some((each) => each.tag === tag && each.content[0] !== 0)
  if (members.some(({ tag }) => tag === 0x83 || tag === 0xa3)) return 'the list is for some reasons only'
  if (isSet(0x84)) return 'the list is of several issuers'
  if (isSet(0x85)) return 'the list is not for certificates of keys'
  if (isSet(0x81) && certificate.isAuthority) return 'the list is not for authorities'
  if (isSet(0x82) && !certificate.isAuthority) return 'the list is for authorities only'
  const point = members.find(({ tag }) => tag === 0xa0)
  if (point === undefined || urlsOf(point).some((url) => certificate.crlUrls.includes(url))) return undefined
  return 'the list is not the one that the certificate names'
}

/** The addresses in a full name; a name relative to the issuer has none, and so fits nothing. */
function urlsOf({ children }: DerElement): readonly string[] {
  const names = children.find(({ tag }) => tag === 0xa0)?.children ?? []
  return names.map(readGeneralName).flatMap(({ kind, value }) => (kind === 'uri' ? [value] : []))
}
