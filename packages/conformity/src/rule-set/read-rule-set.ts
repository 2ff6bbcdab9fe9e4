import { checkBounds, defaultLimits, type Finding, isJsonObject, type JsonValue, type Limits } from '@gxkit/core'
import { releases as knownReleases, type Release } from '@gxkit/ontology'
import { checkFile, invalid } from './check-file.ts'
import { checkNames } from './check-names.ts'
import type { RuleSet } from './rule-set.ts'
import { completeRuleSet, type RuleSetFile } from './rule-set-file.ts'
import { ruleSets } from './rule-sets.ts'

/** The outcome of {@link readRuleSet}. */
export type RuleSetRead =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Options of {@link readRuleSet}. */
export interface ReadRuleSetOptions {
  /** Name of the source, for findings. */
  readonly source: string
  /** The rule sets that can be a base; default: those of the toolkit. */
  readonly bases?: readonly RuleSet[]
  /** The releases whose vocabularies it may speak of; default: those of the toolkit. Give one that you have extended. */
  readonly releases?: readonly Release[]
  readonly limits?: Partial<Limits>
}

/**
 * Reads a rule set of one's own strictly: what is unknown, missing, of another kind, or names something that does not exist
 * is a finding, and nothing is filled in. `schemas/rule-set.json` of this package describes the form for editors.
 *
 * @param value the parsed file; it is not changed
 * @example
 * const read = readRuleSet({ format: 'gxkit-rule-set/1', id: 'mine' }, { source: 'scheme.yaml' })
 * read.ok // false
 */
export function readRuleSet(value: JsonValue, options: ReadRuleSetOptions): RuleSetRead {
  const { source, bases = ruleSets(), releases = knownReleases } = options
  if (!isJsonObject(value)) {
    return { ok: false, findings: [invalid('scheme', 'an object', value, { source, pointer: '' })] }
  }
  const limits = { ...defaultLimits, ...options.limits }
  const measured = checkBounds(value, { source, limits })
  if (measured.length > 0) return { ok: false, findings: measured }
  const findings = checkFile(value, source)
  if (findings.length > 0) return { ok: false, findings: findings.slice(0, limits.findings) }
  const file = structuredClone(value) as unknown as RuleSetFile
  const base = bases.find(({ id }) => id === file.base)
  const ruleSet = completeRuleSet(file, base)
  const wrong = checkNames(file, { ruleSet, base, bases, releases, source })
  return wrong.length > 0 ? { ok: false, findings: wrong.slice(0, limits.findings) } : { ok: true, ruleSet }
}
