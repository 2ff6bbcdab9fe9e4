import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { guardedFetch } from '@gxkit/identity/node'
import { checkRevocation, ocspAddress, parseCertificates, type RevocationPort, type TrustAnswer } from '@gxkit/trust'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasOpenssl } from '../adversarial/certificates.ts'

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe.skipIf(!hasOpenssl)('answers of "openssl ocsp", a responder of others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gxkit-ocsp-'))
  const file = (name: string): string => join(folder, name)
  const openssl = (...args: readonly string[]): string =>
    execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  let port = 0
  const responders: ChildProcess[] = []

  beforeAll(async () => {
    port = await freePort()
    const url = `http://ocsp.example:${port}`
    writeFileSync(
      file('openssl.cnf'),
      `[ca]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[leaf]
authorityInfoAccess=OCSP;URI:${url}
authorityKeyIdentifier=keyid
[responder]
extendedKeyUsage=OCSPSigning
noCheck=ignored
authorityKeyIdentifier=keyid
[req]
distinguished_name=dn
[dn]
`,
    )
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-config', 'openssl.cnf']
    openssl(
      'req',
      '-x509',
      ...key,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=CA',
      '-extensions',
      'ca',
      '-days',
      '9',
    )
    const make = (name: string, extensions: string, serial: string): void => {
      openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
      const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', serial, '-extfile', 'openssl.cnf']
      openssl(
        'x509',
        '-req',
        '-in',
        `${name}.csr`,
        ...by,
        '-extensions',
        extensions,
        '-out',
        `${name}.pem`,
        '-days',
        '9',
      )
    }
    make('good', 'leaf', '0x1001')
    make('bad', 'leaf', '0x1002')
    make('stranger', 'leaf', '0x1003')
    make('responder', 'responder', '0x1004')
    const end = '391231235959Z'
    writeFileSync(
      file('index.txt'),
      `V\t${end}\t\t1001\tunknown\t/CN=good\nR\t${end}\t260101000000Z,keyCompromise\t1002\tunknown\t/CN=bad\n`,
    )
  })
  afterAll(() => {
    for (const each of responders) each.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts a responder that signs as somebody. */
  async function respond(signer: string, ...more: readonly string[]): Promise<void> {
    for (const each of responders.splice(0)) {
      each.kill()
      await new Promise((resolve) => each.once('close', resolve))
    }
    const by = ['-CA', 'ca.pem', '-rsigner', `${signer}.pem`, '-rkey', `${signer}.key`]
    const args = ['ocsp', '-index', 'index.txt', ...by, '-port', String(port), '-ndays', '2', ...more]
    responders.push(spawn('openssl', args, { cwd: folder, stdio: 'ignore' }))
    for (let i = 0; i < 100; i += 1) {
      if ((await asked('good')).findings.every(({ message }) => !message.includes('connection'))) return
      await wait(50)
    }
  }

  const network = (): RevocationPort => {
    const call = guardedFetch({
      plainHttp: true,
      ports: [port],
      lookup: async () => ['127.0.0.1'],
      testing: { allowLoopback: true },
    })
    return {
      async fetch(url, { body }) {
        try {
          const address = body === undefined ? url : ocspAddress(url, body.bytes)
          return { ok: true, content: new Uint8Array(await (await call(address)).arrayBuffer()), from: url }
        } catch {
          return { ok: false, reason: 'no connection' }
        }
      },
    }
  }
  async function asked(name: string, nonce?: () => Uint8Array): Promise<TrustAnswer> {
    const read = await parseCertificates(
      readFileSync(file(`${name}.pem`), 'utf8') + readFileSync(file('ca.pem'), 'utf8'),
    )
    if (!read.ok) throw new Error(read.findings[0]?.message)
    return checkRevocation(read.value, { at: new Date(), port: network(), ...(nonce && { nonce }) })
  }
  const told = ({ status, findings }: TrustAnswer): string =>
    [status, ...findings.map(({ message }) => message)].join(': ')

  test.each([
    ['the authority itself', 'ca', []],
    ['a responder of the authority', 'responder', []],
    ['a responder named by its key', 'responder', ['-resp_key_id']],
  ] as const)(
    '%s',
    async (_what, signer, more) => {
      await respond(signer, ...more)
      expect(told(await asked('good'))).toBe('passed')
      expect(told(await asked('good', () => crypto.getRandomValues(new Uint8Array(16))))).toBe('passed')
      expect(told(await asked('bad'))).toContain('was revoked on 2026-01-01T00:00:00Z (the key was compromised)')
      expect(told(await asked('stranger'))).toContain('does not know the certificate')
    },
    60_000,
  )

  test('a responder that the authority has not named', async () => {
    await respond('stranger')
    expect(told(await asked('good'))).toMatch(/^not-checked: .*was not made one by its issuer/)
  }, 60_000)

  test('a question with SHA-256, and openssl reads what we ask', async () => {
    await respond('ca')
    const asks: Uint8Array[] = []
    const inner = network()
    const noting: RevocationPort = {
      fetch: (url, options) => {
        if (options.body) asks.push(options.body.bytes)
        // The first answer says "unauthorized", as responders do that do not know the hash.
        return asks.length === 1
          ? Promise.resolve({ ok: true, content: Uint8Array.from([0x30, 3, 0x0a, 1, 6]), from: url })
          : inner.fetch(url, options)
      },
    }
    const read = await parseCertificates(readFileSync(file('good.pem'), 'utf8') + readFileSync(file('ca.pem'), 'utf8'))
    const path = read.ok ? read.value : []
    expect(told(await checkRevocation(path, { at: new Date(), port: noting }))).toBe('passed')
    const texts = asks.map((bytes, i) => {
      writeFileSync(file(`question-${i}`), bytes)
      return openssl('ocsp', '-reqin', `question-${i}`, '-req_text')
    })
    expect(texts.map((text) => /Hash Algorithm: (\S+)/.exec(text)?.[1])).toEqual(['sha1', 'sha256'])
    expect(texts.every((text) => text.includes('Serial Number: 1001'))).toBe(true)
  }, 60_000)
})
