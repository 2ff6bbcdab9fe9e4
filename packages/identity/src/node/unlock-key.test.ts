import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isGxError } from '@gxkit/core'
import { afterAll, describe, expect, test } from 'vitest'
import { writeDer } from '../der.ts'
import { createKey, importPrivateKey, type PrivateJwk, toPublicJwk } from '../index.ts'
import { writePem } from '../pem.ts'
import { encryptPrivateKey, readEncryptedKey, readKeyFile, unlockKey, writeKeyFile } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'gxkit-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const passphrase = (): string => 'grüne Wolke über Köln'
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const { privateJwk } = await createKey({ algorithm: 'EdDSA' })
const { publicJwk: other } = await createKey({ algorithm: 'EdDSA' })
const encrypted = await encryptPrivateKey(privateJwk, passphrase())

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const [pbes2, pbkdf2] = [hex('06092a864886f70d01050d'), hex('06092a864886f70d01050c')]
const [scrypt, one] = [hex('06092b06010401da47040b'), hex('020101')]

const hasOpenssl = ((): boolean => {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
})()

async function problemOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run()
    return 'none'
  } catch (error) {
    if (!isGxError(error)) throw error
    const text = `${error.code} ${error.message} ${error.next ?? ''}`
    expect(text).not.toContain(privateJwk.d)
    expect(text).not.toContain(passphrase())
    return text
  }
}

describe('a key with a passphrase', () => {
  test('is the same key again; the public part stands in clear', async () => {
    expect(encrypted).not.toContain(privateJwk.d)
    expect(readEncryptedKey(encrypted)?.publicJwk).toEqual(toPublicJwk(privateJwk))
    expect(await unlockKey(encrypted, { passphrase })).toEqual(privateJwk)
    const decomposed = passphrase().normalize('NFD')
    expect(await unlockKey(encrypted, { passphrase: () => decomposed })).toEqual(privateJwk)
  })

  test('as a file', async () => {
    const path = join(folder, 'file.jwk.json')
    await writeKeyFile(path, privateJwk, { passphrase: passphrase() })
    expect(readFileSync(path, 'utf8')).not.toContain(privateJwk.d)
    expect(await readKeyFile(path, { passphrase })).toEqual(privateJwk)
    expect(await problemOf(() => readKeyFile(path))).toMatch(/^ERR_OPTION_INVALID The key is encrypted/)
  })

  test('the passphrase is wrong, missing, or too short', async () => {
    expect(await problemOf(() => unlockKey(encrypted, { passphrase: () => 'another' }))).toContain(
      'passphrase is wrong',
    )
    expect(await problemOf(() => unlockKey(encrypted))).toMatch(/^ERR_OPTION_INVALID The key is encrypted/)
    expect(await problemOf(() => encryptPrivateKey(privateJwk, 'short'))).toMatch(/^ERR_OPTION_INVALID .*too short/)
    expect(await problemOf(() => importPrivateKey(encrypted))).toContain('encrypted with a passphrase')
  })

  test.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ['the public part of another key', (file) => ({ ...file, publicJwk: other }), 'the key file was changed'],
    ['one bit of it changed', (file) => ({ ...file, ciphertext: flip(String(file.ciphertext)) }), 'was changed'],
    ['a member more', (file) => ({ ...file, note: 'x' }), 'was changed'],
    ['less work', (file) => ({ ...file, kdf: { ...(file.kdf as object), N: 2 ** 14 } }), 'was changed'],
    ['much more work', (file) => ({ ...file, kdf: { ...(file.kdf as object), N: 2 ** 30 } }), 'cost of its passphrase'],
    ['no work', (file) => ({ ...file, kdf: { ...(file.kdf as object), N: 2 } }), 'cost of its passphrase'],
    [
      'not a power of two',
      (file) => ({ ...file, kdf: { ...(file.kdf as object), N: 100_000 } }),
      'cost of its passphrase',
    ],
    ['many threads', (file) => ({ ...file, kdf: { ...(file.kdf as object), p: 1e9 } }), 'cost of its passphrase'],
    ['another version', (file) => ({ ...file, version: 2 }), 'version'],
    ['another cipher', (file) => ({ ...file, cipher: { name: 'AES-256-CBC' } }), 'encryption'],
    ['no salt', (file) => ({ ...file, kdf: { ...(file.kdf as object), salt: '' } }), 'damaged'],
    ['no public part', (file) => ({ ...file, publicJwk: {} }), 'public part'],
  ])('%s is noticed', async (_, change, words) => {
    const changed = JSON.stringify(change(JSON.parse(encrypted) as Record<string, unknown>))
    expect(await problemOf(() => unlockKey(changed, { passphrase }))).toContain(words)
  })
})

