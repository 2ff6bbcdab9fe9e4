/** What the W3C test vectors of embedded proofs need: their context, and their keys as signers. */
import { type JsonObject, toBase64url, toHex } from '@gxkit/core'
import { type PrivateJwk, parseMultibase, type Signer, signerFromJwk } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { base58 } from './base58.ts'

const citizenship = 'https://w3id.org/citizenship#'
const schema = 'https://schema.org/'
const dateOf = (name: string): JsonObject => ({ '@id': name, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' })

/**
 * The examples context of W3C gives every term a meaning; so does this stand-in. Of the context for citizenship there is what
 * the vectors need, as their canonical documents show it.
 */
export const vectorContexts = contextSet(w3cContexts, {
  'https://www.w3.org/ns/credentials/examples/v2': {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  },
  'https://w3id.org/citizenship/v4rc1': {
    '@context': {
      ...Object.fromEntries(
        ['additionalName', 'familyName', 'gender', 'givenName', 'identifier', 'Person'].map((n) => [n, schema + n]),
      ),
      ...Object.fromEntries(
        [
          ...['birthCountry', 'employmentAuthorizationDocument', 'lprCategory', 'lprNumber', 'EmployablePerson'],
          ...['EmploymentAuthorizationDocument', 'EmploymentAuthorizationDocumentCredential'],
        ].map((n) => [n, citizenship + n]),
      ),
      image: { '@id': `${schema}image`, '@type': '@id' },
      birthDate: dateOf(`${schema}birthDate`),
      residentSince: dateOf(`${citizenship}residentSince`),
    },
  },
})

/**
 * A signer with the key of a vector, which notes the bytes that it signs.
 *
 * @param pair the text of the file with the key pair
 * @param bytesSigned takes what is signed, in hexadecimal
 */
export async function vectorSigner(pair: string, verificationMethod: unknown, bytesSigned: string[]): Promise<Signer> {
  const keys = JSON.parse(pair) as Record<string, string>
  const publicKey = parseMultibase(keys.publicKeyMultibase ?? '')
  if (!publicKey.ok) throw new Error(publicKey.problem)
  const seed = base58((keys.privateKeyMultibase ?? keys.secretKeyMultibase ?? '').slice(1)).slice(2)
  const privateJwk = { ...publicKey.publicJwk, d: toBase64url(seed) } as PrivateJwk
  const own = await signerFromJwk(privateJwk, { verificationMethod: String(verificationMethod) })
  return {
    ...own,
    sign: (data) => {
      bytesSigned.push(toHex(data))
      return own.sign(data)
    },
  }
}
