import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '@gxkit/core'
import { credentialDigest, enclosed, issue, unverifiedContent, vcJwt, withoutJwtClaims } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import { beforeAll, expect, test } from 'vitest'
import { createParty, credentialOf, type Party, tokenOf } from '../support/federation.ts'
import { emptyFolder, expectCalm, gx, type Run } from './cli-process.ts'

let cwd: string
let party: Party
let entries: JsonObject[]
const presentation = 'gxkit-demo/nordlicht-cloud/presentation.jwt'

beforeAll(async () => {
  cwd = emptyFolder()
  expect((await gx(['demo'], { cwd })).code).toBe(0)
  party = await createParty('did:web:clearing.example', 'EdDSA')
  mkdirSync(join(cwd, 'gxkit-demo/nordlicht-cloud/dids/clearing.example'), { recursive: true })
  writeFileSync(
    join(cwd, 'gxkit-demo/nordlicht-cloud/dids/clearing.example/did.json'),
    JSON.stringify(party.didDocument),
  )
  const token = readFileSync(join(cwd, presentation), 'utf8').trim()
  const content = unverifiedContent({ form: 'enveloped', mediaType: 'application/vp+jwt', token })
  const inside = enclosed(content ?? {}, presentation).entries
  entries = await Promise.all(
    inside.map(async ({ secured }) => {
      if (secured === undefined) throw new Error('a credential without a proof')
      const { id = '', type } = withoutJwtClaims(unverifiedContent(secured) ?? {})
      const types = Array.isArray(type) ? type.slice(1).join(',') : ''
      return { id, 'gx:credentialType': types, 'gx:digestSRI': await credentialDigest(secured) }
    }),
  )
}, 120_000)

async function run(listed: readonly JsonObject[], line: string, code: number): Promise<Run> {
  const claims = {
    'gx:labelLevel': 'SC',
    'gx:engineVersion': '2.10.1',
    'gx:rulesVersion': 'CD25.10',
    'gx:compliantCredentials': listed,
    'gx:validatedCriteria': ['https://docs.gaia-x.eu/policy-rules-committee/compliance-document/25.10/#P1.2.5'],
  }
  const label = credentialOf('LabelCredential', 'label', { issuer: party.did, claims })
  const { signer } = party
  const secured = await issue(label, {
    signer,
    mechanism: vcJwt({ release: gaiaX2511 }),
    now: () => new Date('2026-11-21T12:00:00Z'),
  })
  writeFileSync(join(cwd, 'label.jwt'), tokenOf(secured))
  const done = await gx(line.split(' '), { cwd })
  expect(done.code, `${line}\n${done.all}`).toBe(code)
  expectCalm(done)
  return done
}

const line = `verify --no-shapes --label label.jwt --for ${presentation}`

test('a label covers exactly the credentials of a presentation', async () => {
  const { stdout } = await run(entries, line, 0)
  expect(stdout).toContain('(level SC) of did:web:clearing.example covers 6 credentials')
  const { stdout: json } = await run(entries, `${line} --json`, 0)
  const { covers, label } = JSON.parse(json) as Record<string, { readonly ok: boolean; readonly covered?: [] }>
  expect(covers).toMatchObject({ ok: true, level: 'SC', issuer: 'did:web:clearing.example' })
  expect(covers?.covered).toHaveLength(6)
  expect(label?.ok).toBe(true)
})

test('what is missing, changed and more than that is named', async () => {
  const [first = {}, second = {}, ...others] = entries
  const another = { ...first, id: 'https://nordlicht-cloud.example/gaia-x/another' }
  const changed = { ...second, 'gx:digestSRI': `sha256-${'0'.repeat(64)}` }
  const { stdout } = await run([another, changed, ...others], line, 1)
  expect(stdout).toContain('NOT covered')
  expect(stdout).toContain('which was not presented')
  expect(stdout).toContain(`the label does not cover ${String(first.id)}`)
  expect(stdout).toContain(`another version of ${String(second.id)}`)
})

test('a label that does not verify is compared with nothing', async () => {
  const { stdout } = await run(entries, `${line} --at 2028-01-01`, 1)
  expect(stdout).toContain('The label was not compared')
  expect((await run(entries, 'verify --label label.jwt', 2)).all).toContain('--for')
})
