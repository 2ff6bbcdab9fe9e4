import type { ExamplesOf } from './examples-of.ts'

const requires = 'The provider offers a documented contract, or an equal legally binding act, with every customer.'

/** What findings of these codes look like. */
export const criterionExamples: ExamplesOf<keyof typeof import('../criterion.ts').criterionCodes> = {
  'criterion/not-met': {
    criterion: 'P1.1.1',
    requires,
    reason: 'no LegallyBindingAct is named under "legalDocuments"',
    meet: 'Publish the contract and name it as a LegallyBindingAct.',
  },
  'criterion/rule-not-met': {
    rule: 'registration-number',
    title: 'A registration number is confirmed by a trusted notary',
    reason: 'no registration number is presented',
  },
  'criterion/advised': {
    rule: 'dependencies',
    title: 'Every service that a service depends on is presented too',
    reason: 'https://example.com/storage#subject is not presented as a service',
  },
  'criterion/not-checked': {
    criterion: 'P1.3.2',
    requires: 'The service is operated by a participant whose identity is confirmed.',
    reason: 'it is not known which notaries are trusted',
  },
  'criterion/needs-a-human': {
    criterion: 'P5.1.7',
    requires: 'The provider can keep the service running on its own, with its own skills or alternatives at hand.',
    reason: 'a conformity assessment body has to certify it, by one of: SNC (19.6.d)',
  },
  'criterion/nothing-to-assess': { reason: 'Label Level 1 is for a service, and none is described' },
  'criterion/unknown-level': { level: 'l4', known: 'sc, l1, l2, l3', near: 'l1' },
  'criterion/other-release': { ruleSet: 'CD25.10', releases: 'gaia-x-25.11, gaia-x-2.2.1', release: 'gaia-x-22.10' },
}
