import { releases } from '@gxkit/ontology'
import type { Trace } from '../assess/situation.ts'
import { propertyIris } from '../rule-set/path.ts'
import { listed, met, notMet, type Rule } from './rule.ts'

/** Whether the country subdivisions of addresses are codes of ISO 3166-2 (22.10; its shapes take any capital letters). */
export const addressCode: Rule = {
  id: 'address-code',
  title: 'Addresses name their region by a code of ISO 3166-2',
  next: 'Write the code of the region, such as DE-HH.',
  judge: async ({ graph, release, subjects }) => {
    const codes = new Set(releases.flatMap(({ vocabulary }) => vocabulary.lists().get('countrySubdivisions') ?? []))
    const traces: Trace[] = []
    for (const { node } of subjects.filter(({ about }) => about === 'participant')) {
      const addresses = ['legalAddress', 'headquarterAddress'].flatMap((name) => propertyIris(name, release))
      for (const address of addresses.flatMap((predicate) => graph.objects(node, predicate))) {
        for (const predicate of propertyIris('countrySubdivisionCode', release)) {
          for (const value of graph.objects(address, predicate)) traces.push({ node: address, predicate, value })
        }
      }
    }
    if (traces.length === 0) return { state: 'not-applicable', reason: 'no participant is described', traces: [] }
    const wrong = traces.map(({ value }) => value?.value ?? '').filter((code) => !codes.has(code))
    return wrong.length > 0 ? notMet(`${listed(wrong)} is no code of ISO 3166-2`, traces) : met('they do', traces)
  },
}
