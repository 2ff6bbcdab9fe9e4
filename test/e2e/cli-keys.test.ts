import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx, type Run, withExample } from './cli-process.ts'

const secret = 'five random words for everybody'
let cwd: string
beforeAll(() => {
  cwd = withExample()
  writeFileSync(join(cwd, 'word'), `${secret}\n`)
  writeFileSync(join(cwd, 'other'), 'not the right passphrase\n')
})

async function run(line: string, options: { env?: Record<string, string>; input?: string } = {}): Promise<Run> {
  const done = await gx(line.split(' '), { cwd, ...options })
  expectCalm(done)
  expect(done.all).not.toContain(secret)
  return done
}

async function fine(line: string, options: { env?: Record<string, string>; input?: string } = {}): Promise<Run> {
  const done = await run(line, options)
  expect(done.code, `${line}\n${done.all}`).toBe(0)
  return done
}

describe('a key with a passphrase', () => {
  const key = 'project/keys/key-1.jwk.json'
  let thumbprint = ''

  test('is created, published without the passphrase, and signs with it', async () => {
    thumbprint = (await fine('key create project --new-passphrase-file word --algorithm ES256')).stdout.trim()
    expect(statSync(join(cwd, key)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(join(cwd, key), 'utf8'))).toMatchObject({
      format: 'gxkit-encrypted-key',
      version: 1,
    })
    await fine('did create project')
    await fine('build project')
    await fine('sign project --passphrase-file word --force')
    await fine('present project --force', { env: { GX_PASSPHRASE_FILE: join(cwd, 'word') } })
    await fine('verify project/presentation.jwt --no-shapes')
  }, 120_000)

  test('from a descriptor', async () => {
    await fine('sign project --passphrase-fd 0 --force', { input: `${secret}\n` })
  }, 60_000)

  test('without one nothing waits and nothing is signed', async () => {
    const none = await run('sign project --force')
    expect(none.code).toBe(2)
    expect(none.all).toContain('no terminal to ask on')
    const bad = await run('sign project --force --passphrase-file other')
    expect(bad.code).toBe(2)
    expect(bad.all).toContain('passphrase is wrong')
    expect((await run('key create project --name key-2')).all).toContain('--no-passphrase')
    expect((await run('sign project --passphrase-file absent')).code).toBe(2)
    expect((await run('sign project --passphrase-fd 7')).code).toBe(2)
  }, 60_000)

  test('is shown without it, and nothing private is', async () => {
    const shown = JSON.parse((await fine(`key show ${key} --json`)).stdout) as Record<string, unknown>
    expect(shown).toMatchObject({ thumbprint, hasPassphrase: true, publicJwk: { crv: 'P-256' } })
    expect(shown.publicJwk).not.toHaveProperty('d')
    expect((await fine(`key show ${key}`)).stdout).toContain('private key with a passphrase')
  })

  test('changes it, loses it, gets it back; the key stays', async () => {
    expect((await run(`key passphrase ${key} --passphrase-file other --new-passphrase-file word`)).code).toBe(2)
    await fine(`key passphrase ${key} --passphrase-file word --new-passphrase-file other`)
    expect((await run(`key passphrase ${key} --passphrase-file word --no-passphrase`)).code).toBe(2)
    await fine(`key passphrase ${key} --passphrase-file other --no-passphrase`)
    expect(JSON.parse(readFileSync(join(cwd, key), 'utf8'))).toHaveProperty('d')
    const back = await fine(`key passphrase ${key} --new-passphrase-file word`)
    expect(back.stdout.trim()).toBe(thumbprint)
    expect(statSync(join(cwd, key)).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(cwd, 'project', 'keys'))).toEqual(['key-1.jwk.json'])
  }, 60_000)
})

