import { createKey } from '@gxkit/identity'
import { createService, createServiceIdentity, type RegistryOptions } from '@gxkit/service'
import { issueCertificate } from '@gxkit/testkit/certificates'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { anchorOf, snapshotOf } from '../support/certified.ts'

const host = 'https://clearing-house.example'
const now = (): Date => new Date('2026-11-21T12:00:00Z')
const { privateJwk } = await createKey({ algorithm: 'ES256' })
const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example', privateJwk })
const root = await issueCertificate({ subject: 'CN=Federation Root', authority: true })
const authority = await issueCertificate({ subject: 'CN=Federation CA', by: root, authority: 0 })
const leaf = await issueCertificate({ subject: 'CN=provider.example', by: authority, hosts: ['provider.example'] })
const strange = await issueCertificate({ subject: 'CN=Strange Root', authority: true })
const other = await issueCertificate({ subject: 'CN=provider.example', by: strange, hosts: ['provider.example'] })
const snapshot = await snapshotOf(
  [anchorOf(root)],
  [
    { did: 'did:web:notary.example', roles: ['notary'] },
    { did: 'did:web:former.example', roles: ['notary'], until: '2026-01-01' },
    { did: 'did:web:compliance.example', roles: ['compliance'] },
  ],
)
const chain = leaf.pem + authority.pem + root.pem

function serviceOf(options: Partial<RegistryOptions> = {}): ReturnType<typeof createService> {
  return createService({ identity, registry: { snapshot, ...options }, now })
}

async function post(
  path: string,
  body: unknown,
  service = serviceOf(),
): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await service.fetch(
    new Request(`${host}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
  return { status: answer.status, text: await answer.text() }
}

const get = async (path: string): Promise<Response> => serviceOf().fetch(new Request(`${host}${path}`))

test.each(['/v2', '/v1'])('%s: a chain that leads to an anchor is trusted', async (base) => {
  expect(await post(`${base}/api/trustAnchor/chain`, { certs: chain })).toEqual({
    status: 200,
    text: '{"result":true}',
  })
})

test.each([
  ['without its root', leaf.pem + authority.pem, 409, /Root certificate is not self-signed/],
  ['of somebody else', other.pem + strange.pem, 409, /does not lead to a trust anchor/],
  ['with a gap', leaf.pem + root.pem, 409, /does not lead to a trust anchor/],
  ['that is none', 'hello', 409, /cannot be read/],
  [
    'with a private key',
    `${chain}-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n`,
    409,
    /cannot be read/,
  ],
])('a chain %s is not trusted', async (_, certs, status, words) => {
  const answer = await post('/v2/api/trustAnchor/chain', { certs })
  expect(answer.status).toBe(status)
  expect(answer.text).toMatch(words)
  expect(JSON.parse(answer.text)).toMatchObject({ error: 'Conflict', statusCode: 409 })
})

test('a strict registry takes Extended Validation alone, and says so', async () => {
  const strict = serviceOf({ evSslOnly: true })
  const answer = await post('/v2/api/trustAnchor/chain', { certs: chain }, strict)
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('not EV-SSL')
  const settings = await strict.fetch(new Request(`${host}/v2/configurations/credentials`))
  expect(await settings.json()).toEqual({ evsslonly: true })
})

test.each([['{}'], ['[]'], ['{"certs":1}'], ['{"certs":"a","certs":"b"}'], ['nothing']])(
  'the body %s is malformed',
  async (body) => {
    expect((await post('/v2/api/trustAnchor/chain', body)).status).toBe(400)
  },
)

test('a chain by its address is fetched through the port alone', async () => {
  const asked: string[] = []
  const service = serviceOf({
    certificates: {
      async fetch(url) {
        asked.push(url)
        return url.endsWith('good.pem')
          ? { ok: true, content: chain, from: url }
          : { ok: false, reason: 'nobody answers' }
      },
    },
  })
  const path = '/v2/api/trustAnchor/chain/file'
  expect((await post(path, { uri: 'https://provider.example/good.pem' }, service)).status).toBe(200)
  const absent = await post(path, { uri: 'https://provider.example/absent.pem' }, service)
  expect(absent.status).toBe(409)
  expect(absent.text).toContain('nobody answers')
  for (const uri of ['http://provider.example/', 'file:///etc/passwd', 'https://', 1]) {
    expect((await post(path, { uri }, service)).status).toBe(400)
  }
  expect(asked).toHaveLength(2)
  expect((await post(path, { uri: 'https://provider.example/good.pem' })).status).toBe(501)
})

test('trusted services are listed by what they are trusted for, on this day', async () => {
  expect(await (await get('/v2/api/trusted-issuers')).json()).toEqual({
    'registration-notary': ['did:web:notary.example'],
    compliance: ['did:web:compliance.example'],
  })
  expect(await (await get('/v2/api/trusted-issuers/registration-notary')).json()).toEqual(['did:web:notary.example'])
  expect((await get('/v2/api/trusted-issuers/everything')).status).toBe(400)
})

test('the vocabulary: shapes that a parser of others reads, and contexts', async () => {
  const shapes = await get('/v2/shapes/2511')
  expect(shapes.headers.get('content-type')).toBe('text/turtle')
  const quads = new Parser().parse(await shapes.text())
  expect(quads.some(({ object }) => object.value === 'https://w3id.org/gaia-x/development#LegalPerson')).toBe(true)
  const context = (await (await get('/v2/context/development')).json()) as { '@context': object }
  expect(context).toHaveProperty(['@context', 'gx'])
  expect((await get('/v2/shapes/1066')).status).toBe(404)
  expect((await get('/v2/shapes/..%2f..%2fetc')).status).toBe(404)
})
