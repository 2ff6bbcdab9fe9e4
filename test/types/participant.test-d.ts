import type { Credential } from '@gxkit/credentials'
import type { Iri } from '@gxkit/describe'
import {
  address,
  issuer,
  type LegalPerson,
  type LegalPersonFacts,
  legalPerson,
  leiCode,
  reference,
  vatId,
} from 'gxkit/loire'

const place = { countryCode: 'DE' } as const
const envelope = { issuer: 'did:web:acme.example', baseUrl: 'https://acme.example/', id: 'a' } as const

export const right: LegalPersonFacts = {
  registrationNumber: [
    'urn:a',
    { id: 'urn:b' },
    vatId({ vatID: 'DE123456788' }),
    leiCode({ leiCode: '5493001KJTIIGC8Y1R12' }),
  ],
  legalAddress: place,
  headquartersAddress: address(place),
}
export const node: LegalPerson = legalPerson(right)
export const credential: Credential<LegalPerson> = legalPerson(right, envelope)
export const anyCredential: Credential = credential
export const iris: readonly Iri[] = [legalPerson(right, envelope).id, reference(credential), reference(anyCredential)]
const number = vatId({ vatID: 'DE123456788' }, envelope)
export const referring: LegalPersonFacts = {
  ...right,
  registrationNumber: [number.credentialSubject.id, reference(number), { id: reference(number) }],
  subOrganisationOf: legalPerson(right, envelope).credentialSubject.id,
}
export const accepted: Credential = issuer({ gaiaxTermsAndConditions: 'accepted' }, envelope)

export const wrong: readonly LegalPersonFacts[] = [
  // @ts-expect-error at least one registration number
  { ...right, registrationNumber: [] },
  // @ts-expect-error references are absolute
  { ...right, registrationNumber: 'vat' },
  // @ts-expect-error an address is no kind of registration number
  { ...right, registrationNumber: address(place) },
  // @ts-expect-error a credential is not what it is about
  { ...right, registrationNumber: number },
  // @ts-expect-error one legal address only
  { ...right, legalAddress: [place] },
  // @ts-expect-error the headquarters have an address
  { registrationNumber: 'urn:a', legalAddress: place },
  // @ts-expect-error 22.10 had another name for it
  { ...right, headquarterAddress: place },
]

// @ts-expect-error the terms are accepted with one word
issuer({ gaiaxTermsAndConditions: 'yes' })
// @ts-expect-error the release belongs to the builder
legalPerson(right, { ...envelope, release: 'gaia-x-25.11' })
// @ts-expect-error base addresses end with a slash
legalPerson(right, { ...envelope, baseUrl: 'https://acme.example' })
