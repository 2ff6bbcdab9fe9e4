import { isGxError } from '@gxkit/core'
import { fetchBytes } from '@gxkit/identity'
import { type CertificatePort, defaultCertificateLimits, type PortAnswer } from '@gxkit/trust'
import { type Online, onlineFetch } from '../project/online.ts'

const bounds = {
  maxBytes: defaultCertificateLimits.documentBytes,
  timeoutMilliseconds: 5000,
  accept: 'application/x-pem-file, application/pem-certificate-chain, */*;q=0.5',
}
const mostChains = 100

/**
 * Gets certificate chains: from the folder that the user named, and what is not there from where it is published. Each
 * address is asked once.
 */
export function certificatesOnline(online: Online, folder: CertificatePort | undefined): CertificatePort {
  const fetch = onlineFetch(online, { maxBytes: bounds.maxBytes })
  const known = new Map<string, Promise<PortAnswer>>()
  const load = async (url: string): Promise<PortAnswer> => {
    try {
      const { status, body } = await fetchBytes(url, fetch, bounds)
      if (status !== 200) return { ok: false, reason: `the server answered ${status}` }
      return { ok: true, content: body, from: url }
    } catch (error) {
      return { ok: false, reason: isGxError(error) ? error.message : 'it could not be fetched' }
    }
  }
  return {
    async fetch(url, options) {
      const { signal } = options
      signal?.throwIfAborted()
      const near = await folder?.fetch(url, options)
      if (near?.ok === true) return near
      const asked = known.get(url)
      if (asked !== undefined) return asked
      if (known.size >= mostChains)
        return { ok: false, reason: `more than ${mostChains} chains would have to be fetched` }
      const answer = load(url)
      known.set(url, answer)
      return answer
    },
  }
}
