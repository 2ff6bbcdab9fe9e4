import { code } from '../code.ts'

/** Official artefacts: where what a registry serves and what is here say different things. */
export const officialCodes = {
  'official/missing-there': code<{ readonly what: string; readonly ours?: string }>({
    severity: 'error',
    message: (p) => `${p.what} is here, and not there${p.ours === undefined ? '' : ` (here: ${p.ours})`}`,
    why: 'What the registry does not have, a clearing house does not ask for; credentials that follow it may still be refused here.',
    next: 'Find out which version of the artefact this is; compare with another one: --release <version>.',
  }),
  'official/missing-here': code<{ readonly what: string; readonly theirs?: string }>({
    severity: 'error',
    message: (p) => `${p.what} is there, and not here${p.theirs === undefined ? '' : ` (there: ${p.theirs})`}`,
    why: 'What a clearing house asks for and this toolkit does not know, nobody is told before a credential is refused.',
    next: 'Find out which version of the artefact this is; compare with another one: --release <version>.',
  }),
  'official/different': code<{ readonly what: string; readonly ours: string; readonly theirs: string }>({
    severity: 'error',
    message: (p) => `${p.what} is ${p.ours} here and ${p.theirs} there`,
    why: 'A credential that is right by one of the two may be wrong by the other.',
    next: 'Find out which version of the artefact this is; compare with another one: --release <version>.',
  }),
  'official/not-comparable': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this cannot be compared: ${p.found}`,
    why: 'An artefact in which nothing is found to compare must not count as equal.',
    next: 'Name shapes or a hierarchy in Turtle, or a JSON-LD context.',
  }),
  'official/too-many': code<{ readonly total: number; readonly kept: number }>({
    severity: 'error',
    message: (p) => `${p.total} differences were found; the first ${p.kept} are listed`,
    why: 'So many differences mean that two versions were compared.',
    next: 'Compare with another release: --release <version>.',
  }),
} as const
