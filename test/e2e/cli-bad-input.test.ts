import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { emptyFolder, expectCalm, filesIn, gx, type Run, withExample } from './cli-process.ts'

/** A folder in which `gx demo` has run. */
let demo = ''
const provider = join('gxkit-demo', 'nordlicht-cloud')

beforeAll(async () => {
  demo = emptyFolder()
  const run = await gx(['demo'], { cwd: demo })
  expect(run.code, run.all).toBe(0)
})

function copyOfDemo(): string {
  const folder = emptyFolder()
  cpSync(demo, folder, { recursive: true })
  return folder
}

/** What every refusal has: the right exit code, the place, the reason, a next step; and it leaves everything as it was. */
interface Refusal {
  readonly cwd: string
  readonly code: number
  /** File, line and column, or the file. */
  readonly place: string
  readonly reason: string | RegExp
  readonly input?: string
}

async function refuses(args: readonly string[], { cwd, code, place, reason, input }: Refusal): Promise<Run> {
  const before = filesIn(cwd)
  const run = await gx(args, { cwd, ...(input !== undefined && { input }) })
  expect(run.code, run.all).toBe(code)
  expect(run.all).toContain(place)
  expect(run.all).toMatch(reason)
  expect(run.all).toMatch(/= next: \S+/)
  expectCalm(run)
  expect(filesIn(cwd)).toEqual(before)
  return run
}

/** A project in which one text of one file is replaced. */
function projectWith(file: string, search: string | RegExp, replacement: string): string {
  const folder = withExample()
  const path = join(folder, 'project', file)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(search, replacement)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
  return folder
}

test('an empty manifest', async () => {
  const cwd = projectWith('participant.yaml', /[\s\S]*/, '')
  const place = '--> project/participant.yaml\n'
  for (const command of ['check', 'build'])
    await refuses([command, 'project'], { cwd, code: 1, place, reason: /empty/ })
})

test('an empty credential, an empty token', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'empty.json'), '')
  writeFileSync(join(cwd, 'empty.jwt'), '\n')
  for (const command of ['check', 'sign']) {
    await refuses([command, 'empty.json'], { cwd, code: 1, place: 'empty.json', reason: /the file is empty/ })
  }
  await refuses(['verify', 'empty.jwt'], { cwd, code: 1, place: 'empty.jwt', reason: /empty/ })
})

test('broken YAML, with line and column', async () => {
  const cwd = projectWith('participant.yaml', 'name: Nordlicht', 'name: "Nordlicht')
  const run = await refuses(['check', 'project'], {
    cwd,
    code: 1,
    place: 'project/participant.yaml:',
    reason: /yaml\//,
  })
  expect(run.stderr).toMatch(/participant\.yaml:\d+:\d+/)
  expect(run.stderr).toMatch(/^\d+ \| /m)
})

test('broken JSON, with line and column', async () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'credential.json'), '{\n  "issuer": "did:web:a.example",\n  "id": oops\n}\n')
  for (const command of ['check', 'sign', 'convert']) {
    const run = await refuses([command, 'credential.json', ...(command === 'convert' ? ['--to', 'turtle'] : [])], {
      cwd,
      code: 1,
      place: 'credential.json:3:9',
      reason: /not valid JSON: expected a value, found "o"/,
    })
    expect(run.stderr).toContain('3 |   "id": oops\n  |         ^')
  }
})

test('duplicate keys in YAML and in JSON', async () => {
  const cwd = projectWith('participant.yaml', 'id: nordlicht\n', 'id: nordlicht\nid: northlight\n')
  await refuses(['check', 'project'], {
    cwd,
    code: 1,
    place: 'project/participant.yaml:6:1',
    reason: /"id" stands here twice/,
  })
  const file = '{\n  "id": "https://a.example/1",\n  "id": "https://a.example/2"\n}\n'
  writeFileSync(join(cwd, 'twice.json'), file)
  await refuses(['check', 'twice.json'], { cwd, code: 1, place: 'twice.json:3:3', reason: /"id" stands here twice/ })
})

test('a missing mandatory property', async () => {
  const cwd = projectWith('participant.yaml', 'registrationNumber: nordlicht-vat\n', '')
  const place = 'project/participant.yaml:'
  for (const command of ['check', 'build'])
    await refuses([command, 'project'], { cwd, code: 1, place, reason: /registrationNumber/ })
})

test.each([
  ['Germny', /"Germany"/],
  ['XX', /countryCode/],
  ['Korea', /North Korea or South Korea/],
])('the wrong country code %s', async (wrong, reason) => {
  const cwd = projectWith('participant.yaml', 'countryCode: DE', `countryCode: ${wrong}`)
  const run = await refuses(['check', 'project'], { cwd, code: 1, place: 'project/participant.yaml:19:16', reason })
  expect(run.stderr).toContain(`${'^'.repeat(wrong.length)}\n`)
})

test('an unknown property with a near neighbour', async () => {
  const cwd = projectWith('participant.yaml', 'legalAddress:', 'legalAdress:')
  const reason = /did you mean "legalAddress"/
  await refuses(['check', 'project'], { cwd, code: 1, place: 'project/participant.yaml:15:1', reason })
})

