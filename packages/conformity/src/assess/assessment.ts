import type { JsonPointer, Report } from '@gxkit/core'
import type { Confidence, Demand } from '../rule-set/rule-set.ts'

/**
 * What became of a criterion or a check. `needs-a-human`: a description cannot settle it, such as a certification.
 * `not-checked`: nobody looked, for the reason that is given. Neither counts as a yes.
 */
export type State = 'met' | 'not-met' | 'not-applicable' | 'needs-a-human' | 'not-checked'

/** Where something is stated. */
export interface EvidencePointer {
  /** Name of the document, e.g. `offer.jwt > credential 2`. */
  readonly source: string
  readonly pointer: JsonPointer
  /** The id of the credential. */
  readonly credential?: string
  /** What is stated there: a value, or the id of a thing. */
  readonly value?: string
}

/** Something that is assessed: a service, a participant. */
export interface Subject {
  /** Its IRI; absent for a thing without one. */
  readonly id?: string
  readonly name?: string
  /** What it is to the rule set, e.g. `service`. */
  readonly about: string
  /** Its classes, by their bare names. */
  readonly classes: readonly string[]
  readonly source: string
  readonly pointer: JsonPointer
}

/** What became of a criterion for one subject. */
export interface SubjectResult {
  /** Number of the subject in `subjects`. */
  readonly subject: number
  readonly state: State
  readonly reason?: string
  readonly evidence: readonly EvidencePointer[]
}

/** A certification that was accepted. */
export interface AcceptedCertification {
  readonly standard: string
  /** DID of the conformity assessment body. */
  readonly body: string
  readonly source: string
}

/** What became of a criterion. */
export interface CriterionResult {
  readonly id: string
  readonly about: string
  readonly address?: string
  readonly requires: string
  /** What the level asks for. */
  readonly demand: Demand
  readonly state: State
  /** Whether the outcome rests on it. */
  readonly decisive: boolean
  readonly confidence: Confidence
  /** Why it has this state, where that is not plain. */
  readonly reason?: string
  readonly evidence: readonly EvidencePointer[]
  /** For each subject, where there are several. */
  readonly subjects?: readonly SubjectResult[]
  readonly certification?: AcceptedCertification
}

/** What became of a check over everything that is presented. */
export interface RuleResult {
  readonly id: string
  readonly title: string
  readonly state: State
  readonly decisive: boolean
  readonly confidence: Confidence
  readonly reason: string
  readonly evidence: readonly EvidencePointer[]
}

/** Something to do: what is missing, for which criteria, and what to write where. */
export interface Missing {
  /** Ids of the criteria and checks that it would meet. */
  readonly ids: readonly string[]
  /** What is required, a sentence for each id. */
  readonly requires: readonly string[]
  readonly meet: string
  /** Lines of a manifest. */
  readonly write?: string
  /** What it is missing of: numbers in `subjects`. */
  readonly subjects: readonly number[]
}

/**
 * `granted`: everything that decides is met, by verified credentials. `ready`: the same in a dry run, so that it would be once
 * signed. `open`: nothing is known to be missing, but something was not checked, or needs a human. `not-met`: something is
 * missing.
 */
export type AssessmentOutcome = 'granted' | 'ready' | 'open' | 'not-met'

/** The outcome of an assessment. Plain JSON; minor versions add members, and readers ignore those that they do not know. */
export interface Assessment {
  readonly formatVersion: '1.0'
  readonly outcome: AssessmentOutcome
  /** The content was not verified: nobody vouches for it, and nothing can be granted. */
  readonly dryRun: boolean
  readonly ruleSet: { readonly id: string; readonly title: string; readonly version: string; readonly base?: string }
  readonly release: string
  readonly level: { readonly id: string; readonly name: string; readonly title: string }
  /** The moment that everything was judged by. */
  readonly at: string
  readonly subjects: readonly Subject[]
  readonly rules: readonly RuleResult[]
  /** Every criterion of the rule set, in its order. */
  readonly criteria: readonly CriterionResult[]
  /** Addresses of the criteria that are met and decide: what a label lists as validated. */
  readonly validated: readonly string[]
  /** The shortest list of things to do. */
  readonly missing: readonly Missing[]
  /** The same as findings and checks. */
  readonly report: Report
}
