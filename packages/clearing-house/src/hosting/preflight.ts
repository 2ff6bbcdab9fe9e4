import { type Check, createReport, type Finding, finding, type JsonObject, ownMember, type Report } from '@gxkit/core'
import { type CompactJws, enclosed, parseCompactJws } from '@gxkit/credentials'
import { splitDidUrl } from '@gxkit/identity'
import { problemOfId } from '../compliance/problem-of-id.ts'
import type { Reach } from '../reach/reach.ts'
import { namedDocuments } from './documents.ts'
import { type Signed, signerFindings } from './signer.ts'

/** Options of {@link preflight}. */
export interface PreflightOptions extends Reach {
  /** The id that the label would get; not looked at when absent. */
  readonly vcid?: string
  /** `production` asks for an Extended Validation certificate; default `test`. */
  readonly environment?: 'production' | 'test'
  /** The moment to compare periods with; default: now. */
  readonly at?: Date
}

/**
 * Looks at what a presentation names, as a clearing house would: the DID documents of all who signed, whether they list the keys
 * that signed, the certificate chains behind them, how the files are served, the id of the label, and the documents that
 * credentials name. Files are asked for with GET and nothing is sent. The signatures themselves are the verifier's business.
 *
 * @param presentation a compact token
 * @returns a report with the checks `hosting/*`; what is wrong with keys and certificates has the codes `did/*` and `certificate/*`
 * @example
 * const { participants, fetch, now } = await federation()
 * const presentation = await participants[0].present(await participants[0].ownCredentials())
 * const report = await preflight(presentation, { fetch, now })
 * report.findings.filter(({ severity }) => severity === 'error') // []
 */
export async function preflight(presentation: string, options: PreflightOptions): Promise<Report> {
  const { vcid, now = () => new Date(), environment = 'test', at = now(), signal } = options
  const source = 'presentation'
  const parsed = parseCompactJws(presentation.trim(), { source })
  if (!parsed.ok) return createReport({ findings: parsed.findings, sources: [{ name: source }] })
  const inside = enclosed(parsed.jws.payload, source)
  const tokens: Token[] = [{ source, jws: parsed.jws }]
  const unread: Finding[] = [...inside.findings]
  for (const { secured, source: name } of inside.entries) {
    if (secured?.form !== 'enveloped') continue
    const each = parseCompactJws(secured.token, { source: name })
    if (each.ok) tokens.push({ source: name, jws: each.jws })
    else unread.push(...each.findings)
  }
  const holder = didOf(parsed.jws)
  const carried = tokens.flatMap(({ source: name, jws }) =>
    Object.hasOwn(jws.header, 'x5c')
      ? [finding('hosting/chain-in-token', {}, { location: { source: name, pointer: '' } })]
      : [],
  )
  const signers = [...groupBySigner(tokens).entries()]
  const bounds = { ...options, at, environment }
  const aboutSigners: Finding[] = []
  for (const [did, signed] of signers) {
    signal?.throwIfAborted()
    aboutSigners.push(...(await signerFindings(did, signed, { ...bounds, own: did === holder })))
  }
  const aboutLabel = vcid === undefined ? [] : labelFindings(vcid, holder)
  const credentials = tokens.slice(1).map(({ source: name, jws }) => ({ source: name, document: jws.payload }))
  const aboutDocuments = await namedDocuments(credentials, options)
  const sets: readonly (readonly [string, readonly Finding[], string])[] = [
    ['hosting/tokens', [...unread, ...carried], `${tokens.length} tokens`],
    ['hosting/keys-and-chains', aboutSigners, `${signers.length} who signed`],
    ['hosting/label-id', aboutLabel, vcid ?? 'not named'],
    ['hosting/documents', aboutDocuments.findings, `${aboutDocuments.count} addresses in the credentials`],
  ]
  const checks = sets.map(([id, findings, reason]): Check => {
    const failed = findings.some(({ severity }) => severity === 'error')
    return { id, status: failed ? 'failed' : 'passed', location: { source, pointer: '' }, reason }
  })
  return createReport({ findings: sets.flatMap(([, findings]) => findings), checks, sources: [{ name: source }] })
}

interface Token {
  readonly source: string
  readonly jws: CompactJws
}

/** Who signed, with the keys that were used and for what. */
function groupBySigner(tokens: readonly Token[]): ReadonlyMap<string, readonly Signed[]> {
  const groups = new Map<string, Signed[]>()
  for (const [index, { source, jws }] of tokens.entries()) {
    const did = didOf(jws)
    const kid = textOf(jws.header, 'kid')
    if (did === undefined || kid === undefined) continue
    const group = groups.get(did) ?? []
    group.push({ kid, source, jws, relationship: index === 0 ? 'authentication' : 'assertionMethod' })
    groups.set(did, group)
  }
  return groups
}

function didOf({ header, payload }: CompactJws): string | undefined {
  const kid = textOf(header, 'kid')
  const from = kid?.startsWith('did:') === true ? splitDidUrl(kid)?.did : undefined
  return from ?? textOf(header, 'iss') ?? textOf(payload, 'issuer')
}

function textOf(object: JsonObject, name: string): string | undefined {
  const value = ownMember(object, name)
  return typeof value === 'string' ? value : undefined
}

function labelFindings(vcid: string, holder: string | undefined): readonly Finding[] {
  const url = vcid.slice(0, 300)
  const at = { location: { source: 'label', pointer: '/id' as const } }
  const problem = problemOfId(vcid)
  if (problem !== undefined) return [finding('hosting/label-address', { url, problem }, at)]
  if (!vcid.startsWith('https:')) return []
  const { host } = new URL(vcid)
  const own = holder?.startsWith('did:web:') === true ? decodeURIComponent(holder.split(':')[2] ?? '') : host
  return host === own ? [] : [finding('hosting/label-elsewhere', { url, host }, at)]
}
