import { type Finding, finding } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'
import { type Certificate, nameOfCertificate } from './certificate.ts'
import { checkPath, isSelfIssued } from './check-path.ts'
import { checkSignature } from './check-signature.ts'

/** Options of {@link buildPath}. */
export interface BuildPathOptions {
  /** The certificates that are trusted from the start: the only ones. */
  readonly anchors: readonly Certificate[]
  /** The moment that the periods are compared with. */
  readonly at: Date
  /** The key that the path must begin with; default: that of the first certificate that has issued none of the others. */
  readonly publicJwk?: PublicJwk
  /** Name of the chain in findings; default `certificates`. */
  readonly source?: string
  /** Signature checks before the search is given up; default 64. */
  readonly signatureChecks?: number
  readonly signal?: AbortSignal
}

/** The outcome of {@link buildPath}. */
export type BuiltPath =
  | {
      readonly ok: true
      /** From the certificate of the key (first) to the anchor (last); one if the certificate is an anchor itself. */
      readonly path: readonly Certificate[]
      /** The very object of the anchors that were given. */
      readonly anchor: Certificate
      /** Notes of severity `info`: what was given and not needed. */
      readonly findings: readonly Finding[]
    }
  | {
      readonly ok: false
      /** How far the way led; not trusted. */
      readonly path: readonly Certificate[]
      readonly findings: readonly Finding[]
    }

const maxLength = 10

/**
 * Finds a path from the certificate of a key to one of your trust anchors, and checks everything in it: signatures,
 * periods, right to issue, path lengths, usages, name constraints, critical extensions, keys, serial numbers. The order of
 * the certificates does not matter; a root among them is only ever compared with the anchors, it never becomes one.
 *
 * @param certificates what {@link parseCertificates} read
 * @throws the reason of the signal, if it is aborted; nothing for bad chains
 * @see RFC 5280, section 6.1; RFC 4158
 * @example
 * const built = await buildPath([], { anchors: [], at: new Date('2026-11-21') })
 * built.ok ? built.anchor.subject : built.findings[0]?.message // 'here should be a certificate; found nothing'
 */
export async function buildPath(certificates: readonly Certificate[], options: BuildPathOptions): Promise<BuiltPath> {
  const { anchors, at, publicJwk, source = 'certificates', signatureChecks = 64, signal } = options
  const place = { location: { source, pointer: '' as const } }
  const pool = distinct(certificates)
  const leaf = publicJwk === undefined ? firstLeaf(pool) : leafOf(pool, publicJwk)
  if (leaf === undefined) {
    const found = pool.slice(0, 3).map(nameOfCertificate).join(', ')
    const none = finding('certificate/none', { found: 'nothing' }, place)
    const findings = [found === '' ? none : finding('certificate/key-mismatch', { found }, place)]
    return { ok: false, path: [], findings }
  }

  const trusted = new Set(anchors.map(({ fingerprint }) => fingerprint))
  const known = distinct([...anchors, ...pool])
  const search: Search = { known, trusted, at, source, signal, left: signatureChecks, edges: new Map(), dead: [] }
  const path = await extend([leaf], search)
  if (path !== undefined) {
    const used = new Set(path.map(({ fingerprint }) => fingerprint))
    const unused = pool.filter(({ fingerprint }) => !used.has(fingerprint) && !trusted.has(fingerprint))
    const anchor = anchors.find(({ fingerprint }) => fingerprint === path.at(-1)?.fingerprint) ?? leaf
    const notes = unused.map((each) => finding('certificate/unused', { certificate: nameOfCertificate(each) }, place))
    return { ok: true, path, anchor, findings: notes }
  }
  if (search.complete !== undefined) return { ok: false, ...search.complete }
  const longest = search.dead.reduce<DeadEnd>((a, b) => (b.path.length > a.path.length ? b : a), {
    path: [leaf],
    findings: search.dead.at(-1)?.findings ?? [],
  })
  const limit = finding('certificate/search-limit', { limit: signatureChecks }, place)
  const ends = search.left <= 0 ? [limit] : longest.findings
  return { ok: false, path: longest.path, findings: [...ends, ...checkPath(longest.path, { at, source })] }
}

interface DeadEnd {
  readonly path: readonly Certificate[]
  readonly findings: readonly Finding[]
}

interface Search {
  readonly known: readonly Certificate[]
  readonly trusted: ReadonlySet<string>
  readonly at: Date
  readonly source: string
  readonly signal: AbortSignal | undefined
  /** Signature checks that are left. */
  left: number
  /** Signatures that were checked already: nothing, or what was found. */
  readonly edges: Map<string, Finding | undefined>
  readonly dead: DeadEnd[]
  /** The first path that reached an anchor, with what is wrong in it. */
  complete?: DeadEnd
}

