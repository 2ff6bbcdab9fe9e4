import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { issueChain } from '../support/authorities.ts'
import { emptyFolder, expectCalm, filesIn, gx, masked, type Run } from './cli-process.ts'

let demo = ''
let demoRun: Run
const provider = join('gxkit-demo', 'nordlicht-cloud')

beforeAll(async () => {
  demo = emptyFolder()
  demoRun = await gx(['demo'], { cwd: demo })
})

function copyOfDemo(): string {
  const folder = emptyFolder()
  cpSync(demo, folder, { recursive: true })
  return folder
}

test('the demo tells what it does, step by step', () => {
  expect(demoRun.code, demoRun.all).toBe(0)
  expectCalm(demoRun)
  expect(masked(demoRun.stderr)).toMatchInlineSnapshot(`
    "From facts in YAML to verified credentials, for 2 example providers. No network is used.

    gxkit-demo/nordlicht-cloud
      1. check    7 files of plain facts read, 25 checks passed (# s)
      2. keys     a private key, and DID documents of did:web:nordlicht-cloud.example and did:web:notary.example (# s)
      3. build    6 credentials, not signed yet (# s)
      4. sign     5 by did:web:nordlicht-cloud.example, 1 by did:web:notary.example (the demo plays the notary) (# s)
      5. present  all 6 in one presentation, signed by did:web:nordlicht-cloud.example (# s)
      6. verify   offline, 94 checks passed: signatures, dates, shapes (# s)
      7. picture  who claims what about whom, as SVG and as Mermaid text (# s)

    gxkit-demo/harvest-data
      1. check    8 files of plain facts read, 29 checks passed (# s)
      2. keys     a private key, and DID documents of did:web:harvest-data.example and did:web:notary.example (# s)
      3. build    7 credentials, not signed yet (# s)
      4. sign     5 by did:web:harvest-data.example, 2 by did:web:notary.example (the demo plays the notary) (# s)
      5. present  all 7 in one presentation, signed by did:web:harvest-data.example (# s)
      6. verify   offline, 107 checks passed: signatures, dates, shapes (# s)
      7. picture  who claims what about whom, as SVG and as Mermaid text (# s)

    And if a fact is wrong? The same files with another country code:

    error[manifest/not-in-list]: "Germny" is not a value of "countryCode"; did you mean "Germany"?
      --> gxkit-demo/nordlicht-cloud/participant.yaml:19:16  /legalAddress/countryCode
       |
    18 |   locality: Hamburg
    19 |   countryCode: Germny
       |                ^^^^^^
       = why:  Only the listed values are understood by everybody who reads the credential.
       = next: Write "Germany".

    58 files written, for each provider:
    next: gx verify gxkit-demo/nordlicht-cloud/presentation.jwt
    "
  `)
  expect(masked(demoRun.stdout)).toMatchInlineSnapshot(`
    "  gxkit-demo/nordlicht-cloud/*.yaml               the facts, to read and to change
      gxkit-demo/nordlicht-cloud/build/               credentials, unsigned
      gxkit-demo/nordlicht-cloud/keys/                the private key; only you can read it
      gxkit-demo/nordlicht-cloud/dids/                DID documents with the public keys
      gxkit-demo/nordlicht-cloud/signed/              credentials, signed
      gxkit-demo/nordlicht-cloud/presentation.jwt     all of them in one signed presentation
      gxkit-demo/nordlicht-cloud/who-claims-what.svg  the picture; open it in a browser
    "
  `)
})

test('the demo writes private keys for the owner alone, and nowhere else', () => {
  const files = Object.keys(filesIn(demo))
  const keys = files.filter((file) => file.endsWith('.jwk.json'))
  expect(keys).toHaveLength(3)
  for (const key of keys) expect(statSync(join(demo, key)).mode & 0o777).toBe(0o600)
  const secrets = keys.map((key) => (JSON.parse(readFileSync(join(demo, key), 'utf8')) as { d: string }).d)
  for (const file of files.filter((each) => !keys.includes(each) && statSync(join(demo, each)).isFile())) {
    const text = readFileSync(join(demo, file), 'utf8')
    for (const secret of secrets) expect(text.includes(secret), file).toBe(false)
  }
  for (const secret of secrets) expect(demoRun.all.includes(secret)).toBe(false)
})

