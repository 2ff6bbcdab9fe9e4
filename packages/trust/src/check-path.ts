import { type Finding, finding } from '@gxkit/core'
import { checkPublicKey } from '@gxkit/identity'
import { type Certificate, type KeyUsage, nameOfCertificate } from './certificate.ts'
import { forbiddenName } from './name-constraints.ts'
import { purposeOf } from './purposes.ts'
import { toTime } from './time.ts'

/** What a path is compared with. */
export interface CheckPathOptions {
  readonly at: Date
  readonly source: string
}

type Place = { readonly location: { readonly source: string; readonly pointer: '' } }

/**
 * Everything that must hold in a path besides its signatures: RFC 5280, section 6.1, with the anchor treated like the rest.
 *
 * @param path from the certificate of the key (first) to the anchor (last)
 */
export function checkPath(path: readonly Certificate[], options: CheckPathOptions): readonly Finding[] {
  const place: Place = { location: { source: options.source, pointer: '' } }
  return [
    ...path.flatMap((each) => checkOne(each, options.at, place)),
    ...path.slice(1).flatMap((each, i) => checkAuthority(each, path.slice(0, i + 1), place)),
    ...path.slice(0, 1).flatMap((leaf) => checkLeaf(leaf, place)),
  ]
}

/** What holds for every certificate by itself. */
function checkOne(certificate: Certificate, at: Date, place: Place): readonly Finding[] {
  const name = { certificate: nameOfCertificate(certificate) }
  const { notBefore, notAfter, unknownCritical, serialNumber, publicJwk, keyProblem } = certificate
  const findings: Finding[] = []
  const moment = toTime(at)
  if (at.getTime() < Date.parse(notBefore)) {
    findings.push(finding('certificate/not-yet-valid', { ...name, time: notBefore, at: moment }, place))
  }
  // The last second belongs to the period (RFC 5280, section 4.1.2.5).
  if (!(at.getTime() < Date.parse(notAfter) + 1000)) {
    findings.push(finding('certificate/expired', { ...name, time: notAfter, at: moment }, place))
  }
  for (const oid of unknownCritical) {
    findings.push(finding('certificate/unknown-critical-extension', { ...name, oid }, place))
  }
  const problem = problemOfSerial(serialNumber)
  if (problem !== undefined) findings.push(finding('certificate/serial-number', { ...name, problem }, place))
  const [weak] = publicJwk === undefined ? [] : checkPublicKey(publicJwk).filter(({ severity }) => severity === 'error')
  const weakness = keyProblem ?? weak?.message
  if (weakness !== undefined) findings.push(finding('certificate/weak-key', { ...name, problem: weakness }, place))
  return findings
}

function problemOfSerial(hex: string): string | undefined {
  if (/^0*$/.test(hex)) return 'is zero'
  if (Number.parseInt(hex.slice(0, 2), 16) >= 0x80) return 'is negative'
  // One byte more where the first only keeps the number positive.
  return hex.replace(/^00/, '').length > 40 ? 'is longer than 20 bytes' : undefined
}

/** What holds for a certificate that has issued others: the ones below it, the nearest last. */
function checkAuthority(authority: Certificate, below: readonly Certificate[], place: Place): readonly Finding[] {
  const name = { certificate: nameOfCertificate(authority) }
  const findings: Finding[] = []
  if (!authority.isAuthority) findings.push(finding('certificate/not-an-authority', name, place))
  if (authority.keyUsage !== undefined && !authority.keyUsage.includes('keyCertSign')) {
    const params = { ...name, needed: 'issuing certificates', found: wordsOf(authority.keyUsage) }
    findings.push(finding('certificate/key-usage', params, place))
  }
  const between = below.slice(1).filter((each) => !isSelfIssued(each)).length
  if (authority.pathLength !== undefined && between > authority.pathLength) {
    const params = { ...name, allowed: authority.pathLength, found: between }
    findings.push(finding('certificate/path-too-long', params, place))
  }
  findings.push(...checkPurposes(authority, place))
  for (const [i, each] of below.entries()) {
    if (authority.nameConstraints === undefined || (i > 0 && isSelfIssued(each))) continue
    const forbidden = forbiddenName(each, authority.nameConstraints)
    if (forbidden === undefined) continue
    const params = { certificate: nameOfCertificate(each), name: forbidden.slice(0, 200), by: name.certificate }
    findings.push(finding('certificate/name-constraint', params, place))
  }
  return findings
}

/** What holds for the certificate of the key that signed a credential. */
function checkLeaf(leaf: Certificate, place: Place): readonly Finding[] {
  const findings = [...checkPurposes(leaf, place)]
  // Seals often carry nonRepudiation alone: it is the usage for signatures that are meant to bind.
  const signs =
    leaf.keyUsage === undefined || leaf.keyUsage.some((u) => u === 'digitalSignature' || u === 'nonRepudiation')
  if (!signs) {
    const params = { certificate: nameOfCertificate(leaf), needed: 'signing', found: wordsOf(leaf.keyUsage ?? []) }
    findings.push(finding('certificate/key-usage', params, place))
  }
  return findings
}

function checkPurposes(certificate: Certificate, place: Place): readonly Finding[] {
  const found = certificate.extendedKeyUsage?.map(purposeOf)
  if (found === undefined || found.some(({ accepted }) => accepted)) return []
  const words = found.map((purpose) => purpose.words).join(', ') || 'nothing'
  return [
    finding('certificate/extended-key-usage', { certificate: nameOfCertificate(certificate), found: words }, place),
  ]
}

const usageWords: Readonly<Record<KeyUsage, string>> = {
  digitalSignature: 'signing',
  nonRepudiation: 'binding signatures',
  keyEncipherment: 'encrypting keys',
  dataEncipherment: 'encrypting data',
  keyAgreement: 'agreeing on keys',
  keyCertSign: 'issuing certificates',
  crlSign: 'signing revocation lists',
  encipherOnly: 'encrypting',
  decipherOnly: 'decrypting',
}

function wordsOf(usage: readonly KeyUsage[]): string {
  return usage.map((each) => usageWords[each]).join(', ') || 'nothing'
}

/** Issued by the same name: an authority that renews its own key (RFC 5280, section 3.2). */
export function isSelfIssued({ subjectName, issuerName }: Certificate): boolean {
  return subjectName.key === issuerName.key
}
