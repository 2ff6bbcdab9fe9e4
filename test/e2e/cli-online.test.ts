import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { issue, vcJwt } from '@gxkit/credentials'
import { createDidDocument, toPublicJwk } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { findPolicy } from '@gxkit/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Certificates, createCertificates, hasOpenssl } from '../adversarial/certificates.ts'
import { type Issued, issueCertificate, x509 } from '../support/authorities.ts'
import { createParty, legalPerson, tokenOf } from '../support/federation.ts'
import { hostsFor, type TestHosts } from '../support/hosts.ts'
import { answeredAt, noCheck, ocspAnswer } from '../support/ocsp.ts'
import { emptyFolder, expectCalm, gx, type Run } from './cli-process.ts'

const [provider, pki] = ['provider.example', 'pki.example']
const day = 86_400_000
const daysFromNow = (days: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + days * day)
const iso = (days: number): string => daysFromNow(days).toISOString()

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, headers).end(body)
  }
const slow: Answer = (_request, response) => {
  response.writeHead(200)
  const timer = setInterval(() => response.write(' '), 100)
  response.on('close', () => clearInterval(timer))
}
const html = send('<!DOCTYPE html><html><body>Please log in</body></html>', { 'content-type': 'text/html' })
const moved = (to: string): Answer => send('', { location: to }, 302)

interface Json {
  readonly report: {
    readonly findings: readonly { readonly code: string; readonly message: string; readonly severity: string }[]
    readonly checks: readonly { readonly id: string; readonly status: string; readonly reason?: string }[]
  }
  readonly fetched: readonly {
    readonly what: string
    readonly name: string
    readonly ok: boolean
    readonly reason?: string
  }[]
}

