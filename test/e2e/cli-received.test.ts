import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx, type Run, withExample } from './cli-process.ts'

/** A provider whose number a notary has confirmed: another party, with another DID, another key and another project. */
let cwd: string

beforeAll(async () => {
  cwd = withExample()
  const notary = join(cwd, 'notary')
  mkdirSync(notary)
  writeFileSync(join(notary, 'gx.yaml'), 'issuer: did:web:notary.example\nbaseUrl: https://notary.example/\n')
  writeFileSync(join(notary, 'vat.yaml'), 'type: VatID\nid: vat\nvatID: DE123456788\ncountryCode: DE\n')
  rmSync(join(cwd, 'project', 'registration-number.yaml'))
  const participant = join(cwd, 'project', 'participant.yaml')
  const text = readFileSync(participant, 'utf8')
  writeFileSync(
    participant,
    text.replace('registrationNumber: nordlicht-vat', 'registrationNumber: https://notary.example/vat#subject'),
  )
  for (const line of [
    'key create notary --algorithm EdDSA --no-passphrase',
    'did create notary',
    'build notary',
    'sign notary',
    'sign notary/build/vat.json --mechanism ed25519-signature-2020 --out vat-embedded.json',
    'key create project --no-passphrase',
    'did create project',
  ])
    await fine(line)
}, 120_000)

async function fine(line: string, folder = cwd): Promise<Run> {
  const run = await gx(line.split(' '), { cwd: folder })
  expect(run.code, `${line}\n${run.all}`).toBe(0)
  expectCalm(run)
  return run
}

function receive(content: string, name = 'vat.jwt'): void {
  rmSync(join(cwd, 'project', 'received'), { recursive: true, force: true })
  mkdirSync(join(cwd, 'project', 'received'))
  writeFileSync(join(cwd, 'project', 'received', name), content)
}

const token = (): string => readFileSync(join(cwd, 'notary', 'signed', 'vat.jwt'), 'utf8')

describe('a credential that somebody else issued', () => {
  test('is asked for, and where it belongs is said', async () => {
    rmSync(join(cwd, 'project', 'received'), { recursive: true, force: true })
    const run = await gx(['check', 'project'], { cwd })
    expect(run.code).toBe(1)
    expect(run.all).toContain('shape/reference-unresolved')
    expect(run.all.replace(/\s+/g, ' ')).toContain('belongs in the folder received/')
  })

  test('goes from received/ into the presentation, unchanged', async () => {
    receive(token())
    const check = JSON.parse((await fine('check project --json')).stdout) as {
      report: { checks: { id: string; status: string; location?: { source: string } }[] }
    }
    expect(JSON.stringify(check)).toMatch(/not-checked/)
    expect((await fine('check project')).all).toContain('not checked')
    await fine('build project')
    expect(readdirSync(join(cwd, 'project', 'build'))).not.toContain('vat.json')
    const sign = await fine('sign project')
    expect(sign.all).toMatch(/ present project\n/)
    expect(readdirSync(join(cwd, 'project', 'signed'))).not.toContain('vat.jwt')
    expect(readFileSync(join(cwd, 'project', 'received', 'vat.jwt'), 'utf8')).toBe(token())
    expect((await fine('present project')).all).toContain('(1 of them received from others)')
    cpSync(join(cwd, 'notary', 'dids'), join(cwd, 'project', 'dids'), { recursive: true })
    const verify = await fine('verify project/presentation.jwt')
    expect(verify.all).toContain('did:web:notary.example')
    const alone = await gx(['present', 'project/signed', '--out', 'alone.jwt'], { cwd })
    expect(alone.code, alone.all).toBe(0)
    expect(alone.all).not.toContain('received from others')
  }, 60_000)

  test('may carry its proof inside, or stand in an envelope', async () => {
    receive(readFileSync(join(cwd, 'vat-embedded.json'), 'utf8'), 'vat.json')
    await fine('check project')
    const envelope = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      id: `data:application/vc+jwt,${token().trim()}`,
      type: 'EnvelopedVerifiableCredential',
    }
    receive(JSON.stringify(envelope), 'vat.json')
    await fine('check project')
    await fine('check project/participant.yaml')
  }, 60_000)

  test('is compared with the class that the reference asks for', async () => {
    const [header, payload = '', signature] = token().trim().split('.')
    const document = Buffer.from(payload, 'base64url').toString().replaceAll('gx:VatID', 'gx:Address')
    receive([header, Buffer.from(document).toString('base64url'), signature].join('.'))
    const run = await gx(['check', 'project'], { cwd })
    expect(run.code).toBe(1)
    expect(run.all).toContain('project/received/vat.jwt')
    expectCalm(run)
  })
})

describe('what is no such credential is told, with its file', () => {
  const cases: readonly (readonly [what: string, name: string, content: () => string, code: string])[] = [
    ['nothing', 'vat.jwt', () => '', 'verify/unknown-format'],
    ['a token cut short', 'vat.jwt', () => token().slice(0, 200), 'verify/unknown-format'],
    ['a payload that is no JSON', 'vat.jwt', () => 'eyJhbGciOiJFUzI1NiJ9.e30x.AAAA', 'json/'],
    ['a token with padding', 'vat.jwt', () => `${token().trim()}=`, 'proof/not-compact'],
    ['half a JSON document', 'vat.json', () => '{"a": ', 'json/'],
    ['a key twice', 'vat.json', () => '{"a": 1, "a": 2}', 'json/duplicate-key'],
    ['no proof', 'vat.json', () => readFileSync(join(cwd, 'notary', 'build', 'vat.json'), 'utf8'), 'verify/unsecured'],
    ['another ending', 'vat.txt', token, 'verify/unknown-format'],
  ]
  test.each(cases)('%s', async (_what, name, content, code) => {
    receive(content(), name)
    for (const command of ['check', 'build']) {
      const run = await gx([command, 'project', '--json'], { cwd })
      expect(run.code, run.all).toBe(1)
      expect(run.all).toContain(code)
      expect(run.all).toContain(`project/received/${name}`)
      expectCalm(run)
    }
  })

  test('a folder, a second file with the same id, and one that is no text', async () => {
    receive(token())
    mkdirSync(join(cwd, 'project', 'received', 'more'))
    writeFileSync(join(cwd, 'project', 'received', 'twice.jwt'), token())
    const run = await gx(['check', 'project'], { cwd })
    expect(run.code).toBe(1)
    expect(run.all).toContain('it is a folder')
    expect(run.all).toContain('presentation/duplicate-id')
    receive(token())
    writeFileSync(join(cwd, 'project', 'received', 'b.jwt'), new Uint8Array([0xff, 0xfe, 0x00]))
    const binary = await gx(['check', 'project'], { cwd })
    expect(binary.code).not.toBe(0)
    expect(binary.all).toContain('project/received/b.jwt is not text')
    expectCalm(binary)
  })

  test('is not presented either', async () => {
    receive('{"a": ', 'vat.json')
    const run = await gx(['present', 'project', '--out', join(emptyFolder(), 'p.jwt')], { cwd })
    expect(run.code).toBe(1)
    expect(run.all).toContain('project/received/vat.json')
  })
})
