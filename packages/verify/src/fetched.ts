import { readStatusAnswer } from '@gxkit/credentials/status'
import { type DidResolver, readResolution } from '@gxkit/identity'
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
      const resolution = readResolution(did, await resolver.resolve(did, options))
      const entry = { what: 'did-document', name: did, ok: resolution.ok } as const
      fetched.push(resolution.ok ? { ...entry, from: resolution.from } : { ...entry, reason: resolution.reason })
      return resolution
    },
  }
}

/** Notes every status list that is asked for. */
export function noteStatusLists(status: StatusPort, fetched: Fetched[]): StatusPort {
  return {
    async fetch(url, options) {
      const answer = readStatusAnswer(await status.fetch(url, options))
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
      const { url, ok, from, reason } = partsOf(partsOf(answer).fetched)
      const isKnown = fetched.some(({ what, name }) => what === 'certificate-chain' && name === url)
      if (typeof url === 'string' && !isKnown) {
        const said = { ...(typeof from === 'string' && { from }), ...(typeof reason === 'string' && { reason }) }
        fetched.push({ what: 'certificate-chain', name: url, ok: ok === true, ...said })
      }
      return answer
    },
  }
}

/** The members of what a port answered, if it has any: ports are written by others. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
