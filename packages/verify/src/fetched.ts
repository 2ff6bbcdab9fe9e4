import type { DidResolver } from '@gxkit/identity'
import type { StatusPort, TrustPort } from './ports.ts'

/** Something that was looked up for a verification: in a folder, in memory or on the network, `from` says where. */
export interface Fetched {
  readonly what: 'did-document' | 'status-list' | 'certificate-chain'
  /** The DID, or the URL of the list or of the chain (`x5u`). */
  readonly name: string
  readonly ok: boolean
  /** Where it came from: a URL or a file. */
  readonly from?: string
  /** Why there is none. */
  readonly reason?: string
}

/** Notes every DID that is asked for. */
export function noteResolutions(resolver: DidResolver, fetched: Fetched[]): DidResolver {
  return {
    async resolve(did, options) {
      const resolution = await resolver.resolve(did, options)
      // A resolver of others may answer anything; what reads the answer says so.
      const { ok = false, from, reason } = (resolution ?? {}) as { ok?: boolean; from?: string; reason?: string }
      fetched.push({
        what: 'did-document',
        name: did,
        ok,
        ...(from !== undefined && { from }),
        ...(reason !== undefined && { reason }),
      })
      return resolution
    },
  }
}

/** Notes every status list that is asked for. */
export function noteStatusLists(status: StatusPort, fetched: Fetched[]): StatusPort {
  return {
    async fetch(url, options) {
      const answer = await status.fetch(url, options)
      const entry = { what: 'status-list', name: url, ok: answer.ok } as const
      fetched.push(answer.ok ? { ...entry, from: answer.from } : { ...entry, reason: answer.reason })
      return answer
    },
  }
}

/** Notes every certificate chain that was asked for, once each. */
export function noteChains(trust: TrustPort, fetched: Fetched[]): TrustPort {
  return {
    snapshot: trust.snapshot,
    checkIssuer: (question) => trust.checkIssuer(question),
    async checkChain(question) {
      const answer = await trust.checkChain(question)
      const { url, ...outcome } = answer.fetched ?? {}
      const isKnown = fetched.some(({ what, name }) => what === 'certificate-chain' && name === url)
      if (url !== undefined && !isKnown) {
        fetched.push({ what: 'certificate-chain', name: url, ok: false, ...outcome })
      }
      return answer
    },
  }
}
