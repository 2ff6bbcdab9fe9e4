import { classModel } from '@gxkit/ontology'
import type { Judgement, Node, Situation, Trace } from '../assess/situation.ts'
import { propertyIris } from '../rule-set/path.ts'
import { listed, met, notMet, type Rule, short } from './rule.ts'

/** Whether the party that something names as its provider has issued both (22.10: rules on the issuer of a service). */
export const providerIsIssuer: Rule = {
  id: 'provider-is-issuer',
  title: 'Who describes a service is its provider',
  next: 'Let the provider that "providedBy" names issue the description of the service.',
  judge: async (situation) => sameIssuer(situation, 'providedBy', 'ServiceOffering'),
}

/** The same for data and who produces them. */
export const producerIsIssuer: Rule = {
  id: 'producer-is-issuer',
  title: 'Who describes data has produced them',
  next: 'Let the producer that "producedBy" names issue the description of the data.',
  judge: async (situation) => sameIssuer(situation, 'producedBy', 'DataResource'),
}

function sameIssuer({ graph, release }: Situation, property: string, className: string): Judgement {
  const iri = classModel(release, className)?.iri
  const things = iri === undefined ? [] : graph.instances(iri)
  const traces: Trace[] = []
  const problems: string[] = []
  const issuersOf = (numbers: readonly number[]): readonly string[] =>
    numbers.flatMap((number) => graph.credentials[number]?.issuer ?? [])
  for (const node of things) {
    const parties = propertyIris(property, release).flatMap((predicate) =>
      graph.objects(node, predicate).map((value): readonly [string, Node] => [predicate, value]),
    )
    if (parties.length === 0) problems.push(`${nameOf(node)} names nobody under "${property}"`)
    for (const [predicate, party] of parties) {
      traces.push({ node, predicate, value: party })
      const by = issuersOf(graph.statedIn(node, predicate, party))
      const own = issuersOf(graph.statedIn(party))
      if (own.length === 0) problems.push(`${nameOf(party)} is not described here`)
      else if (!by.every((did) => own.includes(did))) {
        problems.push(`${nameOf(node)} is described by ${listed(by)}, and ${nameOf(party)} by ${listed(own)}`)
      }
    }
  }
  if (problems.length > 0) return notMet(problems.slice(0, 5).join('; '), traces)
  if (things.length === 0) return { state: 'not-applicable', reason: `no ${className} is described`, traces: [] }
  return met('the same issuer describes both', traces)
}

function nameOf(node: Node): string {
  return node.termType === 'BlankNode' ? 'something without id' : short(node.value)
}
