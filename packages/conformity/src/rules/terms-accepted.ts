import { sha256Hex } from '@gxkit/core'
import type { Node, Situation, Trace } from '../assess/situation.ts'
import { listed, met, notMet, type Rule } from './rule.ts'

/** Whether every issuer has accepted the terms and conditions; trusted notaries need not (CD 25.10, PA1.1). */
export const termsAccepted: Rule = {
  id: 'terms-accepted',
  title: 'Every issuer has accepted the Gaia-X terms and conditions',
  next: 'Let each issuer state that it accepts the terms, in a credential that it issues itself.',
  write: '# a file of its own\ntype: Issuer\nid: terms\ngaiaxTermsAndConditions: accepted\n',
  judge: async (situation) => {
    const { graph } = situation
    const accepted = new Map<string, Trace>()
    for (const [trace, issuers] of await agreements(situation)) for (const did of issuers) accepted.set(did, trace)
    const needed = graph.credentials.flatMap(({ issuer }, i) => (situation.isNotary(i) === true ? [] : [issuer]))
    const issuers = [...new Set(needed)]
    if (issuers.length === 0) return notMet('nobody but notaries has issued anything')
    const lacking = issuers.filter((did) => did === undefined || !accepted.has(did))
    const traces = [...accepted.values()]
    const isOpen = (did: string | undefined): boolean =>
      graph.credentials.every(({ issuer }, i) => issuer !== did || situation.isNotary(i) === undefined)
    if (lacking.length > 0 && lacking.every(isOpen)) {
      const reason = `it is not known whether ${listed(lacking.map(String))} is a trusted notary, which need not accept`
      return { state: 'not-checked', reason, traces }
    }
    if (lacking.length > 0) {
      return notMet(`no acceptance by ${listed(lacking.map((did) => did ?? 'an issuer without a name'))}`, traces)
    }
    return met(`accepted by ${listed(issuers.map(String))}`, traces)
  },
}

/** Every valid agreement with those who issued it. */
async function agreements({ graph, release }: Situation): Promise<readonly (readonly [Trace, readonly string[]])[]> {
  const { class: type, property, states, accepted } = release.termsAndConditions
  const found: (readonly [Trace, readonly string[]])[] = []
  for (const node of graph.instances(type)) {
    for (const value of graph.objects(node, property)) {
      if (!accepted.includes(await digestOf(value, states))) continue
      const issuers = graph.statedIn(node, property, value).flatMap((i) => graph.credentials[i]?.issuer ?? [])
      found.push([{ node, predicate: property, value }, issuers])
    }
  }
  return found
}

async function digestOf(value: Node, states: 'digest' | 'text'): Promise<string> {
  return states === 'digest' ? value.value : sha256Hex(value.value)
}
