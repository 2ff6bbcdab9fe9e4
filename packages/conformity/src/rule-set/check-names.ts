import { type Finding, finding, type JsonPointer, joinPointer, nearest } from '@gxkit/core'
import { bareName, classModel, type Release, termTable } from '@gxkit/ontology'
import { rules } from '../rules/index.ts'
import { namesIn, propertyIris } from './path.ts'
import type { Evidence, RuleSet, ValueTest } from './rule-set.ts'
import type { RuleSetFile } from './rule-set-file.ts'

/** What names are looked up in. */
interface Known {
  readonly ruleSet: RuleSet
  readonly base: RuleSet | undefined
  readonly bases: readonly RuleSet[]
  readonly releases: readonly Release[]
  readonly source: string
}

/** Compares every name in a rule set with what there is: what looks for nothing must not pass for a rule. */
export function checkNames(file: RuleSetFile, known: Known): readonly Finding[] {
  const { ruleSet, base, bases, source } = known
  const findings: Finding[] = []
  const unknown = (kind: string, name: string, names: Iterable<string>, pointer: JsonPointer): void => {
    const near = nearest(name, names)
    const params = { kind, name: name.slice(0, 80), ...(near !== undefined && { near }) }
    findings.push(finding('scheme/unknown-name', params, { location: { source, pointer } }))
  }
  const demandName = (kind: string, name: string, names: readonly string[], pointer: JsonPointer): void => {
    if (!names.includes(name)) unknown(kind, name, names, pointer)
  }
  const twice = (kind: string, ids: readonly string[], pointer: JsonPointer, taken: readonly string[] = []): void => {
    for (const [i, id] of ids.entries()) {
      if (!taken.includes(id) && ids.indexOf(id) === i) continue
      findings.push(
        finding('scheme/duplicate', { kind, id }, { location: { source, pointer: joinPointer(pointer, i) } }),
      )
    }
  }
  if (file.base !== undefined && base === undefined) {
    unknown(
      'rule set',
      file.base,
      bases.map(({ id }) => id),
      '/base',
    )
    return findings
  }
  const releaseIds = known.releases.map(({ id }) => id)
  for (const [i, id] of (file.releases ?? []).entries())
    demandName('release', id, releaseIds, joinPointer('/releases', i))
  const releases = known.releases.filter(({ id }) => ruleSet.releases.includes(id))
  if (releases.length === 0) {
    unknown(
      'release',
      ruleSet.releases.join(', ') || 'none',
      releaseIds,
      file.releases === undefined ? '' : '/releases',
    )
    return findings
  }
  const levels = ruleSet.levels.map(({ id }) => id)
  const subjects = Object.keys(ruleSet.subjects)
  const context = { ...known, releases, unknown, demandName }
  twice('level', levels, '/levels')
  for (const [i, { about, like }] of file.levels.entries()) {
    for (const [j, name] of about.entries()) demandName('subject', name, subjects, `/levels/${i}/about/${j}`)
    if (like !== undefined)
      demandName('level of the base', like, base?.levels.map(({ id }) => id) ?? [], `/levels/${i}/like`)
  }
  for (const [name, className] of Object.entries(file.subjects ?? {})) {
    checkClass(className, joinPointer('/subjects', name), context)
  }
  const ruleIds = rules.map(({ id }) => id)
  twice('rule', file.rules?.map(({ id }) => id) ?? [], '/rules')
  for (const [i, { id }] of (file.rules ?? []).entries()) demandName('check', id, ruleIds, `/rules/${i}/id`)
  const criteria = file.criteria ?? []
  twice(
    'criterion',
    criteria.map(({ id }) => id),
    '/criteria',
    base?.criteria.map(({ id }) => id),
  )
  for (const [i, criterion] of criteria.entries()) {
    const at = `/criteria/${i}` as const
    demandName('subject', criterion.about, subjects, `${at}/about`)
    for (const [j, name] of (criterion.unless ?? []).entries())
      demandName('subject', name, subjects, `${at}/unless/${j}`)
    for (const level of Object.keys(criterion.levels))
      demandName('level', level, levels, joinPointer(at, 'levels', level))
    for (const [j, level] of (criterion.automatic ?? []).entries())
      demandName('level', level, levels, `${at}/automatic/${j}`)
    const standards = Object.keys(ruleSet.standards)
    for (const name of Object.keys(criterion.standards ?? {})) {
      demandName('standard', name, standards, joinPointer(at, 'standards', name))
    }
    if (criterion.evidence !== undefined) checkEvidence(criterion.evidence, `${at}/evidence`, context)
  }
  return findings
}

interface Context extends Known {
  readonly unknown: (kind: string, name: string, names: Iterable<string>, pointer: JsonPointer) => void
  readonly demandName: (kind: string, name: string, names: readonly string[], pointer: JsonPointer) => void
}

function checkEvidence(evidence: Evidence, at: JsonPointer, context: Context): void {
  const { ruleSet, demandName } = context
  if ('rule' in evidence) {
    demandName(
      'check of this rule set',
      evidence.rule,
      ruleSet.rules.map(({ id }) => id),
      joinPointer(at, 'rule'),
    )
    return
  }
  if (!('path' in evidence)) {
    const [kind, parts] = 'all' in evidence ? (['all', evidence.all] as const) : (['any', evidence.any] as const)
    for (const [i, part] of parts.entries()) checkEvidence(part, joinPointer(at, kind, i), context)
    return
  }
  const steps = namesIn(evidence.path)
  if (steps === undefined) context.unknown('path', evidence.path, [], joinPointer(at, 'path'))
  for (const names of steps ?? []) checkProperties(names, joinPointer(at, 'path'), context)
  if (evidence.class !== undefined) checkClass(evidence.class, joinPointer(at, 'class'), context)
  for (const [name, test] of Object.entries(evidence.where ?? {})) {
    checkProperties([name], joinPointer(at, 'where', name), context)
    checkTest(test, joinPointer(at, 'where', name), context)
  }
  if (evidence.value !== undefined) checkTest(evidence.value, joinPointer(at, 'value'), context)
}

function checkTest(test: ValueTest, at: JsonPointer, { ruleSet, demandName }: Context): void {
  if (test.in !== undefined) demandName('list', test.in, Object.keys(ruleSet.lists), joinPointer(at, 'in'))
}

/** Of several names for one step, one is enough: releases differ. */
function checkProperties(names: readonly string[], pointer: JsonPointer, { releases, unknown }: Context): void {
  if (names.some((name) => releases.some((release) => propertyIris(name, release).length > 0))) return
  const known = releases.flatMap((release) => termTable(release).map(({ name }) => name))
  unknown('property', names.join('|'), known, pointer)
}

function checkClass(name: string, pointer: JsonPointer, { releases, unknown }: Context): void {
  if (releases.some((release) => classModel(release, name) !== undefined)) return
  unknown(
    'class',
    name,
    releases.flatMap((release) => [...release.vocabulary.classes().keys()].map(bareName)),
    pointer,
  )
}
