import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const officialReasons: ReasonsOf<keyof typeof import('../official.ts').officialCodes> = {
  'official/missing-there':
    'What the registry does not have, a clearing house does not ask for; credentials that follow it may still be refused here.',
  'official/missing-here':
    'What a clearing house asks for and this toolkit does not know, nobody is told before a credential is refused.',
  'official/different': 'A credential that is right by one of the two may be wrong by the other.',
  'official/not-comparable': 'An artefact in which nothing is found to compare must not count as equal.',
  'official/too-many': 'So many differences mean that two versions were compared.',
}
