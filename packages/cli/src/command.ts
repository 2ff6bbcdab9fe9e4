import type { JsonObject, Report } from '@gxkit/core'
import type { Stage } from './files/stage.ts'
import type { SourceTexts } from './render/sources.ts'
import type { Voice } from './render/talking.ts'
import type { Style } from './terminal/style.ts'

/** 0 ok, 1 findings, 2 usage, 3 unavailable, 4 internal, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130

/** One option, in the notation of the argument parser: `--out <file>`; a repeatable one ends in `...`. */
export interface OptionSpec {
  readonly flags: string
  readonly description: string
}

/** One command of the table: what its help says, and where its code is. */
export interface CommandSpec {
  /** Words after `gx`, e.g. `key create`. */
  readonly name: string
  readonly summary: string
  /** A line that works when pasted, in the folder where `gx demo` ran. */
  readonly example: string
  /** Arguments in the notation of the argument parser, e.g. `[paths...]`. */
  readonly arguments?: string
  readonly argumentHelp?: string
  readonly options?: readonly OptionSpec[]
  /** What a person should know beyond the summary, a few lines. */
  readonly notes?: readonly string[]
  /** Whether its files are made for others: then each is searched for private keys before it is written. */
  readonly publishes?: boolean
  /** Loads the code of the command, and nothing before it is needed. */
  readonly load: () => Promise<{ readonly run: Run }>
}

/** The code of a command. */
export type Run = (input: CommandInput, context: CommandContext) => Promise<Outcome>

/** What the user typed, without meaning yet. */
export interface CommandInput {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/** What a command may use of the world. */
export interface CommandContext {
  /** Ends when the user presses Ctrl-C. */
  readonly signal: AbortSignal
  readonly now: () => Date
  /** Colours for standard output and for standard error. */
  readonly style: { readonly out: Style; readonly talk: Style }
  /** How both streams want to be talked to. */
  readonly voice: { readonly out: Voice; readonly talk: Voice }
  /** Tells the user something, on standard error. */
  readonly say: (text: string) => void
  /** Writes to standard output while the command is still at work; a slow reader slows it down. */
  readonly write: (text: string) => Promise<void>
  /** Ends the command in its own words on Ctrl-C, as a success: for those that run until then. It may take its time. */
  readonly onInterrupt: (end: () => void | Promise<void>) => void
  /** The files the command leaves behind, all or none. */
  readonly stage: Stage
}

/** What a command has to say when it is done. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 3
  /** Members of the JSON document of `--json`, besides those every document has. */
  readonly json?: JsonObject
  /** Text for standard output without `--json`. */
  readonly out?: string
  /** The report behind the outcome; shown to people unless `out` shows it. */
  readonly report?: Report
  /** Text for standard output that shows the report too; for people only. */
  readonly told?: string
  /** The texts that findings point into. */
  readonly sources?: SourceTexts
  /** The command to try next. */
  readonly next?: string
}
