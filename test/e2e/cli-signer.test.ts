import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectCalm, filesIn, gx, type Run, withExample } from './cli-process.ts'

/** A key store on this machine: TLS, the interface of the transit engine, real keys and signatures. */

const token = 'hvs.canary-of-the-key-store-4711'
const secret = 'eleven quiet herons at dawn'
const seal = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
let server: Server
let address = ''
let cwd: string
let env: Record<string, string>
let signs: KeyObject = seal.privateKey
let status = 200
let asked: string[] = []

beforeAll(async () => {
  cwd = withExample()
  const [key, cert] = ['tls.key', 'tls.pem'].map((name) => join(cwd, name)) as [string, string]
  const line = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`
  execFileSync('openssl', line.split(' '), { stdio: 'ignore' })
  server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, response) => {
    void store(incoming, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `https://localhost:${(server.address() as AddressInfo).port}/v1/transit`
  writeFileSync(join(cwd, 'token'), `${token}\n`, { mode: 0o600 })
  writeFileSync(join(cwd, 'bad-token'), 'hvs.somebody-elses\n', { mode: 0o600 })
  writeFileSync(join(cwd, 'word'), `${secret}\n`, { mode: 0o600 })
  rmSync(join(cwd, 'project', 'keys'), { recursive: true, force: true })
  env = { NODE_EXTRA_CA_CERTS: cert, STORE_TOKEN: join(cwd, 'token') }
}, 60_000)
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function store(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk
  asked.push(`${incoming.method} ${incoming.url}`)
  const json = (code: number, value: object): void => void response.writeHead(code).end(JSON.stringify(value))
  if (incoming.headers['x-vault-token'] !== token) return json(403, { errors: [`no ${token}`] })
  if (incoming.url === '/v1/transit/keys/seal') {
    const publicKey = seal.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    return json(200, { data: { keys: { 1: { public_key: publicKey } } } })
  }
  if (status !== 200) return json(status, { errors: [] })
  const { input = '' } = JSON.parse(text) as { input?: string }
  const bytes = sign('sha256', Buffer.from(input, 'base64'), { key: signs, dsaEncoding: 'ieee-p1363' })
  json(200, { data: { signature: `vault:v1:${bytes.toString('base64url')}` } })
}

async function run(line: string, more: Record<string, string> = {}): Promise<Run> {
  const done = await gx(line.split(' '), { cwd, env: { ...env, ...more } })
  expectCalm(done)
  for (const hidden of [token, secret]) expect(done.all).not.toContain(hidden)
  return done
}

async function fine(line: string, more?: Record<string, string>): Promise<Run> {
  const done = await run(line, more)
  expect(done.code, `${line}\n${done.all}`).toBe(0)
  return done
}