describe('K4: encrypted PEM', () => {
  const pem = ec.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: passphrase() }).toString()

  test('with the right passphrase, a wrong one, none', async () => {
    const wanted = await importPrivateKey(ec.export({ type: 'pkcs8', format: 'pem' }).toString())
    expect(await unlockKey(pem, { passphrase })).toEqual(wanted)
    expect(await problemOf(() => unlockKey(pem, { passphrase: () => 'wrong' }))).toContain('passphrase is wrong')
    expect(await problemOf(() => unlockKey(pem))).toMatch(/^ERR_OPTION_INVALID/)
    expect(await problemOf(() => importPrivateKey(pem))).toContain('encrypted with a passphrase')
  })

  test('the old way of RFC 1421', async () => {
    const older = ec.export({ type: 'sec1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString()
    expect(older).toContain('Proc-Type: 4,ENCRYPTED')
    expect((await unlockKey(older, { passphrase: () => 'x' })).crv).toBe('P-256')
    expect(await problemOf(() => unlockKey(older, { passphrase: () => 'y' }))).toContain('passphrase is wrong')
  })
})

test.each([
  ['PBKDF2', (rounds: Uint8Array) => [pbkdf2, writeDer(0x30, writeDer(4, new Uint8Array(8)), rounds)]],
  ['scrypt', (rounds: Uint8Array) => [scrypt, writeDer(0x30, writeDer(4, new Uint8Array(8)), rounds, one, one)]],
] as const)('a PEM file that asks for hours of %s is refused before any work', async (_, kdf) => {
  const rounds = writeDer(2, new Uint8Array([0x7f, 0xff, 0xff, 0xff]))
  const algorithm = writeDer(0x30, pbes2, writeDer(0x30, writeDer(0x30, ...kdf(rounds))))
  const pem = writePem('ENCRYPTED PRIVATE KEY', writeDer(0x30, algorithm, writeDer(4, new Uint8Array(64))))
  expect(await problemOf(() => unlockKey(pem, { passphrase }))).toContain('more work than is done here')
})

describe.skipIf(!hasOpenssl)('what openssl makes', () => {
  const openssl = (...args: readonly string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const at = (name: string): string => {
    chmodSync(join(folder, name), 0o600)
    return join(folder, name)
  }

  test('PKCS#8 with scrypt', async () => {
    openssl('genpkey', '-algorithm', 'ed25519', '-out', 'ed.pem')
    openssl('pkcs8', '-topk8', '-in', 'ed.pem', '-scrypt', '-passout', 'pass:abcdefgh', '-out', 'scrypt.pem')
    const plain: PrivateJwk = await readKeyFile(at('ed.pem'))
    expect(await readKeyFile(at('scrypt.pem'), { passphrase: () => 'abcdefgh' })).toEqual(plain)
  })

  test('an EC key with its parameters written out, an SSH key, PKCS#12, DER', async () => {
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-param_enc', 'explicit', '-out', 'explicit.pem')
    expect(await problemOf(() => readKeyFile(at('explicit.pem')))).toContain('-param_enc named_curve')
    openssl('pkcs8', '-topk8', '-nocrypt', '-in', 'explicit.pem', '-out', 'explicit8.pem')
    expect(await problemOf(() => readKeyFile(at('explicit8.pem')))).toContain('-param_enc named_curve')
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-out', 'named.pem')
    expect((await readKeyFile(at('named.pem'))).alg).toBe('ES256')
    writeFileSync(
      join(folder, 'ssh'),
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\n-----END OPENSSH PRIVATE KEY-----\n',
    )
    expect(await problemOf(() => readKeyFile(at('ssh')))).toContain('an SSH key')
    openssl('req', '-x509', '-key', 'named.pem', '-subj', '/CN=x', '-out', 'cert.pem')
    openssl('pkcs12', '-export', '-inkey', 'named.pem', '-in', 'cert.pem', '-passout', 'pass:x', '-out', 'key.p12')
    expect(await problemOf(() => readKeyFile(at('key.p12')))).toContain('a PKCS#12 file')
    openssl('pkey', '-in', 'named.pem', '-outform', 'DER', '-out', 'key.der')
    expect(await problemOf(() => readKeyFile(at('key.der')))).toContain('a binary file (DER)')
  })
})

function flip(text: string): string {
  return `${text.slice(0, 20)}${text[20] === 'A' ? 'B' : 'A'}${text.slice(21)}`
}
