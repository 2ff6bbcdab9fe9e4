import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx, type Run, withExample } from './cli-process.ts'

let cwd: string

async function fine(line: string): Promise<Run> {
  const run = await gx(line.split(' '), { cwd })
  expect(run.code, `${line}\n${run.all}`).toBe(0)
  expectCalm(run)
  return run
}

const verify = (file: string, ...options: readonly string[]): Promise<Run> =>
  gx(['verify', file, '--no-shapes', ...options], { cwd })
const folded = (run: Run): string => run.all.replace(/\s+/g, ' ')

beforeAll(async () => {
  cwd = withExample()
  for (const line of [
    'build project',
    'key create project --algorithm EdDSA --no-passphrase',
    'did create project',
    'status create project',
    'status create project --purpose suspension',
    'sign project',
  ])
    await fine(line)
}, 120_000)

describe('a provider that can revoke', () => {
  test('gives every credential an entry in both lists, and lists them', async () => {
    const list = JSON.parse((await fine('status list project --json')).stdout) as {
      lists: { purpose: string; entries: { index: number; credential: string; set: boolean }[] }[]
    }
    const count = readdirSync(join(cwd, 'project', 'signed')).length
    expect(list.lists.map(({ purpose, entries }) => [purpose, entries.length])).toEqual([
      ['revocation', count],
      ['suspension', count],
    ])
    expect(list.lists[0]?.entries.every(({ set }) => !set)).toBe(true)
  })

  test('is not believed before the lists are published, and is after', async () => {
    const before = await verify('project/signed/nordlicht.jwt')
    expect(before.code).toBe(1)
    expect(folded(before)).toContain('status/unavailable')
    const published = await fine('status publish project')
    expect(folded(published)).toMatch(
      /Publish project\/status\/revocation\.jwt as https:\/\/\S+\/status\/revocation\.jwt/,
    )
    await fine('verify project/signed/nordlicht.jwt --no-shapes')
  })

  test('suspends and reinstates one credential, and the others stay valid', async () => {
    await fine('status set project/signed/nordlicht.jwt --to suspended')
    const suspended = await verify('project/signed/nordlicht.jwt')
    expect([suspended.code, suspended.all.includes('status/suspended')]).toEqual([1, true])
    await fine('verify project/signed/nordlicht-terms.jwt --no-shapes')
    await fine('status set project/signed/nordlicht.jwt --to valid')
    await fine('verify project/signed/nordlicht.jwt --no-shapes')
  })

  test('verifiers with an old copy of the lists refuse to decide', async () => {
    const copies = join(cwd, 'copies')
    cpSync(join(cwd, 'project', 'status', 'revocation.jwt'), join(copies, 'revocation.jwt'))
    cpSync(join(cwd, 'project', 'status', 'suspension.jwt'), join(copies, 'suspension.jwt'))
    await fine('verify project/signed/nordlicht.jwt --no-shapes --status copies')
    const later = new Date(Date.now() + 3_600_000).toISOString()
    const run = await verify('project/signed/nordlicht.jwt', '--status', 'copies', '--at', later)
    expect([run.code, run.all.includes('status/stale')]).toEqual([1, true])
  })

  test('revokes by id, for ever', async () => {
    const { id } = JSON.parse(readFileSync(join(cwd, 'project', 'build', 'nordlicht-terms.json'), 'utf8')) as {
      id: string
    }
    await fine(`status set ${id} --project project`)
    const revoked = await verify('project/signed/nordlicht-terms.jwt')
    expect([revoked.code, revoked.all.includes('status/revoked')]).toEqual([1, true])
    await fine(`status set ${id} --project project --to valid`)
    expect((await verify('project/signed/nordlicht-terms.jwt')).code).toBe(1)
    const list = await fine('status list project')
    expect(list.stdout).toMatch(new RegExp(`^revoked +\\d+ .*${id}$`, 'm'))
    // Signed again, it is another version, with an entry of its own.
    await fine('sign project --force')
    await fine('status publish project')
    await fine('verify project/signed/nordlicht-terms.jwt --no-shapes')
  })

  test('is told what to do where nothing fits', async () => {
    for (const [line, words] of [
      ['status set project/build/nordlicht.json', 'has no entry in the list for revocation'],
      ['status set https://nobody.example/x --project project', 'has no entry in the list for revocation'],
      ['status set project/signed/nordlicht.jwt --to gone', '--to cannot be "gone"'],
      ['status create project', 'exists already'],
      ['status list nowhere', 'is not a project'],
    ] as const) {
      const run = await gx(line.split(' '), { cwd })
      expect([line, run.code === 1 || run.code === 2]).toEqual([line, true])
      expect(folded(run)).toContain(words)
      expectCalm(run)
    }
    mkdirSync(join(cwd, 'plain'))
    writeFileSync(join(cwd, 'plain', 'gx.yaml'), 'issuer: did:web:a.example\nbaseUrl: https://a.example/\n')
    const run = await gx(['status', 'publish', 'plain'], { cwd })
    expect(folded(run)).toMatch(/Start one: .* status create plain/)
  })
})

test('processes that take entries at once never get the same one, nor do those that are killed', async () => {
  const folder = emptyFolder()
  const module = new URL('../../packages/credentials/dist/node/index.js', import.meta.url).href
  const script = `
    import { statusLedger } from ${JSON.stringify(module)}
    const ledger = statusLedger(process.argv[1], { entries: 400 })
    for (let i = 0; i < 40; i++) console.log(await ledger.assign(process.argv[2] + i, 'd', new Date()))`
  const run = (name: string, timeout: number): Promise<number[]> =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder, name], {
      timeout,
      killSignal: 'SIGKILL',
    }).then(
      ({ stdout }) => stdout.trim().split('\n').map(Number),
      (error: { stdout?: string }) =>
        (error.stdout ?? '')
          .trim()
          .split('\n')
          .filter((line) => line !== '')
          .map(Number),
    )
  const outputs = await Promise.all([
    run('a', 60_000),
    run('b', 60_000),
    run('c', 60_000),
    run('d', 400),
    run('e', 500),
  ])
  const taken = outputs.flat()
  expect(taken.length).toBeGreaterThanOrEqual(120)
  expect(new Set(taken).size).toBe(taken.length)
  const files = readdirSync(folder).map((name) => Number.parseInt(name, 10))
  expect(taken.filter((index) => !files.includes(index))).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})
