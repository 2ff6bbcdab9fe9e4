import type { ExamplesOf } from './examples-of.ts'

const did = 'did:web:compliance.lab.gaia-x.eu:development'

/** What findings of these codes look like. */
export const clearingHouseExamples: ExamplesOf<keyof typeof import('../clearing-house.ts').clearingHouseCodes> = {
  'clearing-house/not-a-token': { said: 'The payload is not a valid JWT and was not decoded' },
  'clearing-house/header-missing': {
    member: 'iss',
    said: "The iss header referencing the issuer's DID is missing",
  },
  'clearing-house/did-unresolved': { said: 'Unable to resolve DID did:web:nordlicht-cloud.example' },
  'clearing-house/key-not-listed': { said: 'Unable to find verificationMethod #key-1 in the DID' },
  'clearing-house/no-chain': { said: 'DID does not contain x5u nor x5c' },
  'clearing-house/chain-without-root': { said: 'Root certificate is not self-signed' },
  'clearing-house/not-ev': { said: 'The leaf certificate provided is not EV-SSL' },
  'clearing-house/untrusted-chain': { said: 'Invalid Certificate' },
  'clearing-house/bad-signature': { said: 'The signature validation has failed' },
  'clearing-house/media-type': { said: 'stream is not readable' },
  'clearing-house/context-not-allowed': { said: 'The context https://schema.org is not allowed' },
  'clearing-house/shape': { said: 'SHACL validation failed: gx:LegalPerson' },
  'clearing-house/terms-missing': { said: 'Missing terms and conditions of did:web:nordlicht-cloud.example' },
  'clearing-house/registration-number': { said: 'No registration number from a trusted notary' },
  'clearing-house/criterion': { criterion: 'P1.1.2', said: 'P1.1.2 not fulfilled' },
  'clearing-house/unknown-number': { said: 'The VAT ID is invalid' },
  'clearing-house/refused': { status: 409, said: 'Something is wrong with the offer' },
  'clearing-house/unexpected-answer': { host: 'compliance.lab.gaia-x.eu', found: 'a web page' },
  'clearing-house/other-issuer': { expected: did, found: 'did:web:stranger.example' },
  'clearing-house/other-credential': {
    what: 'id',
    expected: 'https://nordlicht-cloud.example/gaia-x/label',
    found: 'https://stranger.example/label',
  },
  'clearing-house/other-level': { expected: 'L1', found: 'SC' },
}
