/** What verification and signing of a token cost beside the signature. */
import { constants, createHash, createPrivateKey, createPublicKey, sign, verify as verifyBytes } from 'node:crypto'
import { issue, vcJwt } from '@gxkit/credentials'
import { nodeCryptography } from '@gxkit/identity/node'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier } from '@gxkit/verify'
import { CompactSign, compactVerify, importJWK } from 'jose'
import { createCompany, legalPerson } from './documents.js'
import { compare, must } from './harness.js'

for (const algorithm of ['PS256', 'ES256', 'EdDSA']) {
  const { signer, resolver, publicJwk, privateJwk } = await createCompany(algorithm)
  const cryptography = nodeCryptography()
  const mechanism = vcJwt({ release: gaiaX2511, cryptography })
  const inWeb = vcJwt({ release: gaiaX2511 })
  const secured = await issue(legalPerson, { signer, mechanism })
  const { token } = secured
  const proofOnly = createVerifier({ release: gaiaX2511, resolver, cryptography, validator: false })
  const whole = createVerifier({ release: gaiaX2511, resolver, cryptography })
  const key = await importJWK(publicJwk, algorithm)
  const signingKey = await importJWK(privateJwk, algorithm)

  const [header, payload, signature] = token.split('.')
  const signed = Buffer.from(`${header}.${payload}`)
  const content = Buffer.from(payload, 'base64url').toString()
  const bytes = Buffer.from(signature, 'base64url')
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  const how = algorithm === 'PS256' ? padding : { dsaEncoding: 'ieee-p1363' }
  const hash = algorithm === 'EdDSA' ? null : 'sha256'
  const keyObject = { key: createPublicKey({ key: publicJwk, format: 'jwk' }), ...how }
  const privateKey = { key: createPrivateKey({ key: privateJwk, format: 'jwk' }), ...how }

  const withJose = async () => JSON.parse(new TextDecoder().decode((await compactVerify(token, key)).payload))
  const floor = () => {
    JSON.parse(content)
    createHash('sha256').update(signed).digest()
    return verifyBytes(hash, signed, keyObject, bytes)
  }
  const open = () => mechanism.open(secured, { resolver, source: 'a.jwt' })
  must((await whole.verify(token)).ok, 'a token that verifies')
  must(
    (await open()).checks.every(({ status }) => status === 'passed'),
    'a token that opens',
  )
  must((await withJose()).issuer === legalPerson.issuer, 'jose')
  must(floor(), 'the bare signature')

  const size = `${(token.length / 1000).toFixed(1)} kB`
  await compare(
    `Verification, VC-JWT, ${algorithm}, ${size}`,
    {
      'floor: JSON.parse, SHA-256, bare signature, node:crypto': floor,
      'jose: compactVerify and JSON.parse, key imported before': withJose,
      'gxkit open: the token': open,
      'gxkit open: the token, by Web Cryptography': () => inWeb.open(secured, { resolver, source: 'a.jwt' }),
      'gxkit verify without shapes': () => proofOnly.verify(token),
      'gxkit verify': () => whole.verify(token),
    },
    { perSecond: true },
  )
  const protectedHeader = JSON.parse(Buffer.from(header, 'base64url').toString())
  await compare(
    `Signing, VC-JWT, ${algorithm}, ${size}`,
    {
      'floor: JSON.stringify, SHA-256, bare signature, node:crypto': () => {
        createHash('sha256').update(JSON.stringify(legalPerson)).digest()
        return sign(hash, signed, privateKey)
      },
      'jose: CompactSign, key imported before': () =>
        new CompactSign(new TextEncoder().encode(JSON.stringify(legalPerson)))
          .setProtectedHeader(protectedHeader)
          .sign(signingKey),
      'gxkit issue, with all checks and the proof opened again': () => issue(legalPerson, { signer, mechanism }),
    },
    { perSecond: true },
  )
}
