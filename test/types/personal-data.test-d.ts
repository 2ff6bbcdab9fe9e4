import type { LegitimateInterestFacts } from 'gxkit/loire'

export const right: LegitimateInterestFacts = { legalBasis: 'GDPR2016:6.1.f', dataProtectionContact: 'mail' }

export const wrong: readonly LegitimateInterestFacts[] = [
  // @ts-expect-error the contact is required
  { legalBasis: 'GDPR2016:6.1.f' },
  // @ts-expect-error a text, not a number
  { ...right, dataProtectionContact: 5 },
]
