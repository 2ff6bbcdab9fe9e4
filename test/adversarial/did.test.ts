import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createDidDocument,
  createKey,
  type DidDocument,
  type DidResolution,
  didJwkResolver,
  didKeyFrom,
  didKeyResolver,
  didWebResolver,
  documentsResolver,
  findVerificationMethod,
  type KeyPair,
  parseDid,
} from '@gxkit/identity'
import { guardedFetch } from '@gxkit/identity/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const host = 'issuer.example'
const did = `did:web:${host}`

function codes(resolution: DidResolution): readonly string[] {
  return resolution.ok ? ['ok'] : [resolution.reason, ...resolution.findings.map((f) => f.code)]
}

const noFetch = (): never => {
  throw new Error('this DID must not reach the network')
}

describe('DIDs that are refused before anything is fetched', () => {
  test.each([
    // Addresses instead of names, in all their spellings.
    'did:web:127.0.0.1',
    'did:web:%5B%3A%3A1%5D',
    'did:web:10.0.0.1',
    'did:web:169.254.169.254',
    'did:web:2130706433',
    'did:web:0x7f000001',
    'did:web:0x7f.1',
    'did:web:0177.0.0.1',
    'did:web:127.1',
    'did:web:a.0x7f',
    'did:web:localhost',
    'did:web:localhost.',
    'did:web:LOCALHOST',
    'did:web:foo.localhost',
    'did:web:printer.local',
    'did:web:metadata.google.internal',
    'did:web:1.1.1.1 &@127.0.0.1#',
    'did:web:evil@127.0.0.1',
    'did:web:evil%40issuer.example',
    'did:web:\uff11\uff12\uff17.0.0.1',
    'did:web:g\u0430ia-x.eu',
    'did:web:Issuer.example',
    'did:web:issuer.example.',
    'did:web:.issuer.example',
    'did:web:-a.example',
    'did:web:a_b.example',
    // Ports.
    'did:web:issuer.example%3A0',
    'did:web:issuer.example%3A99999',
    'did:web:issuer.example%3A08443',
    'did:web:issuer.example%3A',
    'did:web:issuer.example%3Aab',
    'did:web:issuer.example%3A443%3A443',
    // Paths.
    'did:web:issuer.example:..:..:etc',
    'did:web:issuer.example:.',
    'did:web:issuer.example:%2e%2e',
    'did:web:issuer.example:%2E',
    'did:web:issuer.example:a%2Fb',
    'did:web:issuer.example:a%5Cb',
    'did:web:issuer.example:a%00',
    'did:web:issuer.example:a%0d%0ab',
    'did:web:issuer.example:a%3Fx',
    'did:web:issuer.example:a%23x',
    'did:web:issuer.example:%252e%252e',
    'did:web:issuer.example:%ff',
    'did:web:issuer.example:%61',
    'did:web:issuer.example::a',
    'did:web:issuer.example:',
    'did:web:registration.lab.gaia-x.eu::development',
    'did:web:issuer.example?x=1',
    'did:web:issuer.example#key-1',
    'did:web:issuer.example/path',
    'did:web:',
    'did:web',
    'did:WEB:issuer.example',
    'DID:web:issuer.example',
    ' did:web:issuer.example',
    'did:web:issuer.example\n',
    'https://issuer.example/',
    '',
    `did:web:issuer.example:${'a'.repeat(4000)}`,
    `did:web:${'a'.repeat(64)}.example`,
  ])('%j', async (text) => {
    const resolution = await didWebResolver({ fetch: noFetch, ports: [443, 8443] }).resolve(text)
    expect(codes(resolution)).toEqual(['invalid', 'did/syntax'])
    expect(parseDid(text).ok).toBe(false)
  })

  test.each(['iota:x', 'ethr:0xab', 'ebsi:z1', 'key:z6Mk', 'jwk:e30', 'ion:a:b'])(
    'did:%s is of another method',
    async (rest) => {
      const resolution = await didWebResolver({ fetch: noFetch }).resolve(`did:${rest}`)
      expect(codes(resolution)).toEqual(['unsupported-method', 'did/method-unsupported'])
    },
  )

  test('a port that is not allowed', async () => {
    const resolution = await didWebResolver({ fetch: noFetch }).resolve('did:web:issuer.example%3A22')
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
  })

  test('a path segment on its own is no port', () => {
    expect(parseDid('did:web:issuer.example:8443').ok).toBe(true)
  })
})

