import {
  createReport,
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  ownMember,
  type Report,
  toArray,
} from '@gxkit/core'
import { compareDigest, credentialDigest } from '@gxkit/credentials'
import type { VerificationSuccess, VerifiedCredential } from '../result.ts'
import { type LabelEntry, labelEntries } from './label-entries.ts'

/** The outcome of {@link checkLabel}. */
export interface LabelCheck {
  /** The label covers the credentials that were presented, all of them and no others. */
  readonly ok: boolean
  /** Who issued the label; whether that party may do so is the business of the label's own verification. */
  readonly issuer: string
  /** `SC`, `L1`, `L2` or `L3`; labels of 22.10 state none. */
  readonly level?: string
  /** The credentials that the label covers and that were presented, in the order of the label. */
  readonly covered: readonly { readonly id: string; readonly source: string }[]
  readonly report: Report
}

/**
 * Compares a label with the credentials that it is shown for: by id and by digest, in every spelling that clearing houses
 * write. The label itself, where it stands among the credentials, is passed over.
 *
 * @param label a label credential or a compliance credential of 22.10, verified like any other: its issuer and its dates are
 * not looked at again
 * @param presented the verified presentation, or a single verified credential
 * @returns the check `label/covers`, with `label/missing-credential`, `label/extra-credential` and
 * `label/different-credential`, or the findings on digests that cannot be read
 * @see Gaia-X Ontology 25.11, gx:LabelCredential
 * @example
 * const verifier = createVerifier({ release: gaiaX2511, resolver })
 * const [label, presented] = await Promise.all([verifier.verify(token), verifier.verify(token)])
 * if (label.ok && presented.ok) (await checkLabel(label, presented)).ok
 */
export async function checkLabel(label: VerificationSuccess, presented: VerificationSuccess): Promise<LabelCheck> {
  const [own, other] = label.credentials
  const source = own?.source ?? 'label'
  if (own === undefined || other !== undefined) {
    const found = `a presentation with ${label.credentials.length} credentials`
    return answer([finding('label/not-a-label', { found }, { location: { source, pointer: '' } })], {
      source,
      issuer: '',
    })
  }
  const { issuer } = own
  const content = labelEntries(own.credential as unknown as JsonObject, source)
  const credentials = await withoutLabel(presented.credentials, own)
  const findings: Finding[] = [...content.findings]
  const covered: { readonly id: string; readonly source: string }[] = []
  const named = new Set<VerifiedCredential>()
  for (const entry of content.entries) {
    const candidates = credentials.filter((credential) => isMeant(credential, entry))
    const { match, problems } = await compare(entry, candidates, source)
    findings.push(...problems)
    if (match !== undefined) covered.push({ id: entry.id, source: match.source })
    // Subjects are shared by several credentials; only the one that was examined counts as named.
    for (const each of match !== undefined && entry.names === 'subject' ? [match] : candidates) named.add(each)
  }
  const hasEntries = content.entries.length > 0
  for (const credential of hasEntries ? credentials.filter((each) => !named.has(each)) : []) {
    const id = idOf(credential) ?? 'a credential without id'
    const location = { source: credential.source, pointer: '' as const }
    findings.push(finding('label/extra-credential', { id: id.slice(0, 200) }, { location }))
  }
  return answer(findings, { source, issuer, covered, ...(content.level !== undefined && { level: content.level }) })
}

/** Which of the credentials that an entry can mean is the one that was examined. */
async function compare(
  { id, digest, type, pointer }: LabelEntry,
  candidates: readonly VerifiedCredential[],
  source: string,
): Promise<{ readonly match?: VerifiedCredential; readonly problems: readonly Finding[] }> {
  const location = { source, pointer }
  const shown = id.slice(0, 200)
  const problems: Finding[] = []
  for (const candidate of candidates) {
    const found = await compareDigest(candidate.secured, digest, location)
    if (found.length === 0) return { match: candidate, problems: [] }
    problems.push(...found)
  }
  const unreadable = problems.find(({ code }) => code !== 'digest/mismatch')
  if (unreadable !== undefined) return { problems: [unreadable] }
  const [mismatch] = problems
  if (mismatch?.code === 'digest/mismatch') {
    return { problems: [finding('label/different-credential', { id: shown, ...mismatch.params }, { location })] }
  }
  const params = { id: shown, ...(type !== undefined && { type: type.slice(0, 120) }) }
  return { problems: [finding('label/missing-credential', params, { location })] }
}

async function withoutLabel(
  credentials: readonly VerifiedCredential[],
  label: VerifiedCredential,
): Promise<readonly VerifiedCredential[]> {
  const own = await credentialDigest(label.secured)
  const all = await Promise.all(
    credentials.map(async (each) => [each, idOf(each) === idOf(label) ? await credentialDigest(each.secured) : '']),
  )
  return all.flatMap(([each, digest]) => (digest === own ? [] : [each as VerifiedCredential]))
}

function isMeant(credential: VerifiedCredential, { id, names }: LabelEntry): boolean {
  if (names === 'credential') return idOf(credential) === id
  const subjects = toArray(ownMember(credential.credential as unknown as JsonObject, 'credentialSubject'))
  return subjects.some((subject) => isJsonObject(subject) && ownMember(subject, 'id') === id)
}

function idOf({ credential }: VerifiedCredential): string | undefined {
  const id = ownMember(credential as unknown as JsonObject, 'id')
  return typeof id === 'string' ? id : undefined
}

function answer(
  findings: readonly Finding[],
  about: Pick<LabelCheck, 'issuer' | 'level'> & { readonly source: string; readonly covered?: LabelCheck['covered'] },
): LabelCheck {
  const { source, covered = [], ...known } = about
  const failed = findings.some(({ severity }) => severity === 'error')
  const check = {
    id: 'label/covers',
    status: failed ? 'failed' : 'passed',
    location: { source, pointer: '' },
    clause: 'Gaia-X Ontology 25.11, gx:LabelCredential',
    reason: `${covered.length} credentials, as the label states them`,
  } as const
  const report = createReport({ findings, checks: [check], sources: [{ name: source }] })
  return { ...known, ok: report.ok, covered, report }
}
