import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const criterionReasons: ReasonsOf<keyof typeof import('../criterion.ts').criterionCodes> = {
  'criterion/not-met':
    'A level is reached only if each of its criteria is met; a clearing house looks for this evidence in the description.',
  'criterion/rule-not-met':
    'Before any criterion counts, it has to be clear who states all this, and that they may state it.',
  'criterion/advised':
    'It is not known whether clearing houses ask for it, or they will ask for it in a later edition of the rules.',
  'criterion/not-checked': 'What was not checked never counts as a yes.',
  'criterion/needs-a-human':
    'A certification is by a conformity assessment body; a description can speak against it, but never prove it.',
  'criterion/nothing-to-assess': 'Where nothing was looked at, nothing is met.',
  'criterion/unknown-level': 'A level that does not exist asks for nothing; everything would pass.',
  'criterion/other-release':
    'Criteria look for classes and properties by name; in another vocabulary they would look for the wrong things.',
}
