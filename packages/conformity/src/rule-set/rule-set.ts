/** What a level asks for a criterion: the signed description itself, a certification by a body, or nothing. */
export type Demand = 'declaration' | 'certification' | 'not-applicable'

/** How well a fact about a rule is known. */
export type Confidence = 'observed' | 'documented' | 'uncertain'

/** A number, and from which day on it counts (full date; absent: always). */
export interface Threshold {
  readonly limit: number
  readonly from?: string
}

/** What a value has to be. Without a member: it only has to be there. */
export interface ValueTest {
  /** Exactly this text or number. */
  readonly equals?: string | number
  /** A member of a list of the rule set, by its name. */
  readonly in?: string
  readonly atLeast?: readonly Threshold[]
  readonly atMost?: readonly Threshold[]
  /** Up to here a person has to decide. */
  readonly toleratedTo?: number
  /** Why a person has to decide. */
  readonly because?: string
}

/** Something that has to be found in the description, starting at its subject. */
export interface PathEvidence {
  /**
   * Properties from the subject on, with `/` between steps: `legalDocuments`, `aggregationOfResources+/location`. A `+` is one
   * step or more, `|` stands between names of the same step, names of other vocabularies carry their prefix.
   */
  readonly path: string
  /** The class that what is found has to have, or a kind of it. */
  readonly class?: string
  /** Property of what is found -> what one of its values has to be. */
  readonly where?: Readonly<Record<string, ValueTest>>
  /** What the value itself has to be. */
  readonly value?: ValueTest
  /** Everything that is found has to fit, not just one. */
  readonly every?: boolean
  /** It is enough that nothing is found that does not fit. */
  readonly optional?: boolean
  /** Who has to have stated something about what is found: a trusted notary. */
  readonly by?: 'notary'
}

/** Evidence for a criterion, as data: a path, a rule of the rule set, or several of them. */
export type Evidence =
  | PathEvidence
  | { readonly rule: string }
  | { readonly all: readonly Evidence[] }
  | { readonly any: readonly Evidence[] }

/** One criterion. */
export interface Criterion {
  readonly id: string
  /** What it is about: a name of `subjects`. */
  readonly about: string
  /** It is not asked where one of these is described too: names of `subjects`. */
  readonly unless?: readonly string[]
  /** Where its official wording is. */
  readonly address?: string
  /** What is required, in one sentence of ours. */
  readonly requires: string
  /** How to meet it. */
  readonly meet: string
  /** Level -> what it asks. */
  readonly levels: Readonly<Record<string, Demand>>
  /** Standard -> clauses that a certification by it has to cover; no clauses: as a whole. */
  readonly standards: Readonly<Record<string, readonly string[]>>
  readonly evidence?: Evidence
  /** Levels in which the evidence decides; absent: all that ask for the criterion. */
  readonly automatic?: readonly string[]
  /** Lines of a manifest that would meet it. */
  readonly write?: string
  readonly confidence: Confidence
  readonly note?: string
}

/** A level of a rule set. */
export interface Level {
  readonly id: string
  /** As labels write it, e.g. `L1`. */
  readonly name: string
  readonly title: string
  /** Names of `subjects` of which at least one has to be described. */
  readonly about: readonly string[]
}

/** A check over everything that is presented; `advised` ones are told and decide nothing. */
export interface RuleUse {
  readonly id: string
  readonly weight: 'required' | 'advised'
  readonly confidence: Confidence
  readonly note?: string
}

/** By what a description is assessed: levels, criteria and rules of one edition. Plain data. */
export interface RuleSet {
  readonly format: 'gxkit-rule-set/1'
  /** As labels write it, e.g. `CD25.10`. */
  readonly id: string
  readonly title: string
  readonly version: string
  /** Ids of the Gaia-X releases whose vocabulary it speaks of. */
  readonly releases: readonly string[]
  /** The id of the rule set that it adds to. */
  readonly base?: string
  readonly levels: readonly Level[]
  /** What criteria are about -> the class that is. */
  readonly subjects: Readonly<Record<string, string>>
  /** Lists that values are compared with; letter case does not matter. */
  readonly lists: Readonly<Record<string, { readonly title: string; readonly members: readonly string[] }>>
  readonly standards: Readonly<Record<string, { readonly title: string }>>
  readonly rules: readonly RuleUse[]
  readonly criteria: readonly Criterion[]
}
