import type { EcosystemFacts } from 'gxkit/loire'

export const right: EcosystemFacts = { ecoTrustScope: 'urn:scope' }

export const wrong: readonly EcosystemFacts[] = [
  // @ts-expect-error the scope is required
  {},
  // @ts-expect-error a number is no reference
  { ecoTrustScope: 5 },
]
