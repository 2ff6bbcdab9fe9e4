import { ocspAddress, type RevocationPort } from '@gxkit/trust'
import { type Online, onlineFetch } from '../project/online.ts'
import { askOnce } from './ask-once.ts'

const listBytes = 16 * 1024 * 1024
const answerBytes = 65_536

/**
 * Asks authorities about revocation. Their lists and answers are signed and mostly published without TLS, so that plain HTTP is
 * spoken too, with all the other guards. Questions go into the address (GET); nothing is ever posted. What nobody answers is
 * looked for in the folder that the user named.
 */
export function revocationOnline(online: Online, folder: RevocationPort | undefined): RevocationPort {
  const lists = askOnce({
    fetch: onlineFetch(online, { maxBytes: listBytes, timeoutMilliseconds: 10_000, plainHttp: true }),
    maxBytes: listBytes,
    timeoutMilliseconds: 10_000,
    accept: 'application/pkix-crl, */*;q=0.5',
    most: 20,
    what: 'revocation lists',
  })
  const answers = askOnce({
    fetch: onlineFetch(online, { maxBytes: answerBytes, plainHttp: true }),
    maxBytes: answerBytes,
    timeoutMilliseconds: 5000,
    accept: 'application/ocsp-response, */*;q=0.5',
    most: 200,
    what: 'answers on revocation',
  })
  return {
    async fetch(url, options) {
      options.signal?.throwIfAborted()
      const { body } = options
      const answer = body === undefined ? await lists(url) : await answers(ocspAddress(url, body.bytes))
      if (answer.ok || folder === undefined) return answer
      const near = await folder.fetch(url, options)
      return near.ok ? near : answer
    },
  }
}