test('verify says who signed what, what was checked, and what was not', async () => {
  const run = await gx(['verify', join(provider, 'presentation.jwt')], { cwd: demo })
  expect(run.code, run.all).toBe(0)
  expect(masked(run.stdout).replace(/at <time>|at \S+Z/, 'at <time>')).toMatchInlineSnapshot(`
    "verified: gxkit-demo/nordlicht-cloud/presentation.jwt is a presentation as token (VP-JWT)
    presented by did:web:nordlicht-cloud.example (key #key-1, PS256)

    6 credentials
      1. gx:Datacenter about https://nordlicht-cloud.example/gaia-x/datacenter-hamburg#subject
         signed by did:web:nordlicht-cloud.example (key #key-1, PS256), valid until <time>
      2. gx:ObjectStorageServiceOffering about https://nordlicht-cloud.example/gaia-x/object-storage#subject
         signed by did:web:nordlicht-cloud.example (key #key-1, PS256), valid until <time>
      3. gx:LegalPerson about https://nordlicht-cloud.example/gaia-x/nordlicht#subject
         signed by did:web:nordlicht-cloud.example (key #key-1, PS256), valid until <time>
      4. gx:VatID about https://nordlicht-cloud.example/gaia-x/nordlicht-vat#subject
         signed by did:web:notary.example (key #key-1, PS256), valid until <time>
      5. gx:Issuer about https://nordlicht-cloud.example/gaia-x/nordlicht-terms#subject
         signed by did:web:nordlicht-cloud.example (key #key-1, PS256), valid until <time>
      6. gx:VirtualMachineServiceOffering about https://nordlicht-cloud.example/gaia-x/virtual-machines#subject
         signed by did:web:nordlicht-cloud.example (key #key-1, PS256), valid until <time>

    answers
      yes          signatures       every signature is good, and by the party that is named
      not checked  state and trust  trust/certificate-chain: no trust anchors were given, so no certificate was looked at; trust/issuer: no list of trusted issuers was given; did:web:nordlicht-cloud.example was taken as it is
      yes          rules            the rules of the data model and of the release are kept

    checks
      passed       format/recognised            7 documents
      passed       proof/format                 7 documents
      passed       proof/header                 7 documents
      passed       proof/claims                 7 documents
      passed       proof/issuer-controls-key    7 documents
      passed       proof/key                    7 documents
      passed       proof/signature              7 documents
      passed       credential/structure         7 documents
      passed       linked-data/contexts         7 documents
      passed       credential/validity-period   7 documents: at <time>, clocks may differ by 60 s
      passed       presentation/holder          presentation.jwt: signed by did:web:nordlicht-cloud.example
      not checked  presentation/challenge       presentation.jwt: no challenge was asked for
      not checked  presentation/domain          presentation.jwt: no domain was asked for
      passed       presentation/credentials     presentation.jwt: 6 in it
      passed       presentation/distinct-ids    presentation.jwt
      passed       presentation/holder-subject  presentation.jwt
      passed       presentation/graphs          presentation.jwt
      passed       presentation/references      presentation.jwt
      passed       credential/status            6 documents: none declared
      not checked  trust/certificate-chain      6 documents: no trust anchors were given, so no certificate was looked at
      not checked  trust/issuer                 5 documents: no list of trusted issuers was given; did:web:nordlicht-cloud.example was taken as it is
      not checked  trust/issuer                 credential 4: no list of trusted issuers was given; did:web:notary.example was taken as it is
      passed       shape/targets                6 documents
      passed       shape/conforms               6 documents
      not checked  document/digest              credential 2: nobody fetched https://nordlicht-cloud.example/legal/storage-terms-2026-03.pdf
      not checked  document/digest              credential 6: nobody fetched https://nordlicht-cloud.example/legal/compute-terms-2026-03.pdf

    as far as checked: no errors · 94 checks passed, 16 not checked (presentation/challenge, presentation/domain, trust/certificate-chain, trust/issuer, document/digest)
    next: gx inspect gxkit-demo/nordlicht-cloud/presentation.jwt
    "
  `)
  expect(run.stderr).toBe('')
})

