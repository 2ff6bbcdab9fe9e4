import { createKey } from '@gxkit/identity'
import {
  type AnswerRecord,
  createService,
  createServiceIdentity,
  type RegistrationNumberSource,
  type ServiceOptions,
} from '@gxkit/service'
import { createLogger } from '@gxkit/service/node'
import { expect, test } from 'vitest'

const host = 'https://clearing-house.example'
const { privateJwk } = await createKey({ algorithm: 'ES256' })
const certificateChain = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n'
const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example:v2', privateJwk, certificateChain })
const number = '/v2/registration-numbers/vat-id/DE123456788?vcId=https://a.example/1&subjectId=https://a.example/2'

function serviceOf(options: Partial<ServiceOptions> = {}): ReturnType<typeof createService> {
  return createService({ identity, ...options })
}

/** A register that answers when it is told to. */
function held(): { readonly source: RegistrationNumberSource; readonly go: () => void } {
  let go = (): void => undefined
  const wait = new Promise<void>((resolve) => {
    go = resolve
  })
  const ask = async (): Promise<{ status: 'refused'; reason: string }> => {
    await wait
    return { status: 'refused', reason: 'no' }
  }
  return { source: { name: 'held', types: ['vat-id'], ask }, go: () => go() }
}

test('the DID document lies where the DID leads to, and names the published chain', async () => {
  const service = serviceOf()
  for (const path of ['/v2/did.json', '/.well-known/did.json', '/did.json']) {
    const answer = await service.fetch(new Request(`${host}${path}`))
    expect(answer.headers.get('content-type')).toBe('application/did+json')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
    const document = (await answer.json()) as { verificationMethod: { publicKeyJwk: Record<string, string> }[] }
    const key = document.verificationMethod[0]?.publicKeyJwk ?? {}
    expect(key).not.toHaveProperty('d')
    expect(key.x5u).toBe(`${host}/.well-known/x509CertificateChain.pem`)
    expect(await (await service.fetch(new Request(key.x5u ?? ''))).text()).toBe(certificateChain)
  }
})

test('ready only when everything it needs is there', async () => {
  const missing = serviceOf({ readiness: [{ name: 'database', check: async () => false }] })
  const answer = await missing.fetch(new Request(`${host}/readyz`))
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ status: 'not ready', checks: { database: 'missing', service: 'ok' } })
  expect((await serviceOf().fetch(new Request(`${host}/readyz`))).status).toBe(200)
})

test.each([
  ['GET', '/nothing', 404],
  ['GET', '/..%2f..%2fetc/passwd', 404],
  ['GET', '/%2e%2e/.git/config', 404],
  ['POST', '/healthz', 405],
  ['DELETE', '/v1/registrationNumberVC', 404],
])('%s %s: %i without a trace of the inside', async (method, path, status) => {
  const answer = await serviceOf().fetch(new Request(`${host}${path}`, { method }))
  expect(answer.status).toBe(status)
  expect(await answer.text()).not.toMatch(/node_modules|packages|\.ts\b/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('whoever accepts problem details gets them, with the id of the request', async () => {
  const headers = { accept: 'application/problem+json', 'x-request-id': 'request-0001' }
  const answer = await serviceOf().fetch(new Request(`${host}/nothing`, { headers }))
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('x-request-id')).toBe('request-0001')
  expect(await answer.json()).toEqual({
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'There is nothing at this address.',
    instance: 'urn:uuid:request-0001',
    errors: [],
  })
})

const broken: RegistrationNumberSource = {
  name: 'broken',
  types: ['vat-id'],
  ask: async () => {
    throw new Error('a secret path: /home/operator/key.pem\r\n2026-01-01 INFO all is well\u001b[2J')
  },
}

test('what breaks inside is told to the operator, never to the caller', async () => {
  const lines: string[] = []
  const logger = createLogger((line) => lines.push(line))
  const records: AnswerRecord[] = []
  const service = serviceOf({
    notary: { sources: [broken] },
    observe: (record) => {
      records.push(record)
      logger.answer(record)
    },
  })
  const answer = await service.fetch(new Request(`${host}${number}`))
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(text).not.toMatch(/secret|operator|key\.pem/)
  expect(records[0]?.fault).toContain('a secret path')
  expect(lines).toHaveLength(1)
  const [line = ''] = lines
  for (const sign of ['\r', '\n', '\u001b']) expect(line.trimEnd()).not.toContain(sign)
  expect(JSON.parse(line)).toMatchObject({ level: 'error', status: 500, id: answer.headers.get('x-request-id') })
})

test('a log line holds ids and no query, whatever the caller writes', async () => {
  const lines: string[] = []
  const logger = createLogger((line) => lines.push(line))
  const service = serviceOf({ notary: { sources: [] }, observe: logger.answer })
  const evil = `${host}/v2/registration-numbers/vat-id/${encodeURIComponent('\r\n{"level":"info"}\u2028\u202e')}?vcId=x&token=secret`
  await service.fetch(new Request(evil, { headers: { authorization: 'Bearer secret', 'x-request-id': 'a\u00e9b c' } }))
  expect(lines.join('').split('\n').filter(Boolean)).toHaveLength(1)
  expect(lines.join('')).not.toMatch(/secret|\u2028|\u202e/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ route: '/v2/registration-numbers/{type}/{value}', status: 400 })
})

const post = (body: BodyInit, headers: Record<string, string> = {}, path = '/v1/registrationNumberVC'): Request =>
  new Request(`${host}${path}`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

test.each([
  ['text/plain', 415],
  ['application/json; charset=utf-16', 415],
  ['application/json\t;charset=utf-8', 415],
  ['application/json; boundary=x', 415],
  ['application/vp+jwt', 415],
  ['application/json; charset=utf-8', 400],
])('a body that comes as %j: %i', async (type, status) => {
  const service = serviceOf({ notary: { sources: [] } })
  expect((await service.fetch(post('{}', { 'content-type': type }))).status).toBe(status)
})

test('a body without end is cut off, and one that lies about its size too', async () => {
  const service = serviceOf({ notary: { sources: [] }, limits: { bodyBytes: 10_000 } })
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1000
      controller.enqueue(new Uint8Array(1000).fill(32))
    },
  })
  const json = { 'content-type': 'application/json' }
  expect((await service.fetch(post(endless, json))).status).toBe(413)
  expect(sent).toBeLessThan(20_000)
  expect((await service.fetch(post('{}', { ...json, 'content-length': '99999999' }))).status).toBe(413)
  expect((await service.fetch(post('{}', { ...json, 'content-encoding': 'gzip' }))).status).toBe(415)
  expect((await service.fetch(post('', json))).status).toBe(400)
  expect((await service.fetch(post(new Uint8Array([0xff, 0xfe]), json))).status).toBe(400)
  expect((await service.fetch(post('['.repeat(5000), json))).status).toBe(400)
})