/** Goes on from the end of a path, depth first; gives the first path that holds. */
async function extend(path: readonly Certificate[], search: Search): Promise<readonly Certificate[] | undefined> {
  const { known, trusted, at, source, signal } = search
  signal?.throwIfAborted()
  const last = path.at(-1)
  if (last === undefined) return undefined
  if (trusted.has(last.fingerprint)) {
    const findings = checkPath(path, { at, source })
    if (!findings.some(({ severity }) => severity === 'error')) return path
    search.complete ??= { path, findings }
  }
  const candidates = known.filter((each) => mayHaveIssued(each, last) && !path.some((step) => isSame(step, each)))
  const broken: Finding[] = []
  for (const candidate of path.length < maxLength ? candidates : []) {
    const problem = await checkEdge(last, candidate, search)
    if (search.left < 0) return undefined
    if (problem !== undefined) {
      broken.push(problem)
      continue
    }
    const found = await extend([...path, candidate], search)
    if (found !== undefined) return found
  }
  search.dead.push({ path, findings: broken.length > 0 && !isSelfIssued(last) ? broken : [deadEnd(last, source)] })
  return undefined
}

function deadEnd(last: Certificate, source: string): Finding {
  const certificate = nameOfCertificate(last)
  const place = { location: { source, pointer: '' as const } }
  if (isSelfIssued(last)) return finding('certificate/not-trusted', { certificate }, place)
  const issuer = `"${last.issuerName.commonName ?? last.issuer}"`
  return finding('certificate/no-path', { certificate, issuer }, place)
}

/** Whether the signature of one certificate was made by another; each pair is asked once. */
async function checkEdge(child: Certificate, issuer: Certificate, search: Search): Promise<Finding | undefined> {
  const edge = `${child.fingerprint} ${issuer.fingerprint}`
  if (search.edges.has(edge)) return search.edges.get(edge)
  search.left -= 1
  if (search.left < 0) return undefined
  const outcome = await checkSignature(child, issuer.publicJwk)
  const certificate = nameOfCertificate(child)
  const place = { location: { source: search.source, pointer: '' as const } }
  const problem =
    outcome.status === 'good'
      ? undefined
      : outcome.status === 'weak'
        ? finding('certificate/weak-signature', { certificate, algorithm: outcome.algorithm }, place)
        : (keyOf(issuer, search) ??
          finding('certificate/signature', { certificate, issuer: nameOfCertificate(issuer) }, place))
  search.edges.set(edge, problem)
  return problem
}

/** Where the key of an issuer is unusable, that is what is wrong, not the signature. */
function keyOf(issuer: Certificate, { at, source }: Search): Finding | undefined {
  return checkPath([issuer], { at, source }).find(({ code }) => code === 'certificate/weak-key')
}

/** By name, and by the key identifiers where both have one. */
function mayHaveIssued(issuer: Certificate, child: Certificate): boolean {
  if (issuer.subjectName.key !== child.issuerName.key) return false
  if (child.authorityKeyId === undefined || issuer.subjectKeyId === undefined) return true
  return child.authorityKeyId === issuer.subjectKeyId
}

/** The same name with the same key: going through it a second time leads nowhere new. */
function isSame(a: Certificate, b: Certificate): boolean {
  if (a.fingerprint === b.fingerprint) return true
  return (
    a.subjectName.key === b.subjectName.key &&
    a.subjectPublicKeyInfo.length === b.subjectPublicKeyInfo.length &&
    a.subjectPublicKeyInfo.every((byte, i) => byte === b.subjectPublicKeyInfo[i])
  )
}

/** Of several certificates for the key the one that is no authority comes first, then the one that ends last. */
function leafOf(pool: readonly Certificate[], publicJwk: PublicJwk): Certificate | undefined {
  const matching = pool.filter((each) => each.publicJwk !== undefined && isSameKey(each.publicJwk, publicJwk))
  const rank = (each: Certificate): string => `${each.isAuthority ? 0 : 1} ${each.notAfter}`
  return matching.reduce<Certificate | undefined>(
    (best, each) => (best === undefined || rank(each) > rank(best) ? each : best),
    undefined,
  )
}

function firstLeaf(pool: readonly Certificate[]): Certificate | undefined {
  const isIssuer = (each: Certificate): boolean =>
    pool.some((other) => other !== each && !isSelfIssued(other) && mayHaveIssued(each, other))
  return pool.find((each) => !isIssuer(each)) ?? pool[0]
}

/**
 * Whether two JSON Web Keys are the same key, whatever else they say.
 *
 * @example
 * isSameKey({ kty: 'OKP', crv: 'Ed25519', x: 'AA' }, { kty: 'OKP', crv: 'Ed25519', x: 'AA', alg: 'EdDSA' }) // true
 */
export function isSameKey(a: PublicJwk, b: PublicJwk): boolean {
  return ['kty', 'crv', 'x', 'y', 'n', 'e'].every((member) => a[member] === b[member])
}

function distinct(certificates: readonly Certificate[]): readonly Certificate[] {
  const first = new Map<string, Certificate>()
  for (const each of certificates) if (!first.has(each.fingerprint)) first.set(each.fingerprint, each)
  return [...first.values()]
}
