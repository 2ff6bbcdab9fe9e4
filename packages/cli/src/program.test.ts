import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { commandHelp, overview } from './help.ts'
import { readArguments } from './program.ts'

test('arguments become a command with its input', () => {
  const request = readArguments(['did', 'create', 'p', '--key', 'a', '--key', 'b', '--force', '--json'], '1.0.0')
  expect(request).toMatchObject({
    kind: 'run',
    spec: { name: 'did create' },
    input: { args: ['p'], options: { key: ['a', 'b'], force: true, json: true } },
  })
})

test.each([
  [['chek'], 'Did you mean check?'],
  [['key'], 'See "gx key --help".'],
  [['key', 'crate'], 'Did you mean create?'],
  [['check', '--jsn'], 'Did you mean --json?'],
  [['convert'], 'See "gx convert --help".'],
  [[], 'See "gx --help", or start with "gx demo".'],
])('%j is a usage error that helps', (argv, next) => {
  const request = readArguments(argv, '1.0.0')
  expect(request.kind).toBe('usage')
  expect(request.kind === 'usage' ? request.next : '').toContain(next)
})

test('version and help are texts', () => {
  expect(readArguments(['--version'], '1.0.0')).toEqual({ kind: 'text', text: '1.0.0\n' })
  expect(readArguments(['--help'], '1.0.0')).toEqual({ kind: 'text', text: overview() })
})

test.each(commands.map((spec) => [spec.name, spec] as const))(
  'help of %s begins with its example and fits',
  (name, spec) => {
    const help = commandHelp(spec)
    expect(help.startsWith(`  $ ${spec.example}\n`)).toBe(true)
    expect(spec.example.startsWith(`gx ${name}`)).toBe(true)
    expect(help.split('\n').length).toBeLessThanOrEqual(36)
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    expect(readArguments(spec.example.split(' ').slice(1), '1.0.0').kind).toBe('run')
  },
)