test('check shows the place, the reason and the next step', async () => {
  const cwd = copyOfDemo()
  const file = join(cwd, provider, 'participant.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('legalAddress:', 'legalAdress:'))
  const run = await gx(['check', file.slice(cwd.length + 1)], { cwd })
  expect(run.code).toBe(1)
  expect(run.stdout).toBe('')
  expect(masked(run.stderr)).toMatchInlineSnapshot(`
    "error[manifest/unknown-property]: LegalPerson has no property "legalAdress"; did you mean "legalAddress"?
      --> gxkit-demo/nordlicht-cloud/participant.yaml:15:1  /legalAdress
       |
    14 | # Country codes have two capital letters (ISO 3166-1).
    15 | legalAdress:
       | ^^^^^^^^^^^
       = why:  Most types are closed: a clearing house refuses a description with a property it does not know.
       = next: Write "legalAddress:".

    1 error · 2 checks passed, 1 failed, 1 not checked (shape/conforms: the facts come first)
    next: gx check gxkit-demo/nordlicht-cloud/participant.yaml --fix=likely
    "
  `)
})

test('inspect shows the layers and says that nothing was verified', async () => {
  const run = await gx(['inspect', join(provider, 'signed', 'nordlicht-vat.jwt')], { cwd: demo })
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(/NOTHING WAS VERIFIED/)
  expect(masked(run.stdout)).toMatchInlineSnapshot(`
    "gxkit-demo/nordlicht-cloud/signed/nordlicht-vat.jwt > header: header of a token (a signature of 256 bytes, not verified)
      VC-JWT claims to cover: the whole content of the token, character for character, and its header
      {
        "alg": "PS256",
        "typ": "vc+jwt",
        "cty": "vc",
        "kid": "did:web:notary.example#key-1",
        "iss": "did:web:notary.example"
      }

    gxkit-demo/nordlicht-cloud/signed/nordlicht-vat.jwt > payload: a credential
      {
        "@context": [
          "https://www.w3.org/ns/credentials/v2",
          "https://w3id.org/gaia-x/development#"
        ],
        "id": "https://nordlicht-cloud.example/gaia-x/nordlicht-vat",
        "type": [
          "VerifiableCredential",
          "gx:VatID"
        ],
        "issuer": "did:web:notary.example",
        "validFrom": "<time>",
        "validUntil": "<time>",
        "credentialSubject": {
          "id": "https://nordlicht-cloud.example/gaia-x/nordlicht-vat#subject",
          "type": "gx:VatID",
          "vatID": "DE123456788",
          "countryCode": "DE"
        }
      }
    "
  `)
})

test('inspect takes anything and never shows a private key', async () => {
  const key = join(provider, 'keys', 'key-1.jwk.json')
  const { d } = JSON.parse(readFileSync(join(demo, key), 'utf8')) as { d: string }
  const run = await gx(['inspect', key], { cwd: demo })
  expect(run.stdout).toContain('a PRIVATE key')
  expect(run.all).not.toContain(d)
  for (const [file, what] of [
    [join(provider, 'presentation.jwt'), 'a presentation'],
    [join(provider, 'build', 'nordlicht.json'), 'a credential without a proof'],
    [join(provider, 'dids', 'notary.example', 'did.json'), 'a DID document'],
    [join(provider, 'participant.yaml'), 'a manifest'],
    [join(provider, 'gx.yaml'), 'the settings of a project'],
  ] as const) {
    expect((await gx(['inspect', file], { cwd: demo })).stdout).toContain(what)
  }
  const piped = await gx(['inspect', '-'], { cwd: demo, input: 'just words' })
  expect(piped.stdout).toBe('standard input: plain text\n')
})

test('each step by hand, with a key of the user’s own kind', async () => {
  const cwd = emptyFolder()
  cpSync(fileURLToPath(new URL('../../examples/harvest-data', import.meta.url)), join(cwd, 'p'), { recursive: true })
  const lines = [
    'key create p --algorithm ES256 --name seal --no-passphrase',
    'did create p',
    'key create --algorithm EdDSA --no-passphrase --out notary.jwk.json',
    'did create --did did:web:notary.example --key notary.jwk.json --out p/dids/notary.json',
    'check p',
    'build p',
    'sign p',
    'sign p/build/harvest-lei.json p/build/harvest-euid.json --key notary.jwk.json --out p/signed',
    'present p --challenge abc --domain https://verifier.example',
    'verify p/presentation.jwt --challenge abc --domain https://verifier.example',
    'sign p/build/harvest-lei.json --key notary.jwk.json --mechanism ed25519-signature-2020 --out embedded.json',
    'verify embedded.json --dids p/dids',
    'check p/build',
    'convert p/build/harvest.json --to turtle --out harvest.ttl',
    'convert harvest.ttl --to nquads --out harvest.nq',
    'convert harvest.nq --to jsonld',
  ]
  for (const line of lines) {
    const run = await gx(line.split(' '), { cwd })
    expect(run.code, `${line}\n${run.all}`).toBe(0)
    expectCalm(run)
  }
  const wrong = await gx(['verify', 'p/presentation.jwt', '--challenge', 'other'], { cwd })
  expect(wrong.code).toBe(1)
  const late = await gx(['verify', 'p/presentation.jwt', '--at', '2096-01-01', '--json'], { cwd })
  expect(late.code).toBe(1)
  expect(late.stdout).toContain('credential/expired')
}, 120_000)

describe('exit codes, and --json as one document', () => {
  const cases: readonly (readonly [code: number, line: string])[] = [
    [0, '--version'],
    [0, '--help'],
    [0, 'check --help'],
    [0, 'explain'],
    [0, 'explain json/duplicate-key'],
    [0, `check ${provider}`],
    [0, `check ${provider}/build`],
    [0, `verify ${provider}/presentation.jwt`],
    [0, `inspect ${provider}/presentation.jwt`],
    [0, `convert ${provider}/build/nordlicht.json --to nquads`],
    [0, `key create --algorithm EdDSA --no-passphrase --out key.jwk.json`],
    [1, 'verify bad.jwt'],
    [1, 'check bad.json'],
    [1, `verify ${provider}/presentation.jwt --at 2031-01-01`],
    [1, `verify ${provider}/build/nordlicht.json`],
    [0, 'help sign'],
    [0, `verify ${provider}/signed/nordlicht.jwt --no-shapes`],
    [1, `verify ${provider}/signed/nordlicht.jwt`],
    [2, ''],
    [2, 'chek'],
    [2, 'key'],
    [2, 'check --bogus'],
    [2, 'verify'],
    [2, 'verify a b'],
    [2, 'check absent.yaml'],
    [2, 'build .'],
    [2, 'explain json/nothing'],
    [2, 'verify bad.jwt --at yesterday'],
    [2, `convert ${provider}/build/nordlicht.json --to pdf`],
    [2, 'key create --algorithm RS256 --out other.json'],
    [3, 'sign orphan.json'],
    [3, `verify ${provider}/presentation.jwt --dids empty`],
    [3, 'key create --algorithm ES256 --no-passphrase --out bad.json/key.json'],
    [3, 'verify gxkit-demo'],
  ]
  let cwd = ''
  beforeAll(() => {
    cwd = copyOfDemo()
    writeFileSync(join(cwd, 'bad.jwt'), 'eyJhbGciOiJQUzI1NiJ9.e30.AAAA')
    writeFileSync(join(cwd, 'bad.json'), '{')
    mkdirSync(join(cwd, 'empty'))
    writeFileSync(join(cwd, 'orphan.json'), '{ "issuer": "did:web:nobody.example" }')
  })

  test.each(cases)('%i: gx %s', async (code, line) => {
    const words = line.split(' ').filter((word) => word !== '')
    const run = await gx([...words, '--json'], { cwd })
    expect(run.code, run.all).toBe(code)
    expectCalm(run)
    const document = JSON.parse(run.stdout) as Readonly<Record<string, unknown>>
    expect(document).toMatchObject({ formatVersion: '1.0', ok: code === 0, exitCode: code })
    expect(String(document.command)).toMatch(/^gx/)
  })
})

test('every example of the help works when pasted, and every help fits one screen', async () => {
  const cwd = copyOfDemo()
  const { stdout } = await gx(['--help'], { cwd })
  const names = [...stdout.matchAll(/^ {2}gx ([\w-]+(?: [a-z]+)?) {2}/gm)].map(([, name = '']) => name)
  expect(names).toEqual(expect.arrayContaining(['did create', 'shapes diff']))
  const chain = await issueChain('provider.example')
  writeFileSync(join(cwd, 'roots.pem'), chain.root.pem)
  writeFileSync(join(cwd, 'chain.pem'), chain.pem)
  for (const name of names) {
    // Only what is signed after a status list was started has an entry in it.
    if (name === 'status set') await gx(['sign', provider, '--force'], { cwd })
    const help = await gx([...name.split(' '), '--help'], { cwd })
    expect(help.stdout.split('\n').length).toBeLessThanOrEqual(36)
    const example = /^ {2}\$ gx (.+)$/m.exec(help.stdout.split('\n')[0] ?? '')?.[1] ?? ''
    // There is no registry to ask in a test.
    if (example.startsWith('shapes verify https:')) continue
    // A port that nothing else here listens on.
    const run = await gx(example.replace('--port 8080', '--port 47613').split(' '), {
      cwd,
      ...(name === 'serve' && { watch: untilItListens }),
    })
    expect(run.code, `${example}\n${run.all}`).toBe(0)
  }
}, 600_000)

/** A service runs until somebody ends it. */
function untilItListens(child: { kill(signal: 'SIGINT'): unknown }, stderr: string): void {
  if (stderr.endsWith('Ctrl-C ends it.\n')) child.kill('SIGINT')
}

test('a reader that stops reading is no error', async () => {
  const bin = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'inspect', join(provider, 'presentation.jwt')], { cwd: demo })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.destroy()
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/EPIPE|^\s+at /m)
})

