import { type Finding, finding, isGxError, parseJsonObject } from '@gxkit/core'
import type { CompactJws } from '@gxkit/credentials'
import {
  checkDidDocument,
  type DidDocument,
  didWebUrl,
  findVerificationMethod,
  type PublicJwk,
  parseAlgorithm,
  type VerificationRelationship,
  verifySignature,
} from '@gxkit/identity'
import type { Reach } from '../reach/reach.ts'
import { chainFindings } from './chain.ts'
import { hosted } from './hosted.ts'

/** A key that signed something. */
export interface Signed {
  readonly kid: string
  /** What it signed. */
  readonly source: string
  readonly relationship: VerificationRelationship
  readonly jws: CompactJws
}

interface Bounds extends Reach {
  readonly at: Date
  readonly environment: 'production' | 'test'
  /** Whether the files are those of the holder, who can change how they are served. */
  readonly own: boolean
}

/** What is wrong with the published keys of somebody who signed, and with the chains behind them. */
export async function signerFindings(
  did: string,
  signed: readonly Signed[],
  bounds: Bounds,
): Promise<readonly Finding[]> {
  const { own, at } = bounds
  let url: string
  try {
    url = didWebUrl(did)
  } catch (error) {
    if (!isGxError(error)) throw error
    return [finding('did/method-unsupported', { did: did.slice(0, 200), method: did.split(':')[1] ?? '' })]
  }
  const expected = {
    what: 'a DID document',
    accept: 'application/did+json, application/json',
    mediaTypes: own ? ['application/did+json', 'application/json', 'application/did+ld+json'] : [],
    maxBytes: 1024 * 1024,
    cors: own,
  }
  const { text, findings: served } = await hosted(url, expected, bounds)
  if (text === undefined) return served
  const parsed = parseJsonObject(text, { source: url })
  if (!parsed.ok) return [...served, ...parsed.findings]
  const document = parsed.value as DidDocument
  const findings: Finding[] = [...served, ...checkDidDocument(document, { did, source: url })]
  if (findings.some(({ severity }) => severity === 'error')) return findings
  const chains = new Map<string, PublicJwk>()
  for (const { kid, relationship, jws } of distinct(signed)) {
    const name = kid.startsWith('#') ? `${did}${kid}` : kid
    const found = findVerificationMethod(document, name, relationship, { now: at })
    findings.push(...found.findings)
    if (!found.ok) continue
    const place = { location: { source: url, pointer: '' as const } }
    if (found.algorithm === undefined && own) findings.push(finding('hosting/no-algorithm', { key: name }, place))
    const { header, signingInput: data, signature } = jws
    const algorithm = typeof header.alg === 'string' ? parseAlgorithm(header.alg) : undefined
    const isSigner =
      algorithm !== undefined && (await verifySignature({ algorithm, publicJwk: found.publicJwk, data, signature }))
    if (!isSigner) findings.push(finding('hosting/other-key', { key: name }, place))
    const { x5u, x5c } = found.publicJwk as { readonly x5u?: unknown; readonly x5c?: unknown }
    if (typeof x5u === 'string') chains.set(x5u, found.publicJwk)
    else if (x5c === undefined) findings.push(finding('hosting/no-chain', { key: name }, place))
  }
  for (const [address, publicJwk] of chains) findings.push(...(await publishedChain(address, publicJwk, bounds)))
  return findings
}

async function publishedChain(url: string, publicJwk: PublicJwk, bounds: Bounds): Promise<readonly Finding[]> {
  const { own, at, environment } = bounds
  const place = { location: { source: url, pointer: '' as const } }
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    return [finding('hosting/unreachable', { url: url.slice(0, 300), problem: 'it is no https address' }, place)]
  }
  const expected = {
    what: 'a certificate chain in PEM',
    accept: 'application/x-pem-file, application/pem-certificate-chain, */*;q=0.5',
    maxBytes: 256 * 1024,
    cors: own,
  }
  const { text, findings } = await hosted(url, expected, bounds)
  if (text === undefined) return findings
  // A notary's certificate is examined by its clearing house; ours has to be what this one asks for.
  const asked = { url, publicJwk, at, environment: own ? environment : ('test' as const) }
  return [...findings, ...(await chainFindings(text, asked))]
}

function distinct(signed: readonly Signed[]): readonly Signed[] {
  const seen = new Map(signed.map((each) => [`${each.relationship} ${each.kid}`, each]))
  return [...seen.values()]
}
