import { canonicalizeJson, sha256Hex } from '@gxkit/core'
import { expect, test } from 'vitest'
import { contextSet, frozenLoader, w3cContexts } from './index.ts'

test('the contexts are those that were published', async () => {
  const digests: Record<string, string> = {}
  for (const [url, document] of w3cContexts) digests[url] = await sha256Hex(canonicalizeJson(document))
  expect(digests).toMatchInlineSnapshot(`
    {
      "https://w3id.org/security/suites/ed25519-2020/v1": "fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691",
      "https://www.w3.org/2018/credentials/v1": "b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247",
      "https://www.w3.org/ns/credentials/v2": "b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf",
    }
  `)
})

test('a loader knows its contexts and nothing else', async () => {
  const url = 'https://example.org/v1'
  const document = { '@context': { ex: 'https://example.org/' } }
  const load = frozenLoader(contextSet(w3cContexts, { [url]: document }))
  expect(await load(url)).toEqual({ contextUrl: null, document, documentUrl: url })
  await expect(load('https://evil.example/c.json')).rejects.toMatchObject({ code: 'ERR_FETCH_REFUSED' })
  await expect(load('constructor')).rejects.toMatchObject({ code: 'ERR_FETCH_REFUSED' })
})
