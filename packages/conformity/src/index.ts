export { type AssessOptions, assess } from './assess/assess.ts'
export type {
  AcceptedCertification,
  Assessment,
  AssessmentOutcome,
  CriterionResult,
  EvidencePointer,
  Missing,
  RuleResult,
  State,
  Subject,
  SubjectResult,
} from './assess/assessment.ts'
export type { Certification, CertificationBody } from './assess/certification.ts'
export { type DryRunOptions, dryRun, type UnverifiedContent } from './assess/dry-run.ts'
export type { ExamineOptions } from './assess/examine.ts'
export { type AssessmentComparison, compareAssessments, type StateChange } from './compare/compare-assessments.ts'
export { type CriterionChange, compareRuleSets } from './compare/compare-rule-sets.ts'
export { type ReadRuleSetOptions, type RuleSetRead, readRuleSet } from './rule-set/read-rule-set.ts'
export type {
  Confidence,
  Criterion,
  Demand,
  Evidence,
  Level,
  PathEvidence,
  RuleSet,
  RuleUse,
  Threshold,
  ValueTest,
} from './rule-set/rule-set.ts'
export { findRuleSet, ruleSetFor, ruleSets } from './rule-set/rule-sets.ts'
