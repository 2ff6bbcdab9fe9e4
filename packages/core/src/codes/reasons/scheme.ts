import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const schemeReasons: ReasonsOf<keyof typeof import('../scheme.ts').schemeCodes> = {
  'scheme/unknown-member': 'A misspelt rule would silently ask for nothing, so that a scheme is read only as a whole.',
  'scheme/invalid-value':
    'A rule that cannot be read would silently ask for nothing, so that a scheme is read only as a whole.',
  'scheme/duplicate': 'Of two with one id nobody could say which is meant.',
  'scheme/unknown-name': 'What looks for something that does not exist never finds it, or lets everything pass.',
}