/** A copy of the example whose settings name a signer. */
function project(name: string, signer: readonly string[]): string {
  cpSync(join(cwd, 'project'), join(cwd, name), { recursive: true })
  const file = join(cwd, name, 'gx.yaml')
  const lines = signer.map((line) => `  ${line}`).join('\n')
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\nsigner:\n${lines}\n`)
  return name
}

/** Runs a command that has to fail; not one file may be another afterwards. */
async function refused(line: string, more?: Record<string, string>): Promise<Run> {
  const before = filesIn(cwd)
  const done = await run(line, more)
  expect([1, 2, 3], done.all).toContain(done.code)
  expect(filesIn(cwd)).toEqual(before)
  return done
}

describe('a key store that gx.yaml names', () => {
  const lines = ['key: seal', 'version: 1', 'tokenFile: $STORE_TOKEN']

  test('signs credentials and presentations without any option', async () => {
    project('stored', [`transit: ${address}`, ...lines])
    await fine('did create stored')
    const did = readFileSync(join(cwd, 'stored/dids/nordlicht-cloud.example/did.json'), 'utf8')
    expect(did).toContain('#seal')
    await fine('build stored')
    asked = []
    const done = await fine('sign stored')
    expect(done.stderr).toContain(`Signing with the key store ${address}, as stored/gx.yaml says.`)
    expect(asked.filter((each) => each === 'POST /v1/transit/sign/seal').length).toBeGreaterThan(1)
    await fine('present stored')
    await fine('verify stored/presentation.jwt --no-shapes')
  }, 120_000)

  test('with the wrong token, sealed, or with another key: nothing is written, and nothing is asked twice', async () => {
    asked = []
    expect((await refused('sign stored --force', { STORE_TOKEN: join(cwd, 'bad-token') })).all).toContain('status 403')
    expect(asked).toHaveLength(1)
    status = 503
    expect((await refused('sign stored --force')).all).toContain('HTTP status 503')
    status = 200
    signs = other.privateKey
    expect((await refused('sign stored --force')).all).toContain('no ES256 signature of this key')
    expect((await refused('present stored --force')).all).toContain('no ES256 signature of this key')
    await fine('status create stored')
    expect((await refused('status publish stored')).all).toContain('no ES256 signature of this key')
    signs = seal.privateKey
    await fine('status publish stored')
  }, 240_000)

  test('whose certificate nobody vouches for, or that is not there', async () => {
    asked = []
    expect((await refused('sign stored --force', { NODE_EXTRA_CA_CERTS: '' })).all).toContain('could not be reached')
    expect(asked).toEqual([])
    const file = join(cwd, 'stored/gx.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/localhost:\d+/, 'localhost:1'))
    expect((await refused('sign stored --force')).all).toContain('could not be reached')
    writeFileSync(file, text)
  }, 120_000)

  test('settings that others can change, and a variable that is not set', async () => {
    expect((await refused('sign stored --force', { STORE_TOKEN: '' })).all).toContain('STORE_TOKEN is not set')
    chmodSync(join(cwd, 'stored/gx.yaml'), 0o646)
    expect((await refused('sign stored --force')).all).toContain('everybody on this machine can change it')
    chmodSync(join(cwd, 'stored/gx.yaml'), 0o644)
  }, 60_000)
})

describe('a program that gx.yaml names', () => {
  const program = `import { sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
const key = readFileSync(process.argv[2], 'utf8')
process.stdout.write(sign('sha256', readFileSync(0), { key, dsaEncoding: 'ieee-p1363' }))`

  test('signs, and is announced; one with another key does not', async () => {
    const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()
    writeFileSync(join(cwd, 'signer.mjs'), program)
    writeFileSync(join(cwd, 'seal.pem'), pem(seal.privateKey), { mode: 0o600 })
    writeFileSync(join(cwd, 'other.pem'), pem(other.privateKey), { mode: 0o600 })
    const command = `${process.execPath} signer.mjs seal.pem`
    project('device', [`command: ${command}`, 'publicKeyFile: seal.jwk.json'])
    const publicJwk = { ...seal.publicKey.export({ format: 'jwk' }), alg: 'ES256' }
    writeFileSync(join(cwd, 'device/seal.jwk.json'), JSON.stringify(publicJwk))
    await fine('did create device')
    await fine('build device')
    expect((await fine('sign device')).stderr).toContain('Signing with the program')
    await fine('present device')
    await fine('verify device/presentation.jwt --no-shapes')
    const file = join(cwd, 'device/gx.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('seal.pem', 'other.pem'))
    expect((await refused('sign device --force')).all).toContain('no ES256 signature of this key')
    writeFileSync(file, text.replace(`${command}`, `${process.execPath} -e process.exit(9)`))
    expect((await refused('sign device --force')).all).toContain('exit code 9')
    writeFileSync(file, text)
  }, 120_000)
})

describe('a key file that gx.yaml names', () => {
  test('outside of the project, with a passphrase in a file of its own', async () => {
    project('kept', ['keyFile: ../private.jwk.json', 'passphraseFile: $STORE_WORD'])
    await fine('key create --algorithm EdDSA --new-passphrase-file word --out private.jwk.json')
    await fine('did create kept')
    await fine('build kept')
    await fine('sign kept', { STORE_WORD: join(cwd, 'word') })
    expect((await refused('sign kept --force', { STORE_WORD: join(cwd, 'token') })).all).toContain(
      'passphrase is wrong',
    )
    chmodSync(join(cwd, 'private.jwk.json'), 0o640)
    const done = await refused('sign kept --force', { STORE_WORD: join(cwd, 'word') })
    expect(done.all).toContain('chmod 600')
    chmodSync(join(cwd, 'private.jwk.json'), 0o600)
  }, 120_000)
})

describe('a secret in gx.yaml is refused, and not shown', () => {
  test.each<[string, readonly string[]]>([
    ['a token', ['transit: https://vault.example/v1/transit', 'key: seal', 'version: 1', `token: ${token}`]],
    [
      'a token as the name of a file',
      ['transit: https://vault.example/t', 'key: s', 'version: 1', `tokenFile: ${token}`],
    ],
    ['a passphrase', ['keyFile: keys/key-1.jwk.json', `passphrase: ${secret}`]],
    ['a password in the address', [`transit: https://me:${token}@vault.example/v1/transit`, 'key: seal', 'version: 1']],
    ['a PIN for a program', [`command: my-signer --pin ${token}`, 'publicKeyFile: a.jwk.json']],
    ['a private key', [`keyFile: '{"kty":"OKP","d":"${token}"}'`]],
  ])(
    '%s',
    async (_, lines) => {
      const name = project(`leaky-${Math.floor(performance.now() * 1000)}`, lines)
      const checked = await run(`check ${name}`)
      expect([checked.code, checked.all]).toEqual([1, expect.stringContaining('would keep a secret in the settings')])
      await run(`check ${name} --format sarif`)
      expect((await run(`sign ${name}/build`)).code).toBeGreaterThan(0)
    },
    120_000,
  )
})