test('a body that never comes ends with the time of the request', async () => {
  const service = serviceOf({ notary: { sources: [] }, limits: { requestMilliseconds: 50 } })
  const answer = await service.fetch(post(new ReadableStream(), { 'content-type': 'application/json' }))
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('10')
})

test('more work than fits waits, more than may wait is sent away, and health is told all the same', async () => {
  const { source, go } = held()
  const service = serviceOf({ notary: { sources: [source] }, limits: { atWork: 2, waiting: 3, burst: 100 } })
  const asked = Array.from({ length: 8 }, () => service.fetch(new Request(`${host}${number}`)))
  expect((await service.fetch(new Request(`${host}/healthz`))).status).toBe(200)
  expect(service.load).toEqual({ atWork: 2, waiting: 3 })
  go()
  const answers = await Promise.all(asked)
  expect(answers.map(({ status }) => status).toSorted()).toEqual([409, 409, 409, 409, 409, 503, 503, 503])
  expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('5')
  expect(service.load).toEqual({ atWork: 0, waiting: 0 })
})

test('one client that asks too often waits, others do not, and a clock that is set back gives nothing', async () => {
  const { source, go } = held()
  go()
  let at = Date.parse('2026-11-21T12:00:00Z')
  const options = { limits: { burst: 2, perMinute: 60 }, now: () => new Date(at) }
  const service = serviceOf({ notary: { sources: [source] }, ...options })
  const ask = async (address: string): Promise<number> =>
    (await service.fetch(new Request(`${host}${number}`), { address })).status
  expect([await ask('1'), await ask('1'), await ask('1'), await ask('2')]).toEqual([409, 409, 429, 409])
  at -= 3_600_000
  expect(await ask('1')).toBe(429)
  at += 1_000
  expect(await ask('1')).toBe(409)
})

test('the end: what was begun is answered, nothing new is taken', async () => {
  const { source, go } = held()
  const service = serviceOf({ notary: { sources: [source] } })
  const begun = Array.from({ length: 5 }, () => service.fetch(new Request(`${host}${number}`)))
  await service.fetch(new Request(`${host}/healthz`))
  const closed = service.close()
  expect((await service.fetch(new Request(`${host}${number}`))).status).toBe(503)
  expect((await service.fetch(new Request(`${host}/readyz`))).status).toBe(503)
  go()
  expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([409, 409, 409, 409, 409])
  await closed
})

test('the description names every address with its parameters, bodies and answers', async () => {
  const service = serviceOf({ notary: { sources: [] }, version: '1.2.3' })
  const document = (await (await service.fetch(new Request(`${host}/openapi.json`))).json()) as {
    openapi: string
    info: { version: string }
    paths: Record<
      string,
      Record<
        string,
        { parameters?: { name: string; in: string; required: boolean }[]; requestBody?: unknown; responses: object }
      >
    >
  }
  expect(document.openapi).toBe('3.1.0')
  expect(document.info.version).toBe('1.2.3')
  const number = document.paths['/v2/registration-numbers/{type}/{value}']?.get
  expect(number?.parameters?.map(({ name, in: where, required }) => `${where} ${name} ${required}`)).toEqual([
    'path type true',
    'path value true',
    'query vcId true',
    'query subjectId true',
  ])
  expect(Object.keys(number?.responses ?? {})).toEqual(['200', '400', '409', '501', '503'])
  expect(document.paths['/v1/registrationNumberVC']?.post?.requestBody).toBeDefined()
  expect(Object.keys(document.paths)).toContain('/healthz')
})
