import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, expectCalm, filesIn, gx, masked } from './cli-process.ts'

const given = ['--issuer', 'did:web:acme.example', '--base-url', 'https://acme.example/gaia-x']
const written = (cwd: string): string => readFileSync(join(cwd, 'gx.yaml'), 'utf8')

test('a new project names the next command, and that one works in it', async () => {
  const cwd = emptyFolder()
  const run = await gx(['init', 'mine', '--release', '2.2.1', ...given], { cwd })
  expect([run.code, run.stdout]).toEqual([0, `${join('mine', 'gx.yaml')}\n`])
  expect(masked(run.stderr)).toContain('next: gx new LegalPerson --out mine/participant.yaml --release 2.2.1')
  expect(written(join(cwd, 'mine')).replace(/^#.*\n|\n(?=\n)/gm, '')).toContain('release: gaia-x-2.2.1')
  expect(written(join(cwd, 'mine'))).toContain('\nbaseUrl: https://acme.example/gaia-x/\n')
  const made = await gx(['new', 'LegalPerson', '--out', 'mine/participant.yaml'], { cwd })
  expect(masked(made.stderr)).toContain('next: gx check mine/participant.yaml')
  const checked = await gx(['check', 'mine'], { cwd })
  expect(checked.code).toBe(1)
  expect(checked.all).not.toContain('gx.yaml')
})

test('what is not given is empty, and named at its line until it is filled in', async () => {
  const cwd = emptyFolder()
  const run = await gx(['init', '--json'], { cwd })
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, files: ['gx.yaml'], open: ['issuer', 'baseUrl'] })
  writeFileSync(join(cwd, 'vat.yaml'), 'type: VatID\nvatID: DE136695976\n')
  const empty = await gx(['check'], { cwd })
  expect(empty.all).toMatch(/"issuer" needs one value[\s\S]*"baseUrl" needs one value/)
  writeFileSync(
    join(cwd, 'gx.yaml'),
    written(cwd)
      .replace('issuer:\n', 'issuer: did:web:a.example\n')
      .replace('baseUrl:\n', 'baseUrl: https://a.example/\n'),
  )
  expect((await gx(['check'], { cwd })).code).toBe(0)
})

test('settings that are there stay, unless told otherwise', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'gx.yaml'), 'mine\n')
  const run = await gx(['init', ...given], { cwd })
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--force')])
  expect(run.stderr).not.toContain('--out')
  expect(written(cwd)).toBe('mine\n')
  expect((await gx(['init', '--force', ...given], { cwd })).code).toBe(0)
  expect(written(cwd)).toContain('did:web:acme.example')
  mkdirSync(join(cwd, 'other'))
  writeFileSync(join(cwd, 'other', 'gx.json'), '{}')
  expect((await gx(['init', 'other', '--force'], { cwd })).stderr).toContain('rename it to gx.yaml')
})

test.each([
  [['--issuer', 'acme'], '--issuer "acme" must be a DID'],
  [['--issuer', 'did:web:a.example\nrelease: x'], 'must be a DID'],
  [['--issuer', 'did:web:a.example # x'], 'must be a DID'],
  [['--base-url', 'http://acme.example/'], '--base-url "http://acme.example/" must be an address'],
  [['--base-url', 'https://acme.example/?a'], 'must be an address'],
])('%j is refused and nothing is written', async (args, words) => {
  const cwd = emptyFolder()
  const run = await gx(['init', 'mine', ...args], { cwd })
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(words)
  expect(filesIn(cwd)).toEqual({})
  expectCalm(run)
})

test('manifests without a gx.yaml are told how to get one', async () => {
  const cwd = emptyFolder()
  const made = await gx(['new', 'VatID', '--out', 'mine/sub/vat.yaml'], { cwd })
  expect(masked(made.stderr)).toContain('next: gx init mine/sub')
  for (const path of ['mine/sub', 'mine/sub/vat.yaml']) {
    const run = await gx(['check', path], { cwd })
    expect(run.code).toBe(2)
    expect(masked(run.stderr)).toContain('gx init mine/sub')
    expect(run.stderr).not.toContain('nothing to check')
  }
  expect(masked((await gx(['build', 'mine/sub'], { cwd })).stderr)).toContain('gx init mine/sub')
  await gx(['init', 'mine', ...given], { cwd })
  expect(masked((await gx(['check', 'mine/sub'], { cwd })).stderr)).toContain('gx check mine')
})