describe('did:key and did:jwk', () => {
  test.each([
    ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do', 'a byte is missing'],
    ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doKK', 'one too many'],
    ['Z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'upper-case base58 mark'],
    ['6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'no base mark'],
    ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2d0K', 'not base58'],
    ['z16MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'leading zero byte'],
    ['zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme', 'secp256k1'],
    ['z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F', 'X25519'],
    [
      'z4MXj1wBzi9jUstyPMS4jQqB6KdJaiatPkAtVtGc6bQEQEEsKTic4G7Rou3iBf9vPmT5dbkm9qsZsuVNjq8HCuW1w24nhBFGkRE4cd2Uf2tfrB3N7h4mnyPp1BF3ZttHTYv3DLUPi1zMdkULiow3M1GfXkoC6DoxDUm1jmN6GBj22SjVsr6dxezRVQc7aj9TxE7JLbMH1wh5X3kA58H3DFW8rnYMakFGbca5CB2Jf6CnGQZmL7o5uJAdTwXfy2iiiyPxXEGerMhHwhjTA1mKYobyk2CpeEcmvynADfNZ5MBvcCS7m3XkFCMNUYBS9NQ3fze6vMSUPsNa6GVYmKx2x6JrdEjCk3qRMMmyjnjCMfR4pXbRMZa3i',
      'RSA',
    ],
    ['z', 'nothing'],
  ])('did:key:%s is refused: %s', async (id) => {
    const resolution = await didKeyResolver().resolve(`did:key:${id}`)
    expect(codes(resolution)).toEqual(['invalid', 'did/syntax'])
  })

  test('a did:key with a point of small order', async () => {
    const text = didKeyFrom({ kty: 'OKP', crv: 'Ed25519', x: 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })
    expect(codes(await didKeyResolver().resolve(text))).toEqual(['invalid', 'key/weak'])
  })

  test('only the key itself is a method of a did:key', async () => {
    const text = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'
    const resolution = await didKeyResolver().resolve(text)
    if (!resolution.ok) throw new Error(resolution.findings[0]?.message)
    expect(findVerificationMethod(resolution.document, `${text}#${text.slice(8)}`, 'assertionMethod').ok).toBe(true)
    expect(findVerificationMethod(resolution.document, `${text}#key-1`, 'assertionMethod').ok).toBe(false)
  })

  const jwkDid = (text: string): string => `did:jwk:${Buffer.from(text).toString('base64url')}`
  test.each([
    ['did:jwk:e30=', 'did/method-unsupported'],
    [jwkDid(''), 'did/method-unsupported'],
    [jwkDid('not json'), 'json/syntax'],
    [jwkDid('[]'), 'json/not-an-object'],
    [jwkDid('{"kty":"oct","k":"AAAA"}'), 'key/private-member'],
    [jwkDid('{"kty":"OKP","kty":"EC"}'), 'json/duplicate-key'],
    [jwkDid('{"kty":"OKP","crv":"Ed25519","x":"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}'), 'key/weak'],
    [jwkDid('{"kty":"OKP","crv":"X25519","x":"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}'), 'key/type-unsupported'],
  ])('%s', async (text, code) => {
    const found = codes(await didJwkResolver().resolve(text))
    expect(found[0]).not.toBe('ok')
    expect([code, 'did/syntax']).toContain(found[1])
  })
})

describe('documents that lie', () => {
  let key: KeyPair
  let other: KeyPair
  let document: DidDocument
  beforeAll(async () => {
    key = await createKey({ algorithm: 'EdDSA' })
    other = await createKey({ algorithm: 'EdDSA' })
    document = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk: key.publicJwk }] })
  })
  const method = (members: object): object => ({
    id: `${did}#key-1`,
    type: 'JsonWebKey2020',
    controller: did,
    publicKeyJwk: key.publicJwk,
    ...members,
  })
  const withMethods = (...methods: readonly object[]): DidDocument =>
    ({ id: did, verificationMethod: methods, assertionMethod: [`${did}#key-1`] }) as unknown as DidDocument
  const find = (changed: DidDocument, purpose: 'assertionMethod' | 'authentication' = 'assertionMethod') => {
    const found = findVerificationMethod(changed, `${did}#key-1`, purpose)
    return found.ok ? ['ok'] : found.findings.filter((f) => f.severity === 'error').map((f) => f.code)
  }

  test('two keys under one name', async () => {
    const twice = withMethods(method({}), method({ publicKeyJwk: other.publicJwk }))
    expect(codes(await documentsResolver([twice]).resolve(did))).toEqual(['invalid', 'did/ambiguous-method'])
    expect(find(twice)).toEqual(['did/ambiguous-method'])
    expect(find(withMethods(method({}), method({ id: '#key-1' })))).toEqual(['did/ambiguous-method'])
  })

  test('a second key hidden inside a relationship', () => {
    const hidden = { ...withMethods(method({})), authentication: [method({ publicKeyJwk: other.publicJwk })] }
    expect(find(hidden as unknown as DidDocument)).toEqual(['did/ambiguous-method'])
  })

  test('a key inside one relationship does not serve another', () => {
    const inside = { id: did, authentication: [method({})] } as unknown as DidDocument
    expect(find(inside, 'authentication')).toEqual(['ok'])
    expect(find(inside, 'assertionMethod')).toEqual(['did/not-in-relationship'])
  })

  test.each([
    [{ controller: 'did:web:other.example' }, 'did/controller-elsewhere'],
    [{ controller: undefined }, 'did/controller-missing'],
    [{ controller: [] }, 'did/controller-elsewhere'],
    [{ publicKeyJwk: undefined }, 'did/no-key'],
    [{ publicKeyJwk: 'text' }, 'key/not-a-jwk'],
    [{ publicKeyJwk: undefined, publicKeyPem: '-----BEGIN' }, 'did/no-key'],
    [{ publicKeyJwk: undefined, publicKeyMultibase: 7 }, 'did/no-key'],
    [{ publicKeyMultibase: 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' }, 'did/keys-differ'],
    [{ privateKeyJwk: {} }, 'key/private-member'],
    [{ secretKeyMultibase: 'z3u2' }, 'key/private-member'],
  ])('a method with %j', (members, code) => {
    expect(find(withMethods(method(members)))).toEqual([code])
  })

  test('a private key in the document, and the message does not repeat it', () => {
    const found = findVerificationMethod(
      withMethods(method({ publicKeyJwk: key.privateJwk })),
      `${did}#key-1`,
      'assertionMethod',
    )
    expect(found.ok).toBe(false)
    expect(JSON.stringify(found)).toContain('key/private-member')
    expect(JSON.stringify(found)).not.toContain(key.privateJwk.d)
  })

  test('a method of another DID', () => {
    const foreign = { ...document, verificationMethod: [method({ id: 'did:web:other.example#key-1' })] } as DidDocument
    const found = findVerificationMethod(foreign, 'did:web:other.example#key-1', 'assertionMethod')
    expect(found.ok ? [] : found.findings.map((f) => f.code)).toContain('did/method-elsewhere')
  })

  test('inherited members do not count', () => {
    const inherited = Object.create({ ...document }) as DidDocument
    expect(findVerificationMethod(inherited, `${did}#key-1`, 'assertionMethod').ok).toBe(false)
  })
})

/** `openssl` makes the authority and the certificate of the test server; without it these tests cannot run. */
const hasOpenssl = ((): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
if (!hasOpenssl && process.env.CI === 'true') throw new Error('the command openssl is absent although CI=true')

interface Certificates {
  readonly ca: string
  readonly cert: string
  readonly expired: string
  readonly key: string
}

function createCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'gxkit-tls-'))
  const at = (name: string): string => join(folder, name)
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: 'ignore' })
  }
  try {
    const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    openssl('req', '-x509', ...ec, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', '/CN=Test CA', '-days', '2')
    openssl('req', ...ec, '-keyout', at('key.pem'), '-out', at('leaf.csr'), '-subj', `/CN=${host}`)
    writeFileSync(at('names'), `subjectAltName=DNS:${host}`)
    const sign = (out: string, days: string): void => {
      const by = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('names')]
      openssl('x509', '-req', '-in', at('leaf.csr'), ...by, '-out', at(out), '-days', days)
    }
    sign('leaf.pem', '2')
    sign('expired.pem', '-1')
    const read = (name: string): string => readFileSync(at(name), 'utf8')
    return { ca: read('ca.pem'), cert: read('leaf.pem'), expired: read('expired.pem'), key: read('key.pem') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(!hasOpenssl)(hasOpenssl ? 'a real server' : 'a real server (skipped: no command openssl here)', () => {
  type Answer = (request: IncomingMessage, response: ServerResponse) => void
  let certificates: Certificates
  let document: DidDocument
  let answer: Answer
  let requests = 0
  const servers: Server[] = []

  async function listen(cert: string): Promise<number> {
    const server = createServer({ key: certificates.key, cert }, (request, response) => {
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
    certificates = createCertificates()
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

  test('this machine is refused unless a test says otherwise, and is not called', async () => {
    const before = requests
    expect(codes(await resolve(good, { loopback: false }))).toEqual(['refused', 'did/refused'])
    expect(requests).toBe(before)
  })

  test.each([
    ['one public and one inner address', ['93.184.215.14', '10.0.0.1']],
    ['an IPv4 address in IPv6 form', ['::ffff:127.0.0.1']],
    ['the metadata service of clouds', ['169.254.169.254']],
    ['no address', []],
  ])('a name with %s', async (_title, addresses) => {
    const before = requests
    expect(codes(await resolve(good, { lookup: async () => addresses }))).toEqual(['refused', 'did/refused'])
    expect(requests).toBe(before)
  })

  test('the name is looked up once, and the checked address is the one that is called', async () => {
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
  ])('a redirect %d to %s is not followed', async (status, location) => {
    const before = requests
    const resolution = await resolve(send('', { location }, status))
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
    expect(problem(resolution)).toContain('redirect')
    expect(requests).toBe(before + 1)
  })

  test('a large document, announced', async () => {
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

  test('a slow document meets the deadline', async () => {
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

  test('an authority that nobody trusts, also when the environment says to accept anything', async () => {
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

  test('the document of another DID; upper case and a slash make another one too', async () => {
    for (const id of ['did:web:other.example', `${did}%3a${port}`, `${did}%3A${port}/`, did]) {
      expect(codes(await resolve(send(JSON.stringify({ ...document, id }))))).toEqual(['invalid', 'did/id-mismatch'])
    }
  })

  test('broken JSON, repeated members and other character sets', async () => {
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

  test('text/plain is no obstacle', async () => {
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
