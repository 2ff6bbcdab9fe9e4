import { type Credential, issue, recognise, vcJwt } from '@gxkit/credentials'
import { createDidDocument, createKey, documentsResolver, signerFromJwk } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { expect, test } from 'vitest'
import { legalPerson, moment } from '../support/federation.ts'

const did = 'did:web:nordlicht-cloud.example'
const kid = `${did}#key-1`
const mechanism = vcJwt({ release: gaiaX2511 })
const credential: Credential = legalPerson(did)
const now = (): Date => moment

test.each(['PS256', 'ES256', 'EdDSA'] as const)('%s: jose verifies what is issued here', async (algorithm) => {
  const { publicJwk, privateJwk } = await createKey({ algorithm })
  const signer = await signerFromJwk(privateJwk, { verificationMethod: kid })
  const secured = await issue(credential, { signer, mechanism, now })
  const token = secured.form === 'enveloped' ? secured.token : ''
  const key = await importJWK(publicJwk as JWK, algorithm)
  const { payload, protectedHeader } = await compactVerify(token, key, { algorithms: [algorithm] })
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(credential)
  expect(protectedHeader).toEqual({ alg: algorithm, typ: 'vc+jwt', cty: 'vc', kid, iss: did })
  const other = await createKey({ algorithm })
  await expect(compactVerify(token, await importJWK(other.publicJwk as JWK, algorithm))).rejects.toThrow()
})

test.each(['PS256', 'PS384', 'RS256', 'ES256', 'ES384', 'EdDSA'])('%s: what jose signs opens here', async (alg) => {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const publicJwk = { ...(await exportJWK(publicKey)), alg } as Parameters<
    typeof createDidDocument
  >[0]['keys'][0]['publicJwk']
  const resolver = documentsResolver([createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })])
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(credential)))
    .setProtectedHeader({ alg, typ: 'vc+jwt', cty: 'vc', kid, iss: did })
    .sign(privateKey)
  const { secured } = recognise(`${token}\n`)
  if (secured === undefined) throw new Error('not recognised')
  const opened = await mechanism.open(secured, { resolver, source: 'jose.jwt', now })
  expect(opened.findings.filter((f) => f.severity === 'error')).toEqual([])
  expect(opened.checks.map((c) => c.status)).toEqual(opened.checks.map(() => 'passed'))
  expect(opened.document).toEqual(credential)
  expect(opened.algorithm).toBe(alg)
})
