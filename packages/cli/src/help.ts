import type { Command } from 'commander'
import type { CommandSpec } from './command.ts'
import { commands } from './commands.ts'

const exits = 'Exit codes: 0 ok, 1 findings, 2 usage, 3 unavailable, 4 internal.'

/** The first page: an example, the commands, where to go from here. */
export function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const rows = commands.map(({ name, summary }) => `  gx ${name.padEnd(width)}  ${summary}`)
  return [
    '  $ gx demo',
    '',
    'Gaia-X descriptions: from your facts in YAML to signed, validated, verified credentials.',
    '',
    'Commands',
    ...rows,
    '',
    'Everywhere',
    '  --json      one JSON document on standard output, also on failure',
    '  --plain     whole sentences for screen readers: no frames, no colours',
    '  --help      help for a command, e.g. gx check --help',
    '  --version   the version of this command',
    '',
    exits,
    '',
  ].join('\n')
}

/** Help of one command. It starts with an example that works when pasted after `gx demo`. */
export function commandHelp(spec: CommandSpec): string {
  const options = [
    ...(spec.arguments === undefined ? [] : [[spec.arguments, spec.argumentHelp ?? ''] as const]),
    ...(spec.options ?? []).map(({ flags, description }) => [flags, description] as const),
    ['--json', 'one JSON document on standard output, also on failure'] as const,
  ]
  const width = Math.max(...options.map(([flags]) => flags.length))
  return [
    `  $ ${spec.example}`,
    '',
    `${spec.summary}.`,
    ...(spec.notes ?? []),
    '',
    `Usage: gx ${spec.name}${spec.options === undefined ? '' : ' [options]'}${spec.arguments === undefined ? '' : ` ${spec.arguments}`}`,
    '',
    ...options.map(([flags, description]) => `  ${flags.padEnd(width)}  ${description}`),
    '',
    exits,
    '',
  ].join('\n')
}

/** Help of a word that groups commands, e.g. `gx key`. */
export function groupHelp(group: Command): string {
  const inside = commands.filter(({ name }) => name.startsWith(`${group.name()} `))
  const width = Math.max(...inside.map(({ name }) => name.length))
  return [
    `  $ ${inside[0]?.example ?? ''}`,
    '',
    ...inside.map(({ name, summary }) => `  gx ${name.padEnd(width)}  ${summary}`),
    '',
  ].join('\n')
}
