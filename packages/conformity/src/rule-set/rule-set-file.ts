import type { Confidence, Criterion, Demand, Evidence, RuleSet, RuleUse } from './rule-set.ts'

/** A level as a file states it. */
export interface LevelInFile {
  readonly id: string
  readonly name?: string
  readonly title: string
  readonly about: readonly string[]
  /** The level of the base that this one contains. */
  readonly like?: string
}

/** A criterion as a file states it. */
export interface CriterionInFile {
  readonly id: string
  readonly about: string
  readonly unless?: readonly string[]
  readonly page?: string
  readonly requires: string
  readonly meet: string
  readonly levels: Readonly<Record<string, Demand>>
  readonly standards?: Readonly<Record<string, readonly string[]>>
  readonly evidence?: Evidence
  readonly automatic?: readonly string[]
  readonly write?: string
  readonly confidence?: Confidence
  readonly note?: string
}

/** A rule set as a file states it: what is absent is taken from the base, or empty. */
export interface RuleSetFile extends Pick<RuleSet, 'format' | 'id' | 'title' | 'version' | 'base'> {
  readonly releases?: readonly string[]
  /** Where criteria have their official wording, with `{id}` and `{page}` in it. */
  readonly address?: string
  /** What `{page}` stands for, unless a criterion says otherwise. */
  readonly page?: string
  readonly levels: readonly LevelInFile[]
  readonly subjects?: RuleSet['subjects']
  readonly lists?: RuleSet['lists']
  readonly standards?: RuleSet['standards']
  readonly rules?: readonly RuleUse[]
  readonly criteria?: readonly CriterionInFile[]
}

/**
 * Completes a rule set: adds that of its base, and the addresses. A level that is `like` one of the base asks for everything
 * that that one asks for; the other levels of the base are gone.
 */
export function completeRuleSet(file: RuleSetFile, base: RuleSet | undefined): RuleSet {
  const { format, id, title, version, levels } = file
  return {
    format,
    id,
    title,
    version,
    releases: file.releases ?? base?.releases ?? [],
    ...(base !== undefined && { base: base.id }),
    levels: levels.map(({ like: _, name, ...level }) => ({ ...level, name: name ?? level.id })),
    subjects: { ...base?.subjects, ...file.subjects },
    lists: { ...base?.lists, ...file.lists },
    standards: { ...base?.standards, ...file.standards },
    rules: [
      ...(base?.rules ?? []).filter((rule) => !file.rules?.some((own) => own.id === rule.id)),
      ...(file.rules ?? []),
    ],
    criteria: [
      ...(base?.criteria ?? []).map((criterion) => inherited(criterion, levels)),
      ...(file.criteria ?? []).map((criterion) => ownCriterion(criterion, file)),
    ],
  }
}

/** A criterion of the base in the levels that are like those of the base. */
function inherited(criterion: Criterion, levels: readonly LevelInFile[]): Criterion {
  const likes = levels.filter(({ like }) => like !== undefined)
  const asked = likes.map(({ id, like = '' }): [string, Demand] => [
    id,
    Object.hasOwn(criterion.levels, like) ? (criterion.levels[like] ?? 'not-applicable') : 'not-applicable',
  ])
  const { automatic, ...rest } = criterion
  const narrowed = automatic && likes.filter(({ like = '' }) => automatic.includes(like)).map(({ id }) => id)
  return { ...rest, levels: Object.fromEntries(asked), ...(narrowed && { automatic: narrowed }) }
}

function ownCriterion({ page, ...criterion }: CriterionInFile, file: RuleSetFile): Criterion {
  const address = file.address?.replaceAll('{page}', page ?? file.page ?? '').replaceAll('{id}', criterion.id)
  return {
    standards: {},
    confidence: 'documented',
    ...criterion,
    ...(address !== undefined && { address }),
  }
}
