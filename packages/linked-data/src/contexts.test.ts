import { canonicalizeJson, sha256Hex } from '@gxkit/core'
import { expect, test } from 'vitest'
import { checkContexts, contextSet, frozenLoader, readJsonLd, w3cContexts } from './index.ts'

test('the contexts are those that were published', async () => {
  const digests: Record<string, string> = {}
  for (const [url, document] of w3cContexts) digests[url] = await sha256Hex(canonicalizeJson(document))
  expect(digests).toMatchInlineSnapshot(`
    {
      "https://w3id.org/security/data-integrity/v2": "7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305",
      "https://w3id.org/security/suites/ed25519-2020/v1": "fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691",
      "https://w3id.org/security/suites/jws-2020/v1": "eed16334842a5635257913b33acd1aeee29009eb188d855f9a1d0ceee4a8ae4d",
      "https://www.w3.org/2018/credentials/v1": "b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247",
      "https://www.w3.org/ns/credentials/v2": "b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf",
    }
  `)
})

test('a key in a credential is kept as one value', async () => {
  const document = {
    '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    type: 'VerifiableCredential',
    credentialSubject: { id: 'urn:a:1', type: 'JsonWebKey2020', publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } },
  }
  const options = { contexts: w3cContexts, source: 'credential.json' }
  expect(checkContexts(document, options)).toEqual([])
  const read = await readJsonLd(document, options)
  const keys = read.ok ? read.value.quads.filter((q) => q.predicate.value.endsWith('#publicKeyJwk')) : []
  expect(keys.map((q) => q.object.value)).toEqual(['{"crv":"Ed25519","kty":"OKP","x":"AA"}'])
})

test('a loader knows its contexts and nothing else', async () => {
  const url = 'https://example.org/v1'
  const document = { '@context': { ex: 'https://example.org/' } }
  const load = frozenLoader(contextSet(w3cContexts, { [url]: document }))
  expect(await load(url)).toEqual({ contextUrl: null, document, documentUrl: url })
  await expect(load('https://evil.example/c.json')).rejects.toMatchObject({ code: 'ERR_FETCH_REFUSED' })
  await expect(load('constructor')).rejects.toMatchObject({ code: 'ERR_FETCH_REFUSED' })
})

test('what one set says about an address is not what another set says about it', async () => {
  const url = 'https://example.org/shared/v1'
  const meaning = async (iri: string): Promise<string | undefined> => {
    const contexts = contextSet({ [url]: { '@context': { term: iri } } })
    const read = await readJsonLd({ '@context': url, '@id': 'urn:a', term: 'x' }, { contexts, source: 'a.json' })
    return read.ok ? read.value.quads[0]?.predicate.value : undefined
  }
  expect(await meaning('https://example.org/one')).toBe('https://example.org/one')
  expect(await meaning('https://example.org/two')).toBe('https://example.org/two')
})
