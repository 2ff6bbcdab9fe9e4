import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx, type Run } from './cli-process.ts'

let cwd: string
const presentation = 'gxkit-demo/nordlicht-cloud/presentation.jwt'

beforeAll(async () => {
  cwd = emptyFolder()
  expect((await gx(['demo'], { cwd })).code).toBe(0)
}, 120_000)

async function run(line: string, code: number): Promise<Run> {
  const done = await gx(line.split(' '), { cwd })
  expect(done.code, `${line}\n${done.all}`).toBe(code)
  expectCalm(done)
  return done
}

test('three answers stand apart, and what was not checked is no yes', async () => {
  const { stdout } = await run(`verify ${presentation} --json`, 0)
  const { answers, policy, document, fetched } = JSON.parse(stdout) as Record<string, never> & {
    readonly answers: Record<string, { readonly answer: string; readonly reason: string }>
    readonly policy: { readonly id: string }
    readonly document: { readonly verified: boolean; readonly credentials: readonly { readonly issuer: string }[] }
    readonly fetched: readonly { readonly name: string; readonly ok: boolean }[]
  }
  expect(Object.entries(answers).map(([name, { answer }]) => [name, answer])).toEqual([
    ['signatures', 'yes'],
    ['state', 'not-checked'],
    ['rules', 'yes'],
  ])
  expect(answers.state?.reason).toContain('trust/issuer')
  expect(policy.id).toBe('default')
  expect(document.verified).toBe(true)
  expect(document.credentials).toHaveLength(6)
  expect(fetched.map(({ name }) => name)).toEqual(['did:web:nordlicht-cloud.example', 'did:web:notary.example'])
})

test('a policy that asks for trust does not let the same presentation pass', async () => {
  const { all } = await run(`verify ${presentation} --policy gaia-x-loire`, 1)
  expect(all).toContain('policy/check-required')
  expect(all).toContain('the check trust/issuer, which was not done')
  expect(all).toContain('answers, by the policy gaia-x-loire')
})

test('a policy of ones own is a file, and a misspelt rule in it is refused', async () => {
  const { stdout } = await run('policy show default', 0)
  writeFileSync(join(cwd, 'mine.yaml'), stdout.replace('id: default', 'id: mine'))
  expect((await run(`verify ${presentation} --policy mine.yaml`, 0)).all).toContain('by the policy mine')
  writeFileSync(join(cwd, 'bad.yaml'), stdout.replace('noExpiry:', 'noExpyri:'))
  const { all } = await gx(['verify', presentation, '--policy', 'bad.yaml'], { cwd })
  expect(all).toContain('no member "noExpyri"')
  expect((await run(`verify ${presentation} --policy gaia-x-lore`, 2)).all).toContain('gaia-x-loire')
})

test('--explain says what each check asked, why, and what the signatures cover', async () => {
  const { stdout } = await run(`verify ${presentation} --explain`, 0)
  for (const text of [
    'Was the document signed with that key',
    'One changed character breaks the signature',
    'SHACL, section 3.4',
    'what the signatures cover',
    'did document did:web:notary.example: gxkit-demo',
  ])
    expect(stdout).toContain(text)
})

test('a credential alone: what it refers to has to be given too', async () => {
  const { all } = await run('verify gxkit-demo/nordlicht-cloud/signed/nordlicht.jwt', 1)
  expect(all).toContain('give the presentation that holds them all')
})

test('a folder, and a file with one document in each line: a bad one stops none of the others', async () => {
  const folder = await run('verify gxkit-demo/nordlicht-cloud/signed --no-shapes', 0)
  expect(folder.stdout).toMatch(/\d+ documents: \d+ verified, 0 not/)
  const token = readFileSync(join(cwd, presentation), 'utf8').trim()
  writeFileSync(join(cwd, 'gxkit-demo/nordlicht-cloud/many.ndjson'), `${token}\n{"broken"\n\n${token}\n`)
  const { stdout } = await run('verify gxkit-demo/nordlicht-cloud/many.ndjson --ndjson', 1)
  const results = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly ok: boolean })
  expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
})
