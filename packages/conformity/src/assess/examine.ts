import {
  type Check,
  type CheckStatus,
  createReport,
  type Finding,
  finding,
  type IoOptions,
  type JsonObject,
  type Limits,
  nearest,
} from '@gxkit/core'
import { bareName, type Release, rolesFor } from '@gxkit/ontology'
import { type CredentialGraph, readCredentialGraph } from '@gxkit/shacl'
import type { Criterion, RuleSet } from '../rule-set/rule-set.ts'
import { ruleSetFor } from '../rule-set/rule-sets.ts'
import { rules } from '../rules/index.ts'
import type {
  AcceptedCertification,
  Assessment,
  AssessmentOutcome,
  CriterionResult,
  RuleResult,
  State,
} from './assessment.ts'
import { findingsOf } from './findings-of.ts'
import { judgeCriterion } from './judge-criterion.ts'
import { missingOf } from './missing.ts'
import { type Judgement, locateAll, type Situation } from './situation.ts'
import { findSubjects, mostSubjects } from './subjects.ts'

/** What `assess` and `dryRun` have in common. */
export interface ExamineOptions extends Pick<IoOptions, 'signal'> {
  /** The Gaia-X release that the credentials are written in. */
  readonly release: Release
  /** By which rules; default: those of the release. */
  readonly ruleSet?: RuleSet
  /** Id of the level, e.g. `sc` or `l1`. */
  readonly level: string
  /** The clock; default: the machine's. Read once. */
  readonly now?: () => Date
  /** DIDs of the notaries that are trusted to confirm registration numbers. */
  readonly notaries?: readonly string[]
  /** Bounds on what is handed in. */
  readonly limits?: Partial<Limits>
}

/** What is examined, and what is known of it already. */
export interface Examined {
  readonly dryRun: boolean
  readonly credentials: readonly { readonly document: JsonObject; readonly source: string }[]
  readonly shapes: { readonly status: CheckStatus; readonly reason: string }
  /** Sources whose issuers a verification has found to be trusted in their role. */
  readonly trusted: ReadonlySet<string>
  readonly certified: (criterion: Criterion) => AcceptedCertification | undefined
}

/** Assesses credentials by a rule set, whoever vouches for them. */
export async function examine(examined: Examined, options: ExamineOptions): Promise<Assessment> {
  const { release, signal, limits, level: levelId, now = () => new Date() } = options
  const at = now()
  const ruleSet = options.ruleSet ?? ruleSetFor(release)
  signal?.throwIfAborted()
  const obstacles: Finding[] = []
  const level = ruleSet.levels.find(({ id }) => id === levelId)
  if (level === undefined) {
    const known = ruleSet.levels.map(({ id }) => id)
    const near = nearest(levelId, known)
    const params = { level: levelId.slice(0, 60), known: known.join(', '), ...(near !== undefined && { near }) }
    obstacles.push(finding('criterion/unknown-level', params))
  }
  if (!ruleSet.releases.includes(release.id)) {
    const params = { ruleSet: ruleSet.id, releases: ruleSet.releases.join(', '), release: release.id }
    obstacles.push(finding('criterion/other-release', params))
  }
  const inputs = examined.credentials.filter(({ document }) => !isOfClearingHouse(document, release))
  const read = await readCredentialGraph(inputs, {
    release,
    ...(limits && { limits }),
    ...(signal && { signal }),
  })
  obstacles.push(...read.findings.filter(({ severity }) => severity === 'error'))
  const subjects = await findSubjects(read.graph, { release, ruleSet })
  obstacles.push(...subjectObstacles(subjects, level))
  const situation: Situation = {
    graph: read.graph,
    release,
    ruleSet,
    at,
    subjects: subjects.slice(0, mostSubjects),
    isNotary: notariesIn(read.graph, examined, options),
    shapes: examined.shapes,
  }
  const judged = await judgeRules(situation)
  const criteria: CriterionResult[] = []
  for (const criterion of ruleSet.criteria) {
    signal?.throwIfAborted()
    const rule = (id: string): Judgement | undefined => judged.judgements.get(id)
    criteria.push(await judgeCriterion(criterion, { situation, level: levelId, rule, certified: examined.certified }))
  }
  const results = { rules: judged.results, criteria }
  const { id, title, version, base } = ruleSet
  const missing = missingOf(ruleSet, results)
  return {
    formatVersion: '1.0',
    outcome: outcomeOf(results, { isBlocked: obstacles.length > 0, dryRun: examined.dryRun }),
    dryRun: examined.dryRun,
    ruleSet: { id, title, version, ...(base !== undefined && { base }) },
    release: release.id,
    level: level === undefined ? { id: levelId, name: levelId, title: levelId } : pickLevel(level),
    at: at.toISOString(),
    subjects: situation.subjects.map(({ node: _, ...subject }) => subject),
    ...results,
    validated: criteria.filter(isValidated).map(({ id, address }) => address ?? id),
    missing,
    report: createReport({
      findings: [...obstacles, ...findingsOf({ ...results, missing, subjects: situation.subjects })],
      checks: [...results.rules.map(checkOf('rule')), ...criteria.flatMap(criterionCheck)],
      sources: examined.credentials.map(({ source }) => ({ name: source })),
    }),
  }
}

