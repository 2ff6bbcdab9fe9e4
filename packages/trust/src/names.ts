import { AsnConvert } from '@peculiar/asn1-schema'
import { Name } from '@peculiar/asn1-x509'
import type { DerElement } from './der.ts'
import { type DistinguishedName, readName } from './distinguished-name.ts'

/** A name that a certificate is for, or that a constraint speaks of (GeneralName, RFC 5280, section 4.2.1.6). */
export type GeneralName =
  | { readonly kind: 'dns' | 'email' | 'uri'; readonly value: string }
  | { readonly kind: 'ip'; readonly value: string; readonly bytes: Uint8Array }
  | { readonly kind: 'directory'; readonly value: string; readonly name: DistinguishedName }
  | { readonly kind: 'other'; readonly value: string }

const textKinds: Readonly<Record<number, 'dns' | 'email' | 'uri'>> = { 129: 'email', 130: 'dns', 134: 'uri' }

/** Reads one GeneralName; throws where the inner name is damaged. */
export function readGeneralName({ tag, content, children }: DerElement): GeneralName {
  const kind = textKinds[tag]
  if (kind !== undefined) return { kind, value: latin1(content) }
  if (tag === 0x87) return { kind: 'ip', value: ipText(content), bytes: content }
  const [inner] = children
  if (tag === 0xa4 && inner !== undefined) {
    const name = readName(AsnConvert.parse(new Uint8Array(inner.bytes), Name))
    return { kind: 'directory', value: name.text, name }
  }
  return { kind: 'other', value: `a name of the kind ${tag & 0x1f}` }
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (b) => String.fromCharCode(b)).join('')
}

function ipText(bytes: Uint8Array): string {
  if (bytes.length === 4 || bytes.length === 8) {
    const half = (part: Uint8Array): string => part.join('.')
    return bytes.length === 4 ? half(bytes) : `${half(bytes.subarray(0, 4))}/${half(bytes.subarray(4))}`
  }
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
}

/** One label of a host name, also in the forms of internationalised and service names. */
const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

/** The labels of a host name in lower case, `*` allowed as the first; `undefined` for anything that is no host name. */
export function hostLabels(name: string): readonly string[] | undefined {
  const labels = name.toLowerCase().split('.')
  const plain = labels[0] === '*' && labels.length > 2 ? labels.slice(1) : labels
  return name.length <= 253 && plain.every((l) => label.test(l)) ? labels : undefined
}

/** Whether a name of a certificate is for a host: label by label, `*` for exactly one, the leftmost (RFC 9525, section 6.3). */
export function isForHost(name: string, host: string): boolean {
  const pattern = hostLabels(name)
  const labels = hostLabels(host)
  if (pattern === undefined || labels === undefined || labels[0] === '*') return false
  return pattern.length === labels.length && pattern.every((l, i) => (i === 0 && l === '*') || l === labels[i])
}
