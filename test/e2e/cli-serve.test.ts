import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@gxkit/service/node'
import { expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx } from './cli-process.ts'

/** Starts `gx serve`, does something with it, presses Ctrl-C. */
async function whileServing(
  args: readonly string[],
  cwd: string,
  work: (url: string) => Promise<void>,
): Promise<Awaited<ReturnType<typeof gx>>> {
  let begun = false
  let failure: unknown
  const run = await gx(['serve', ...args, '--port', '0'], {
    cwd,
    watch: (child, stderr) => {
      const url = /listens on (http\S+)/.exec(stderr)?.[1]
      if (url === undefined || begun) return
      begun = true
      work(url)
        .catch((error: unknown) => {
          failure = error
        })
        .finally(() => child.kill('SIGINT'))
    },
  })
  if (failure !== undefined) throw failure
  return run
}

test('gx serve makes a key once, answers, logs lines of JSON, and ends in order on Ctrl-C', async () => {
  const cwd = emptyFolder()
  const dids: string[] = []
  const given = await gx(['access', 'create', 'box', '--name', 'alice', '--role', 'approver', '--json'], { cwd })
  expect(given.code, given.all).toBe(0)
  const { key } = JSON.parse(given.stdout) as { key: string }
  expect(readFileSync(join(cwd, 'box/access.json'), 'utf8')).not.toContain(key)
  for (const round of [1, 2]) {
    const run = await whileServing(
      ['box', '--did', 'did:web:clearing-house.example', '--registers', 'approval'],
      cwd,
      async (url) => {
        const headers = { authorization: `Bearer ${key}` }
        expect((await fetch(`${url}/v1/approvals`, { headers })).status).toBe(200)
        const document = (await (await fetch(`${url}/.well-known/did.json`)).json()) as { verificationMethod: unknown }
        dids.push(JSON.stringify(document))
        expect((await fetch(`${url}/readyz`)).status).toBe(200)
      },
    )
    expect(run.code, run.all).toBe(0)
    expectCalm(run)
    expect(run.all).not.toContain(key)
    expect(run.stderr.includes('A new key was made')).toBe(round === 1)
    const lines = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string })
    expect(lines.map(({ msg }) => msg)).toEqual(['listening', 'answered', 'answered', 'answered', 'ending', 'ended'])
    expect(run.all).not.toContain(
      String((JSON.parse(readFileSync(join(cwd, 'box/keys/service.jwk.json'), 'utf8')) as { d: string }).d),
    )
  }
  expect(dids[0]).toBe(dids[1])
  expect(statSync(join(cwd, 'box/keys/service.jwk.json')).mode & 0o777).toBe(0o600)
})

test.each([
  [['--port', '99999'], 'is not a port'],
  [['--did', 'did:key:z6Mk'], 'needs a did:web'],
  [['--registers', 'nobody'], 'there is no register "nobody"'],
  [['--registers', 'open-corporates'], 'OpenCorporates wants a key'],
  [['--tls-key', 'key.pem'], '--tls-key and --tls-certificate go together'],
  [['--chain', 'absent.pem'], 'absent.pem'],
])('gx serve %j says what is wrong, and starts nothing', async (args, words) => {
  const run = await gx(['serve', 'box', '--check-config', ...args], { cwd: emptyFolder() })
  expect(run.code, run.all).toBe(2)
  expect(run.stderr).toContain(words)
  expectCalm(run)
})

test('gx serve --check-config starts nothing and writes nothing', async () => {
  const cwd = emptyFolder()
  const run = await gx(['serve', 'box', '--check-config', '--json'], { cwd })
  expect(run.code, run.all).toBe(0)
  expect(JSON.parse(run.stdout)).toMatchObject({
    settings: { host: '127.0.0.1', port: 8080, registers: [], registry: false, compliance: false, tls: false },
  })
  expect(existsSync(join(cwd, 'box'))).toBe(false)
})

test('what gx serve keeps can be backed up, put back, and its audit log verified', async () => {
  const cwd = emptyFolder()
  await whileServing(['box', '--did', 'did:web:clearing-house.example'], cwd, async () => undefined)
  const { store, close } = await openDatabase(join(cwd, 'box/service.sqlite'))
  for (let i = 0; i < 3; i += 1) {
    await store.record({ at: '2026-11-21T12:00:00Z', actor: 'alice', action: 'test/done', facts: { i: String(i) } })
  }
  await close()
  expect((await gx(['audit', 'export', 'box', '--out', 'audit.ndjson'], { cwd })).code).toBe(0)
  const good = await gx(['audit', 'verify', 'audit.ndjson', '--json'], { cwd })
  expect(good.code, good.all).toBe(0)
  const { head } = JSON.parse(good.stdout) as { head: string }
  expect((await gx(['audit', 'verify', 'audit.ndjson', '--head', head], { cwd })).stdout).toContain(
    '3 entries, unbroken.',
  )
  const lines = readFileSync(join(cwd, 'audit.ndjson'), 'utf8')
  const changed = await gx(['audit', 'verify', '-'], { cwd, input: lines.replace('alice', 'mallory') })
  expect(changed.code).toBe(1)
  expect(changed.all).toContain('standard input, line 1: entry 1 was changed')
  const backup = await gx(['store', 'backup', 'box', '--out', 'backup.ndjson', '--json'], { cwd })
  expect(JSON.parse(backup.stdout)).toMatchObject({ rows: 3 })
  const restored = await gx(['store', 'restore', 'backup.ndjson', '--database', 'restored.sqlite'], { cwd })
  expect(restored.code, restored.all).toBe(0)
  const again = await gx(['audit', 'export', '--database', 'restored.sqlite'], { cwd })
  expect(again.stdout).toBe(lines)
  const twice = await gx(['store', 'restore', 'backup.ndjson', '--database', 'restored.sqlite'], { cwd })
  expect(twice.code).toBe(1)
  expect(twice.stderr).toContain('the database is not empty')
  expect((await gx(['audit', 'export', 'nowhere'], { cwd })).code).toBe(2)
  expectCalm(twice)
}, 300_000)