describe('a key of another tool', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey
  const pems = {
    pkcs1: rsa.export({ type: 'pkcs1', format: 'pem' }),
    pkcs8: rsa.export({ type: 'pkcs8', format: 'pem' }),
    sec1: ec.export({ type: 'sec1', format: 'pem' }),
    encrypted: ec.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: secret }),
  }
  beforeAll(() => {
    mkdirSync(join(cwd, 'theirs'))
    for (const [name, pem] of Object.entries(pems)) writeFileSync(join(cwd, 'theirs', name), pem, { mode: 0o600 })
  })

  test.each([
    ['pkcs1', 'PS256', ''],
    ['pkcs8', 'RS256', ' --algorithm RS256'],
    ['sec1', 'ES384', ''],
    ['encrypted', 'ES384', ' --passphrase-file word'],
  ])('%s', async (name, algorithm, rest) => {
    const line = `key import theirs/${name} --no-passphrase --out ${name}.jwk.json${rest}`
    expect((await fine(line)).stderr).toContain(algorithm)
    expect(JSON.parse(readFileSync(join(cwd, `${name}.jwk.json`), 'utf8'))).toMatchObject({ alg: algorithm })
    expect((await run(line)).all).toContain('never overwritten')
  })

  test('that others can read is refused, unless loudly', async () => {
    chmodSync(join(cwd, 'theirs', 'sec1'), 0o644)
    const refused = await run('key import theirs/sec1 --no-passphrase --out loud.jwk.json')
    expect([refused.code, refused.all]).toEqual([2, expect.stringContaining('chmod 600')])
    const loud = await fine('key import theirs/sec1 --no-passphrase --out loud.jwk.json --insecure-key-file')
    expect(loud.stderr).toContain('WARNING')
  })
})

describe('a signer outside of the process', () => {
  const ed = generateKeyPairSync('ed25519')
  const program = `import { sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
process.stdout.write(sign(null, readFileSync(0), readFileSync(process.argv[2], 'utf8')).toString('base64'))`
  beforeAll(async () => {
    cpSync(join(cwd, 'project'), join(cwd, 'hsm'), { recursive: true })
    rmSync(join(cwd, 'hsm', 'keys'), { recursive: true, force: true })
    writeFileSync(join(cwd, 'device key.pem'), ed.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    const publicJwk = { ...ed.publicKey.export({ format: 'jwk' }), alg: 'EdDSA' }
    writeFileSync(join(cwd, 'device.jwk.json'), JSON.stringify(publicJwk))
    writeFileSync(join(cwd, 'device.mjs'), program)
    await fine('did create hsm --key device.jwk.json --force')
    await fine('build hsm --force')
  }, 60_000)
  const sign = (signer: string, ...rest: readonly string[]): Promise<Run> =>
    gx(['sign', 'hsm/build/nordlicht.json', '--force', '--signer', signer, ...rest], { cwd })

  test('signs; no private key is near', async () => {
    const signer = `command:${process.execPath} device.mjs "device key.pem"`
    const done = await sign(signer, '--key', 'device.jwk.json')
    expect(done.code, done.all).toBe(0)
    await fine('verify hsm/signed/nordlicht.jwt --no-shapes')
  }, 60_000)

  test('that fails, is not known, or is not told', async () => {
    const failing = await sign(`command:${process.execPath} -e process.exit(9)`, '--key', 'device.jwk.json')
    expect([failing.code, failing.all]).toEqual([3, expect.stringContaining('exit code 9')])
    expect((await sign('command:true')).all).toContain('--key public.jwk.json')
    expect((await sign('pkcs11:slot')).all).toContain('"command:" or "transit:"')
    expect((await sign('transit:https://vault.example/v1/transit/seal@1')).all).toContain('--signer-token-file')
  }, 60_000)
})

test('the folder of a new key is for its owner alone', async () => {
  const folder = emptyFolder()
  const line = ['key', 'create', '--no-passphrase', '--algorithm', 'EdDSA', '--out', 'absent/deep/key.json']
  expect((await gx(line, { cwd: folder })).code).toBe(0)
  expect(statSync(join(folder, 'absent', 'deep')).mode & 0o777).toBe(0o700)
})