test('a reference to a missing local id', async () => {
  const cwd = projectWith('virtual-machines.yaml', 'providedBy: nordlicht', 'providedBy: nordlich')
  const reason = /nothing here has the id "nordlich"; did you mean "nordlicht"/
  await refuses(['check', 'project'], { cwd, code: 1, place: 'project/virtual-machines.yaml:', reason })
})

test('a key file that is not a key', async () => {
  const cwd = copyOfDemo()
  const credential = join(provider, 'build', 'nordlicht.json')
  chmodSync(join(cwd, credential), 0o600)
  writeFileSync(join(cwd, 'rubbish.jwk.json'), 'canary-4711 is not a key', { mode: 0o600 })
  for (const [key, code, reason] of [
    ['rubbish.jwk.json', 2, /key/i],
    [credential, 2, /key/i],
    ['absent.jwk.json', 2, /there is no/i],
    ['gxkit-demo', 3, /is not a file|is a folder/],
  ] as const) {
    const run = await refuses(['sign', credential, '--key', key, '--force'], { cwd, code, place: key, reason })
    expect(run.all).not.toContain('canary-4711')
  }
})

test('a key that others can read', async () => {
  const cwd = copyOfDemo()
  const key = join(provider, 'keys', 'key-1.jwk.json')
  chmodSync(join(cwd, key), 0o644)
  const reason = /others on this machine/i
  await refuses(['sign', join(provider, 'build'), '--force'], { cwd, code: 2, place: key, reason })
})

test('a signed file with one byte changed', async () => {
  const cwd = copyOfDemo()
  const file = join(provider, 'signed', 'nordlicht.jwt')
  const token = readFileSync(join(cwd, file), 'utf8').trim()
  const [header = '', payload = '', signature = ''] = token.split('.')
  const claims = Buffer.from(payload, 'base64url').toString('utf8')
  const changed = Buffer.from(claims.replace('Hamburg', 'Homburg')).toString('base64url')
  const flipped = `${signature.slice(0, 20)}${signature[20] === 'A' ? 'B' : 'A'}${signature.slice(21)}`
  for (const bad of [`${header}.${changed}.${signature}`, `${header}.${payload}.${flipped}`]) {
    writeFileSync(join(cwd, file), bad)
    const run = await refuses(['verify', file], { cwd, code: 1, place: file, reason: /proof\/signature/ })
    expect(run.stdout).toContain('NOT verified')
    expect(run.stdout).toMatch(/FAILED\s+proof\/signature/)
  }
})

test('a token without signature, "alg": "none"', async () => {
  const cwd = copyOfDemo()
  const file = join(provider, 'signed', 'nordlicht.jwt')
  const [header = '', payload = ''] = readFileSync(join(cwd, file), 'utf8').trim().split('.')
  const none = { ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), alg: 'none' }
  const unsigned = `${Buffer.from(JSON.stringify(none)).toString('base64url')}.${payload}.`
  writeFileSync(join(cwd, file), unsigned)
  await refuses(['verify', file], { cwd, code: 1, place: file, reason: /the signature is empty/ })
  const piped = { cwd, code: 1, place: 'standard input', reason: /none/, input: `${unsigned}AAAA` }
  await refuses(['verify', '-', '--dids', join(provider, 'dids')], piped)
})

test('an issuer that does not control the key', async () => {
  const cwd = copyOfDemo()
  const credential = join(provider, 'build', 'nordlicht.json')
  const notary = join('gxkit-demo', 'notary.example', 'keys', 'key-1.jwk.json')
  const refusal = { cwd, code: 1, place: notary, reason: /does not control the key/ }
  await refuses(['sign', credential, '--key', notary, '--force'], refusal)

  // Somebody signs in the name of Nordlicht with a DID document of his own making; verifiers know the real one.
  const thief = join(cwd, 'thief')
  mkdirSync(thief)
  const did = 'did:web:nordlicht-cloud.example'
  for (const args of [
    ['key', 'create', '--no-passphrase', '--out', 'key-1.jwk.json'],
    ['did', 'create', '--did', did, '--key', 'key-1.jwk.json', '--out', 'dids/did.json'],
    ['sign', join('..', credential), '--key', 'key-1.jwk.json', '--dids', 'dids', '--out', 'stolen.jwt'],
  ]) {
    const run = await gx(args, { cwd: thief })
    expect(run.code, run.all).toBe(0)
  }
  const verify = ['verify', join('thief', 'stolen.jwt'), '--dids', join(provider, 'dids')]
  await refuses(verify, { cwd, code: 1, place: join('thief', 'stolen.jwt'), reason: /proof\/signature/ })
})

