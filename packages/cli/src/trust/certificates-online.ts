import { type CertificatePort, defaultCertificateLimits } from '@gxkit/trust'
import { type Online, onlineFetch } from '../project/online.ts'
import { askOnce } from './ask-once.ts'

/**
 * Gets certificate chains: from the folder that the user named, and what is not there from where it is published. Each
 * address is asked once.
 */
export function certificatesOnline(online: Online, folder: CertificatePort | undefined): CertificatePort {
  const maxBytes = defaultCertificateLimits.documentBytes
  const ask = askOnce({
    fetch: onlineFetch(online, { maxBytes }),
    maxBytes,
    timeoutMilliseconds: 5000,
    accept: 'application/x-pem-file, application/pem-certificate-chain, */*;q=0.5',
    most: 100,
    what: 'chains',
  })
  return {
    async fetch(url, options) {
      options.signal?.throwIfAborted()
      const near = await folder?.fetch(url, options)
      return near?.ok === true ? near : ask(url)
    },
  }
}
