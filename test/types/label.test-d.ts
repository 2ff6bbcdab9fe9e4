import type { CompliantCredentialFacts } from 'gxkit/loire'

export const right: CompliantCredentialFacts = { credentialType: 'gx:LegalPerson', digestSRI: 'sha256-ab' }

export const wrong: readonly CompliantCredentialFacts[] = [
  // @ts-expect-error the digest is required
  { credentialType: 'gx:LegalPerson' },
  // @ts-expect-error a digest is a text
  { ...right, digestSRI: 5 },
]
