import type { Name } from '@peculiar/asn1-x509'

/** A distinguished name: for people, and for comparing. */
export interface DistinguishedName {
  /** As RFC 4514 writes it, e.g. `CN=R12,O=Let's Encrypt,C=US`. */
  readonly text: string
  /** The relative names from the root on, each in one comparable form (RFC 5280, section 7.1). */
  readonly parts: readonly string[]
  /** The same as one text. */
  readonly key: string
  readonly commonName?: string
  readonly emails: readonly string[]
}

const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
}

/** Reads a name as the library has decoded it. */
export function readName(name: Name): DistinguishedName {
  const relative = [...name].map((rdn) => [...rdn].map(({ type, value }) => ({ type, value: clean(value.toString()) })))
  const attributes = relative.flat()
  const parts = relative.map((rdn) =>
    rdn
      .map(({ type, value }) => `${type}=${comparable(value)}`)
      .sort()
      .join('+'),
  )
  const text = [...relative]
    .reverse()
    .map((rdn) => rdn.map(({ type, value }) => `${shortNames[type] ?? type}=${escapeText(value)}`).join('+'))
    .join(',')
  const commonName = attributes.find(({ type }) => type === '2.5.4.3')?.value
  const emails = attributes.filter(({ type }) => type === '1.2.840.113549.1.9.1').map(({ value }) => value)
  return { text, parts, key: parts.join(' / '), emails, ...(commonName !== undefined && { commonName }) }
}

/** What a name shows to people never moves their cursor nor hides behind other characters. */
function clean(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16) ?? ''}}`)
}

function comparable(value: string): string {
  return JSON.stringify(value.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' '))
}

function escapeText(value: string): string {
  return value.replace(/[,+"\\<>;=]/g, (c) => `\\${c}`).slice(0, 200)
}
