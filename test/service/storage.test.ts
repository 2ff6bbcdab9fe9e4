import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createKey } from '@gxkit/identity'
import {
  createService,
  createServiceIdentity,
  type RegistrationNumberSource,
  verifyAuditLog,
  viesSource,
} from '@gxkit/service'
import { backupLines, openDatabase, restoreLines } from '@gxkit/service/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.ts'
import { createRegisters } from '../support/registers.ts'

const folder = mkdtempSync(join(tmpdir(), 'gx-storage-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { privateJwk } = await createKey({ algorithm: 'ES256' })
const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example', privateJwk })
const at = new Date('2026-11-21T12:00:00Z')
const fact = { at: at.toISOString(), actor: 'a test', action: 'test/done', facts: { what: 'nothing' } }
const issuance = { fingerprint: 'f', kind: 'number', credential: 'urn:c', subject: 'urn:s', at }
const done = { content: 'a.b.c', digest: 'sha256-00', at }

const programs = postgresPrograms()
let server: PostgresServer | undefined
let databases = 0

beforeAll(async () => {
  if (programs !== undefined) server = await startPostgres(programs)
})
afterAll(() => server?.end())

/** A new, empty database each time. */
const kinds = {
  SQLite: async () => {
    databases += 1
    return join(folder, `${databases}.sqlite`)
  },
  PostgreSQL: async () => {
    databases += 1
    server?.createDatabase(`d${databases}`)
    return `${server?.url.replace(/postgres$/, '')}d${databases}`
  },
}

const audit = async (store: Awaited<ReturnType<typeof openDatabase>>['store']): Promise<string[]> =>
  (await store.auditLog(0, 10_000)).map((entry) => JSON.stringify(entry))

describe.each(['SQLite', 'PostgreSQL'] as const)('%s', (kind) => {
  const run = kind === 'PostgreSQL' ? test.skipIf(programs === undefined) : test

  run('remembers what was issued and its audit log over a restart', async () => {
    const where = await kinds[kind]()
    const first = await openDatabase(where)
    expect(await first.store.isThere()).toBe(true)
    const begun = await first.store.begin({ ...issuance, key: 'k1' }, 'i1')
    expect(begun).toMatchObject({ id: 'i1', state: 'issuing' })
    expect(await first.store.complete('i1', done, fact)).toMatchObject({ state: 'issued', content: 'a.b.c' })
    await first.close()
    const second = await openDatabase(where)
    expect(await second.store.begin({ ...issuance, key: 'k1' }, 'i2')).toMatchObject({ id: 'i1', content: 'a.b.c' })
    await second.store.record(fact)
    expect(await verifyAuditLog(await audit(second.store))).toMatchObject({ ok: true, entries: 2 })
    await second.close()
  })

  run('what was completed once stays as it is, and gets one line in the log', async () => {
    const { store, close } = await openDatabase(await kinds[kind]())
    await store.begin({ ...issuance, key: 'k1' }, 'i1')
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => store.complete('i1', { ...done, content: `token ${i}` }, fact)),
    )
    expect(new Set(all.map(({ content }) => content)).size).toBe(1)
    expect(await audit(store)).toHaveLength(1)
    await close()
  })

  run('a hundred equal requests give one credential, equal keys with other requests are refused', async () => {
    const { store, close } = await openDatabase(await kinds[kind]())
    let asked = 0
    const { fetch } = createRegisters()
    const vies = viesSource({ fetch })
    const source: RegistrationNumberSource = {
      ...vies,
      ask: (question) => {
        asked += 1
        return vies.ask(question)
      },
    }
    const limits = { burst: 1000, waiting: 1000 }
    const service = createService({ identity, store, notary: { sources: [source] }, limits, now: () => at })
    const ask = (number = 'DE123456788'): Promise<Response> =>
      service.fetch(
        new Request(`https://a.example/v2/registration-numbers/vat-id/${number}?vcId=urn:x:1&subjectId=urn:x:2`, {
          headers: { 'idempotency-key': 'the-same-key' },
        }),
      )
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask()))
    const tokens = new Set(await Promise.all(answers.map((answer) => answer.text())))
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([])
    expect(tokens.size).toBe(1)
    expect(asked).toBe(1)
    expect(await audit(store)).toHaveLength(1)
    expect((await ask('FR40303265045')).status).toBe(422)
    await close()
  })

  run('a backup goes into an empty database of either kind, and nothing else', async () => {
    const source = await openDatabase(await kinds[kind]())
    for (let i = 0; i < 5; i += 1) {
      await source.store.begin({ ...issuance, key: `k${i}` }, `i${i}`)
      await source.store.complete(`i${i}`, done, fact)
    }
    const lines: string[] = []
    for await (const line of backupLines(source.db)) lines.push(line)
    const target = await openDatabase(await kinds[kind === 'SQLite' && programs ? 'PostgreSQL' : 'SQLite']())
    expect(await restoreLines(target.db, lines)).toBe(10)
    expect(await audit(target.store)).toEqual(await audit(source.store))
    expect(await target.store.begin({ ...issuance, key: 'k3' }, 'new')).toMatchObject({ id: 'i3', content: 'a.b.c' })
    await expect(restoreLines(target.db, lines)).rejects.toThrow(/not empty/)
    await expect(restoreLines(source.db, lines.slice(0, -1))).rejects.toThrow(/its end is missing/)
    await expect(restoreLines(source.db, lines.toSpliced(3, 1))).rejects.toThrow(/rows are missing/)
    const forged = lines.map((line) => line.replace('a test', 'another'))
    await expect(restoreLines(source.db, forged)).rejects.toThrow(/audit log does not hold/)
    await Promise.all([source.close(), target.close()])
  })

  run('numbers wait for a person, and are decided once', async () => {
    const { store, close } = await openDatabase(await kinds[kind]())
    const wanted = { type: 'vat-id', value: 'DE123456788', subject: 'urn:x:2' } as const
    const first = await store.requestApproval(wanted, 'r1', at)
    expect(await store.requestApproval(wanted, 'r2', at)).toEqual(first)
    expect(await store.approvals('pending', 10)).toEqual([first])
    const decision = { state: 'approved', by: 'alice', reason: 'seen in the register', country: 'DE', at } as const
    expect(await store.decide('r1', decision)).toMatchObject({ state: 'approved', decidedBy: 'alice' })
    expect(await store.decide('r1', { ...decision, state: 'refused' })).toBeUndefined()
    expect(await store.requestApproval(wanted, 'r3', at)).toMatchObject({ id: 'r1', state: 'approved', country: 'DE' })
    expect((await store.auditLog(0, 10)).map(({ actor, action }) => [actor, action])).toEqual([
      ['alice', 'number/approved'],
    ])
    await close()
  })
})

