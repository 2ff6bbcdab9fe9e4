import { fromBase64url } from '@gxkit/core'
import { nameOfCertificate, parseCertificates, readCertificateRequest } from '@gxkit/trust'
import { type Layer, plain, present } from './layer.ts'

/** PEM blocks that are taken apart; the rest is named. */
const mostBlocks = 50

/** Certificates and requests are public and shown one by one; of every other PEM only its kind. */
export async function pemLayers(name: string, text: string): Promise<readonly Layer[]> {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, label = '']) => label.toLowerCase())
  if (labels.length > 0 && labels.every((label) => label === 'certificate')) {
    return certificates(name, new TextEncoder().encode(text))
  }
  if (labels.length > 0 && labels.every((label) => /^(?:new )?certificate request$/.test(label))) {
    return requests(name, text)
  }
  const kinds = labels.slice(0, mostBlocks).map((label) => `${label}${labelWords(label)}`)
  return [{ name, what: `PEM: ${kinds.join(', ') || 'damaged'}`, note: 'content not shown' }]
}

/** DER as files hold it: a certificate, or a request for one. */
export async function derLayers(name: string, bytes: Uint8Array): Promise<readonly Layer[] | undefined> {
  const request = readCertificateRequest(bytes, { source: name })
  if (request.ok) return [requestLayer(name, request.value)]
  const layers = await certificates(name, bytes)
  return layers.some(({ facts }) => facts !== undefined) ? layers : undefined
}

function labelWords(label: string): string {
  if (label === 'encrypted private key') return ' (a PRIVATE key with a passphrase, PKCS#8)'
  return /private key/.test(label) ? ' (a PRIVATE key WITHOUT a passphrase)' : ''
}

async function certificates(name: string, bytes: Uint8Array): Promise<readonly Layer[]> {
  const parsed = await parseCertificates(bytes, { source: name })
  if (!parsed.ok) {
    return [{ name, what: 'certificates that cannot be read', note: parsed.findings[0]?.message ?? 'unreadable' }]
  }
  const all = parsed.value
  return all.map((each, i): Layer => {
    const next = all[i + 1]
    const own = each.subject === each.issuer
    const above = own
      ? 'itself'
      : next?.subject === each.issuer
        ? `the next one, ${nameOfCertificate(next)}`
        : each.issuer
    return {
      name: `${name} > certificate ${i + 1}`,
      what: `the certificate of ${nameOfCertificate(each)}`,
      note: 'not compared with any trust anchor; its signature was not checked',
      claims: [
        {
          by: `the signature of ${above}`,
          covered: 'everything in the certificate',
          notCovered: ['whether it was revoked since'],
        },
      ],
      facts: present({
        subject: each.subject,
        issuer: own ? 'itself (a root, or self-signed)' : each.issuer,
        ...(!own &&
          next !== undefined &&
          next.subject !== each.issuer && { attention: 'the next certificate is not its issuer' }),
        serialNumber: each.serialNumber,
        notBefore: each.notBefore,
        notAfter: each.notAfter,
        key: each.keyType,
        keyProblem: each.keyProblem,
        isAuthority: each.isAuthority,
        names: plain(each.names),
        keyUsage: each.keyUsage,
        extendedKeyUsage: each.extendedKeyUsage,
        ...(each.policies.length > 0 && { policies: each.policies }),
        fingerprint: each.fingerprint,
      }),
    }
  })
}

function requests(name: string, text: string): readonly Layer[] {
  const blocks = [...text.matchAll(/-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([^-]*)-----END/g)].slice(0, mostBlocks)
  if (blocks.length === 0) return [{ name, what: 'PEM: a damaged certificate request', note: 'content not shown' }]
  return blocks.map(([, body = ''], i): Layer => {
    const own = blocks.length === 1 ? name : `${name} > request ${i + 1}`
    const bytes = fromBase64(body)
    const read = bytes && readCertificateRequest(bytes, { source: name })
    if (read?.ok === true) return requestLayer(own, read.value)
    const note = read?.findings[0]?.message ?? 'its content is not base64'
    return { name: own, what: 'a certificate request that cannot be read', note }
  })
}

function requestLayer(
  name: string,
  request: { readonly subject: string; readonly keyType: string; readonly names: unknown },
): Layer {
  const { subject, keyType, names } = request
  return {
    name,
    what: 'a certificate signing request (PKCS#10)',
    note: 'no certificate: an authority has to make one of it',
    claims: [
      {
        by: 'the signature with its own key',
        covered: 'everything that is asked for',
        notCovered: ['who is asking: nobody has confirmed any of it'],
      },
    ],
    facts: present({ subject, key: keyType, names }),
  }
}

function fromBase64(text: string): Uint8Array | undefined {
  const plainText = text.replace(/\s/g, '').replace(/=+$/, '')
  return fromBase64url(plainText.replaceAll('+', '-').replaceAll('/', '_'))
}
