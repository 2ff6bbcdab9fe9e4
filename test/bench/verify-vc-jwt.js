/** What verification of a token costs beside its signature. */
import { constants, createPublicKey, verify as verifyBytes } from 'node:crypto'
import { issue, vcJwt } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier } from '@gxkit/verify'
import { compactVerify, importJWK } from 'jose'
import { createCompany, legalPerson } from './documents.js'
import { compare, must } from './harness.js'

for (const algorithm of ['PS256', 'ES256']) {
  const { signer, resolver, publicJwk } = await createCompany(algorithm)
  const { token } = await issue(legalPerson, { signer, mechanism: vcJwt({ release: gaiaX2511 }) })
  const proofOnly = createVerifier({ release: gaiaX2511, resolver, validator: false })
  const whole = createVerifier({ release: gaiaX2511, resolver })
  const key = await importJWK(publicJwk, algorithm)

  const [header, payload, signature] = token.split('.')
  const signed = Buffer.from(`${header}.${payload}`)
  const bytes = Buffer.from(signature, 'base64url')
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  const how = algorithm === 'PS256' ? padding : { dsaEncoding: 'ieee-p1363' }
  const keyObject = { key: createPublicKey({ key: publicJwk, format: 'jwk' }), ...how }

  const withJose = async () => JSON.parse(new TextDecoder().decode((await compactVerify(token, key)).payload))
  must((await whole.verify(token)).ok, 'a token that verifies')
  must((await withJose()).issuer === legalPerson.issuer, 'jose')
  must(verifyBytes('sha256', signed, keyObject, bytes), 'the bare signature')

  await compare(`A LegalPerson as VC-JWT, ${algorithm}`, {
    'jose: compactVerify and JSON.parse, key imported before': withJose,
    'bare signature, node:crypto': () => verifyBytes('sha256', signed, keyObject, bytes),
    'gxkit verify without shapes': () => proofOnly.verify(token),
    'gxkit verify': () => whole.verify(token),
  })
}
