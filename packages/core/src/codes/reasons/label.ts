import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const labelReasons: ReasonsOf<keyof typeof import('../label.ts').labelCodes> = {
  'label/not-a-label':
    'A label lists the credentials that were examined, each with a digest; nothing else can be compared.',
  'label/unreadable-entry': 'Without an id and a digest nothing says which credential was examined.',
  'label/missing-credential':
    'A label holds for all the credentials that were examined, taken together; a part of them may not have been enough.',
  'label/extra-credential':
    'Nobody examined this credential for the label; next to the others it could pass for examined.',
  'label/different-credential':
    'The digest ties a label to exactly what was examined; this credential was changed or issued again since.',
}
