import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const policyReasons: ReasonsOf<keyof typeof import('../policy.ts').policyCodes> = {
  'policy/not-accepted':
    'A policy names the ways of securing a document that somebody relies on; others may be sound, but are not asked for.',
  'policy/check-required': 'What was not checked never counts as a yes.',
  'policy/check-open': 'The policy lets the document pass without this check, but wants you to know.',
  'policy/refused': 'By itself this is a warning. The policy says that it must not be.',
  'policy/validity-too-long': 'The longer a statement stays valid, the more can change without anybody noticing.',
  'policy/unknown-member': 'A misspelt rule would silently ask for nothing, so that a policy is read only as a whole.',
  'policy/invalid-value':
    'A rule that cannot be read would silently ask for nothing, so that a policy is read only as a whole.',
}
