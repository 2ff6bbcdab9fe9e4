import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDidDocument, createKey } from '@gxkit/identity'
import { readKeyFile } from '@gxkit/identity/node'
import { afterAll, describe, expect, test } from 'vitest'

/** Keys on disk, as processes meet them: killed at any moment, two at once, links in the way, a canary that must not leak. */

const bin = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'gx-keys-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function start(args: readonly string[], cwd: string): ChildProcess {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, LANG: 'C' }
  return spawn(process.execPath, [bin, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function outcome(child: ChildProcess): Promise<{ readonly code: number | null; readonly all: string }> {
  let all = ''
  child.stdout?.on('data', (chunk: Buffer) => (all += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (all += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, all }
}

const run = (args: readonly string[], cwd: string): ReturnType<typeof outcome> => outcome(start(args, cwd))

function newFolder(): string {
  return mkdtempSync(join(root, 'case-'))
}

const create = ['key', 'create', '--algorithm', 'ES256', '--no-passphrase', '--out', 'key.json']

test('K9: killed at any moment: the whole key or none', { timeout: 120_000 }, async () => {
  for (const delay of [60, 150, 250, 320, 380, 450, 520, 600]) {
    const cwd = newFolder()
    const child = start(create, cwd)
    const timer = setTimeout(() => child.kill('SIGKILL'), delay)
    await outcome(child)
    clearTimeout(timer)
    const key = join(cwd, 'key.json')
    if (existsSync(key)) expect((await readKeyFile(key)).crv).toBe('P-256')
    const left = readdirSync(cwd).filter((name) => name !== 'key.json')
    expect(left.filter((name) => !name.endsWith('.gx-part'))).toEqual([])
    // What is left of an unfinished write does not stand in the way of the next.
    if (!existsSync(key)) expect((await run(create, cwd)).code).toBe(0)
  }
})

test('K9: two at once: one key, and the other is told', { timeout: 60_000 }, async () => {
  const cwd = newFolder()
  const ends = await Promise.all([run(create, cwd), run(create, cwd), run(create, cwd)])
  expect(ends.map(({ code }) => code).toSorted()).toEqual([0, 2, 2])
  expect((await readKeyFile(join(cwd, 'key.json'))).crv).toBe('P-256')
  expect(readdirSync(cwd)).toEqual(['key.json'])
})

describe('K10: links', () => {
  test('in the place of the key file', async () => {
    const cwd = newFolder()
    symlinkSync(join(cwd, 'elsewhere.json'), join(cwd, 'key.json'))
    const { code, all } = await run(create, cwd)
    expect([code, all]).toEqual([3, expect.stringContaining('symbolic link')])
    expect(readdirSync(cwd)).toEqual(['key.json'])
  }, 30_000)

  test('in the place of the keys folder', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'p'))
    mkdirSync(join(cwd, 'outside'))
    writeFileSync(join(cwd, 'p', 'gx.yaml'), 'issuer: did:web:a.example\nbaseUrl: https://a.example/\n')
    symlinkSync(join(cwd, 'outside'), join(cwd, 'p', 'keys'))
    const { code } = await run(['key', 'create', 'p', '--no-passphrase', '--algorithm', 'EdDSA'], cwd)
    expect(code).toBe(3)
    expect(readdirSync(join(cwd, 'outside'))).toEqual([])
  }, 30_000)
})

test('K2: a key never leaves its file: every failing command, every output', { timeout: 180_000 }, async () => {
  const cwd = newFolder()
  const { privateJwk } = await createKey({ algorithm: 'EdDSA' })
  const { publicJwk: other } = await createKey({ algorithm: 'EdDSA' })
  const did = 'did:web:a.example'
  const write = (name: string, value: unknown, mode = 0o600): void =>
    writeFileSync(join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value), { mode })
  mkdirSync(join(cwd, 'dids'))
  write('key.json', privateJwk)
  write('open.json', privateJwk, 0o644)
  write('broken.json', JSON.stringify(privateJwk).slice(0, -3))
  write('mixed.json', { ...privateJwk, x: other.x })
  write('word', 'a canary of a passphrase\n')
  write('did.json', { ...createDidDocument({ did, keys: [{ publicJwk: other }] }), extra: privateJwk })
  write(join('dids', 'did.json'), createDidDocument({ did, keys: [{ fragment: 'key', publicJwk: other }] }))
  const leaking = { issuer: did, id: 'https://a.example/1', credentialSubject: { id: 'urn:x:y', note: privateJwk } }
  write('credential.json', leaking)
  const lines = [
    'sign credential.json --key key.json --dids dids',
    'sign credential.json --key open.json --dids dids',
    'sign credential.json --key broken.json --dids dids',
    'sign credential.json --key mixed.json --dids dids',
    'present credential.json --key key.json --dids dids --holder did:web:a.example',
    'key import broken.json --no-passphrase --out new.json',
    'key import mixed.json --no-passphrase --out new.json',
    'key import key.json --new-passphrase-file absent --out new.json',
    'key show mixed.json',
    'key show key.json',
    'key passphrase open.json --new-passphrase-file word',
    'did create --did did:web:a.example --key broken.json',
    'did create --did did:web:a.example --key key.json',
    'did check did.json',
    'did rotate --document did.json --key key.json --out rotated.json',
    'inspect broken.json',
  ]
  for (const [index, line] of lines.entries()) {
    const { all } = await run([...line.split(' '), ...(index % 2 === 0 ? [] : ['--json'])], cwd)
    expect(all, line).not.toContain(privateJwk.d)
    expect(all, line).not.toContain('a canary of a passphrase')
    expect(all, line).not.toMatch(/^\s+at .*:\d+:\d+/m)
  }
  const written = readdirSync(cwd).filter((name) => /^(new|rotated|signed)/.test(name))
  for (const name of written) expect(readFileSync(join(cwd, name), 'utf8')).not.toContain(privateJwk.d)
  const published = await run(['did', 'rotate', '--document', 'did.json', '--key', 'key.json', '--out', 'r.json'], cwd)
  expect([published.code, published.all]).toEqual([1, expect.stringContaining('private key as JSON Web Key')])
  expect(existsSync(join(cwd, 'r.json'))).toBe(false)
})
