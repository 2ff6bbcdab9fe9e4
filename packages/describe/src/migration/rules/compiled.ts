import { ancestors, bareName, classModel, factName, type Release } from '@gxkit/ontology'
import { loireToDanube } from './loire-to-danube.ts'
import type { ClassRule, MigrationRules, PropertyRule } from './rule.ts'
import { tagusToLoire } from './tagus-to-loire.ts'

/** Every table of rules, one for each pair of neighbouring releases, the oldest first. */
export const migrationRules: readonly MigrationRules[] = [tagusToLoire, loireToDanube]

/** The tables that lead from one release to another: none if they are the same, `undefined` if there is no way. */
export function rulesBetween(from: string, to: string): readonly MigrationRules[] | undefined {
  if (from === to) return []
  const first = migrationRules.find((rules) => rules.from === from)
  const rest = first === undefined ? undefined : rulesBetween(first.to, to)
  return first === undefined || rest === undefined ? undefined : [first, ...rest]
}

/** Finds the rule for a class. */
export function classRule(rules: MigrationRules, name: string): ClassRule | undefined {
  return rules.classes.find((rule) => rule.class.includes(name))
}

/** Finds the rule for a property of a class: one that names the class, a general class of it, or all classes. */
export function propertyRule(
  rules: MigrationRules,
  before: Release,
  className: string,
  property: string,
): PropertyRule | undefined {
  const iri = classModel(before, className)?.iri
  const general = iri === undefined ? [] : ancestors(before, iri).map(bareName)
  for (const name of [className, ...general, '*']) {
    const found = rules.properties.find((rule) => rule.of.includes(name) && rule.property.includes(property))
    if (found !== undefined) return found
  }
  return undefined
}

/** How a fact of a release is accounted for: by a rule, by keeping its name, or not at all. */
export type Account = 'rule' | 'same' | 'missing'

/** What becomes of a property of a class that a release knows. */
export function accountOf(
  rules: MigrationRules,
  releases: { readonly before: Release; readonly after: Release },
  className: string,
  property: string,
): Account {
  const fate = classRule(rules, className)?.fate
  if (fate !== undefined && ('decide' in fate || 'leaveOut' in fate)) return 'rule'
  if (propertyRule(rules, releases.before, className, property) !== undefined) return 'rule'
  const target = classModel(releases.after, fate !== undefined && 'class' in fate ? fate.class : className)
  return target?.properties.some((each) => factName(each) === property) ? 'same' : 'missing'
}
