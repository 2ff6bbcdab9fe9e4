import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptyFolder, expectCalm, filesIn, gx, withExample } from './cli-process.ts'

/** The example with three mistakes: one in form, one in spelling, one that nobody can guess. */
function broken(): { readonly cwd: string; readonly participant: string; readonly number: string } {
  const cwd = withExample()
  const participant = join(cwd, 'project', 'participant.yaml')
  const number = join(cwd, 'project', 'registration-number.yaml')
  edit(participant, (text) =>
    text.replace('legalAddress:', 'legalAdress: # where we are').replaceAll('countryCode: DE', 'countryCode: Q9'),
  )
  edit(number, (text) => text.replace(/vatID: DE(\d{3})(\d{3})(\d{3})/, 'vatID:  "DE $1 $2 $3"   # keep me'))
  return { cwd, participant, number }
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

describe('formats', () => {
  test('each goes to standard output alone, with the summary beside it', async () => {
    const { cwd } = broken()
    const begins = { sarif: '{\n  "$schema"', junit: '<?xml', github: '::error file=project/', turtle: '@prefix sh:' }
    for (const [format, start] of Object.entries(begins)) {
      const run = await gx(['check', 'project', '--format', format], { cwd })
      expect(run.code, run.all).toBe(1)
      expect(run.stdout.startsWith(start), run.stdout.slice(0, 60)).toBe(true)
      expect(run.stderr).toContain('3 errors · ')
      expectCalm(run)
    }
    const json = await gx(['check', 'project', '--format', 'json'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject({
      command: 'gx check',
      exitCode: 1,
      report: { formatVersion: '1.3' },
    })
  })

  test('a report goes to a file, and replaces nothing unless told to', async () => {
    const { cwd } = broken()
    const args = ['check', 'project', '--format', 'sarif', '--output', 'report.sarif']
    const first = await gx(args, { cwd })
    expect([first.code, first.stdout]).toEqual([1, ''])
    expect(first.stderr).toContain('The report is in report.sarif')
    expect(JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect((await gx(args, { cwd })).code).toBe(2)
    expect((await gx([...args, '--force'], { cwd })).code).toBe(1)
    const human = await gx(['check', 'project', '--output', 'report.txt'], { cwd })
    expect(human.code).toBe(1)
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('error[manifest/unknown-property]')
  })

  test('verify writes them too, and unknown formats are named', async () => {
    const { cwd } = broken()
    writeFileSync(join(cwd, 'x.json'), '{"a":1}')
    const run = await gx(['verify', 'x.json', '--format', 'github'], { cwd })
    expect(run.stdout).toMatch(/^::error file=x\.json,/)
    const unknown = await gx(['check', 'project', '--format', 'yaml'], { cwd })
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('human, json, sarif, junit, github, turtle'),
    ])
  })

  test('--plain and GX_PLAIN speak in sentences', async () => {
    const { cwd } = broken()
    const plain = await gx(['check', 'project', '--plain'], { cwd })
    expect(plain.stderr).toContain('1 of 3. Error manifest/unknown-property: ')
    expect(plain.stderr).not.toMatch(/-->|\^\^|[·│|]/)
    expect((await gx(['check', 'project'], { cwd, env: { GX_PLAIN: '1' } })).stderr).toBe(plain.stderr)
  })
})

describe('documents inside others', () => {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
    id: 'https://a.example/t',
    type: ['VerifiableCredential', 'gx:TermsAndConditions'],
    issuer: 'did:web:a.example',
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'https://a.example/t#s',
      type: 'gx:TermsAndConditions',
      url: 'http://a.example/terms',
      hash: 'd8402a23de560f5ab34b22d1a142feb9e13b3143d8402a23de560f5ab34b22d1',
    },
  }
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = (typ: string, value: unknown): string => `${part({ alg: 'ES256', typ })}.${part(value)}.AAAA`
  const presentation = (...inside: readonly unknown[]): object => ({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder: 'did:web:a.example',
    verifiableCredential: inside,
  })
  const envelope = {
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:application/vc+jwt,${token('vc+jwt', credential)}`,
    type: 'EnvelopedVerifiableCredential',
  }

  test('a token is shown decoded; other programs are told of the file', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'c.jwt'), token('vc+jwt', credential))
    const run = await gx(['check', 'c.jwt'], { cwd })
    expect(run.code, run.all).toBe(0)
    expect(run.stderr).toContain('--> c.jwt:16:12  /credentialSubject/url\n      in the decoded text:\n')
    expect(run.stderr).toContain('2 not checked (proof/signature, document/digest)')
    expect(run.stderr).toMatch(/next: .* verify c\.jwt/)
    const github = await gx(['check', 'c.jwt', '--format', 'github'], { cwd })
    expect(github.stdout).toMatch(/^::warning file=c\.jwt,title=gaia-x\/insecure-url::.*\(\/credentialSubject\/url\)/)
    const fix = await gx(['check', 'c.jwt', '--fix=likely', '--yes'], { cwd })
    expect(fix.stderr).not.toContain('fixed')
  })

  test('a credential in an envelope has a name of its own, one in plain JSON its lines in the file', async () => {
    const cwd = emptyFolder()
    const other = {
      ...credential,
      id: 'https://a.example/u',
      credentialSubject: { ...credential.credentialSubject, id: 'urn:a:u' },
    }
    writeFileSync(join(cwd, 'p.jwt'), token('vp+jwt', presentation(envelope)))
    writeFileSync(join(cwd, 'p.json'), JSON.stringify(presentation(envelope, other), null, 1))
    const jwt = await gx(['check', 'p.jwt'], { cwd })
    expect(jwt.stderr).toContain('--> p.jwt > credential 1:16:12  /credentialSubject/url\n      in the decoded text:\n')
    const json = await gx(['check', 'p.json', '--format', 'sarif'], { cwd })
    const { runs } = JSON.parse(json.stdout) as { runs: { results: { locations: object[] }[] }[] }
    const url = '/credentialSubject/url'
    expect(runs[0]?.results.map(({ locations }) => locations[0])).toMatchObject([
      {
        physicalLocation: { artifactLocation: { uri: 'p.json' }, region: { startLine: 10 } },
        logicalLocations: [{ fullyQualifiedName: `credential 1 ${url}` }],
      },
      {
        physicalLocation: { artifactLocation: { uri: 'p.json' }, region: { startLine: 30 } },
        logicalLocations: [{ fullyQualifiedName: `credential 2 ${url}` }],
      },
    ])
    const junit = await gx(['check', 'p.jwt', '--format', 'junit'], { cwd })
    expect(junit.stdout).toContain('<testsuite name="p.jwt &gt; credential 1"')
    expect(junit.stdout).toContain(`p.jwt credential 1 ${url}`)
  })
})

describe('fixes', () => {
  test('--fix applies what changes no meaning, and leaves everything else as it is', async () => {
    const { cwd, participant, number } = broken()
    const [before, other] = [readFileSync(number, 'utf8'), readFileSync(participant, 'utf8')]
    const run = await gx(['check', '--fix', 'project'], { cwd })
    expect(run.code, run.all).toBe(1)
    expect(run.stderr).toContain('fixed project/registration-number.yaml: write "DE123456788"')
    expect(readFileSync(number, 'utf8')).toBe(
      before.replace('"DE 123 456 788"   # keep me', '"DE123456788"   # keep me'),
    )
    expect(readFileSync(participant, 'utf8')).toBe(other)
    expect(run.stderr).toContain('gx.js check project --fix=likely')
  })

  test('--fix=likely shows a diff and writes nothing without a yes', async () => {
    const { cwd, participant } = broken()
    const before = filesIn(cwd)
    const run = await gx(['check', '--fix=likely', 'project'], { cwd })
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('-legalAdress: # where we are\n+legalAddress: # where we are\n')
    expect(run.stderr).toContain('--fix=likely --yes')
    expect(filesIn(cwd)).toEqual(before)

    const yes = await gx(['check', '--fix=likely', '--yes', 'project', '--json'], { cwd })
    expect(JSON.parse(yes.stdout)).toMatchObject({
      exitCode: 1,
      fixed: [{ file: 'project/participant.yaml' }, { file: 'project/registration-number.yaml' }],
      report: { findings: [{ code: 'manifest/not-in-list' }, { code: 'manifest/not-in-list' }] },
    })
    expect(readFileSync(participant, 'utf8')).toContain('legalAddress: # where we are\n')
  })

  test('a credential in JSON is fixed in place, one with a proof never', async () => {
    const { cwd } = broken()
    mkdirSync(join(cwd, 'c'))
    const text = `{
  "@context": ["https://www.w3.org/ns/credentials/v2", "https://w3id.org/gaia-x/development#"],
  "id":   "https://a.example/vat", "@type": ["VerifiableCredential", "gx:VatID"],
  "issuer": "did:web:a.example", "validFrom": "2026-01-01T00:00:00Z",
  "credentialSubject": { "id": "https://a.example/vat#s",  "type": "gx:VatID", "vatID": "DE136695976" }
}
`
    const [plain, signed] = [join(cwd, 'c', 'plain.json'), join(cwd, 'c', 'signed.json')]
    writeFileSync(plain, text)
    const other = text.replaceAll('a.example/vat', 'a.example/other').replace('"issuer"', '"proof": {}, "issuer"')
    writeFileSync(signed, other)
    const run = await gx(['check', '--fix', 'c'], { cwd })
    expect(run.stderr).toContain('fixed c/plain.json: rename "@type" to "type"')
    expect(readFileSync(plain, 'utf8')).toBe(text.replace('"@type"', '"type"'))
    expect(readFileSync(signed, 'utf8')).toBe(other)
  })

  test('what the rules let pass is told at its line in the manifest, and an address gets its s', async () => {
    const cwd = withExample()
    const storage = join(cwd, 'project', 'object-storage.yaml')
    edit(storage, (text) => text.replace(/ hash: .*/, ' hash: abc # short').replace('url: https:', 'url: http:'))
    const run = await gx(['check', 'project'], { cwd })
    expect(run.code, run.all).toBe(0)
    expect(run.stderr).toMatch(/warning\[gaia-x\/digest-form\].*"abc"[\s\S]*object-storage\.yaml:\d+:9/)
    expect(run.stderr).toMatch(/warning\[gaia-x\/insecure-url\]/)
    const fixed = await gx(['check', 'project', '--fix=likely', '--yes'], { cwd })
    expect(fixed.stderr).toContain('fixed project/object-storage.yaml: write "https:')
    expect(fixed.stderr).not.toContain('insecure-url]')
    expect(readFileSync(storage, 'utf8')).toMatch(/url: https:[\s\S]*hash: abc # short/)
  })

  test('what is left after fixes is told once, and what nobody can fix names no --fix', async () => {
    const { cwd } = broken()
    const run = await gx(['check', '--fix=likely', '--yes', 'project'], { cwd })
    expect(run.stderr.match(/error\[manifest\/not-in-list\]/g)).toHaveLength(2)
    expect(run.stderr).toMatch(/next: .* explain manifest\/not-in-list\n$/)
  })

  test('an unknown level is refused before anything is read', async () => {
    const { cwd } = broken()
    const run = await gx(['check', '--fix=all', 'project'], { cwd })
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--fix=likely')])
  })
})

describe('watch', () => {
  const bin = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))

  test('a change is checked again, a broken file is survived, Ctrl-C ends it', async () => {
    const { cwd, participant } = broken()
    const child = spawn(process.execPath, [bin, 'check', '--watch', 'project'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let seen = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      seen += text
    })
    const until = async (words: RegExp): Promise<void> => {
      for (let i = 0; i < 300 && !words.test(seen); i++) await new Promise((resolve) => setTimeout(resolve, 100))
      expect(seen).toMatch(words)
      seen = ''
    }
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    try {
      await until(/3 errors · [\s\S]*watching; Ctrl-C ends/)
      edit(participant, (text) => text.replace('legalAdress', 'legalAddress'))
      await until(/participant\.yaml changed · checked/)
      edit(participant, (text) => `${text}\n: [`)
      await until(/error\[yaml\/syntax\][\s\S]*checked/)
      edit(participant, (text) => text.replace('\n: [', '').replaceAll('Q9', 'DE'))
      await until(/1 error · [\s\S]*checked/)
      mkdirSync(join(cwd, 'project', 'build'))
      writeFileSync(join(cwd, 'project', 'build', 'x.json'), '{}')
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(seen).toBe('')
    } finally {
      child.kill('SIGINT')
    }
    expect(await ended).toBe(0)
    expect(seen).toBe('Stopped watching.\n')
    expect(existsSync(join(cwd, 'project', 'build', 'x.json'))).toBe(true)
  })

  test('it goes with no other form of output', async () => {
    const { cwd } = broken()
    for (const more of [['--json'], ['--fix'], ['--format', 'junit']]) {
      const run = await gx(['check', '--watch', 'project', ...more], { cwd })
      expect([run.code, run.all]).toEqual([2, expect.stringContaining(`does not go with ${more[0]}`)])
    }
  })
})
