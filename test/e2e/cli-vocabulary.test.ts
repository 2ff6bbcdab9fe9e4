import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx, masked, type Run } from './cli-process.ts'

const farming = fileURLToPath(new URL('../../examples/farming', import.meta.url))
const url = 'https://farming.example/context/v1'

function project(settings = ''): string {
  const cwd = emptyFolder()
  writeFileSync(
    join(cwd, 'gx.yaml'),
    `issuer: did:web:harvest-data.example\nbaseUrl: https://harvest-data.example/gaia-x/\n${settings}`,
  )
  cpSync(join(farming, 'vocabulary'), join(cwd, 'incoming'), { recursive: true })
  return cwd
}

const run = async (cwd: string, line: string): Promise<Run> => {
  const result = await gx(line.split(' '), { cwd })
  expectCalm(result)
  return result
}
const json = async (cwd: string, line: string): Promise<Record<string, unknown>> =>
  JSON.parse((await run(cwd, `${line} --json`)).stdout) as Record<string, unknown>

test('from a vocabulary to a verified presentation', async () => {
  const cwd = project()
  cpSync(join(farming, 'harvest-2026.yaml'), join(cwd, 'harvest-2026.yaml'))
  expect((await run(cwd, 'check')).code).toBe(1)

  const added = await run(cwd, `shapes add incoming --name farming --context-url ${url}`)
  expect(masked(added.all)).toMatchInlineSnapshot(`
    "vocabularies/farming/farming.jsonld
    vocabularies/farming/farming.ttl
    vocabularies/farming/pin.json
    farming is part of the project now: 1 class (HarvestRecord), 1 list, added to gaia-x-25.11; credentials name the context https://farming.example/context/v1.
    next: gx shapes show HarvestRecord
    "
  `)
  expect(readdirSync(join(cwd, 'vocabularies', 'farming'))).toEqual(['farming.jsonld', 'farming.ttl', 'pin.json'])
  rmSync(join(cwd, 'incoming'), { recursive: true })

  const list = await run(cwd, 'shapes list')
  expect(list.stdout).toMatch(/HarvestRecord +Harvest record \[farming\]/)
  expect((await run(cwd, 'shapes show HarvestRecord')).stdout).toContain('one of barley, maize, potatoes')
  expect((await run(cwd, 'shapes values farming-crop')).stdout).toBe('barley\nmaize\npotatoes\nsugar beets\nwheat\n')
  expect((await run(cwd, 'shapes search harvest')).stdout).toContain('HarvestRecord')
  expect((await run(cwd, 'new HarvestRecord')).stdout).toContain('crop:')
  expect((await run(cwd, 'shapes list --release 22.10')).stdout).not.toContain('HarvestRecord')

  for (const line of [
    'check',
    'build',
    'key create --no-passphrase',
    'did create',
    'sign',
    'present',
    'verify presentation.jwt',
  ]) {
    const result = await run(cwd, line)
    expect(result.code, `${line}\n${result.all}`).toBe(0)
  }
  const credential = JSON.parse(readFileSync(join(cwd, 'build', 'harvest-2026.json'), 'utf8')) as Record<
    string,
    unknown
  >
  expect(credential['@context']).toEqual([
    'https://www.w3.org/ns/credentials/v2',
    'https://w3id.org/gaia-x/development#',
    url,
  ])
  expect((await run(cwd, 'check build/harvest-2026.json')).code).toBe(0)
  expect((await run(cwd, 'convert build/harvest-2026.json --to turtle')).stdout).toContain('farm:HarvestRecord')

  const types = await run(cwd, 'types --out types')
  expect(types.code, types.all).toBe(0)
  expect(readFileSync(join(cwd, 'types', 'farming.ts'), 'utf8')).toContain('export interface HarvestRecordFacts')

  const outside = emptyFolder()
  cpSync(join(cwd, 'presentation.jwt'), join(outside, 'presentation.jwt'))
  const dids = join(cwd, 'dids')
  const unknown = await run(outside, `verify presentation.jwt --dids ${dids}`)
  expect(unknown.code).toBe(1)
  expect(unknown.all).toContain(url)
  const known = await run(outside, `verify presentation.jwt --dids ${dids} --vocabularies ${join(cwd, 'vocabularies')}`)
  expect(known.code, known.all).toBe(0)
}, 300_000)

