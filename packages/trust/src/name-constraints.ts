import type { Certificate, NameConstraints } from './certificate.ts'
import { type GeneralName, hostLabels } from './names.ts'

/** The first name of a certificate that an authority above it may not issue for, or `undefined` (RFC 5280, section 4.2.1.10). */
export function forbiddenName(certificate: Certificate, constraints: NameConstraints): string | undefined {
  return namesOf(certificate).find((name) => !isAllowed(name, constraints))?.value
}

/** The subject is a name, too; and so is its e-mail address in certificates without alternative names. */
function namesOf({ names, subjectName }: Certificate): readonly GeneralName[] {
  const subject: GeneralName[] =
    subjectName.parts.length === 0 ? [] : [{ kind: 'directory', value: subjectName.text, name: subjectName }]
  const emails = names.some(({ kind }) => kind === 'email') ? [] : subjectName.emails
  return [...names, ...subject, ...emails.map((value) => ({ kind: 'email' as const, value }))]
}

function isAllowed(name: GeneralName, { permitted, excluded }: NameConstraints): boolean {
  const sameKind = (constraint: GeneralName): boolean => constraint.kind === name.kind
  // A constraint of a kind that is not understood holds for every name of that kind.
  if (name.kind === 'other') return ![...permitted, ...excluded].some(sameKind)
  if (excluded.some((constraint) => sameKind(constraint) && lies(name, constraint, 'touches'))) return false
  const limits = permitted.filter(sameKind)
  return limits.length === 0 || limits.some((constraint) => lies(name, constraint, 'within'))
}

/** Whether a name lies within a subtree; `touches`: whether any host that it stands for may do. Damaged names always touch. */
function lies(name: GeneralName, tree: GeneralName, how: 'within' | 'touches'): boolean {
  const unclear = how === 'touches'
  if (name.kind === 'dns' && tree.kind === 'dns') return hostLies(name.value, tree.value, how)
  if (name.kind === 'ip' && tree.kind === 'ip') return addressLies(name.bytes, tree.bytes, unclear)
  if (name.kind === 'directory' && tree.kind === 'directory') {
    return tree.name.parts.every((part, i) => part === name.name.parts[i])
  }
  if (name.kind === 'email' && tree.kind === 'email') return mailLies(name.value, tree.value, unclear)
  if (name.kind === 'uri' && tree.kind === 'uri') {
    const host = URL.canParse(name.value) ? new URL(name.value).hostname : ''
    if (hostLabels(host) === undefined) return unclear
    return tree.value.startsWith('.') ? hostLies(host, tree.value, how) : host === tree.value.toLowerCase()
  }
  return unclear
}

/** A tree `example.org` holds itself and everything below, `.example.org` only what is below. */
function hostLies(host: string, tree: string, how: 'within' | 'touches'): boolean {
  if (tree === '') return true
  const labels = hostLabels(host)
  const below = tree.startsWith('.')
  const base = hostLabels(below ? tree.slice(1) : tree)
  if (labels === undefined || base === undefined) return how === 'touches'
  const isBelow = endsWith(labels, base) && labels.length >= base.length + (below ? 1 : 0)
  if (isBelow || how === 'within' || labels[0] !== '*') return isBelow
  // "*.example.org" also stands for "a.example.org", the root of an excluded tree.
  return !below && base.length === labels.length && endsWith(base, labels.slice(1))
}

function endsWith(labels: readonly string[], end: readonly string[]): boolean {
  const offset = labels.length - end.length
  return offset >= 0 && end.every((l, i) => l === labels[offset + i])
}

function addressLies(address: Uint8Array, tree: Uint8Array, unclear: boolean): boolean {
  const isAddress = address.length === 4 || address.length === 16
  const isTree = tree.length === 8 || tree.length === 32
  if (!isAddress || !isTree) return unclear
  if (tree.length !== 2 * address.length) return false
  return address.every((byte, i) => {
    const mask = tree[address.length + i] ?? 0
    return (byte & mask) === ((tree[i] ?? 0) & mask)
  })
}

function mailLies(address: string, tree: string, unclear: boolean): boolean {
  const at = address.lastIndexOf('@')
  if (at < 1) return unclear
  if (tree.includes('@')) return address.toLowerCase() === tree.toLowerCase()
  const host = address.slice(at + 1)
  return tree.startsWith('.') ? hostLies(host, tree, 'within') : host.toLowerCase() === tree.toLowerCase()
}