test('an output that cannot be written', async () => {
  const cwd = copyOfDemo()
  writeFileSync(join(cwd, 'a-file'), '')
  const closed = join(cwd, 'closed')
  mkdirSync(closed, { mode: 0o555 })
  const folders = ['a-file/out', '/proc/gx-out', ...(process.getuid?.() === 0 ? [] : ['closed/out'])]
  for (const out of folders.filter((each) => !each.startsWith('/proc') || existsSync('/proc'))) {
    const refusal = { cwd, code: 3, place: out, reason: /cannot be written: / }
    await refuses(['build', provider, '--out', out], refusal)
    await refuses(['sign', join(provider, 'build'), '--out', out], refusal)
    await refuses(['key', 'create', '--algorithm', 'ES256', '--no-passphrase', '--out', `${out}/key.json`], refusal)
  }
  const refusal = { cwd, code: 3, place: 'a-file', reason: /cannot be written: / }
  await refuses(['demo', '--out', 'a-file/out'], refusal)
}, 120_000)

test('files that exist are replaced only when told so, keys never', async () => {
  const cwd = copyOfDemo()
  const build = join(provider, 'build')
  await refuses(['build', provider], { cwd, code: 2, place: build, reason: /exists already/ })
  const key = join(provider, 'keys', 'key-1.jwk.json')
  await refuses(['key', 'create', provider], { cwd, code: 2, place: key, reason: /never overwritten/ })
  const run = await gx(['build', provider, '--force'], { cwd })
  expect(run.code, run.all).toBe(0)
})

test('a symbolic link on the way to the output is not followed', async () => {
  const cwd = withExample()
  mkdirSync(join(cwd, 'elsewhere'))
  symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'project', 'build'))
  const reason = /symbolic link/
  await refuses(['build', 'project'], { cwd, code: 3, place: join('project', 'build'), reason })
})

test('an empty folder, a missing file, a pipe, bytes that are no text', async () => {
  const cwd = emptyFolder()
  mkdirSync(join(cwd, 'folder'))
  execFileSync('mkfifo', [join(cwd, 'pipe')])
  writeFileSync(join(cwd, 'bytes.json'), new Uint8Array([0x7b, 0xff, 0xfe]))
  await refuses(['verify', 'folder'], { cwd, code: 3, place: 'folder', reason: /no document to verify/ })
  await refuses(['verify', 'absent.jwt'], { cwd, code: 2, place: 'absent.jwt', reason: /there is no file/ })
  await refuses(['verify', 'pipe'], { cwd, code: 3, place: 'pipe', reason: /no regular file/ })
  await refuses(['verify', 'bytes.json'], { cwd, code: 1, place: 'bytes.json', reason: /UTF-8/ })
  await refuses(['check', 'folder'], { cwd, code: 2, place: 'folder', reason: /nothing to check/ })
  await refuses(['build', 'folder'], { cwd, code: 2, place: 'folder', reason: /no gx.yaml/ })
})

test('odd names and terminal escapes reach the terminal spelled out', async () => {
  const cwd = emptyFolder()
  const odd = 'a\n\u001b[2Jb\u202e.json'
  writeFileSync(join(cwd, odd), '{ "issuer\u001b[31m": 1, "issuer\u001b[31m": 2 }'.replaceAll('\u001b', '\\u001b'))
  const run = await gx(['check', '--', odd], { cwd })
  expect(run.code).toBe(1)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
  expect(run.all).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  expect(run.stderr).toContain('"a\\n\\u{1b}[2Jb\\u{202e}.json"')
  writeFileSync(join(cwd, '-x.json'), '')
  expect((await gx(['check', '--', '-x.json'], { cwd })).stderr).toContain('--> -x.json')
})

test('the demo leaves alone what it did not write and what was edited', async () => {
  const cwd = copyOfDemo()
  writeFileSync(join(cwd, 'gxkit-demo', 'mine.txt'), 'mine')
  const again = await gx(['demo'], { cwd })
  expect(again.code, again.all).toBe(0)
  expect(readFileSync(join(cwd, 'gxkit-demo', 'mine.txt'), 'utf8')).toBe('mine')
  writeFileSync(join(cwd, provider, 'participant.yaml'), 'type: LegalPerson\n')
  await refuses(['demo'], { cwd, code: 2, place: 'participant.yaml', reason: /you have edited/ })
  mkdirSync(join(cwd, 'other'))
  writeFileSync(join(cwd, 'other', 'mine.txt'), 'mine')
  await refuses(['demo', '--out', 'other'], { cwd, code: 2, place: 'other', reason: /did not write/ })
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle leaves nothing behind', async (signal) => {
  const cwd = emptyFolder()
  let sent = false
  const run = await gx(['demo', '--out', 'out'], {
    cwd,
    watch: (child, stderr) => {
      if (sent || !/ 2\. keys/.test(stderr)) return
      sent = true
      child.kill(signal)
    },
  })
  expect(run.code).toBe(signal === 'SIGINT' ? 130 : 143)
  expect(run.stderr).toContain('interrupted')
  expect(run.stderr).toMatch(/next: /)
  expectCalm(run)
  expect(filesIn(cwd)).toEqual({})
})

test('Ctrl-C while waiting for standard input', async () => {
  const cwd = emptyFolder()
  const run = await gx(['verify', '-', '--online'], {
    cwd,
    watch: (child, stderr) => {
      if (stderr.includes('Online')) child.kill('SIGINT')
    },
  })
  expect(run.code).toBe(130)
  expect(run.stderr).toContain('interrupted')
})
