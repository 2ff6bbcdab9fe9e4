import type { LegalParticipantFacts, LegalRegistrationNumberFacts } from 'gxkit/tagus'

const number: LegalRegistrationNumberFacts = { vatID: 'DE123456788' }
const place = { countrySubdivisionCode: 'DE-BE' }

export const right: LegalParticipantFacts = {
  legalRegistrationNumber: number,
  headquarterAddress: place,
  legalAddress: place,
}

export const wrong: readonly LegalParticipantFacts[] = [
  // @ts-expect-error names are written without the prefix of the release
  { ...right, 'gx:legalAddress': place },
  // @ts-expect-error the headquarters have an address
  { legalRegistrationNumber: number, legalAddress: place },
  // @ts-expect-error 25.11 has another name for it
  { ...right, headquartersAddress: place },
]
