import { expect, test } from 'vitest'
import {
  combineResolvers,
  createDidDocument,
  createKey,
  type DidResolution,
  didJwkResolver,
  didKeyResolver,
  didWebResolver,
  documentsResolver,
  type Fetch,
  findVerificationMethod,
} from './index.ts'

const did = 'did:web:example.org'
const { publicJwk } = await createKey({ algorithm: 'EdDSA' })
const document = createDidDocument({ did, keys: [{ publicJwk }] })
const reason = (resolution: DidResolution): string => (resolution.ok ? resolution.from : resolution.reason)

function counting(answers: readonly (() => Response)[]): { fetch: Fetch; urls: string[] } {
  const urls: string[] = []
  const fetch: Fetch = async (url) => {
    const answer = answers[Math.min(urls.push(url), answers.length) - 1]
    if (answer === undefined) throw new TypeError('fetch failed')
    return answer()
  }
  return { fetch, urls }
}

test('simultaneous questions are one request; documents are kept for five minutes', async () => {
  let time = 0
  const { fetch, urls } = counting([() => Response.json(document)])
  const resolver = didWebResolver({ fetch, now: () => new Date(time) })
  const all = await Promise.all([resolver.resolve(did), resolver.resolve(did), resolver.resolve(did)])
  expect(all.map(reason)).toEqual(new Array(3).fill('https://example.org/.well-known/did.json'))
  time = 299_000
  await resolver.resolve(did)
  expect(urls).toHaveLength(1)
  time = 301_000
  await resolver.resolve(did)
  expect(urls).toHaveLength(2)
})

test('failures are kept for thirty seconds', async () => {
  let time = 0
  const { fetch, urls } = counting([() => new Response('', { status: 503 }), () => Response.json(document)])
  const resolver = didWebResolver({ fetch, now: () => new Date(time) })
  expect(reason(await resolver.resolve(did))).toBe('unavailable')
  time = 29_000
  expect(reason(await resolver.resolve(did))).toBe('unavailable')
  expect(urls).toHaveLength(1)
  time = 31_000
  expect((await resolver.resolve(did)).ok).toBe(true)
})

test('who cancels does not cancel for others', async () => {
  let answer: (response: Response) => void = () => {}
  const fetch: Fetch = () => new Promise((resolve) => (answer = resolve))
  const resolver = didWebResolver({ fetch })
  const controller = new AbortController()
  const cancelled = resolver.resolve(did, { signal: controller.signal })
  const other = resolver.resolve(did)
  controller.abort()
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' })
  answer(Response.json(document))
  expect((await other).ok).toBe(true)
  await expect(resolver.resolve(did, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
})

test('a fetch that ignores its signal still meets the deadline', async () => {
  const resolver = didWebResolver({ fetch: () => new Promise(() => {}), timeoutMilliseconds: 50 })
  expect(reason(await resolver.resolve(did))).toBe('unavailable')
})

test('a connection that fails is explained', async () => {
  const fetch: Fetch = async () => {
    throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
  }
  const resolution = await didWebResolver({ fetch }).resolve(did)
  expect(resolution.ok ? '' : resolution.findings[0]?.message).toContain('the host name is unknown')
})

test('resolvers one after the other', async () => {
  const { fetch, urls } = counting([() => Response.json(document)])
  const offline = combineResolvers(documentsResolver([document]), didKeyResolver(), didJwkResolver())
  expect(reason(await offline.resolve(did))).toBe('given document')
  expect(reason(await offline.resolve('did:web:other.example'))).toBe('not-found')
  expect(reason(await offline.resolve('did:iota:x'))).toBe('unsupported-method')
  expect(reason(await offline.resolve('did:key:zz'))).toBe('invalid')
  expect(reason(await combineResolvers().resolve(did))).toBe('not-found')
  const online = combineResolvers(documentsResolver([document]), didWebResolver({ fetch }))
  await online.resolve(did)
  expect(urls).toEqual([])
})

test('a broken document is final: nobody else is asked', async () => {
  const { fetch, urls } = counting([() => Response.json(document)])
  const twice = { ...document, verificationMethod: [document.verificationMethod, document.verificationMethod].flat() }
  const resolver = combineResolvers(documentsResolver([twice as typeof document]), didWebResolver({ fetch }))
  expect(reason(await resolver.resolve(did))).toBe('invalid')
  expect(urls).toEqual([])
})

test('the same document twice is one; two different ones are none', async () => {
  expect((await documentsResolver([document, { ...document }]).resolve(did)).ok).toBe(true)
  expect(reason(await documentsResolver([document, { ...document, authentication: [] }]).resolve(did))).toBe('invalid')
})

test('did:jwk', async () => {
  const text = `did:jwk:${Buffer.from(JSON.stringify(publicJwk)).toString('base64url')}`
  const resolution = await didJwkResolver().resolve(text)
  if (!resolution.ok) throw new Error(resolution.findings[0]?.message)
  expect(findVerificationMethod(resolution.document, `${text}#0`, 'assertionMethod')).toMatchObject({
    ok: true,
    publicJwk,
  })
  const rsa = await createKey()
  const long = `did:jwk:${Buffer.from(JSON.stringify(rsa.publicJwk)).toString('base64url')}`
  expect((await didJwkResolver().resolve(long)).ok).toBe(true)
})
