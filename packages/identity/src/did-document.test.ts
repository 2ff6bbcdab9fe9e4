import { expect, test } from 'vitest'
import { checkDidDocument, createDidDocument, createKey, findVerificationMethod, toMultibase } from './index.ts'

const did = 'did:web:example.org'
const rsa = await createKey()
const ed = await createKey({ algorithm: 'EdDSA' })

test('the form that Gaia-X services read', () => {
  const x5u = 'https://example.org/.well-known/x509CertificateChain.pem'
  const document = createDidDocument({ did, keys: [{ fragment: 'X509-JWK2020', publicJwk: rsa.publicJwk, x5u }] })
  const { n, e } = rsa.publicJwk
  expect(document).toEqual({
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id: did,
    verificationMethod: [
      {
        id: `${did}#X509-JWK2020`,
        type: 'JsonWebKey2020',
        controller: did,
        publicKeyJwk: { kty: 'RSA', n, e, alg: 'PS256', x5u },
      },
    ],
    assertionMethod: [`${did}#X509-JWK2020`],
    authentication: [`${did}#X509-JWK2020`],
  })
  expect(checkDidDocument(document, { did })).toEqual([])
})

test('an Ed25519 key stands there in both forms', () => {
  const document = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk: ed.publicJwk }] })
  const multibase = toMultibase(ed.publicJwk)
  expect(document.assertionMethod).toEqual([`${did}#key-1`, `${did}#${multibase}`])
  expect(document.verificationMethod).toContainEqual({
    id: `${did}#${multibase}`,
    type: 'Ed25519VerificationKey2020',
    controller: did,
    publicKeyMultibase: multibase,
  })
  expect(checkDidDocument(document).map((f) => f.code)).toEqual(['did/certificate-missing'])
})

test('the key names itself when nobody else does', () => {
  const document = createDidDocument({ did, keys: [{ publicJwk: rsa.publicJwk }] })
  expect(document.assertionMethod).toEqual([`${did}#${rsa.publicJwk.kid}`])
})

test.each([
  [{ did: 'example.org', keys: [] }, 'ERR_DID_INVALID'],
  [{ did: `${did}#a`, keys: [] }, 'ERR_DID_INVALID'],
  [{ did, keys: [{ fragment: 'a b', publicJwk: rsa.publicJwk }] }, 'ERR_OPTION_INVALID'],
  [{ did, keys: [{ fragment: '', publicJwk: rsa.publicJwk }] }, 'ERR_OPTION_INVALID'],
  [{ did, keys: [{ fragment: 'a', publicJwk: rsa.publicJwk, x5u: 'http://example.org/' }] }, 'ERR_OPTION_INVALID'],
  [{ did, keys: [{ fragment: 'a', publicJwk: rsa.privateJwk }] }, 'ERR_KEY_INVALID'],
  [{ did, keys: [1, 2].map(() => ({ fragment: 'a', publicJwk: rsa.publicJwk })) }, 'ERR_OPTION_INVALID'],
])('%#: refused', (options, code) => {
  try {
    createDidDocument(options)
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ code })
    expect(String(error)).not.toContain(rsa.privateJwk.d)
  }
})

test.each([
  [{ verificationMethod: {}, assertionMethod: [], authentication: [] }, ['did/malformed-document']],
  [{ verificationMethod: ['x'], assertionMethod: [], authentication: [] }, ['did/malformed-document']],
  [{ verificationMethod: [{}], assertionMethod: [], authentication: [] }, ['did/malformed-document']],
  [{ assertionMethod: undefined }, ['did/relationship-missing']],
  [{ assertionMethod: [`${did}#other`] }, ['did/relationship-dangling']],
  [{ assertionMethod: ['#k'] }, []],
  [{ assertionMethod: [7] }, ['did/malformed-document']],
  [{ id: 'did:web:other.example' }, ['did/id-mismatch']],
  [{ id: 7 }, ['did/not-a-document']],
])('%j', (members, expected) => {
  const x5u = 'https://example.org/chain.pem'
  const document = {
    ...createDidDocument({ did, keys: [{ fragment: 'k', publicJwk: rsa.publicJwk, x5u }] }),
    ...members,
  }
  expect(checkDidDocument(document, { did }).map((f) => f.code)).toEqual(expected)
})

test('an unknown key suggests the one that was meant', () => {
  const document = createDidDocument({ did, keys: [{ fragment: 'X509-JWK2020', publicJwk: rsa.publicJwk }] })
  const found = findVerificationMethod(document, `${did}#X509-JWK202O`, 'assertionMethod')
  expect(found.ok ? '' : found.findings[0]?.next).toBe(`Did you mean "${did}#X509-JWK2020"?`)
})

test('an encoded international name is pointed out', () => {
  const document = createDidDocument({ did: 'did:web:xn--gaia-x-0fg.eu', keys: [] })
  expect(checkDidDocument(document).map((f) => `${f.severity} ${f.code}`)).toEqual(['warning did/international-name'])
})
