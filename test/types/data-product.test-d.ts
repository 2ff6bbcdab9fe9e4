import type { EvidenceTemplateFacts } from 'gxkit/loire'

export const right: EvidenceTemplateFacts = { acceptedIssuers: ['urn:a', { id: 'did:web:b.example' }] }

export const wrong: readonly EvidenceTemplateFacts[] = [
  // @ts-expect-error at least one issuer
  { acceptedIssuers: [] },
  // @ts-expect-error a property that the class does not have
  { ...right, issuers: 'urn:a' },
]
