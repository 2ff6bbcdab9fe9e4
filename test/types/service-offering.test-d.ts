import type { ServiceOfferingFacts } from 'gxkit/loire'

export const right: ServiceOfferingFacts = {
  providedBy: { id: 'urn:a' },
  serviceOfferingTermsAndConditions: [{ url: 'https://acme.example/terms', hash: 'ab' }, 'urn:b'],
}

export const wrong: readonly ServiceOfferingFacts[] = [
  // @ts-expect-error not a law of the list
  { ...right, dataProtectionRegime: 'GDPR' },
  // @ts-expect-error the provider is required
  { serviceOfferingTermsAndConditions: 'urn:b' },
  // @ts-expect-error references are absolute
  { ...right, providedBy: 'acme' },
]
