import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const digestReasons: ReasonsOf<keyof typeof import('../digest.ts').digestCodes> = {
  'digest/mismatch':
    'A digest ties a label to exactly the credentials that were examined. This one was changed or replaced since.',
  'digest/unreadable': 'Without a digest nothing says which credential is meant.',
  'digest/algorithm-refused':
    'With a weaker algorithm than SHA-256 another credential with the same digest could be made.',
}
