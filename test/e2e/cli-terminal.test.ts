import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, gx } from './cli-process.ts'

const bin = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`

/** util-linux gives a program a terminal of its own; other systems have a `script` with other options. */
const hasTerminal = spawnSync('script', ['-qec', 'test -t 0 && test -t 2', '/dev/null'], { stdio: 'pipe' }).status === 0

interface Session {
  readonly code: number | null
  /** What a person sees: everything that came to the terminal. */
  readonly seen: string
}

/** Runs the command on a terminal, and types each answer when its question is seen. */
function onTerminal(
  words: readonly string[],
  answers: readonly (readonly [question: string, typed: string])[],
  cwd: string,
): Promise<Session> {
  const line = [process.execPath, bin, ...words].map(quoted).join(' ')
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm' }
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
  const left = [...answers]
  let seen = ''
  let from = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    seen += text
    const [question, typed] = left[0] ?? []
    const at = question === undefined ? -1 : seen.indexOf(question, from)
    if (at < 0) return
    from = at + 1
    left.shift()
    // The terminal stops showing what is typed right after the question was written.
    setTimeout(() => child.stdin.write(typed ?? ''), 200)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, seen }))
  })
}

describe.skipIf(!hasTerminal)(
  `passphrases on a terminal${hasTerminal ? '' : ' (skipped: no "script" of util-linux)'}`,
  () => {
    const secret = 'Grüne Hügel, 7 Krähen'
    const file = 'key.jwk.json'
    const create = ['key', 'create', '--algorithm', 'EdDSA', '--out', file]
    let cwd: string
    beforeAll(() => {
      cwd = emptyFolder()
    })

    test('typed twice, never shown, and needed from then on', async () => {
      const twice = [
        ['New passphrase', `${secret}\r`],
        ['The same again', `${secret}\r`],
      ] as const
      const made = await onTerminal(create, twice, cwd)
      expect(made.code, made.seen).toBe(0)
      expect(made.seen).toContain('with its passphrase')
      expect(made.seen).not.toContain(secret)
      expect(made.seen).not.toContain('Krähen')
      expect(readFileSync(join(cwd, file), 'utf8')).toContain('gxkit-encrypted-key')
      const request = ['key', 'csr', '--key', file, '--common-name', 'acme.example']
      const right = await onTerminal(request, [['Passphrase of', `${secret}\r`]], cwd)
      expect([right.code, right.seen]).toEqual([0, expect.stringContaining('BEGIN CERTIFICATE REQUEST')])
      const wrong = await onTerminal(request, [['Passphrase of', 'another one\r']], cwd)
      expect([wrong.code, wrong.seen]).toEqual([2, expect.stringContaining('passphrase is wrong')])
      expect(wrong.seen).not.toContain('another one')
    }, 60_000)

    test('corrected while typing', async () => {
      const typed = `${secret}xx\u007f\u007f\r`
      const request = ['key', 'csr', '--key', file, '--common-name', 'acme.example']
      expect((await onTerminal(request, [['Passphrase of', typed]], cwd)).code).toBe(0)
    }, 60_000)

    test.each([
      ['two that differ', ['one\r', 'two\r'], 2, 'not the same'],
      ['Ctrl-C', ['half a pass\u0003'], 130, ''],
      ['nothing', ['\r', '\r'], 2, ''],
    ])(
      '%s: no file',
      async (_, [first = '', second = ''], code, words) => {
        const before = readdirSync(cwd)
        const line = ['key', 'create', '--algorithm', 'EdDSA', '--out', 'none.jwk.json']
        const session = await onTerminal(
          line,
          [
            ['New passphrase', first],
            ['The same again', second],
          ],
          cwd,
        )
        expect(session.code, session.seen).toBe(code)
        expect(session.seen).toContain(words)
        expect(session.seen).not.toContain('half a pass')
        expect(readdirSync(cwd)).toEqual(before)
      },
      60_000,
    )
  },
)

test('a key file with other permissions is refused by every command that reads it', async () => {
  const cwd = emptyFolder()
  const file = join(cwd, 'key.jwk.json')
  const create = ['key', 'create', '--algorithm', 'EdDSA', '--no-passphrase', '--out', 'key.jwk.json']
  expect((await gx(create, { cwd })).code).toBe(0)
  const text = readFileSync(file, 'utf8')
  for (const mode of [0o640, 0o604, 0o660, 0o666]) {
    chmodSync(file, mode)
    for (const line of [
      'key csr --key key.jwk.json --common-name acme.example',
      'key passphrase key.jwk.json --no-passphrase',
      'key import key.jwk.json --no-passphrase --out other.jwk.json',
      'did create --did did:web:acme.example --key key.jwk.json --out did.json',
    ]) {
      const done = await gx(line.split(' '), { cwd })
      expect([done.code, done.all], line).toEqual([2, expect.stringContaining('chmod 600')])
      expect(done.all).not.toContain(String((JSON.parse(text) as { d: string }).d))
    }
  }
  expect(statSync(file).mode & 0o777).toBe(0o666)
  expect(readdirSync(cwd)).toEqual(['key.jwk.json'])
  writeFileSync(file, text)
}, 120_000)
