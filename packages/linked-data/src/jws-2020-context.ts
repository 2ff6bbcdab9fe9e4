import type { JsonObject } from '@gxkit/core'

const security = 'https://w3id.org/security#'
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime'

/** What stands in every definition of this suite that only holds inside one class or member. */
const scoped = { '@protected': true, id: '@id', type: '@type' } as const

const method = (name: string): JsonObject => ({ '@id': security + name, '@type': '@id', '@container': '@set' })

const proofPurposes: JsonObject = {
  ...scoped,
  assertionMethod: method('assertionMethod'),
  authentication: method('authenticationMethod'),
  capabilityInvocation: method('capabilityInvocationMethod'),
  capabilityDelegation: method('capabilityDelegationMethod'),
  keyAgreement: method('keyAgreementMethod'),
}

const signatureMembers: JsonObject = {
  ...scoped,
  challenge: `${security}challenge`,
  created: { '@id': 'http://purl.org/dc/terms/created', '@type': dateTime },
  domain: `${security}domain`,
  expires: { '@id': `${security}expiration`, '@type': dateTime },
  jws: `${security}jws`,
  nonce: `${security}nonce`,
  proofPurpose: { '@id': `${security}proofPurpose`, '@type': '@vocab', '@context': proofPurposes },
  verificationMethod: { '@id': `${security}verificationMethod`, '@type': '@id' },
}

const keyMembers: JsonObject = { ...scoped, publicKeyJwk: { '@id': `${security}publicKeyJwk`, '@type': '@json' } }

/**
 * The context of the JsonWebSignature2020 suite, which every credential of the first Gaia-X releases names. A JWK is kept
 * as one value (`@json`), because its members are no statements.
 */
export const jws2020Context: JsonObject = {
  '@context': {
    privateKeyJwk: { '@id': `${security}privateKeyJwk`, '@type': '@json' },
    JsonWebKey2020: { '@id': `${security}JsonWebKey2020`, '@context': keyMembers },
    JsonWebSignature2020: { '@id': `${security}JsonWebSignature2020`, '@context': signatureMembers },
  },
}