test.skipIf(programs === undefined)(
  'PostgreSQL goes away and comes back: 503 meanwhile, nothing lost, nothing twice',
  async () => {
    const { store, close } = await openDatabase(await kinds.PostgreSQL())
    const sources = [viesSource({ fetch: createRegisters().fetch })]
    const service = createService({
      identity,
      store,
      notary: { sources },
      limits: { burst: 1000, waiting: 1000 },
      now: () => at,
    })
    const ask = async (i: number): Promise<number> => {
      const headers = { 'idempotency-key': `request-${i}` }
      const url = `https://a.example/v2/registration-numbers/vat-id/DE123456788?vcId=urn:x:${i}&subjectId=urn:x:subject`
      return (await service.fetch(new Request(url, { headers }))).status
    }
    const load = Array.from({ length: 40 }, (_, i) => ask(i))
    await load[5]
    await server?.kill()
    expect((await service.fetch(new Request('https://a.example/readyz'))).status).toBe(503)
    expect(await ask(100)).toBe(503)
    const answered = await Promise.all(load)
    expect(answered.filter((status) => status !== 200 && status !== 503)).toEqual([])
    expect(answered).toContain(200)
    await server?.start()
    const again = await Promise.all(answered.map((_, i) => ask(i)))
    expect(again.filter((status) => status !== 200)).toEqual([])
    const log = await store.auditLog(0, 1000)
    expect(await verifyAuditLog(log.map((entry) => JSON.stringify(entry)))).toMatchObject({ ok: true, entries: 40 })
    expect(new Set(log.map(({ facts }) => facts.credential)).size).toBe(40)
    await close()
  },
)