describe.skipIf(!hasOpenssl)('gx verify --trust --online, with servers over TLS on this machine', () => {
  const cwd = emptyFolder()
  const servers: Server[] = []
  let tls: Certificates
  let ports: readonly [https: number, http: number, expired: number]
  let root: Issued
  let authority: Issued
  let responder: Issued
  let leaf: Issued
  let chain: string
  let hosts: TestHosts
  /** What is served, by path; a test changes it for itself. */
  let served: Record<string, Answer>
  let requests: string[] = []

  async function listen(server: Server): Promise<number> {
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
  const answer: Answer = (request, response) => {
    const path = decodeURIComponent(request.url ?? '').replace(/^(\/ocsp)\/.*/, '$1')
    requests.push(`${request.method} ${request.headers.host?.replace(/:\d+$/, '')}${path}`)
    const reply = served[path] ?? send('no', {}, 404)
    reply(request, response)
  }
  const listOf = async (by: Issued, revoked: readonly Issued[], from = -1, until = 6): Promise<Uint8Array> => {
    const list = await x509.X509CrlGenerator.create({
      issuer: by.subject,
      thisUpdate: daysFromNow(from),
      nextUpdate: daysFromNow(until),
      entries: revoked.map(({ certificate: { serialNumber } }) => ({ serialNumber, revocationDate: daysFromNow(-2) })),
      signingKey: by.keys.privateKey,
      signingAlgorithm: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as EcdsaParams,
    })
    return new Uint8Array(list.rawData)
  }
  const ocsp = (wanted: Partial<Parameters<typeof ocspAnswer>[0]> = {}): Promise<Uint8Array> =>
    ocspAnswer({ of: leaf, issuer: authority, signer: responder, from: iso(-1), until: iso(6), ...wanted })

  /** Everything that a good federation serves. */
  let good: Record<string, Answer>
  beforeAll(async () => {
    tls = createCertificates(provider, pki, 'other.example', 'inner.example')
    writeFileSync(join(cwd, 'ca.pem'), tls.ca)
    ports = [
      await listen(createServer({ key: tls.key, cert: tls.cert }, answer)),
      await listen(createPlainServer(answer)),
      await listen(createServer({ key: tls.key, cert: tls.expired }, answer)),
    ]
    const [https, http] = ports
    const base = `http://${pki}:${http}`
    const period = { from: daysFromNow(-30), until: daysFromNow(30) }
    const point = (path: string): x509.Extension => new x509.CRLDistributionPointsExtension([`${base}${path}`])
    root = await issueCertificate({ subject: 'CN=Federation Root', authority: true, ...period })
    authority = await issueCertificate({
      subject: 'CN=Federation CA',
      by: root,
      authority: 0,
      extensions: [point('/root.crl')],
      ...period,
    })
    const signing = { purposes: ['1.3.6.1.5.5.7.3.9'], extensions: [noCheck], ...period }
    responder = await issueCertificate({ subject: 'CN=Federation OCSP', by: authority, ...signing })
    const did = `did:web:${provider}%3A${https}`
    const party = await createParty(did, 'ES256')
    const publicJwk = toPublicJwk(party.privateJwk)
    const publicKey = await crypto.subtle.importKey(
      'jwk',
      { kty: 'EC', crv: 'P-256', x: publicJwk.x, y: publicJwk.y } as JsonWebKey,
      { name: 'ECDSA', namedCurve: 'P-256' },
      true,
      ['verify'],
    )
    leaf = await issueCertificate({
      subject: `CN=${provider}`,
      by: authority,
      keys: { publicKey, privateKey: authority.keys.privateKey },
      hosts: [provider],
      extensions: [answeredAt(`${base}/ocsp`), point('/ca.crl')],
      ...period,
    })
    chain = leaf.pem + authority.pem
    const x5u = `https://${provider}:${https}/chain.pem`
    const document = (url: string): string =>
      JSON.stringify(createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk, x5u: url }] }))
    good = {
      '/.well-known/did.json': send(document(x5u)),
      '/chain.pem': send(chain),
      '/ocsp': send(await ocsp()),
      '/ca.crl': send(await listOf(authority, [])),
      '/root.crl': send(await listOf(root, [])),
    }
    withChainAt = (url) => ({ '/.well-known/did.json': send(document(x5u).replaceAll(x5u, url)) })
    const members = { validFrom: iso(-1), validUntil: iso(20) }
    const credential = legalPerson(did, members)
    const secured = await issue(credential, { signer: party.signer, mechanism: vcJwt({ release: gaiaX2511 }) })
    writeFileSync(join(cwd, 'legal-person.jwt'), tokenOf(secured))
    writeFileSync(join(cwd, 'root.pem'), root.pem)
    writeFileSync(join(cwd, 'chain.pem'), chain)
    const policy = findPolicy('default')
    const notChecked = { default: 'ignore', checks: { 'trust/revocation': 'fail' } }
    writeFileSync(join(cwd, 'strict.json'), JSON.stringify({ ...policy, id: 'strict', notChecked }))
    hosts = known()
    for (const args of [
      ['import', 'root.pem'],
      ['add', did, '--role', 'issuer'],
    ]) {
      const run = await gx(['trust', ...args], { cwd })
      expect(run.code, run.all).toBe(0)
    }
  }, 300_000)
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  })

  let withChainAt: (url: string) => Record<string, Answer>
  const known = (more: Parameters<typeof hostsFor>[1] = {}): TestHosts =>
    hostsFor(cwd, { [provider]: [['127.0.0.1']], [pki]: [['127.0.0.1']], 'other.example': [['127.0.0.1']], ...more })
  const local = (): readonly string[] => ['--loopback-ports', ...ports.map(String), '--ca', 'ca.pem']

  /** Verifies with what a test serves; the JSON and the run. */
  async function verified(
    changes: Record<string, Answer> = {},
    ...args: readonly string[]
  ): Promise<Run & { readonly json: Json }> {
    served = { ...good, ...changes }
    requests = []
    const all = ['legal-person.jwt', '--no-shapes', '--online', '--trust', 'trust.json', '--json', ...args]
    const run = await gx(
      ['verify', ...all, ...(args.includes('--no-local') ? [] : local())].filter((a) => a !== '--no-local'),
      {
        cwd,
        env: hosts.env,
      },
    )
    expectCalm(run)
    return { ...run, json: JSON.parse(run.stdout) as Json }
  }
  const stateOf = ({ json }: { readonly json: Json }): readonly string[] => {
    const codes = json.report.findings.filter(({ code }) => /^certificate\/(?!grade|unused)|^did\//.test(code))
    const check = json.report.checks.find(({ id }) => id === 'trust/revocation')
    return [check?.status ?? 'no check', ...new Set(codes.map(({ code }) => code))]
  }
  const messages = ({ json }: { readonly json: Json }): string =>
    json.report.findings.map(({ message }) => message).join('\n')

  test('good: the document, the chain, the answer and the list were looked up, and the report says so', async () => {
    const run = await verified()
    expect(run.code, run.all).toBe(0)
    expect(stateOf(run)).toEqual(['passed'])
    expect(run.json.fetched.map(({ what, ok }) => [what, ok])).toEqual([
      ['did-document', true],
      ['certificate-chain', true],
      ['revocation-answer', true],
      ['revocation-list', true],
    ])
    expect(requests).toEqual([
      `GET ${provider}/.well-known/did.json`,
      `GET ${provider}/chain.pem`,
      `GET ${pki}/ocsp`,
      `GET ${pki}/root.crl`,
    ])
    const told = await gx(
      ['verify', 'legal-person.jwt', '--no-shapes', '--online', '--trust', 'trust.json', '--explain', ...local()],
      { cwd, env: hosts.env },
    )
    expect(told.code).toBe(0)
    expect(told.all).toContain('no certificate of the chain was revoked: 1 by answers (OCSP), 1 by lists (CRL)')
    expect(told.all).toMatch(/revocation answer http:\/\/pki\.example/)
  }, 120_000)

  test('revoked: by an answer, by a list, by the root', async () => {
    const answered = await verified({ '/ocsp': send(await ocsp({ state: { revoked: iso(-2), reason: 1 } })) })
    expect([answered.code, ...stateOf(answered)]).toEqual([1, 'failed', 'certificate/revoked'])
    expect(messages(answered)).toContain('(the key was compromised)')
    const listed = await verified({ '/ocsp': send('', {}, 500), '/ca.crl': send(await listOf(authority, [leaf])) })
    expect([listed.code, ...stateOf(listed)]).toEqual([1, 'failed', 'certificate/revoked'])
    const above = await verified({ '/root.crl': send(await listOf(root, [authority])) })
    expect([above.code, ...stateOf(above)]).toEqual([1, 'failed', 'certificate/revoked'])
  }, 120_000)

  test('--at: before it was revoked the certificate held', async () => {
    const replaced = { '/ocsp': send(await ocsp({ state: { revoked: iso(-0.2), reason: 4 } })) }
    const before = await verified(replaced, '--at', iso(-0.5))
    expect([before.code, ...stateOf(before)]).toEqual([0, 'passed', 'certificate/revoked-later'])
    expect([(await verified(replaced)).code]).toEqual([1])
  }, 120_000)

  test('nobody can be asked: open, and refused by a policy that demands it', async () => {
    const nobody = { '/ocsp': send('', {}, 500), '/ca.crl': send('', {}, 404) }
    const listed = await verified({ '/ocsp': html })
    expect([listed.code, ...stateOf(listed)]).toEqual([0, 'passed'])
    const open = await verified(nobody)
    expect([open.code, ...stateOf(open)]).toEqual([0, 'not-checked', 'certificate/revocation-unknown'])
    expect(messages(open)).toMatch(/the server answered 500.*the server answered 404/)
    const demanded = await verified(nobody, '--policy', 'strict.json')
    expect([demanded.code, messages(demanded).includes('trust/revocation')]).toEqual([1, true])
  }, 120_000)

  test.each<readonly [string, () => Promise<Record<string, Answer>>, string]>([
    [
      'a redirect to another origin',
      async () => ({ '/ocsp': moved(`https://other.example:${ports[0]}/ocsp`) }),
      'redirect',
    ],
    ['a web page', async () => ({ '/ocsp': html }), 'it is a web page'],
    [
      'more than an answer may have',
      async () => ({ '/ocsp': send(new Uint8Array(200_000)) }),
      'larger than 65536 bytes',
    ],
    [
      'an answer about another certificate',
      async () => ({ '/ocsp': send(await ocsp({ of: authority })) }),
      'another certificate',
    ],
    ['an answer that never ends', async () => ({ '/ocsp': slow }), 'no full answer within 5 s'],
  ])(
    'the responder gives %s: the question stays open',
    async (_what, change, words) => {
      const open = await verified({ ...(await change()), '/ca.crl': html })
      expect([open.code, ...stateOf(open)]).toEqual([0, 'not-checked', 'certificate/revocation-unknown'])
      expect(messages(open)).toContain(words)
      expect(requests.some((each) => each.includes('other.example'))).toBe(false)
    },
    120_000,
  )

  test.each<readonly [string, () => Record<string, Answer>, string, string]>([
    [
      'elsewhere (a redirect)',
      () => ({ '/chain.pem': moved(`https://other.example:${ports[0]}/chain.pem`) }),
      'certificate/unavailable',
      'redirect',
    ],
    ['a web page', () => ({ '/chain.pem': html }), 'certificate/none', 'a web page'],
    [
      'huge',
      () => ({ '/chain.pem': send('x'.repeat(2_000_000)) }),
      'certificate/unavailable',
      'larger than 1048576 bytes',
    ],
    ['without end', () => ({ '/chain.pem': slow }), 'certificate/unavailable', 'no full answer within 5 s'],
    ['gone', () => ({ '/chain.pem': send('', {}, 404) }), 'certificate/unavailable', 'the server answered 404'],
    [
      'compressed',
      () => ({ '/chain.pem': send('x', { 'content-encoding': 'gzip' }) }),
      'certificate/unavailable',
      'compressed',
    ],
  ])(
    'D20: the chain is %s',
    async (_what, change, code, words) => {
      const run = await verified(change())
      expect([run.code, stateOf(run).at(-1)]).toEqual([1, code])
      expect(messages(run)).toContain(words)
      expect(requests.some((each) => each.includes('other.example'))).toBe(false)
    },
    120_000,
  )

  test('the type of the content decides nothing: the bytes do', async () => {
    const run = await verified({ '/chain.pem': send(chain, { 'content-type': 'text/html' }) })
    expect([run.code, ...stateOf(run)]).toEqual([0, 'passed'])
  }, 120_000)

  test.each<readonly [string, () => string, string]>([
    ['D20: a private address', () => `https://inner.example:${ports[0]}/chain.pem`, 'not public'],
    ['D20: plain HTTP', () => `http://${provider}:${ports[1]}/chain.pem`, 'only https:// is allowed'],
    ['D20: another port', () => `https://${provider}:1/chain.pem`, 'port 1 is not allowed'],
    ['D20: an address in figures', () => 'https://169.254.169.254/chain.pem', 'not public'],
    ['D11: a host whose certificate has expired', () => `https://${provider}:${ports[2]}/chain.pem`, 'expired'],
    [
      'D11: a host that is not in its certificate',
      () => `https://stranger.example:${ports[0]}/chain.pem`,
      'another host',
    ],
  ])(
    '%s',
    async (_what, url, words) => {
      hosts = known({ 'inner.example': [['10.0.0.1']], 'stranger.example': [['127.0.0.1']] })
      const run = await verified(withChainAt(url()))
      expect([run.code, stateOf(run).at(-1)]).toEqual([1, 'certificate/unavailable'])
      expect(messages(run)).toContain(words)
      expect(requests).toEqual([`GET ${provider}/.well-known/did.json`])
      hosts = known()
    },
    120_000,
  )

  test('D20: the chain of another host counts, as it is for the key that signed', async () => {
    const run = await verified(withChainAt(`https://other.example:${ports[0]}/chain.pem`))
    expect([run.code, ...stateOf(run)]).toEqual([0, 'passed'])
    expect(requests).toContain('GET other.example/chain.pem')
  }, 120_000)

  test('D22: a name that changes its address: each request looks once, and calls what it has checked', async () => {
    hosts = known({ [provider]: [['127.0.0.1'], ['10.0.0.1']] })
    const run = await verified()
    expect([run.code, stateOf(run).at(-1)]).toEqual([1, 'certificate/unavailable'])
    expect(messages(run)).toContain('not public')
    expect(requests).toEqual([`GET ${provider}/.well-known/did.json`])
    expect(hosts.lookups()).toEqual([provider, provider])
    hosts = known({ [provider]: [['127.0.0.1', '10.0.0.1']] })
    expect((await verified()).json.fetched.map(({ ok }) => ok)).toEqual([false])
    hosts = known()
  }, 120_000)

  test('this machine is not called without the option for tests', async () => {
    const run = await verified({}, '--no-local')
    expect([run.code === 0, requests, stateOf(run).at(-1)]).toEqual([false, [], 'did/refused'])
    const odd = await gx(['verify', 'legal-person.jwt', '--ca', 'ca.pem', '--online'], { cwd })
    expect([odd.code, odd.all.includes('--loopback-ports')]).toEqual([2, true])
  }, 120_000)

  test('--allow-host holds for authorities as well', async () => {
    const run = await verified({}, '--allow-host', provider, `${provider}:${ports[0]}`)
    expect([run.code, ...stateOf(run)]).toEqual([0, 'not-checked', 'certificate/revocation-unknown'])
    expect(messages(run)).toContain('not on the list of allowed hosts')
    expect(requests.some((each) => each.includes(pki))).toBe(false)
  }, 120_000)

  test('offline: chains, lists and answers from a folder', async () => {
    const folder = join(cwd, 'copies')
    mkdirSync(join(folder, pki), { recursive: true })
    const did = `did:web:${provider}%3A${ports[0]}`
    const dids = join(cwd, 'dids', `${provider}_3A${ports[0]}`)
    mkdirSync(dids, { recursive: true })
    served = good
    const { url } = { url: `https://${provider}:${ports[0]}/chain.pem` }
    const document = await new Promise<string>((resolve) => {
      const response = { writeHead: () => ({ end: resolve }) } as unknown as ServerResponse
      withChainAt(url)['/.well-known/did.json']?.({} as IncomingMessage, response)
    })
    writeFileSync(join(dids, 'did.json'), document)
    writeFileSync(join(folder, `${provider}.pem`), chain)
    writeFileSync(join(folder, `${leaf.certificate.serialNumber}.ocsp`), await ocsp())
    writeFileSync(join(folder, pki, 'root.crl'), await listOf(root, []))
    requests = []
    const verify = ['verify', 'legal-person.jwt', '--no-shapes', '--dids', 'dids', '--trust', 'trust.json']
    const run = await gx([...verify, '--certificates', 'copies', '--json'], { cwd })
    const json = JSON.parse(run.stdout) as Json
    expect([run.code, ...stateOf({ json }), requests], `${did} ${run.all}`).toEqual([0, 'passed', []])
    writeFileSync(join(folder, `${leaf.certificate.serialNumber}.ocsp`), await ocsp({ state: { revoked: iso(-2) } }))
    expect((await gx([...verify, '--certificates', 'copies'], { cwd })).code).toBe(1)
  }, 120_000)

  test('gx trust show, gx trust check --online', async () => {
    const shown = await gx(['trust', 'show', 'trust.json'], { cwd })
    expect(shown.all).toMatch(/"Federation Root".*\n/)
    const check = (...args: readonly string[]): Promise<Run> =>
      gx(['trust', 'check', 'chain.pem', ...args], { cwd, env: hosts.env })
    served = good
    const quiet = await check()
    expect([quiet.code, quiet.all.includes('was not asked; --online asks')]).toEqual([0, true])
    const asked = await check('--online', ...local())
    expect(asked.code, asked.all).toBe(0)
    expect(asked.all).toContain('Revocation: no certificate of the chain was revoked')
    served = { ...good, '/ocsp': send(await ocsp({ state: { revoked: iso(-2) } })) }
    const revoked = await check('--online', ...local())
    expect([revoked.code, revoked.all.includes('certificate/revoked')]).toEqual([1, true])
    served = { ...good, '/ocsp': html, '/ca.crl': html }
    const open = await check('--online', ...local())
    expect([open.code, open.all.includes('Revocation is not known')]).toEqual([0, true])
    expect((await check('--online', '--require-revocation', ...local())).code).toBe(1)
    for (const run of [shown, quiet, asked, revoked, open]) expectCalm(run)
  }, 120_000)
})
