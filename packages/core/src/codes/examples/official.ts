import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const officialExamples: ExamplesOf<keyof typeof import('../official.ts').officialCodes> = {
  'official/missing-there': { what: 'the property gx:countryCode of gx:Address' },
  'official/missing-here': {
    what: '"Prolog" in the list of allowed values of gx:policyLanguage of gx:AccessUsagePolicy',
  },
  'official/different': {
    what: 'the least number of values of gx:countryCode of gx:Address',
    ours: '1',
    theirs: '2',
  },
  'official/not-comparable': { found: 'it is JSON without an "@context"' },
  'official/too-many': { total: 4100, kept: 1000 },
}
