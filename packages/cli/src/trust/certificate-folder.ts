import { basename, join } from 'node:path'
import { isGxError } from '@gxkit/core'
import { type CertificatePort, defaultCertificateLimits } from '@gxkit/trust'
import { exists, factsOf, readBinaryFile } from '../files/read.ts'

/**
 * Finds certificate chains in a folder: `https://a.example/x/chain.pem` is looked for as `a.example/x/chain.pem`, as
 * `a.example.pem`, and as `chain.pem`. Nothing is fetched. Which file answers does not matter for trust: the chain must
 * be for the key that signed.
 */
export async function certificateFolder(folder: string): Promise<CertificatePort> {
  await factsOf(folder, 'folder of certificates')
  return {
    async fetch(url) {
      for (const file of candidates(url)) {
        const path = join(folder, file)
        if (!(await exists(path))) continue
        try {
          const content = await readBinaryFile(path, 'certificate chain', defaultCertificateLimits.documentBytes)
          return { ok: true, content, from: path }
        } catch (error) {
          if (isGxError(error)) return { ok: false, reason: error.message }
          throw error
        }
      }
      return { ok: false, reason: `it is not in the folder ${folder}` }
    },
  }
}

/** Names below the folder, none of which leads out of it. */
function candidates(url: string): readonly string[] {
  if (!URL.canParse(url)) return []
  const { hostname, pathname } = new URL(url)
  const parts = [hostname, ...pathname.split('/').filter((part) => part !== '')]
  const safe = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part) && !/^\.+$/.test(part))
  return safe ? [join(...parts), `${hostname}.pem`, basename(pathname)] : []
}
