import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Federation, federation, type Participant } from '@gxkit/testkit'
import { type Listening, listen } from '@gxkit/testkit/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx } from './cli-process.ts'

let world: Federation
let server: Listening
let nordlicht: Participant

beforeAll(async () => {
  // The command goes by the clock of the machine.
  world = await federation({ now: new Date() })
  server = await listen(world)
  nordlicht = world.participants[0]
})
afterAll(() => server.close())

/** A folder with the description of the clearing house and the authority of its certificates. */
function house(): string {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'ca.pem'), world.authority.pem)
  const { id, name, services } = world.operator
  const connect = server.ownHosts.map(({ host, addresses, port }) => ({ host, addresses, port, ca: 'ca.pem' }))
  writeFileSync(join(cwd, 'house.json'), JSON.stringify({ id, name, environment: 'test', services, connect }))
  return cwd
}

const asked = (part: string): number => world.hosts.log.filter((line) => line.includes(part)).length
const notary = ['notary', 'vat-id', 'DE123456788', '--operator', 'house.json', '--id']
const submit = ['submit', 'presentation.jwt', '--operator', 'house.json']

test('the clearing house is described and probed', async () => {
  const cwd = house()
  const run = await gx(['clearing-houses', '--operator', 'house.json', '--probe'], { cwd })
  expect([run.code, run.stdout.match(/ up: /g)?.length]).toEqual([0, 4])
  expectCalm(run)
})

test('a number, a presentation with it, a label; a second run asks nothing', async () => {
  const cwd = house()
  const number = await gx([...notary, nordlicht.number.id], { cwd })
  expect([number.code, number.stdout.trim()]).toEqual([0, 'vat-id.jwt'])
  const token = readFileSync(join(cwd, 'vat-id.jwt'), 'utf8').trim()
  const presentation = await nordlicht.present([...(await nordlicht.ownCredentials()), token])
  writeFileSync(join(cwd, 'presentation.jwt'), presentation)
  const vcid = ['--vcid', `${nordlicht.base}label.jwt`]

  const before = world.hosts.log.length
  const dry = await gx([...submit, ...vcid, '--dry-run'], { cwd })
  expect(dry.stdout).toContain('/api/credential-offers/standard-compliance?vcid=')
  expect(world.hosts.log.length).toBe(before)

  const first = await gx([...submit, ...vcid, '--level', 'sc'], { cwd })
  expectCalm(first)
  expect([first.code, first.stdout.trim()]).toEqual([0, 'label-sc.jwt'])
  expect(first.stderr).toContain('attests SC for 3 credentials')
  expect(asked('credential-offers')).toBe(1)

  const second = await gx([...submit, ...vcid, '--force', '--json'], { cwd })
  expect(JSON.parse(second.stdout)).toMatchObject({
    level: 'SC',
    files: ['label-sc.jwt'],
    issuer: world.compliance.did,
  })
  expect(JSON.parse(second.stdout).keptFrom).toMatch(/^20/)
  expect(asked('credential-offers')).toBe(1)
  expect(readdirSync(join(cwd, 'receipts'))).toHaveLength(2)
})

describe('what goes wrong is told before anything is sent', () => {
  test('a number that cannot exist is not asked about', async () => {
    const before = world.hosts.log.length
    const run = await gx(
      ['notary', 'vat-id', 'DE123456789', '--operator', 'house.json', '--id', 'https://a.example/x'],
      {
        cwd: house(),
      },
    )
    expect([run.code, world.hosts.log.length]).toEqual([1, before])
    expectCalm(run)
  })

  test('a number that the register does not know', async () => {
    const cwd = house()
    const run = await gx(
      ['notary', 'vat-id', 'ATU12345675', '--operator', 'house.json', '--id', 'https://a.example/x'],
      { cwd },
    )
    expect(run.code).toBe(1)
    expect(run.all).toContain('clearing-house/unknown-number')
    expect(readdirSync(cwd)).not.toContain('vat-id.jwt')
  })

  test('a page in front of the DID document', async () => {
    const cwd = house()
    writeFileSync(join(cwd, 'presentation.jwt'), await nordlicht.present(await nordlicht.ownCredentials()))
    const did = `https://${nordlicht.host}/.well-known/did.json`
    world.hosts.publish(did, { content: '<!doctype html>Visit site?', mediaType: 'text/html' })
    const before = asked('credential-offers')
    const run = await gx([...submit, '--vcid', `${nordlicht.base}label.jwt`], { cwd })
    world.hosts.publish(did, { content: JSON.stringify(nordlicht.didDocument), mediaType: 'application/did+json' })
    expect(run.code).toBe(1)
    expect(run.all).toContain('hosting/web-page')
    expect(run.stderr).toContain('Nothing was sent')
    expect(asked('credential-offers')).toBe(before)
    expectCalm(run)
  })

  test('without a number by the notary the clearing house refuses, and the advice says what to do', async () => {
    const cwd = house()
    writeFileSync(join(cwd, 'presentation.jwt'), await nordlicht.present(await nordlicht.ownCredentials()))
    const run = await gx([...submit, '--vcid', `${nordlicht.base}label.jwt`, '--json'], { cwd })
    expect(run.code).toBe(1)
    expect(readdirSync(cwd)).not.toContain('label-sc.jwt')
    expectCalm(run)
  })

  test.each([
    ['a clearing house of nobody', ['submit', 'ca.pem', '--operator', 'nobody'], 'ERR_OPTION_INVALID'],
    ['a level that there is not', [...submit.slice(0, 1), 'ca.pem', '--level', 'l4'], 'ERR_OPTION_INVALID'],
    ['no address for the label', ['submit', 'ca.pem', '--operator', 'house.json'], 'ERR_OPTION_INVALID'],
    ['a file that describes none', ['clearing-houses', '--operator', 'bad.yaml'], 'ERR_INPUT_REFUSED'],
  ])('%s', async (_title, args, code) => {
    const cwd = house()
    writeFileSync(join(cwd, 'bad.yaml'), 'id: x\nservices: { compliance: { url: "http://a.example" } }\n')
    const run = await gx(args, { cwd })
    expect(run.all).toContain(code)
    expectCalm(run)
  })
})

test('a service that is gone leaves exit code 3 and a receipt that tells of the attempt', async () => {
  const cwd = house()
  const label = 'https://compliance.clearing-house.example/v2/api/credential-offers/standard-compliance'
  const token = await gx([...notary, nordlicht.number.id], { cwd })
  expect(token.code).toBe(0)
  const number = readFileSync(join(cwd, 'vat-id.jwt'), 'utf8').trim()
  writeFileSync(join(cwd, 'presentation.jwt'), await nordlicht.present([...(await nordlicht.ownCredentials()), number]))
  world.hosts.publish(label, async () => new Response('', { status: 503 }))
  const run = await gx([...submit, '--vcid', `${nordlicht.base}label.jwt`], { cwd })
  world.hosts.withdraw(label)
  expect(run.code).toBe(3)
  expect(run.stderr).toContain('clearing-houses --probe')
  const kept = readdirSync(join(cwd, 'receipts')).map((name) =>
    JSON.parse(readFileSync(join(cwd, 'receipts', name), 'utf8')),
  )
  expect(kept.map(({ step, state }) => `${step} ${state}`).sort()).toEqual([
    'label asked',
    'registration-number obtained',
  ])
  const again = await gx([...submit, '--vcid', `${nordlicht.base}label.jwt`], { cwd })
  expect(again.code).toBe(0)
  expect(again.stderr).toContain('without an answer')
})
