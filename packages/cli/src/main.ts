import { readFileSync } from 'node:fs'
import type { JsonObject } from '@gxkit/core'
import type { CommandContext, ExitCode, Outcome } from './command.ts'
import { overview } from './help.ts'
import type { Request } from './program.ts'
import { pasteable } from './terminal/pasteable.ts'
import { styleFor } from './terminal/style.ts'

/**
 * Runs the command line: reads the arguments, runs one command, writes its outcome, sets the exit code.
 *
 * Never throws, never prints a stack trace. Use it to start the command from another program.
 *
 * @param argv the words after `gx`
 * @example
 * await main(['check', 'my-project'])
 */
export async function main(argv: readonly string[]): Promise<void> {
  ignoreClosedPipes()
  const interruption = watchInterruption()
  const asJson = argv.slice(0, lastOption(argv)).includes('--json')
  const style = { out: styleFor(process.stdout, process.env), talk: styleFor(process.stderr, process.env) }
  let name = ''
  try {
    const request = await read(argv)
    if (request.kind === 'run') name = request.spec.name
    const context = { signal: interruption, now: () => new Date(), style, say }
    process.exitCode = await answer(request, context, asJson)
  } catch (error) {
    if (interruption.aborted) return
    const { failure, renderFailure } = await import('./failure.ts')
    const { exitCode, json } = failure(error)
    process.exitCode = exitCode
    if (asJson) writeDocument(name, exitCode, json)
    else say(await renderFailure(error, style.talk))
  }
}

/** The first page needs no argument parser; it should be there at once. */
async function read(argv: readonly string[]): Promise<Request> {
  if (argv.length === 1 && (argv[0] === '--help' || argv[0] === '-h')) return { kind: 'text', text: overview() }
  const { readArguments } = await import('./program.ts')
  return readArguments(argv, version())
}

async function answer(request: Request, shared: Omit<CommandContext, 'stage'>, asJson: boolean): Promise<ExitCode> {
  if (request.kind === 'text') {
    if (asJson) writeDocument('help', 0, { text: request.text })
    else process.stdout.write(request.text)
    return 0
  }
  const { GxError } = await import('@gxkit/core')
  if (request.kind === 'usage') throw new GxError('ERR_OPTION_INVALID', request.message, { next: request.next })
  const { spec, input } = request
  const { createStage } = await import('./files/stage.ts')
  const stage = createStage({ force: input.options.force === true })
  const { run } = await spec.load()
  const outcome = await run(input, { ...shared, stage })
  shared.signal.throwIfAborted()
  if (asJson) writeDocument(spec.name, outcome.exitCode, members(outcome))
  else await tell(outcome, shared)
  return outcome.exitCode
}

function members({ json, report, next }: Outcome): JsonObject {
  const findings = report === undefined ? {} : (JSON.parse(JSON.stringify({ report })) as JsonObject)
  return { ...json, ...findings, ...(next === undefined ? {} : { next }) }
}

async function tell(outcome: Outcome, { style, say }: Omit<CommandContext, 'stage'>): Promise<void> {
  if (outcome.out !== undefined && outcome.out !== '') {
    process.stdout.write(outcome.out.endsWith('\n') ? outcome.out : `${outcome.out}\n`)
  }
  if (outcome.report !== undefined) {
    const { renderReport } = await import('./render/report.ts')
    const { createSourceTexts } = await import('./render/sources.ts')
    const sources = outcome.sources ?? createSourceTexts([])
    say(await renderReport(outcome.report, { sources, style: style.talk, next: outcome.next }))
  } else if (outcome.next !== undefined) say(`${style.talk('strong', 'next:')} ${pasteable(outcome.next)}`)
}

function writeDocument(command: string, exitCode: ExitCode, rest: JsonObject): void {
  const document = { formatVersion: '1.0', command: `gx ${command}`.trim(), ok: exitCode === 0, exitCode, ...rest }
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Options end at `--`; what follows are names. */
function lastOption(argv: readonly string[]): number {
  const end = argv.indexOf('--')
  return end === -1 ? argv.length : end
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** A reader that has seen enough (`gx … | head`) is no error. */
function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(process.exitCode ?? 0)
      process.exit(3)
    })
  }
}

/**
 * Ctrl-C ends the process at once. Files are written in one uninterruptible go at the very end of a command, so there is
 * nothing to clear up.
 */
function watchInterruption(): AbortSignal {
  const controller = new AbortController()
  for (const [event, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(event, () => {
      controller.abort()
      say('interrupted; nothing was left half-written.\n   = next: run the same command again.')
      process.exit(exitCode)
    })
  }
  return controller.signal
}
