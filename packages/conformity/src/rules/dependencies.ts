import { classModel } from '@gxkit/ontology'
import type { Trace } from '../assess/situation.ts'
import { propertyIris } from '../rule-set/path.ts'
import { listed, met, notMet, type Rule } from './rule.ts'

/** How many services one chain may have: a bound on work. */
const most = 1_000

/** Whether every service that a service depends on is described here too, all the way; circles are told. */
export const dependencies: Rule = {
  id: 'dependencies',
  title: 'Every service that a service depends on is presented too',
  next: 'Present the credentials of the services under "dependsOn" as well; each of them is assessed like your own.',
  judge: async ({ graph, release }) => {
    const iri = classModel(release, 'ServiceOffering')?.iri ?? ''
    const services = graph.instances(iri)
    const predicates = propertyIris('dependsOn', release)
    const traces: Trace[] = []
    const [missing, circles]: [string[], string[]] = [[], []]
    const done = new Set<string>()
    for (const start of services) {
      // Depth first with the path at hand, so that a way back to it is a circle; every service is entered once.
      const stack = [{ node: start, path: new Set([start.value]) }]
      while (stack.length > 0 && traces.length <= most) {
        const { node, path } = stack.pop() as (typeof stack)[number]
        if (done.has(node.value)) continue
        done.add(node.value)
        for (const predicate of predicates) {
          for (const value of graph.objects(node, predicate)) {
            traces.push({ node, predicate, value })
            if (path.has(value.value)) circles.push(value.value)
            else if (!graph.isA(value, iri)) missing.push(value.value)
            else stack.push({ node: value, path: new Set([...path, value.value]) })
          }
        }
      }
    }
    if (traces.length > most) {
      return { state: 'not-checked', reason: `there are more than ${most} dependencies`, traces: [] }
    }
    if (circles.length > 0) return notMet(`${listed(circles)} depends on itself, perhaps through others`, traces)
    if (missing.length > 0) return notMet(`${listed(missing)} is not presented as a service`, traces)
    if (traces.length === 0) return { state: 'not-applicable', reason: 'no service depends on another', traces: [] }
    return met('all of them are presented', traces)
  },
}
