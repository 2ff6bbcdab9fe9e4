import type { VerifiedCredential } from '@gxkit/verify'
import type { Criterion } from '../rule-set/rule-set.ts'
import type { AcceptedCertification } from './assessment.ts'

/**
 * A verified credential in which a conformity assessment body attests criteria. Gaia-X has not defined what such a credential
 * looks like; who hands it in has read it, and says what it is about.
 */
export interface Certification {
  /** From the result of a verification, so that somebody stands behind it. */
  readonly credential: VerifiedCredential
  /** The standard by which was certified, as the rule set calls it, e.g. `SNC`. */
  readonly standard: string
  /** Ids of the criteria that it covers. */
  readonly criteria: readonly string[]
}

/** A body that may certify by some standards (CD 25.10: the notaries of certifications in the registry). */
export interface CertificationBody {
  readonly did: string
  readonly standards: readonly string[]
}

/** Finds the certification that a criterion is met by: of an accepted body, by a permissible standard. */
export function certifiedBy(
  certifications: readonly Certification[],
  bodies: readonly CertificationBody[],
): (criterion: Criterion) => AcceptedCertification | undefined {
  return ({ id, standards }) => {
    for (const { credential, standard, criteria } of certifications) {
      const { issuer: did, source } = credential
      const isPermitted = Object.keys(standards).length === 0 || Object.hasOwn(standards, standard)
      const isAccepted = bodies.some((body) => body.did === did && body.standards.includes(standard))
      if (criteria.includes(id) && isPermitted && isAccepted) return { standard, body: did, source }
    }
    return undefined
  }
}
