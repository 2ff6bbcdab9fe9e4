import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../architecture/workspace.ts'
import { emptyFolder, expectCalm, gx, type Run } from './cli-process.ts'

let cwd: string
const notary = '--notary did:web:notary.example'
const demo = 'gxkit-demo/nordlicht-cloud'

beforeAll(async () => {
  cwd = emptyFolder()
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true })
  expect((await gx(['demo'], { cwd })).code).toBe(0)
}, 180_000)

async function run(line: string, code: number): Promise<Run> {
  const done = await gx(line.split(' '), { cwd })
  expect(done.code, `${line}\n${done.all}`).toBe(code)
  expectCalm(done)
  return done
}

interface Answer {
  readonly assessment: {
    readonly formatVersion: string
    readonly dryRun: boolean
    readonly outcome: string
    readonly validated: readonly string[]
    readonly criteria: readonly { readonly id: string; readonly state: string; readonly evidence: readonly unknown[] }[]
    readonly missing: readonly { readonly ids: readonly string[]; readonly write?: string }[]
    readonly subjects: readonly { readonly source: string; readonly pointer: string }[]
  } | null
  readonly against?: { readonly before: string; readonly after: string; readonly changes: readonly { id: string }[] }
}

async function answer(line: string, code: number): Promise<Answer> {
  return JSON.parse((await run(`${line} --json`, code)).stdout) as Answer
}

test('a project is assessed as a dry run; places are those in its files', async () => {
  const { assessment } = await answer(`assess examples/harvest-data --level sc ${notary}`, 0)
  expect(assessment).toMatchObject({ formatVersion: '1.0', dryRun: true, outcome: 'ready' })
  expect(assessment?.subjects[0]).toMatchObject({ source: 'examples/harvest-data/participant.yaml' })
  const { stdout: out } = await run(`assess examples/harvest-data --level sc ${notary}`, 0)
  expect(out).toContain('dry run: nobody has vouched for this yet')
})

test('a signed presentation is verified first, and then granted', async () => {
  const harvest = 'gxkit-demo/harvest-data'
  const line = `assess ${harvest}/presentation.jwt --dids ${harvest}/dids --level sc`
  expect((await answer(`${line} ${notary}`, 0)).assessment).toMatchObject({ dryRun: false, outcome: 'granted' })
  // Nobody trusts a notary that nobody has named.
  const { stdout: out } = await run(line, 1)
  expect(out).toContain('which is no trusted notary')
})

test('what does not verify is not assessed', async () => {
  const token = readFileSync(join(cwd, demo, 'presentation.jwt'), 'utf8').trim()
  writeFileSync(join(cwd, 'forged.jwt'), `${token.slice(0, -4)}AAAA`)
  const done = await run(`assess forged.jwt --dids ${demo}/dids --level sc ${notary}`, 1)
  expect(done.stdout).toContain('Nothing was assessed: what does not verify proves nothing.')
  expect((await answer(`assess forged.jwt --dids ${demo}/dids ${notary}`, 1)).assessment).toBeNull()
})

test('one unsigned document makes everything a dry run', async () => {
  const harvest = 'gxkit-demo/harvest-data'
  const line = `assess ${harvest}/presentation.jwt ${harvest}/build/harvest-terms.json --level sc ${notary}`
  expect((await answer(line, 0)).assessment).toMatchObject({ dryRun: true, outcome: 'ready' })
})

test('levels, rule sets and schemes that do not exist are usage errors that name what there is', async () => {
  expect((await run('assess examples/harvest-data --level l4', 2)).all).toContain('Did you mean l1?')
  expect((await run('assess examples/harvest-data --scheme CD2510', 2)).all).toContain('Did you mean CD25.10?')
  expect((await run('assess nowhere', 2)).all).toContain('nowhere')
  mkdirSync(join(cwd, 'empty'), { recursive: true })
  await run('assess empty', 2)
})

test('a scheme of a federation is used, and its mistakes are shown in its files', async () => {
  const line = `assess examples/harvest-data --scheme examples/farming/scheme --level member ${notary}`
  const { assessment } = await answer(line, 0)
  const own = assessment?.criteria.filter(({ id }) => /^F\d$/.test(id)).map(({ id, state }) => [id, state])
  expect(own).toEqual([
    ['F1', 'met'],
    ['F2', 'met'],
    ['F3', 'not-applicable'],
  ])
  cpSync(join(cwd, 'examples/farming/scheme'), join(cwd, 'scheme'), { recursive: true })
  const file = join(cwd, 'scheme', 'criteria.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('legalAddress/countryCode', 'legalAdress/countryCode'))
  const { all } = await run('assess examples/harvest-data --scheme scheme', 1)
  expect(all).toContain('error[scheme/unknown-name]: there is no property "legalAdress"')
  expect(all).toMatch(/criteria\.yaml:\d+:\d+/)
  expect(all).toContain('Did you mean "legalAddress"?')
})

test('--against tells what would change', async () => {
  const { against } = await answer(`assess examples/nordlicht-cloud --level sc --against l1 ${notary}`, 0)
  expect(against?.changes.map(({ id }) => id)).toEqual(expect.arrayContaining(['P1.3.1', 'P6.1.2']))
  const other = `assess examples/harvest-data --against examples/farming/scheme ${notary}`
  expect((await answer(other, 0)).against?.changes.map(({ id }) => id)).toContain('F1')
})

test('--html writes a page that needs nothing else, and holds no markup of the input', async () => {
  cpSync(join(cwd, 'examples/harvest-data'), join(cwd, 'marked'), { recursive: true })
  const file = join(cwd, 'marked', 'participant.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Harvest Data B.V.', '<script>alert(1)</script>'))
  await run(`assess marked --level sc ${notary} --html report.html`, 0)
  const page = readFileSync(join(cwd, 'report.html'), 'utf8')
  expect(page).not.toContain('<script')
  expect(page).toContain('&#60;script&#62;')
  expect(page).toContain("default-src 'none'")
  expect(page).toContain('role="img"')
  expect(page.match(/(?:src|href)="(?!data:|https:\/\/docs\.gaia-x\.eu\/|#)[^"]*"/g)).toBeNull()
  // It is not overwritten without being asked.
  await run(`assess marked --level sc ${notary} --html report.html`, 2)
})

test('reports for build servers name what is missing', async () => {
  cpSync(join(cwd, 'examples/nordlicht-cloud'), join(cwd, 'lacking'), { recursive: true })
  const file = join(cwd, 'lacking', 'virtual-machines.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('type: ProductSecurity', 'type: OperationalSecurity'))
  const { assessment } = await answer(`assess lacking --level l1 ${notary}`, 1)
  expect(assessment?.missing).toMatchObject([{ ids: ['P3.1.20'] }])
  expect(assessment?.missing[0]?.write).toContain('type: ProductSecurity')
  const { stdout: out } = await run(`assess lacking --level l1 ${notary} --format sarif`, 1)
  const found = (JSON.parse(out) as { runs: { results: { ruleId: string }[] }[] }).runs[0]?.results ?? []
  expect(found.map(({ ruleId }) => ruleId)).toContain('criterion/not-met')
})