test('one process at a time has a file of SQLite; what a dead one left is cleared away', async () => {
  const file = join(folder, 'owned.sqlite')
  const first = await openDatabase(file)
  await expect(openDatabase(file)).rejects.toThrow(/used by another process/)
  await first.close()
  expect(existsSync(`${file}.owner`)).toBe(false)
  const child = spawn('true')
  await new Promise((resolve) => child.once('exit', resolve))
  writeFileSync(`${file}.owner`, `${child.pid}\n`)
  await (await openDatabase(file)).close()
})

test('a file that is no database, and an address that nobody has, are said in words without the password', async () => {
  const file = join(folder, 'text.sqlite')
  writeFileSync(file, 'this is no database at all, and it is long enough to be read as one'.repeat(50))
  await expect(openDatabase(file)).rejects.toMatchObject({ code: 'ERR_FILE_UNREADABLE' })
  expect(existsSync(`${file}.owner`)).toBe(false)
  await expect(openDatabase('postgres://gx:secret@127.0.0.1:1/none')).rejects.toThrow(/^(?!.*secret).*cannot be used/)
})

describe('an audit log', async () => {
  const { store, close } = await openDatabase(join(folder, 'audit.sqlite'))
  for (let i = 0; i < 5; i += 1) await store.record({ ...fact, facts: { what: String(i) } })
  const lines = await audit(store)
  await close()
  const head = (JSON.parse(lines.at(-1) ?? '') as { digest: string }).digest

  test('holds, and says where it ends', async () => {
    expect(await verifyAuditLog(lines, { head })).toEqual({ ok: true, entries: 5, head })
  })

  test.each([
    ['a changed entry', lines.with(2, (lines[2] ?? '').replace('"2"', '"9"')), 3, /was changed/],
    ['a missing entry', lines.toSpliced(2, 1), 3, /entry 3 is missing/],
    ['an exchanged entry', lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''), 2, /entry 2 is missing/],
    ['an added member', lines.with(1, (lines[1] ?? '').replace('{', '{"x":1,')), 2, /not an entry/],
    ['a missing end', lines.slice(0, -1), 4, /log was cut/],
    ['another log', ['{}'], 1, /not an entry/],
  ])('with %s does not', async (_, log, line, problem) => {
    const verified = await verifyAuditLog(log, { head })
    expect(verified).toMatchObject({ ok: false, line })
    expect(verified.ok || verified.problem).toMatch(problem)
  })
})

test('a process that is killed at any moment loses nothing and leaves nothing half-issued', async () => {
  const file = join(folder, 'killed.sqlite')
  const program = fileURLToPath(new URL('../support/issue-until-killed.js', import.meta.url))
  const rounds = Number(process.env.GX_KILLS ?? 3)
  const given = new Map<string, string>()
  for (let round = 0; round < rounds; round += 1) {
    const child = spawn(process.execPath, [program, file, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.setEncoding('utf8')
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (text: string) => {
        const first = !out.includes('urn:x:')
        out += text
        if (first && out.includes('urn:x:')) setTimeout(() => child.kill('SIGKILL'), (round * 37) % 300)
      })
      child.on('exit', () => resolve())
    })
    for (const line of out.split('\n').slice(0, -1)) {
      const [key = '', token = ''] = line.split(' ')
      if (key !== 'ready') given.set(key, token)
    }
  }
  const { store, db, close } = await openDatabase(file)
  const rows = await db.selectFrom('issued').selectAll().execute()
  const issued = new Map(rows.flatMap((row) => (row.state === 'issued' ? [[row.credential_id, row.content]] : [])))
  for (const [credential, token] of given) expect(issued.get(credential), credential).toBe(token)
  const log = await store.auditLog(0, 100_000)
  expect(log.filter(({ action }) => action === 'number/issued')).toHaveLength(issued.size)
  expect(await verifyAuditLog(log.map((entry) => JSON.stringify(entry)))).toMatchObject({ ok: true })
  expect(rows.filter(({ state, content }) => (state === 'issuing') !== (content === null))).toEqual([])
  expect(given.size).toBeGreaterThanOrEqual(rounds)
  await close()
  expect(readFileSync(file).length).toBeGreaterThan(0)
}, 240_000)
