import type { OptionSpec } from '../command.ts'

/** The options of commands that end in a report. */
export const reportOptions: readonly OptionSpec[] = [
  { flags: '--format <name>', description: 'human (default), json, sarif, junit, github or turtle (SHACL report)' },
  { flags: '--output <file>', description: 'file for the report instead of standard output' },
]
