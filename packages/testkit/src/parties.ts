import type { JsonObject } from '@gxkit/core'
import type { Credential, Presentation, Secured } from '@gxkit/credentials'
import {
  createDidDocument,
  createKey,
  type DidDocument,
  type PrivateJwk,
  type Signer,
  signerFromJwk,
} from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'

/** The moment at which the federation lives. */
export const moment = new Date('2026-11-21T12:00:00Z')

/** A member of the federation: a DID with one key. */
export interface Party {
  readonly did: string
  readonly signer: Signer
  readonly privateJwk: PrivateJwk
  readonly didDocument: DidDocument
}

/**
 * Creates a member with a new key.
 *
 * @example
 * const party = await createParty('did:web:notary.example', 'ES256')
 * party.signer.verificationMethod // 'did:web:notary.example#key-1'
 */
export async function createParty(did: string, algorithm: 'PS256' | 'ES256' | 'EdDSA' = 'PS256'): Promise<Party> {
  const { publicJwk, privateJwk } = await createKey({ algorithm })
  const didDocument = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
  return { did, signer, privateJwk, didDocument }
}

const base = 'https://nordlicht-cloud.example/gaia-x/'

/**
 * A credential of the release 25.11 about one subject.
 *
 * @example
 * credentialOf('VatID', 'vat', { issuer: 'did:web:notary.example', claims: { vatID: 'DE123456788' } }).issuer
 * // 'did:web:notary.example'
 */
export function credentialOf(
  type: string,
  name: string,
  options: { readonly issuer: string; readonly claims: JsonObject; readonly members?: JsonObject },
): Credential {
  return {
    '@context': [...gaiaX2511.contexts.order],
    id: `${base}${name}`,
    type: ['VerifiableCredential', `gx:${type}`],
    issuer: options.issuer,
    validFrom: '2026-11-01T00:00:00Z',
    validUntil: '2027-02-01T00:00:00Z',
    ...options.members,
    credentialSubject: { id: `${base}${name}#subject`, type: `gx:${type}`, ...options.claims },
  } as Credential
}

/**
 * The provider as legal person, stated by itself.
 *
 * @example
 * legalPerson('did:web:nordlicht-cloud.example').id // 'https://nordlicht-cloud.example/gaia-x/nordlicht'
 */
export function legalPerson(issuer: string, members: JsonObject = {}): Credential {
  const address = { type: 'gx:Address', countryCode: 'DE' }
  return credentialOf('LegalPerson', 'nordlicht', {
    issuer,
    members,
    claims: {
      name: 'Nordlicht Cloud GmbH',
      registrationNumber: { id: `${base}nordlicht-vat#subject` },
      headquartersAddress: address,
      legalAddress: address,
    },
  })
}

/**
 * The registration number of the provider, stated by the notary.
 *
 * @example
 * vatId('did:web:notary.example').id // 'https://nordlicht-cloud.example/gaia-x/nordlicht-vat'
 */
export function vatId(issuer: string, members: JsonObject = {}): Credential {
  return credentialOf('VatID', 'nordlicht-vat', { issuer, members, claims: { vatID: 'DE123456789' } })
}

/**
 * The agreement to the terms and conditions of Gaia-X.
 *
 * @example
 * termsAccepted('did:web:nordlicht-cloud.example').id // 'https://nordlicht-cloud.example/gaia-x/nordlicht-terms'
 */
export function termsAccepted(issuer: string, members: JsonObject = {}): Credential {
  const claims = { gaiaxTermsAndConditions: gaiaX2511.termsAndConditions.current }
  return credentialOf('Issuer', 'nordlicht-terms', { issuer, members, claims })
}

/**
 * The token of a secured document; fails the test if it has none.
 *
 * @example
 * tokenOf(secured).split('.').length // 3
 */
export function tokenOf(secured: Secured): string {
  if (secured.form !== 'enveloped') throw new Error('the document is not a token')
  return secured.token
}

/**
 * A presentation around tokens, as plain JSON; for forging, where `present` would refuse.
 *
 * @example
 * presentationOf('did:web:nordlicht-cloud.example', [token]).type // ['VerifiablePresentation']
 */
export function presentationOf(holder: string, tokens: readonly string[], members: JsonObject = {}): Presentation {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: `${base}presentation`,
    type: ['VerifiablePresentation'],
    issuer: holder,
    verifiableCredential: tokens.map((token) => ({
      '@context': 'https://www.w3.org/ns/credentials/v2',
      id: `data:application/vc+jwt,${token}`,
      type: 'EnvelopedVerifiableCredential',
    })),
    ...members,
  } as Presentation
}
