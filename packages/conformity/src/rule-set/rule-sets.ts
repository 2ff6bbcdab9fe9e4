import { freeze, GxError } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import { ruleSetFiles } from '../generated/rule-set-files.ts'
import type { RuleSet } from './rule-set.ts'
import { completeRuleSet, type RuleSetFile } from './rule-set-file.ts'

let read: readonly RuleSet[] | undefined

/**
 * The rule sets that come with the toolkit, the current one first. Parsed on the first call; frozen.
 *
 * @example
 * ruleSets().map(({ id }) => id) // ['CD25.10', 'TF22.10']
 */
export function ruleSets(): readonly RuleSet[] {
  read ??= freeze(ruleSetFiles.map((text) => completeRuleSet(JSON.parse(text) as RuleSetFile, undefined)))
  return read
}

/**
 * Finds a rule set that comes with the toolkit; letter case does not matter.
 *
 * @example
 * findRuleSet('cd25.10')?.levels.map(({ name }) => name) // ['SC', 'L1', 'L2', 'L3']
 */
export function findRuleSet(id: string): RuleSet | undefined {
  return ruleSets().find((each) => each.id.toLowerCase() === id.toLowerCase())
}

/**
 * The rule set of a release: the first that speaks of its vocabulary.
 *
 * @throws GxError `ERR_RELEASE_UNKNOWN` if there is none
 * @example
 * ruleSetFor(gaiaX2511).id // 'CD25.10'
 */
export function ruleSetFor(release: Pick<Release, 'id'>): RuleSet {
  const found = ruleSets().find(({ releases }) => releases.includes(release.id))
  if (found !== undefined) return found
  throw new GxError('ERR_RELEASE_UNKNOWN', `there are no criteria for the release ${release.id}`, {
    next: 'Give a rule set of your own.',
  })
}