test('colours only where they are wanted', async () => {
  const args = ['explain', 'json/duplicate-key']
  const coloured = '\u001b['
  expect((await gx(args, { cwd: demo })).stdout).not.toContain(coloured)
  expect((await gx(args, { cwd: demo, env: { FORCE_COLOR: '1' } })).stdout).toContain(coloured)
  expect((await gx(args, { cwd: demo, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(coloured)
})

test('a folder that may not be read', async () => {
  const cwd = emptyFolder()
  mkdirSync(join(cwd, 'closed'))
  writeFileSync(join(cwd, 'closed', 'gx.yaml'), '')
  chmodSync(join(cwd, 'closed'), 0)
  const run = await gx(['check', 'closed'], { cwd })
  chmodSync(join(cwd, 'closed'), 0o700)
  expect(run.code).not.toBe(0)
  expectCalm(run)
})

test('a credential of 22.10 is checked by the rules that its context stands for', async () => {
  const cwd = emptyFolder()
  const credential = (address: string): string =>
    JSON.stringify({
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://w3id.org/security/suites/jws-2020/v1',
        'https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#',
      ],
      type: ['VerifiableCredential'],
      id: 'https://acme.example/acme.json',
      issuer: 'did:web:acme.example',
      issuanceDate: '2024-01-01T00:00:00Z',
      credentialSubject: {
        id: 'https://acme.example/acme.json#cs',
        type: 'gx:LegalParticipant',
        'gx:legalRegistrationNumber': { 'gx:leiCode': '529900T8BM49AURSDO55' },
        'gx:headquarterAddress': { 'gx:countrySubdivisionCode': address },
        'gx:legalAddress': { 'gx:countrySubdivisionCode': 'DE-BE' },
      },
    })
  writeFileSync(join(cwd, 'good.json'), credential('DE-BE'))
  writeFileSync(join(cwd, 'bad.json'), credential('Berlin'))
  const good = await gx(['check', 'good.json'], { cwd })
  expect(good.code, good.all).toBe(0)
  const bad = await gx(['check', 'bad.json'], { cwd })
  expect(bad.code).toBe(1)
  expect(bad.stderr).toContain('/credentialSubject/gx:headquarterAddress')
  const other = await gx(['check', 'good.json', '--release', '25.11'], { cwd })
  expect(other.stderr).toContain('linked-data/context-not-allowed')
})

test('a project of 22.10 is written, checked and built', async () => {
  const cwd = emptyFolder()
  const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
  write('gx.yaml', 'release: gaia-x-22.10\nissuer: did:web:acme.example\nbaseUrl: https://acme.example/gx/\n')
  const made = await gx(['new', 'LegalParticipant', '--release', '22.10', '--id', 'acme'], { cwd })
  expect(made.stdout).toContain('headquarterAddress:')
  write(
    'acme.yaml',
    made.stdout
      .replaceAll('  countrySubdivisionCode:', '  countrySubdivisionCode: DE-BE')
      .replace('legalRegistrationNumber:', 'gx:legalName: Acme GmbH\nlegalRegistrationNumber: number'),
  )
  write('number.yaml', 'type: legalRegistrationNumber\nvatID: DE123456788\ngx:vatID-countryCode: DE\n')
  write('terms.yaml', 'type: GaiaXTermsAndConditions\ntermsAndConditions: accepted\n')
  const checked = await gx(['check', '.'], { cwd })
  expect(checked.code, checked.all).toBe(0)
  expect(checked.stderr.match(/^warning/gm)).toHaveLength(2)
  const built = await gx(['build', '.', '--out', 'out'], { cwd })
  expect(built.code, built.all).toBe(0)
  const acme = JSON.parse(readFileSync(join(cwd, 'out/acme.json'), 'utf8')) as Record<string, unknown>
  expect(acme.issuanceDate).toBeDefined()
  expect(acme.credentialSubject).toEqual({
    id: 'https://acme.example/gx/acme#subject',
    type: 'gx:LegalParticipant',
    'gx:headquarterAddress': { 'gx:countrySubdivisionCode': 'DE-BE' },
    'gx:legalAddress': { 'gx:countrySubdivisionCode': 'DE-BE' },
    'gx:legalRegistrationNumber': { id: 'https://acme.example/gx/number#subject' },
    'gx:legalName': 'Acme GmbH',
  })
  const again = await gx(['check', 'out/acme.json', 'out/number.json', 'out/terms.json'], { cwd })
  expect(again.code, again.all).toBe(0)
})