function pickLevel({ id, name, title }: Assessment['level']): Assessment['level'] {
  return { id, name, title }
}

function isValidated({ state, decisive }: CriterionResult): boolean {
  return state === 'met' && decisive
}

/** Labels and compliance credentials speak of others; they are none of what is assessed. */
function isOfClearingHouse(document: JsonObject, release: Release): boolean {
  const types = [document.type, document['@type']].flat().filter((type) => typeof type === 'string')
  const subjects = [document.credentialSubject].flat().flatMap((subject) => {
    const type = typeof subject === 'object' && subject !== null ? (subject as JsonObject) : {}
    return [type.type, type['@type']].flat().filter((each) => typeof each === 'string')
  })
  const roles = rolesFor(release, [...types, ...subjects].map(bareName))
  return roles.includes('compliance')
}

function subjectObstacles(
  subjects: Situation['subjects'],
  level: RuleSet['levels'][number] | undefined,
): readonly Finding[] {
  if (subjects.length > mostSubjects) {
    const reason = `there are ${subjects.length} things to assess; at most ${mostSubjects} are looked at`
    return [finding('criterion/nothing-to-assess', { reason })]
  }
  if (level === undefined || subjects.some(({ about }) => level.about.includes(about))) return []
  const wanted = level.about.join(' or ')
  return [
    finding('criterion/nothing-to-assess', { reason: `${level.title} is for a ${wanted}, and none is described` }),
  ]
}

/** Whether the issuer of a credential is trusted as notary: by the verification, or because the caller says so. */
function notariesIn(
  graph: CredentialGraph,
  { trusted }: Examined,
  { release, notaries }: ExamineOptions,
): Situation['isNotary'] {
  const answers = graph.credentials.map(({ source, issuer, types, subjects }) => {
    if (issuer !== undefined && notaries?.includes(issuer) === true) return true
    const classes = [...types, ...subjects.flatMap((node) => graph.classes(node))]
    if (!rolesFor(release, classes).includes('notary')) return false
    return trusted.has(source) ? true : notaries === undefined ? undefined : false
  })
  return (credential) => answers[credential] ?? (credential in answers ? answers[credential] : false)
}

async function judgeRules(situation: Situation): Promise<{
  readonly results: readonly RuleResult[]
  readonly judgements: ReadonlyMap<string, Judgement>
}> {
  const results: RuleResult[] = []
  const judgements = new Map<string, Judgement>()
  for (const { id, weight, confidence } of situation.ruleSet.rules) {
    const rule = rules.find((each) => each.id === id)
    const judgement: Judgement =
      rule === undefined
        ? { state: 'not-checked', reason: `there is no check "${id}"`, traces: [] }
        : await rule.judge(situation)
    judgements.set(id, judgement)
    results.push({
      id,
      title: rule?.title ?? id,
      state: judgement.state,
      decisive: weight === 'required',
      confidence,
      reason: judgement.reason ?? '',
      evidence: await locateAll(judgement.traces, situation),
    })
  }
  return { results, judgements }
}

/** Nothing but decisive yeses is a yes, and there has to be one. */
function outcomeOf(
  {
    rules: ruleResults,
    criteria,
  }: { readonly rules: readonly RuleResult[]; readonly criteria: readonly CriterionResult[] },
  { isBlocked, dryRun }: { readonly isBlocked: boolean; readonly dryRun: boolean },
): AssessmentOutcome {
  const deciding = [...ruleResults, ...criteria].filter(({ decisive }) => decisive)
  const has = (state: State): boolean => deciding.some((each) => each.state === state)
  if (isBlocked || has('not-met') || !has('met')) return 'not-met'
  if (has('not-checked') || has('needs-a-human')) return 'open'
  return dryRun ? 'ready' : 'granted'
}

const statusOf: Readonly<Record<State, CheckStatus>> = {
  met: 'passed',
  'not-met': 'failed',
  'not-applicable': 'not-checked',
  'needs-a-human': 'not-checked',
  'not-checked': 'not-checked',
}

function checkOf(family: string): (result: RuleResult) => Check {
  return ({ id, state, reason, decisive }) => ({
    id: `${family}/${id}`,
    status: state === 'not-met' && !decisive ? 'not-checked' : statusOf[state],
    reason: state === 'not-met' && !decisive ? `not met, and only advised: ${reason}` : reason,
  })
}

function criterionCheck(result: CriterionResult): readonly Check[] {
  const { id, state, reason, address } = result
  if (state === 'not-applicable') return []
  return [
    {
      id: `criterion/${id}`,
      status: statusOf[state],
      ...(reason !== undefined && { reason }),
      ...(address !== undefined && { clause: address }),
    },
  ]
}
