import { toHex } from '@gxkit/core'
import type { Certificate, KeyUsage, NameConstraints, QualifiedStatements } from './certificate.ts'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'
import { type GeneralName, readGeneralName } from './names.ts'

/** What the extensions of a certificate say (RFC 5280, section 4.2). */
export type Extensions = Pick<
  Certificate,
  | 'isAuthority'
  | 'pathLength'
  | 'keyUsage'
  | 'extendedKeyUsage'
  | 'names'
  | 'policies'
  | 'nameConstraints'
  | 'qualified'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'crlUrls'
  | 'ocspUrls'
  | 'unknownCritical'
  | 'extensions'
>

/** Each extension that is understood, by its identifier. What is not here and critical makes a path fail. */
const readers: Readonly<Record<string, (value: DerElement) => Partial<Extensions>>> = {
  '2.5.29.14': ({ content }) => ({ subjectKeyId: toHex(content) }),
  '2.5.29.15': (value) => ({ keyUsage: readKeyUsage(value) }),
  '2.5.29.17': ({ children }) => ({ names: children.map(readGeneralName) }),
  '2.5.29.19': readBasicConstraints,
  '2.5.29.30': (value) => ({ nameConstraints: readNameConstraints(value) }),
  '2.5.29.31': (value) => ({ crlUrls: readCrlUrls(value) }),
  '2.5.29.32': ({ children }) => ({ policies: children.flatMap(({ children: [id] }) => (id ? [oid(id)] : [])) }),
  '2.5.29.35': ({ children }) => {
    const id = children.find(({ tag }) => tag === 0x80)
    return id === undefined ? {} : { authorityKeyId: toHex(id.content) }
  },
  '2.5.29.37': ({ children }) => ({ extendedKeyUsage: children.map(oid) }),
  '1.3.6.1.5.5.7.1.1': ({ children }) => ({
    ocspUrls: children.flatMap(({ children: [method, place] }) =>
      method !== undefined && oid(method) === '1.3.6.1.5.5.7.48.1' && place !== undefined ? urlOf(place) : [],
    ),
  }),
  '1.3.6.1.5.5.7.1.3': (value) => ({ qualified: readQualified(value) }),
}

const empty: Extensions = {
  isAuthority: false,
  names: [],
  policies: [],
  crlUrls: [],
  ocspUrls: [],
  unknownCritical: [],
  extensions: [],
}

/** Reads all extensions; the text says what is wrong. Throws where an extension does not have its form. */
export function readExtensions(explicit: DerElement | undefined): Extensions | string {
  if (explicit === undefined) return empty
  const [list, more] = explicit.children
  if (list?.tag !== derTag.sequence || more !== undefined || list.children.length === 0) {
    return 'its extensions are not readable'
  }
  let result = empty
  const seen: string[] = []
  const unknownCritical: string[] = []
  for (const { children } of list.children) {
    const [id, ...rest] = children
    const value = rest.at(-1)
    if (id?.tag !== derTag.objectIdentifier || value?.tag !== derTag.octetString || rest.length > 2) {
      return 'one of its extensions is not readable'
    }
    const [flag] = rest.length === 2 ? rest : []
    if (flag !== undefined && flag.tag !== derTag.boolean) return 'one of its extensions is not readable'
    const critical = flag?.content[0] === 0xff
    const name = oid(id)
    if (seen.includes(name)) return `it has the extension ${name} twice`
    seen.push(name)
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (read === undefined) {
      if (critical) unknownCritical.push(name)
      continue
    }
    const inner = readDer(value.content)
    if (!inner.ok) return `its extension ${name} is not readable: ${inner.problem}`
    result = { ...result, ...read(inner.root) }
  }
  return { ...result, unknownCritical, extensions: seen }
}

const oid = (element: DerElement): string => {
  if (element.tag !== derTag.objectIdentifier) throw new TypeError('an object identifier is needed')
  return objectIdentifier(element)
}

const usages: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'crlSign',
  'encipherOnly',
  'decipherOnly',
]

function readKeyUsage({ tag, content }: DerElement): readonly KeyUsage[] {
  if (tag !== derTag.bitString) throw new TypeError('a bit string is needed')
  return usages.filter((_, i) => ((content[1 + (i >> 3)] ?? 0) & (0x80 >> (i & 7))) !== 0)
}

function readBasicConstraints({ tag, children }: DerElement): Partial<Extensions> {
  const [flag] = children.filter((child) => child.tag === derTag.boolean)
  const isAuthority = flag?.content[0] === 0xff
  const [length, more] = flag === undefined ? children : children.slice(1)
  const inOrder = flag === undefined || flag === children[0]
  if (tag !== derTag.sequence || !inOrder || more !== undefined) throw new TypeError('basic constraints are needed')
  if (length === undefined) return { isAuthority }
  const [value = 0xff] = length.content
  if (length.tag !== derTag.integer || length.content.length !== 1 || value > 0x7f)
    throw new TypeError('a path length is needed')
  return { isAuthority, pathLength: value }
}

function readNameConstraints({ children }: DerElement): NameConstraints {
  const of = (wanted: number): readonly GeneralName[] =>
    children.filter(({ tag }) => tag === wanted).flatMap(({ children: trees }) => trees.map(readSubtree))
  if (children.length === 0 || children.some(({ tag }) => tag !== 0xa0 && tag !== 0xa1)) {
    throw new TypeError('name constraints are needed')
  }
  return { permitted: of(0xa0), excluded: of(0xa1) }
}

/** `minimum` and `maximum` have no meaning here (RFC 5280, section 4.2.1.10); a constraint with them is not understood. */
function readSubtree({ children }: DerElement): GeneralName {
  const [base, more] = children
  if (base === undefined || more !== undefined) throw new TypeError('a subtree is needed')
  return readGeneralName(base)
}

/** Addresses of lists that are not limited to some reasons nor issued by somebody else. */
function readCrlUrls({ children }: DerElement): readonly string[] {
  return children.flatMap(({ children: parts }) => {
    if (parts.some(({ tag }) => tag === 0x81 || tag === 0xa2)) return []
    const names = parts.find(({ tag }) => tag === 0xa0)?.children.find(({ tag }) => tag === 0xa0)?.children ?? []
    return names.flatMap(urlOf)
  })
}

function urlOf(element: DerElement): readonly string[] {
  const name = readGeneralName(element)
  return name.kind === 'uri' && /^https?:\/\//i.test(name.value) ? [name.value] : []
}

const qualifiedTypes: Readonly<Record<string, string>> = {
  '0.4.0.1862.1.6.1': 'eSign',
  '0.4.0.1862.1.6.2': 'eSeal',
  '0.4.0.1862.1.6.3': 'web',
}

function readQualified({ children }: DerElement): QualifiedStatements {
  const statements = children.map(({ children: [id, info] }) => ({ id: id === undefined ? '' : oid(id), info }))
  const types = statements.filter(({ id }) => id === '0.4.0.1862.1.6').flatMap(({ info }) => info?.children ?? [])
  return {
    compliance: statements.some(({ id }) => id === '0.4.0.1862.1.1'),
    types: types.map(oid).map((id) => (Object.hasOwn(qualifiedTypes, id) ? (qualifiedTypes[id] ?? id) : id)),
  }
}
