import { readStatusAnswer } from '@gxkit/credentials/status'
import { type DidResolver, readResolution } from '@gxkit/identity'
import type { ChainAnswer, StatusPort, TrustLookup, TrustPort } from './ports.ts'

/** Something that was looked up for a verification: in a folder, in memory or on the network, `from` says where. */
export interface Fetched {
  readonly what: 'did-document' | 'status-list' | TrustLookup['what']
  /** The DID, or the URL of the list, of the chain (`x5u`) or of who was asked about revocation. */
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

/**
 * Notes everything that was looked up for certificate chains, once each. The same question is put once: several checks read the
 * answer.
 */
export function noteChains(trust: TrustPort, fetched: Fetched[]): TrustPort {
  const answers = new Map<string, Promise<ChainAnswer>>()
  const ask: TrustPort['checkChain'] = async (question) => {
    const answer = await trust.checkChain(question)
    for (const lookup of lookupsOf(answer)) {
      if (!fetched.some(({ what, name }) => what === lookup.what && name === lookup.name)) fetched.push(lookup)
    }
    return answer
  }
  return {
    snapshot: trust.snapshot,
    checkIssuer: (question) => trust.checkIssuer(question),
    checkChain(question) {
      const { publicJwk, did, source, at } = question
      const key = JSON.stringify([publicJwk, did, source, at.getTime()])
      const answer = answers.get(key) ?? ask(question)
      answers.set(key, answer)
      return answer
    },
  }
}

/** What a port says that it has looked up: ports are written by others, so each member is read. */
function lookupsOf(answer: unknown): readonly Fetched[] {
  const { fetched } = partsOf(answer)
  return (Array.isArray(fetched) ? fetched : []).map(partsOf).flatMap(({ what, url, ok, from, reason }) => {
    const kind = lookupKinds.find((each) => each === what)
    if (kind === undefined || typeof url !== 'string') return []
    const said = { ...(typeof from === 'string' && { from }), ...(typeof reason === 'string' && { reason }) }
    return [{ what: kind, name: url, ok: ok === true, ...said }]
  })
}

const lookupKinds: readonly TrustLookup['what'][] = ['certificate-chain', 'revocation-list', 'revocation-answer']

/** The members of what a port answered, if it has any: ports are written by others. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
