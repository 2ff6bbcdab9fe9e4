import { classModel } from '@gxkit/ontology'
import type { Trace } from '../assess/situation.ts'
import { propertyIris } from '../rule-set/path.ts'
import { met, notMet, type Rule } from './rule.ts'

/** Whether data that hold personal data come with a legitimate interest (22.10). */
export const personalDataInterest: Rule = {
  id: 'personal-data-interest',
  title: 'Who offers personal data states a legitimate interest',
  next: 'Present a credential with your LegitimateInterest, or state that the data hold nothing personal.',
  judge: async ({ graph, release }) => {
    const [data, interest] = ['DataResource', 'LegitimateInterest'].map((name) => classModel(release, name)?.iri)
    const traces: Trace[] = (data === undefined ? [] : graph.instances(data)).flatMap((node) =>
      propertyIris('containsPII', release).flatMap((predicate) =>
        graph
          .objects(node, predicate)
          .filter(({ value }) => /^(?:true|1)$/i.test(value.trim()))
          .map((value) => ({ node, predicate, value })),
      ),
    )
    if (traces.length === 0) return { state: 'not-applicable', reason: 'no data hold personal data', traces: [] }
    const stated = interest === undefined ? [] : graph.instances(interest)
    if (stated.length === 0) return notMet('no legitimate interest is presented', traces)
    return met('a legitimate interest is presented', [...traces, ...stated.map((node) => ({ node }))])
  },
}
