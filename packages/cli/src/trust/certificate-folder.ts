import { basename, join } from 'node:path'
import { isGxError } from '@gxkit/core'
import { type CertificatePort, defaultCertificateLimits, type PortAnswer, type RevocationPort } from '@gxkit/trust'
import { exists, factsOf, readBinaryFile } from '../files/read.ts'

/**
 * Finds certificate chains in a folder: `https://a.example/x/chain.pem` is looked for as `a.example/x/chain.pem`, as
 * `a.example.pem`, and as `chain.pem`. Nothing is fetched. Which file answers does not matter for trust: the chain must
 * be for the key that signed.
 */
export async function certificateFolder(folder: string): Promise<CertificatePort> {
  await factsOf(folder, 'folder of certificates')
  return {
    fetch: (url) => readFirst(folder, chainFiles(url), 'certificate chain', defaultCertificateLimits.documentBytes),
  }
}

/**
 * Finds what authorities said about revocation in the same folder: lists by host and path or by the last part of the path, as chains;
 * answers (OCSP) as `<serial number>.ocsp`, also below the host that gave them. Old ones count only for their time.
 */
export function revocationFolder(folder: string): RevocationPort {
  return {
    async fetch(url, { body, serialNumber }) {
      if (body === undefined) return readFirst(folder, placesOf(url), 'revocation list', 16 * 1024 * 1024)
      const name = `${serialNumber ?? 'unknown'}.ocsp`
      const files = [...hostOf(url).map((host) => join(host, name)), name]
      return readFirst(folder, files, 'answer on revocation', 65_536)
    },
  }
}

async function readFirst(
  folder: string,
  files: readonly string[],
  what: string,
  maxBytes: number,
): Promise<PortAnswer> {
  for (const file of files) {
    const path = join(folder, file)
    if (!(await exists(path))) continue
    try {
      return { ok: true, content: await readBinaryFile(path, what, maxBytes), from: path }
    } catch (error) {
      if (isGxError(error)) return { ok: false, reason: error.message }
      throw error
    }
  }
  return { ok: false, reason: `it is not in the folder ${folder}` }
}

function chainFiles(url: string): readonly string[] {
  const [place, last] = placesOf(url)
  return place === undefined ? [] : [place, ...hostOf(url).map((host) => `${host}.pem`), ...(last ? [last] : [])]
}

function hostOf(url: string): readonly string[] {
  return placesOf(url).length === 0 ? [] : [new URL(url).hostname]
}

/** Names below the folder, none of which leads out of it: by host and path, and by the last part of the path. */
function placesOf(url: string): readonly string[] {
  if (!URL.canParse(url)) return []
  const { hostname, pathname } = new URL(url)
  const parts = [hostname, ...pathname.split('/').filter((part) => part !== '')]
  const safe = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part) && !/^\.+$/.test(part))
  return safe ? [join(...parts), basename(pathname)] : []
}
