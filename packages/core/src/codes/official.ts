import { code } from '../code.ts'

/** Official artefacts: where what a registry serves and what is here say different things. */
export const officialCodes = {
  'official/missing-there': code<{ readonly what: string; readonly ours?: string }>({
    severity: 'error',
    message: (p) => `${p.what} is here, and not there${p.ours === undefined ? '' : ` (here: ${p.ours})`}`,
    next: 'Find out which version of the artefact this is; compare with another one: --release <version>.',
  }),
  'official/missing-here': code<{ readonly what: string; readonly theirs?: string }>({
    severity: 'error',
    message: (p) => `${p.what} is there, and not here${p.theirs === undefined ? '' : ` (there: ${p.theirs})`}`,
    next: 'Find out which version of the artefact this is; compare with another one: --release <version>.',
  }),
  'official/different': code<{ readonly what: string; readonly ours: string; readonly theirs: string }>({
    severity: 'error',
    message: (p) => `${p.what} is ${p.ours} here and ${p.theirs} there`,
    next: 'Find out which version of the artefact this is; compare with another one: --release <version>.',
  }),
  'official/not-comparable': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this cannot be compared: ${p.found}`,
    next: 'Name shapes or a hierarchy in Turtle, or a JSON-LD context.',
  }),
  'official/too-many': code<{ readonly total: number; readonly kept: number }>({
    severity: 'error',
    message: (p) => `${p.total} differences were found; the first ${p.kept} are listed`,
    next: 'Compare with another release: --release <version>.',
  }),
} as const
