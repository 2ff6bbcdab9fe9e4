import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx } from './cli-process.ts'

/** Many documents at once, with the command as a process. */
interface Line {
  readonly formatVersion: string
  readonly index: number
  readonly source: string
  readonly verdict: string
  readonly ok: boolean
  readonly errors: readonly string[]
  readonly findings: readonly { readonly code: string; readonly message: string }[]
  readonly companions?: readonly { readonly source: string; readonly issuer: string }[]
}

const bin = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))
let cwd: string
let project: string
/** Names and tokens of signed credentials of the example. */
let tokens: readonly (readonly [string, string])[]

beforeAll(async () => {
  cwd = emptyFolder()
  expect((await gx(['demo'], { cwd })).code).toBe(0)
  project = join(cwd, 'gxkit-demo/nordlicht-cloud')
  const names = readdirSync(join(project, 'signed')).sort()
  tokens = names.map((name) => [name, readFileSync(join(project, 'signed', name), 'utf8').trim()] as const)
}, 120_000)

const lines = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

test('documents of a folder answer for each other, and it is told who answered', async () => {
  const run = await gx(['verify', 'signed', '--ndjson'], { cwd: project })
  expect(run.code, run.all).toBe(0)
  expectCalm(run)
  const all = lines(run.stdout)
  expect(all.map(({ index, source, verdict, formatVersion }) => [index, source, verdict, formatVersion])).toEqual(
    tokens.map(([name], i) => [i, join('signed', name), 'verified', '1.0']),
  )
  const company = all.find(({ source }) => source.endsWith('nordlicht.jwt'))
  expect(company?.companions).toMatchObject([
    { source: join('signed', 'nordlicht-vat.jwt'), issuer: 'did:web:notary.example' },
  ])
  expect(run.stderr).toContain(`${tokens.length} documents: ${tokens.length} verified, 0 not verified`)
  const onThreads = await gx(['verify', 'signed', '--ndjson', '--threads', '2', '--quiet'], { cwd: project })
  expect([onThreads.stdout, onThreads.stderr]).toEqual([run.stdout, ''])
})

test('a document that was tampered with answers nothing, and a lone file takes a folder of companions', async () => {
  const folder = join(project, 'tampered')
  mkdirSync(folder)
  for (const [name, token] of tokens) {
    const text = name === 'nordlicht-vat.jwt' ? token.replace(/.{8}$/, 'AAAAAAAA') : token
    writeFileSync(join(folder, name), text)
  }
  const run = await gx(['verify', 'tampered', '--ndjson'], { cwd: project })
  expect(run.code).toBe(1)
  const verdicts = Object.fromEntries(lines(run.stdout).map(({ source, verdict }) => [source, verdict]))
  expect(verdicts[join('tampered', 'nordlicht-terms.jwt')]).toBe('verified')
  for (const name of ['nordlicht-vat.jwt', 'nordlicht.jwt', 'datacenter-hamburg.jwt']) {
    expect(verdicts[join('tampered', name)], name).toBe('failed')
  }
  const alone = ['verify', join('signed', 'nordlicht.jwt')]
  expect((await gx(alone, { cwd: project })).code).toBe(1)
  expect((await gx([...alone, '--companions', 'tampered'], { cwd: project })).code).toBe(1)
  const good = await gx([...alone, '--companions', 'signed', '--explain'], { cwd: project })
  expect(good.stdout).toMatch(
    /who answered references\n {2}signed\S+vat\.jwt, signed by did:web:notary\.example\n {4}about https/,
  )
  expect([good.code, good.stdout.includes('read together with')]).toEqual([0, true])
  rmSync(folder, { recursive: true })
})

