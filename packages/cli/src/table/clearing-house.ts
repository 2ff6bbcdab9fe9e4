import type { CommandSpec, OptionSpec } from '../command.ts'

const operator: OptionSpec = {
  flags: '--operator <name...>',
  description: 'a name of "gx clearing-houses", or a YAML or JSON file that describes yours',
}

/** Commands that speak with clearing houses. They alone, and what says --online, use the network. */
export const clearingHouseCommands: readonly CommandSpec[] = [
  {
    name: 'clearing-houses',
    summary: 'List the clearing houses that are known, and ask which of them answer',
    example: 'gx clearing-houses',
    options: [{ flags: '--probe', description: 'ask every service over HTTPS how it is' }, operator],
    notes: ['The list is from a day in the past, which it tells; --probe asks now.'],
    load: () => import('../commands/clearing-houses.ts'),
  },
]
