/** Documents to measure with; made with the product, with new keys. */
import { createDidDocument, createKey, documentsResolver, signerFromJwk } from '@gxkit/identity'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'

const did = 'did:web:nordlicht.example'

/** A legal person with its addresses and registration number, in one credential. */
export const legalPerson = {
  '@context': [...gaiaX2511.contexts.order],
  id: 'https://nordlicht.example/gaia-x/nordlicht',
  type: ['VerifiableCredential', 'gx:LegalPerson'],
  issuer: did,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'https://nordlicht.example/gaia-x/nordlicht#subject',
    type: 'gx:LegalPerson',
    name: 'Nordlicht Cloud GmbH',
    registrationNumber: {
      id: 'https://nordlicht.example/gaia-x/vat#subject',
      type: 'gx:VatID',
      vatID: 'DE136695976',
    },
    legalAddress: { type: 'gx:Address', countryCode: 'DE', locality: 'Kiel' },
    headquartersAddress: { type: 'gx:Address', countryCode: 'DE', locality: 'Kiel' },
  },
}

/** The same in 22.10. */
export const legalParticipant = {
  '@context': [...gaiaX2210.contexts.order],
  id: 'https://nordlicht.example/gaia-x/nordlicht',
  type: ['VerifiableCredential'],
  issuer: did,
  issuanceDate: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'https://nordlicht.example/gaia-x/nordlicht#subject',
    type: 'gx:LegalParticipant',
    'gx:legalRegistrationNumber': { 'gx:vatID': 'DE136695976' },
    'gx:legalAddress': { 'gx:countrySubdivisionCode': 'DE-SH' },
    'gx:headquarterAddress': { 'gx:countrySubdivisionCode': 'DE-SH' },
  },
}

/** A company with one key. */
export async function createCompany(algorithm) {
  const { publicJwk, privateJwk } = await createKey({ algorithm })
  const didDocument = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
  const method = didDocument.verificationMethod.find((each) => each.type === 'Ed25519VerificationKey2020')
  const verificationMethod = method?.id ?? `${did}#key-1`
  const signer = await signerFromJwk(privateJwk, { verificationMethod })
  return {
    did,
    didDocument,
    publicJwk,
    privateJwk,
    signer,
    resolver: documentsResolver([didDocument]),
    multikey: method,
  }
}
