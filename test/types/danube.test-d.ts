import {
  type AddressFacts,
  type LegalDocumentFacts,
  legalPerson,
  reference,
  type VatIDFacts,
  vatId,
} from 'gxkit/danube'
import * as loire from 'gxkit/loire'

export const right: VatIDFacts = { vatID: 'DE123456788' }
export const document: LegalDocumentFacts = { url: 'https://acme.example/terms' }
const place: AddressFacts = { countryCode: 'DE' }

export const person = legalPerson({
  registrationNumber: [
    vatId(right),
    reference(vatId(right, { issuer: 'did:web:a.example', credentialId: 'urn:a', subjectId: 'urn:b' })),
  ],
  legalAddress: place,
  headquartersAddress: place,
})

export const wrong: readonly LegalDocumentFacts[] = [
  // @ts-expect-error addresses have a scheme
  { url: 'terms.html' },
  // @ts-expect-error the address is required
  {},
]
export const release: 'gaia-x-25.11' | string = loire.release.id
