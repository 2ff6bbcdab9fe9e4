import { classModel } from '@gxkit/ontology'
import { listed, met, notMet, type Rule } from './rule.ts'

/** Whether a registration number is confirmed by a trusted notary (CD 25.10, PA1.1; CD 25.10, section 8). */
export const registrationNumber: Rule = {
  id: 'registration-number',
  title: 'A registration number is confirmed by a trusted notary',
  next: 'Ask an accredited notary for a credential of your registration number, and present it too.',
  judge: async ({ graph, release, isNotary }) => {
    const classes = release.roles.notary.flatMap((name) => classModel(release, name)?.iri ?? [])
    const numbers = classes.flatMap((iri) => graph.instances(iri))
    if (numbers.length === 0) return notMet('no registration number is presented')
    const stated = numbers.flatMap((node) => graph.statedIn(node).map((credential) => ({ node, credential })))
    const nameOf = (credential: number): string => graph.credentials[credential]?.issuer ?? 'an issuer without a name'
    const good = stated.filter(({ credential }) => isNotary(credential) === true)
    if (good.length > 0) {
      const by = listed(good.map(({ credential }) => nameOf(credential)))
      return met(
        `confirmed by ${by}`,
        good.map(({ node }) => ({ node })),
      )
    }
    const by = listed(stated.map(({ credential }) => nameOf(credential)))
    if (stated.some(({ credential }) => isNotary(credential) === undefined)) {
      const reason = `it is not known which notaries are trusted; the number is stated by ${by}`
      return { state: 'not-checked', reason, traces: numbers.map((node) => ({ node })) }
    }
    return notMet(
      `the number is stated by ${by}, which is no trusted notary`,
      numbers.map((node) => ({ node })),
    )
  },
}
