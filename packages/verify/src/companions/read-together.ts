import { type Finding, finding, type Report } from '@gxkit/core'
import { selfStated } from '../checks/presentation-references.ts'
import { type DocumentUnderCheck, isSigned } from '../document.ts'
import type { Settings } from '../settings.ts'
import { validateTogether } from '../shapes.ts'
import { byId, disputed, examineCandidate } from './admit.ts'
import type { Companion } from './companion-source.ts'

/** A credential read together with the documents that its references need. */
export interface Together {
  /** What the shapes say of all of them. */
  readonly report: Report
  /** Who answered. */
  readonly companions: readonly Companion[]
  /** About the companions: numbers that somebody states of himself, documents that could not be asked. */
  readonly findings: readonly Finding[]
  /** In words, who answered. */
  readonly reason?: string
}

/** Bounds on the work for one credential: documents that answer, candidates for one thing, rounds of asking. */
const most = { companions: 32, candidates: 8, rounds: 16 } as const

const unresolved: ReadonlySet<string> = new Set(['shape/reference-unresolved', 'gaia-x/reference-unresolved'])

/**
 * Compares a single credential with the shapes, and asks other documents for what it refers to. Each is examined by itself
 * before it may answer, and has to keep the rules in the light of all others: the largest set of documents that stand by
 * each other counts, so circles do no harm and the order does not matter.
 *
 * @returns `undefined` where nobody can be asked, or there is nothing to ask for
 */
export async function readTogether(
  document: DocumentUnderCheck,
  options: { readonly settings: Settings; readonly resolver: Settings['resolver'] },
): Promise<Together | undefined> {
  const { settings } = options
  const { companions, validator } = settings
  if (companions === undefined || validator === false || document.kind !== 'credential' || !isSigned(document))
    return undefined
  const pool = createPool(document)
  let report = await validateTogether([document], settings)
  for (let round = 0; round < most.rounds; round++) {
    const ids = openIn(report).filter((id) => !pool.asked.has(id))
    if (ids.length === 0) break
    const before = pool.admitted.size
    for (const id of ids) await ask(id, pool, options)
    if (pool.admitted.size === before) break
    report = await validateTogether([document, ...pool.admitted.values()], settings)
  }
  for (;;) {
    const bad = [...pool.admitted.keys()].filter((source) => errorIn(report, source) !== undefined)
    if (bad.length === 0) break
    for (const source of bad) refuse(pool, source, errorIn(report, source) ?? 'it does not keep the rules')
    report = await validateTogether([document, ...pool.admitted.values()], settings)
  }
  const used = [...pool.admitted.values()]
  const { findings } = selfStated([document, ...used], document.opened?.issuer)
  const ofOthers = findings.filter(({ location }) => location?.source !== document.source)
  const selfMade = ofOthers.map((each) => ({ ...each, location: placeOf(document) }))
  const answers = used.map((each) => companionOf(each, pool.asked))
  return {
    report,
    companions: answers,
    findings: [...selfMade, ...pool.problems.values()],
    ...(answers.length > 0 && { reason: `read together with ${answers.map(named).join(', ')}` }),
  }
}

interface Pool {
  readonly document: DocumentUnderCheck
  readonly admitted: Map<string, DocumentUnderCheck>
  /** Things that were asked for. */
  readonly asked: Set<string>
  /** Things that documents describe which cannot stand together. */
  readonly contested: Set<string>
  /** Name of a document -> why it was not asked. */
  readonly problems: Map<string, Finding>
}

function createPool(document: DocumentUnderCheck): Pool {
  return { document, admitted: new Map(), asked: new Set(), contested: new Set(), problems: new Map() }
}

async function ask(
  id: string,
  pool: Pool,
  options: { readonly settings: Settings; readonly resolver: Settings['resolver'] },
): Promise<void> {
  const { document, admitted, asked, problems } = pool
  const { companions, signal } = options.settings
  asked.add(id)
  const found = (await companions?.describing(id, signal === undefined ? {} : { signal })) ?? []
  const others = found.filter(({ source }) => source !== document.source)
  // A copy of the same document says nothing new.
  const distinct = [...new Map(others.map((each) => [each.text.trim(), each])).values()]
  if (distinct.length > most.candidates) {
    // To look at some of them alone would let their order decide.
    for (const { source } of distinct.slice(0, 1))
      refuse(pool, source, `${distinct.length} documents describe ${id}, at most ${most.candidates} are examined`)
    return
  }
  for (const each of distinct) {
    const { source } = each
    signal?.throwIfAborted()
    if (admitted.has(source) || problems.has(source)) continue
    if (admitted.size >= most.companions) {
      refuse(pool, source, `${most.companions} documents were asked already`)
      return
    }
    const candidate = await examineCandidate(each, options)
    if ('problem' in candidate) refuse(pool, source, candidate.problem)
    else if (byId(candidate.document).has(id)) admit(pool, candidate.document)
  }
}

/** Takes a document in, unless it and another one cannot stand together; then neither of the two answers. */
function admit(pool: Pool, candidate: DocumentUnderCheck): void {
  const { document, admitted, contested } = pool
  const known = [...byId(candidate).keys()].find((id) => contested.has(id))
  if (known !== undefined) dispute(pool, known, [candidate.source, 'another document'])
  for (const other of known === undefined ? [document, ...admitted.values()] : []) {
    const id = disputed(candidate, other)
    if (id === undefined) continue
    contested.add(id)
    dispute(pool, id, [other.source, candidate.source])
  }
  if (!pool.problems.has(candidate.source)) admitted.set(candidate.source, candidate)
}

function dispute({ document, admitted, problems }: Pool, id: string, [first, second]: readonly [string, string]): void {
  const found = finding('verify/companion-disputed', { id, first, second }, { location: placeOf(document) })
  for (const source of [first, second]) {
    if (source === document.source) continue
    admitted.delete(source)
    problems.set(source, found)
  }
}

function refuse(pool: Pool, source: string, problem: string): void {
  const params = { companion: source, problem: problem.slice(0, 300) }
  pool.admitted.delete(source)
  pool.problems.set(source, finding('verify/companion-refused', params, { location: placeOf(pool.document) }))
}

/** Things that somebody refers to and that nothing describes so far. */
function openIn({ findings }: Report): readonly string[] {
  return [
    ...new Set(
      findings.flatMap(({ code, params }) => (unresolved.has(code) && 'id' in params ? [String(params.id)] : [])),
    ),
  ]
}

function errorIn({ findings }: Report, source: string): string | undefined {
  return findings.find((f) => f.severity === 'error' && f.location?.source === source)?.message
}

function companionOf(document: DocumentUnderCheck, asked: ReadonlySet<string>): Companion {
  const describes = [...byId(document).keys()].filter((id) => asked.has(id))
  return { source: document.source, issuer: document.opened?.issuer ?? '', describes }
}

function named({ source, issuer }: Companion): string {
  return `${source} (${issuer})`
}

function placeOf({ source }: DocumentUnderCheck): { readonly source: string; readonly pointer: '' } {
  return { source, pointer: '' }
}
