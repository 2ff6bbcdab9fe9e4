import { Command, CommanderError } from 'commander'
import type { CommandInput, CommandSpec } from './command.ts'
import { commands, groups } from './commands.ts'
import { commandHelp, groupHelp, overview } from './help.ts'

/** What the arguments ask for. */
export type Request =
  | { readonly kind: 'run'; readonly spec: CommandSpec; readonly input: CommandInput }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'usage'; readonly message: string; readonly next: string }

/**
 * Reads the arguments. Nothing is run, nothing printed.
 *
 * @param argv the words after `gx`
 * @param version what `--version` answers
 */
export function readArguments(argv: readonly string[], version: string): Request {
  let request: Request | undefined
  let said = ''
  const output = {
    writeOut: (text: string) => {
      said += text
    },
    writeErr: () => undefined,
  }
  const prepare = (command: Command, help: () => string): Command => {
    command.exitOverride().configureOutput(output).helpCommand(false).configureHelp({ formatHelp: help })
    return command.option('--json').option('--plain')
  }

  const program = prepare(new Command('gx'), overview).version(version)
  const parents = new Map<string, Command>()
  for (const spec of commands) {
    const [first = '', second] = spec.name.split(' ')
    let parent = program
    if (second !== undefined) {
      parent = parents.get(first) ?? prepare(program.command(first), () => groupHelp(parent))
      parents.set(first, parent)
    }
    const command = prepare(parent.command(second ?? first), () => commandHelp(spec))
    if (spec.arguments !== undefined) command.arguments(spec.arguments)
    for (const { flags, description } of spec.options ?? []) command.option(flags, description)
    command.action(() => {
      const args = command.processedArgs.flat().filter((value): value is string => typeof value === 'string')
      request = { kind: 'run', spec, input: { args, options: command.optsWithGlobals() } }
    })
  }

  try {
    const [first, ...rest] = argv.map((word) => (word === '--fix' ? '--fix=safe' : word))
    program.parse(first === 'help' ? [...rest, '--help'] : first === undefined ? [] : [first, ...rest], {
      from: 'user',
    })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'text', text: said }
    return { kind: 'usage', ...usage(error, argv) }
  }
  return request ?? { kind: 'text', text: overview() }
}

function usage(error: CommanderError, argv: readonly string[]): { readonly message: string; readonly next: string } {
  if (error.code === 'commander.help') {
    const group = argv.find((word) => word in groups)
    return group === undefined
      ? { message: 'no command was given', next: 'See "gx --help", or start with "gx demo".' }
      : { message: `"gx ${group}" needs one more word`, next: `See "gx ${group} --help".` }
  }
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n')
  const hint = rest
    .join(' ')
    .replace(/^\(|\)$/g, '')
    .trim()
  const named = commands.find(({ name }) => name === argv.slice(0, name.split(' ').length).join(' '))
  const help = `See "gx ${named === undefined ? '' : `${named.name} `}--help".`
  return { message: first, next: hint === '' ? help : `${hint} ${help}` }
}