test('what people see: every reason, the numbers, and what to do next', async () => {
  const text = [tokens[1]?.[1], '{"broken"', tokens[1]?.[1].replace(/.{8}$/, 'AAAAAAAA'), 'x'.repeat(5_000_000)].join(
    '\n',
  )
  writeFileSync(join(project, 'many.ndjson'), text)
  const run = await gx(['verify', 'many.ndjson'], { cwd: project })
  expect(run.code).toBe(1)
  expectCalm(run)
  expect(run.stdout).toContain('verified      many.ndjson line 1')
  expect(run.stdout).toMatch(/NOT verified {2}many\.ndjson line 2\n +json\//)
  expect(run.stdout).toMatch(/NOT verified {2}many\.ndjson line 3\n +proof\/signature/)
  expect(run.stdout).toMatch(/NOT verified {2}many\.ndjson line 4\n.*longer than/)
  expect(run.stdout).toContain('4 documents: 1 verified, 3 not verified, 0 not decided')
  expect(run.stderr).toMatch(/next: gx explain |next: node .*explain /)
  const { verified, notVerified, notDecided, results } = JSON.parse(
    (await gx(['verify', 'many.ndjson', '--json'], { cwd: project })).stdout,
  ) as Record<string, unknown> & { readonly results: readonly Line[] }
  expect([verified, notVerified, notDecided, results.length]).toEqual([1, 3, 0, 4])
})

test('documents whose issuers are not known are not decided, with an exit code of their own', async () => {
  const run = await gx(['verify', '-', '--ndjson', '--no-shapes'], {
    cwd,
    input: `${tokens[0]?.[1]}\n${tokens[1]?.[1]}\n`,
  })
  expect(run.code).toBe(3)
  expect(lines(run.stdout).map(({ verdict, errors }) => [verdict, errors[0]])).toEqual([
    ['undecided', 'did/not-found'],
    ['undecided', 'did/not-found'],
  ])
  expect(run.stderr).toContain('2 not decided')
})

test('standard input: many lines, one document over several lines, and nothing', async () => {
  const beside = ['--dids', 'dids', '--companions', 'signed']
  const input = tokens.map(([, token]) => `${token}\n\n`).join('')
  const many = await gx(['verify', '-', ...beside], { cwd: project, input })
  expect([many.code, many.stdout.includes(`${tokens.length} verified, 0 not`)]).toEqual([0, true])
  const one = await gx(['verify', '-', ...beside], { cwd: project, input: `\n${tokens[0]?.[1]}\n\n` })
  expect([one.code, one.stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('standard input is a credential')])
  const object = { id: 'x', type: 'VerifiableCredential' }
  const pretty = await gx(['verify', '-'], { cwd: project, input: JSON.stringify(object, null, 2) })
  expect([pretty.code, pretty.stdout]).toEqual([1, expect.stringContaining('JSON without any proof')])
  for (const nothing of ['', '\n \n']) {
    expect((await gx(['verify', '-'], { cwd: project, input: nothing })).code).toBe(1)
    const none = await gx(['verify', '-', '--ndjson'], { cwd: project, input: nothing })
    expect([none.code, none.stdout]).toEqual([3, ''])
    expect(none.stderr).toContain('there is no document to verify')
  }
  writeFileSync(join(project, 'empty.ndjson'), '\n')
  expect((await gx(['verify', 'empty.ndjson'], { cwd: project })).code).toBe(3)
})

/** Runs the command on an endless stream of lines, until something ends it. */
function endless(
  onLine: (count: number, child: ReturnType<typeof spawn>) => void,
  line: string,
  options: { readonly env?: NodeJS.ProcessEnv; readonly most?: number } = {},
): Promise<{
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly written: number
}> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, 'verify', '-', '--ndjson', '--no-shapes'], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, ...options.env },
    })
    const { most = Number.POSITIVE_INFINITY } = options
    let [stdout, stderr, count, written] = ['', '', 0, 0]
    const feed = (): void => {
      while (written < most) {
        written++
        if (!child.stdin.write(`${line}\n`)) return
      }
      child.stdin.end()
    }
    child.stdin.on('drain', feed).on('error', () => undefined)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout = `${stdout}${text}`.slice(-200_000)
      count += text.split('\n').length - 1
      onLine(count, child)
    })
    child.on('close', (code) => resolve({ code, stdout, stderr, written }))
    feed()
  })
}

test('Ctrl-C leaves whole lines behind', { timeout: 60_000 }, async () => {
  let isAsked = false
  const run = await endless((count, child) => {
    if (count > 200 && !isAsked) isAsked = child.kill('SIGINT')
  }, 'no document')
  expect(run.code).toBe(130)
  expect(run.stdout.endsWith('}\n')).toBe(true)
  expect(() => lines(run.stdout.slice(run.stdout.indexOf('\n') + 1))).not.toThrow()
  expect(run.stderr).toContain('interrupted')
})

test('a reader that has seen enough ends it, without a word', { timeout: 60_000 }, async () => {
  const run = await endless((count, child) => {
    if (count > 20) child.stdout?.destroy()
  }, 'no document')
  // What was asked for was said before anything was read.
  expect([run.code, run.stderr]).toEqual([0, expect.stringMatching(/^Without shapes: .*\n$/)])
})

test('20,000 documents of 20 kB go through a small heap, in order', { timeout: 180_000 }, async () => {
  const line = JSON.stringify({ id: 'https://a.example/', filled: 'x'.repeat(20_000) })
  let last = -1
  const run = await endless(() => undefined, line, {
    env: { NODE_OPTIONS: '--max-old-space-size=96 --max-semi-space-size=8' },
    most: 20_000,
  })
  for (const { index } of lines(run.stdout.slice(run.stdout.indexOf('\n') + 1))) {
    if (last >= 0) expect(index).toBe(last + 1)
    last = index
  }
  expect([run.code, last, run.stderr]).toEqual([
    1,
    19_999,
    expect.stringContaining('20000 documents: 0 verified, 20000 not'),
  ])
})
