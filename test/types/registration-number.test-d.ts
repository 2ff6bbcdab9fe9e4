import { registrationNumber, type VatID, type VatIDFacts, vatId } from 'gxkit/loire'

export const right: VatIDFacts = { vatID: 'DE123456788', countryCode: 'DE' }
export const node: VatID = vatId({ ...right, id: 'urn:vat' })
export const type: 'gx:VatID' = node.type

export const wrong: readonly VatIDFacts[] = [
  // @ts-expect-error the number is required
  { countryCode: 'DE' },
  // @ts-expect-error not a country code
  { ...right, countryCode: 'Germany' },
  // @ts-expect-error a property of other classes
  { ...right, leiCode: '5493001KJTIIGC8Y1R12' },
]

// @ts-expect-error a class that stands for its kinds has no facts
registrationNumber({ vatID: 'DE123456788' })
