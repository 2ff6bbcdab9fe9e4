import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createDidDocument, createKey, type DidDocument, type DidResolution, didWebResolver } from '@gxkit/identity'
import { guardedFetch } from '@gxkit/identity/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Certificates, createCertificates, hasOpenssl, selfSigned } from './certificates.ts'

const host = 'issuer.example'
const did = `did:web:${host}`

function codes(resolution: DidResolution): readonly string[] {
  return resolution.ok ? ['ok'] : [resolution.reason, ...resolution.findings.map((f) => f.code)]
}

describe.skipIf(!hasOpenssl)(hasOpenssl ? 'a real server' : 'a real server (skipped: no command openssl here)', () => {
  type Answer = (request: IncomingMessage, response: ServerResponse) => void
  let certificates: Certificates
  let document: DidDocument
  let answer: Answer
  let requests = 0
  const servers: Server[] = []

  const listen = (cert: string): Promise<number> => listenWith({ key: certificates.key, cert })
  async function listenWith(options: ServerOptions): Promise<number> {
    const server = createServer(options, (request, response) => {
      requests++
      answer(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    return (server.address() as AddressInfo).port
  }
  let port = 0
  let expiredPort = 0

  beforeAll(async () => {
    certificates = createCertificates(host)
    port = await listen(certificates.cert)
    expiredPort = await listen(certificates.expired)
    const { publicJwk } = await createKey({ algorithm: 'ES256' })
    document = createDidDocument({ did: `${did}%3A${port}`, keys: [{ fragment: 'key-1', publicJwk }] })
  })
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  })

  const send =
    (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
    (_request, response) => {
      response.writeHead(status, headers).end(body)
    }

  interface Setting {
    readonly lookup?: (host: string) => Promise<readonly string[]>
    readonly loopback?: false
    readonly ca?: string
    readonly port?: number
    readonly timeoutMilliseconds?: number
    readonly name?: string
  }

  async function resolve(reply: Answer, setting: Setting = {}): Promise<DidResolution> {
    answer = reply
    const { timeoutMilliseconds = 3000, lookup = async () => ['127.0.0.1'] } = setting
    const ports = [setting.port ?? port]
    const fetch = guardedFetch({
      ports,
      lookup,
      timeoutMilliseconds,
      ...(setting.loopback === undefined && {
        testing: { allowLoopback: true as const, ca: setting.ca ?? certificates.ca },
      }),
    })
    const resolver = didWebResolver({ fetch, ports, timeoutMilliseconds })
    return resolver.resolve(`did:web:${setting.name ?? host}%3A${setting.port ?? port}`)
  }
  const good: Answer = (request, response) => send(JSON.stringify(document))(request, response)
  const problem = (resolution: DidResolution): string =>
    resolution.ok ? 'ok' : (resolution.findings[0]?.message ?? '')

  test('a document over TLS is found, and where it came from is said', async () => {
    let asked = ''
    const resolution = await resolve((request, response) => {
      asked = `${request.headers.host}${request.url} ${request.headers['accept-encoding']}`
      good(request, response)
    })
    expect(resolution).toMatchObject({ ok: true, from: `https://${host}:${port}/.well-known/did.json` })
    expect(asked).toBe(`${host}:${port}/.well-known/did.json identity`)
  })

  test('D1: this machine is refused unless a test says otherwise, and is not called', async () => {
    const before = requests
    expect(codes(await resolve(good, { loopback: false }))).toEqual(['refused', 'did/refused'])
    expect(requests).toBe(before)
  })

  test.each([
    ['one public and one inner address', ['93.184.215.14', '10.0.0.1']],
    ['an IPv4 address in IPv6 form', ['::ffff:127.0.0.1']],
    ['the metadata service of clouds', ['169.254.169.254']],
    ['no address', []],
  ])('D3: a name with %s', async (_title, addresses) => {
    const before = requests
    expect(codes(await resolve(good, { lookup: async () => addresses }))).toEqual(['refused', 'did/refused'])
    expect(requests).toBe(before)
  })

  test('D4: the name is looked up once, and the checked address is the one that is called', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    let asked = 0
    const resolution = await resolve(good, { lookup: async () => answers[asked++] ?? [] })
    expect(resolution.ok).toBe(true)
    expect(asked).toBe(1)
  })

  test.each([
    [301, `https://${host}/elsewhere`],
    [302, 'http://127.0.0.1/'],
    [303, 'https://other.example/'],
    [307, 'file:///etc/passwd'],
    [308, '/.well-known/did.json'],
  ])('D5: a redirect %d to %s is not followed', async (status, location) => {
    const before = requests
    const resolution = await resolve(send('', { location }, status))
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
    expect(problem(resolution)).toContain('redirect')
    expect(requests).toBe(before + 1)
  })

  test('D10: a large document, announced', async () => {
    const resolution = await resolve(send('x'.repeat(2_000_000)))
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
    expect(problem(resolution)).toContain('larger than')
  })

  test('a document without end is cut off', async () => {
    let sent = 0
    const resolution = await resolve((_request, response) => {
      const chunk = Buffer.alloc(65_536, 0x20)
      const more = (): void => {
        if (response.destroyed || sent > 100_000_000) return
        sent += chunk.length
        response.write(chunk, () => setImmediate(more))
      }
      response.writeHead(200)
      more()
    })
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
    expect(sent).toBeLessThan(20_000_000)
  })

  test('D10: a slow document meets the deadline', async () => {
    const begun = Date.now()
    const resolution = await resolve(
      (_request, response) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write(' '), 20)
        response.on('close', () => clearInterval(timer))
      },
      { timeoutMilliseconds: 300 },
    )
    expect(codes(resolution)).toEqual(['unavailable', 'did/unavailable'])
    expect(Date.now() - begun).toBeLessThan(2500)
  })

  test('a server that says nothing meets the deadline', async () => {
    expect(codes(await resolve(() => {}, { timeoutMilliseconds: 300 }))).toEqual(['unavailable', 'did/unavailable'])
  })

  test('a look-up that never ends meets the deadline', async () => {
    const resolution = await resolve(good, { lookup: () => new Promise(() => {}), timeoutMilliseconds: 300 })
    expect(codes(resolution)).toEqual(['unavailable', 'did/unavailable'])
  })

  test('headers without measure', async () => {
    const resolution = await resolve(send('{}', { 'x-large': 'x'.repeat(100_000) }))
    expect(codes(resolution)).toEqual(['unavailable', 'did/unavailable'])
  })

  test('a compressed answer that nobody asked for', async () => {
    const resolution = await resolve(send('bomb', { 'content-encoding': 'gzip' }))
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
  })

  test.each([
    ['an expired certificate', () => ({ port: expiredPort }), 'expired'],
    ['the certificate of another host', () => ({ name: 'other.example' }), 'another host'],
  ])('%s', async (_title, setting, words) => {
    const before = requests
    const resolution = await resolve(good, setting())
    expect(codes(resolution)).toEqual(['unavailable', 'did/unavailable'])
    expect(problem(resolution)).toContain(words)
    expect(requests).toBe(before)
  })

  test('D11: an authority that nobody trusts, also when the environment says to accept anything', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    const warn = process.emitWarning
    process.emitWarning = () => {}
    try {
      const resolution = await resolve(good, { ca: '' })
      expect(codes(resolution)).toEqual(['unavailable', 'did/unavailable'])
      expect(problem(resolution)).toContain('TLS')
    } finally {
      process.emitWarning = warn
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
    }
  })

  test.each<readonly [string, () => ServerOptions]>([
    ['TLS 1.1', () => ({ ...certificates, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })],
    ['a certificate that vouches for itself', () => selfSigned(host, '-sha256')],
    ['a certificate signed with SHA-1', () => ({ ...selfSigned(host, '-sha1'), ciphers: 'DEFAULT@SECLEVEL=0' })],
  ])('D11: a server with %s', async (_title, options) => {
    const before = requests
    const weak = await listenWith(options())
    const resolution = await resolve(good, { port: weak })
    expect(codes(resolution)).toEqual(['unavailable', 'did/unavailable'])
    expect(requests).toBe(before)
  })

  test.each([
    [404, 'not-found', 'did/not-found'],
    [410, 'not-found', 'did/not-found'],
    [403, 'unavailable', 'did/unavailable'],
    [500, 'unavailable', 'did/unavailable'],
    [206, 'unavailable', 'did/unavailable'],
    [204, 'unavailable', 'did/unavailable'],
  ])('HTTP status %d', async (status, reason, code) => {
    expect(codes(await resolve(send(status === 204 ? '' : JSON.stringify(document), {}, status)))).toEqual([
      reason,
      code,
    ])
  })

  test.each([
    ['a web page', '<!DOCTYPE html><html></html>'],
    ['an empty file', ''],
    ['a byte order mark', '\uFEFF{}'],
    ['front matter', '---\ntitle: x\n---\n{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a credential', '{"id":"https://x.example/1","credentialSubject":{}}'],
    ['a key', '{"kty":"RSA"}'],
    ['a PEM file', '-----BEGIN CERTIFICATE-----'],
    ['an object without "id"', '{"a":1}'],
  ])('%s in the place of a document', async (words, body) => {
    const resolution = await resolve(send(body))
    expect(codes(resolution)).toEqual(['invalid', 'did/not-a-document'])
    expect(problem(resolution)).toContain(words)
  })

  test('D8: the document of another DID; upper case and a slash make another one too', async () => {
    for (const id of ['did:web:other.example', `${did}%3a${port}`, `${did}%3A${port}/`, did]) {
      expect(codes(await resolve(send(JSON.stringify({ ...document, id }))))).toEqual(['invalid', 'did/id-mismatch'])
    }
  })

  test('D9, D12: broken JSON, repeated members and other character sets', async () => {
    expect(codes(await resolve(send('{"id":')))).toEqual(['invalid', 'json/syntax'])
    expect(codes(await resolve(send('{"id":"a","id":"b"}')))).toEqual(['invalid', 'json/duplicate-key'])
    expect(codes(await resolve(send(new Uint8Array([0x22, 0xff, 0x22]))))).toEqual([
      'invalid',
      'json/ill-formed-unicode',
    ])
    const resolution = await resolve(
      send(JSON.stringify(document), { 'content-type': 'application/json; charset=utf-16' }),
    )
    expect(codes(resolution)).toEqual(['invalid', 'did/not-a-document'])
  })

  test('D12: text/plain is no obstacle', async () => {
    expect((await resolve(send(JSON.stringify(document), { 'content-type': 'text/plain' }))).ok).toBe(true)
  })

  test('no plain HTTP, no other ports, no passwords, nothing but GET', async () => {
    const fetch = guardedFetch({ testing: { allowLoopback: true } })
    for (const url of [
      'http://issuer.example/',
      `https://issuer.example:${port}/`,
      'https://a:b@issuer.example/',
      'file:///etc/passwd',
      'x',
    ]) {
      await expect(fetch(url)).rejects.toMatchObject({ code: 'ERR_FETCH_REFUSED' })
    }
    await expect(fetch('https://issuer.example/', { method: 'POST' })).rejects.toMatchObject({
      code: 'ERR_FETCH_REFUSED',
    })
    await expect(guardedFetch()('https://[::1]/')).rejects.toMatchObject({ code: 'ERR_FETCH_REFUSED' })
    await expect(guardedFetch()('https://0x7f000001/')).rejects.toMatchObject({ code: 'ERR_FETCH_REFUSED' })
  })
})
