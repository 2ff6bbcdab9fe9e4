import { type Finding, finding } from '@gxkit/core'
import { buildPath } from './build-path.ts'
import { type Certificate, nameOfCertificate } from './certificate.ts'
import { checkIssuerIn, isWithin } from './check-issuer.ts'
import { checkRevocation } from './check-revocation.ts'
import { gradeOf, meaningOf } from './grade.ts'
import { checkHost } from './host-binding.ts'
import { parseCertificates } from './parse-certificates.ts'
import type { CertificatePort, PortAnswer, RevocationPort } from './ports.ts'
import { defaultTrustPolicy, type TrustPolicy } from './trust-policy.ts'
import type { ChainAnswer, TrustLookup, TrustPort } from './trust-port.ts'
import type { LoadedSnapshot } from './trust-snapshot.ts'

/** Options of {@link createTrust}. */
export interface CreateTrustOptions {
  /** Whom to trust; made by {@link readTrustSnapshot}. */
  readonly snapshot: LoadedSnapshot
  /** Gives the chain behind an `x5u`; default: chains are not checked. */
  readonly certificates?: CertificatePort
  /** Asks the authorities about revocation; default: it is not checked, and the answer says so. */
  readonly revocation?: RevocationPort
  /**
   * What time it is, for moments that lie in the past: an answer on revocation that was made since then tells about them. Default:
   * the moment in question.
   */
  readonly now?: () => Date
  readonly policy?: Partial<TrustPolicy>
}

type Question = Parameters<TrustPort['checkChain']>[0]

/**
 * Answers questions of trust from a snapshot: whether the chain of a key leads to one of its anchors, and whether a DID has a
 * role. Holds no state between questions.
 *
 * @example
 * const read = await readTrustSnapshot(JSON.stringify(await createTrustSnapshot(knownIssuers)))
 * const trust = read.ok ? createTrust({ snapshot: read.value }) : undefined
 * const question = { did: 'did:web:a.example', roles: ['notary'], at: new Date('2026-11-21'), source: 'a.jwt' } as const
 * trust?.checkIssuer(question).status // 'failed'
 */
export function createTrust(options: CreateTrustOptions): TrustPort {
  const { snapshot } = options
  const { id, date, digest } = snapshot
  const name = `${id} of ${date}`
  return {
    checkChain: (question) => checkChain(question, options),
    checkIssuer: (question) => checkIssuerIn(snapshot.issuers, { ...question, snapshot: name }),
    snapshot: { id, date, digest },
  }
}

async function checkChain(question: Question, options: CreateTrustOptions): Promise<ChainAnswer> {
  const fetched: TrustLookup[] = []
  const { certificates, revocation } = options
  const note = (what: TrustLookup['what'], url: string, answer: PortAnswer): PortAnswer => {
    fetched.push({ what, url, ...(answer.ok ? { ok: true, from: answer.from } : { ok: false, reason: answer.reason }) })
    return answer
  }
  const noted: CreateTrustOptions = {
    ...options,
    ...(certificates && {
      certificates: {
        fetch: async (url, asked) => note('certificate-chain', url, await certificates.fetch(url, asked)),
      },
    }),
    ...(revocation && {
      revocation: {
        fetch: async (url, asked) =>
          note(asked.body ? 'revocation-answer' : 'revocation-list', url, await revocation.fetch(url, asked)),
      },
    }),
  }
  const answer = await examineChain(question, noted)
  return { ...answer, ...(fetched.length > 0 && { fetched }) }
}

async function examineChain(question: Question, options: CreateTrustOptions): Promise<ChainAnswer> {
  const { publicJwk, did, source, at, signal } = question
  const { snapshot } = options
  const policy = { ...defaultTrustPolicy, ...options.policy }
  const name = `${snapshot.id} of ${snapshot.date}`
  const location = { source, pointer: '' as const }
  const failed = (reason: string, findings: readonly Finding[]): ChainAnswer => ({ status: 'failed', reason, findings })
  const open = (reason: string): ChainAnswer => ({ status: 'not-checked', reason, findings: [] })

  const url = publicJwk.x5u
  if (typeof url !== 'string') {
    if (policy.withoutChain === 'not-checked') return open(`the key of ${did} names no certificate chain`)
    return failed('the key names no certificate chain', [finding('certificate/no-chain', { did }, { location })])
  }
  const anchors = anchorsAt(snapshot, at)
  if (anchors.length === 0)
    return open(`the trust snapshot ${name} has no trust anchors; "gx trust import" brings them in`)
  if (options.certificates === undefined) return open(`nothing was given that finds the certificate chain ${url}`)
  const answer = await options.certificates.fetch(url, { ...(signal && { signal }) })
  if (!answer.ok) {
    const params = { url: url.slice(0, 500), problem: answer.reason }
    return failed('the certificate chain is not at hand', [finding('certificate/unavailable', params, { location })])
  }
  const chain = await parseCertificates(answer.content, { source: answer.from })
  if (!chain.ok) return failed('the certificate chain is not readable', chain.findings)
  const built = await buildPath(chain.value, { anchors, at, publicJwk, source: answer.from, ...(signal && { signal }) })
  if (!built.ok) return failed(`no chain leads to an anchor of the trust snapshot ${name}`, built.findings)

  const entry = snapshot.anchors[snapshot.certificates.indexOf(built.anchor)]
  const { ev = false, qualified = false, public: isPublic = false } = entry ?? {}
  const grade = gradeOf(built.path, { ev, qualified, public: isPublic })
  const meaning = meaningOf(grade)
  const [leaf] = built.path
  const host = leaf && checkHost(leaf, did, { source, severity: policy.host === 'required' ? 'error' : 'warning' })
  const accepted = policy.grades.includes(grade)
  const graded = finding(
    'certificate/grade',
    { grade, meaning: meaning.words },
    {
      location,
      ...(!accepted && { severity: 'error' as const }),
    },
  )
  const findings = [
    ...built.findings,
    ...(host === undefined ? [] : [host]),
    ...(meaning.production && accepted ? [] : [graded]),
  ]
  const unsignedList = entry?.signature === 'not-checked' ? '; from a trust list whose signature was not checked' : ''
  const way = built.path.map(nameOfCertificate).join(' <- ')
  const reason = `${way}, an anchor of ${name} (${meaning.words}${unsignedList})`
  const bad = findings.some(({ severity }) => severity === 'error')
  const now = options.now?.()
  const revocation = await checkRevocation(built.path, {
    at,
    source,
    mode: policy.revocation,
    ...(now && { now }),
    ...(options.revocation && { port: options.revocation }),
    ...(signal && { signal }),
  })
  return { status: bad ? 'failed' : 'passed', reason, findings, grade, revocation }
}

/** The anchors that are trusted on a day. */
function anchorsAt(snapshot: LoadedSnapshot, at: Date): readonly Certificate[] {
  return snapshot.certificates.filter((_, i) => isWithin(snapshot.anchors[i] ?? {}, at))
}
