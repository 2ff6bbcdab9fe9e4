import { type Finding, finding, isGxError } from '@gxkit/core'
import { didWebUrl } from '@gxkit/identity'
import { type Certificate, nameOfCertificate } from './certificate.ts'
import { isForHost } from './names.ts'

/**
 * Whether the certificate of a key names the host under which a did:web is published: by the alternative names, label by
 * label; the common name does not count.
 *
 * @returns a finding `certificate/host`, or `undefined` where it does, or where the DID has no host
 * @see RFC 9525, section 6
 * @example
 * const subjectName = { text: '', parts: [], key: '', emails: [] }
 * const leaf = { subject: '', subjectName, serialNumber: '01', names: [{ kind: 'dns', value: 'a.example' }] } as const
 * checkHost(leaf, 'did:web:b.example')?.code // 'certificate/host'
 */
export function checkHost(
  leaf: Pick<Certificate, 'subject' | 'subjectName' | 'serialNumber' | 'names'>,
  did: string,
  options: { readonly source?: string; readonly severity?: 'error' | 'warning' } = {},
): Finding | undefined {
  const { source = 'certificates', severity = 'error' } = options
  const host = hostOf(did)
  if (host === undefined) return undefined
  const hosts = leaf.names.flatMap((name) => (name.kind === 'dns' ? [name.value] : []))
  if (hosts.some((name) => isForHost(name, host))) return undefined
  const found = hosts.slice(0, 5).join(', ').slice(0, 300) || 'no host at all'
  const params = { certificate: nameOfCertificate(leaf), host, found }
  return finding('certificate/host', params, { location: { source, pointer: '' }, severity })
}

function hostOf(did: string): string | undefined {
  if (!did.startsWith('did:web:')) return undefined
  try {
    return new URL(didWebUrl(did)).hostname
  } catch (error) {
    if (isGxError(error)) return undefined
    throw error
  }
}