test('wrong facts about the own class are found at their lines', async () => {
  const cwd = project()
  const text = readFileSync(join(farming, 'harvest-2026.yaml'), 'utf8')
  await run(cwd, `shapes add incoming --name farming --context-url ${url}`)
  writeFileSync(join(cwd, 'harvest.yaml'), text.replace('sugar beets', 'sugar beet').replace('48.5', '0'))
  const result = await run(cwd, 'check')
  expect(result.code).toBe(1)
  expect(result.all).toContain('harvest.yaml:6')
  expect(result.all).toContain('did you mean "sugar beets"')
})

test('a file that was changed is an error, and so is one that came later', async () => {
  const cwd = project()
  await run(cwd, `shapes add incoming --name farming --context-url ${url}`)
  const file = join(cwd, 'vocabularies', 'farming', 'farming.ttl')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('sh:minCount 1', 'sh:minCount 0'))
  for (const line of ['check', 'shapes list', 'new HarvestRecord']) {
    const result = await run(cwd, line)
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/its digest differs[\s\S]*gx.js shapes add .* --force/)
  }
  const again = await run(cwd, `shapes add vocabularies/farming --name farming --context-url ${url} --force`)
  expect(again.code, again.all).toBe(0)
  expect((await run(cwd, 'shapes list')).code).toBe(0)
  writeFileSync(join(cwd, 'vocabularies', 'farming', 'more.ttl'), text)
  expect((await run(cwd, 'shapes list')).stderr).toContain('was not added')
})

test('nothing is written when a vocabulary is refused, and the finding shows the place', async () => {
  const cwd = project()
  const file = join(cwd, 'incoming', 'farming.ttl')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\ngx:LegalPerson rdfs:subClassOf farm:HarvestRecord .\n`)
  const result = await run(cwd, `shapes add incoming --name farming --context-url ${url}`)
  expect(result.code).toBe(1)
  expect(result.stderr).toContain('error[vocabulary/foreign-hierarchy]')
  expect(result.stderr).toMatch(/incoming.farming\.ttl:\d+:1/)
  expect(existsSync(join(cwd, 'vocabularies'))).toBe(false)
  const { report } = await json(cwd, `shapes add incoming --name farming --context-url ${url}`)
  expect(report).toMatchObject({ ok: false })
})

test.each([
  ['shapes add nowhere', 2, 'there is no file or folder nowhere'],
  ['shapes add incoming --name Big!', 2, 'is no name for a vocabulary'],
  ['shapes add incoming --name farming', 1, 'context-url'],
  ['shapes add empty', 2, 'there is no file of a vocabulary'],
])('%s', async (line, code, words) => {
  const cwd = project()
  mkdirSync(join(cwd, 'empty'))
  const result = await run(cwd, line)
  expect(result.code, result.all).toBe(code)
  expect(result.stderr).toContain(words)
})

test('a second vocabulary builds on the first; the release of the project counts', async () => {
  const cwd = project('release: gaia-x-2.2.1\n')
  await run(cwd, `shapes add incoming --name farming --context-url ${url}`)
  mkdirSync(join(cwd, 'organic'))
  writeFileSync(
    join(cwd, 'organic', 'organic.ttl'),
    `@prefix o: <https://organic.example/ns#> . @prefix farm: <https://farming.example/ns#> .
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
o:OrganicHarvest rdfs:subClassOf farm:HarvestRecord .
o:S a sh:NodeShape ; sh:targetClass o:OrganicHarvest ; sh:property [ sh:path o:seal ; sh:minCount 1 ] .`,
  )
  const context = {
    o: 'https://organic.example/ns#',
    OrganicHarvest: { '@id': 'o:OrganicHarvest' },
    seal: { '@id': 'o:seal' },
  }
  writeFileSync(join(cwd, 'organic', 'c.jsonld'), JSON.stringify({ '@context': context }))
  const added = await json(cwd, 'shapes add organic --context-url https://organic.example/context')
  expect(added).toMatchObject({ name: 'organic', release: 'gaia-x-2.2.1', classes: [{ name: 'OrganicHarvest' }] })
  const { stdout } = await run(cwd, 'shapes show OrganicHarvest')
  expect(stdout).toContain('It is a kind of HarvestRecord, VirtualResource')
  expect(stdout).toContain('crop (one or more)')
})

test('a folder with a vocabulary inside gives its own name', async () => {
  const cwd = project()
  cpSync(farming, join(cwd, 'farming'), { recursive: true })
  const added = await run(cwd, `shapes add farming --context-url ${url}`)
  expect([added.code, readdirSync(join(cwd, 'vocabularies'))]).toEqual([0, ['farming']])
})
