import { readFileSync } from 'node:fs'
import { overview } from './help.ts'
import type { Request } from './program.ts'
import { voiceFor } from './render/talking.ts'
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
  const words = argv.slice(0, lastOption(argv))
  const asJson = wantsJson(words)
  const { env, stdout, stderr } = process
  const wish = { plain: words.includes('--plain'), env }
  const voice = { out: voiceFor(stdout, wish), talk: voiceFor(stderr, wish) }
  const style = { out: styleFor(stdout, { env, ...voice.out }), talk: styleFor(stderr, { env, ...voice.talk }) }
  let name = ''
  try {
    const request = await read(argv)
    if (request.kind === 'text') return await showText(request.text, asJson)
    if (request.kind === 'run') name = request.spec.name
    const shared = {
      signal: interruption.signal,
      onInterrupt: interruption.onInterrupt,
      now: () => new Date(),
      style,
      voice,
      say,
      write,
    }
    const { answer } = await import('./answer.ts')
    process.exitCode = await answer(request, { shared, asJson, version: version(), print })
  } catch (error) {
    if (interruption.signal.aborted) return
    const { failure, renderFailure } = await import('./failure.ts')
    const { exitCode, json } = failure(error)
    process.exitCode = exitCode
    if (asJson) print((await import('./answer.ts')).jsonDocument(name, exitCode, json))
    else say(await renderFailure(error, { style: style.talk, voice: voice.talk }))
  }
}

/** The first page needs no argument parser; it should be there at once. */
async function read(argv: readonly string[]): Promise<Request> {
  if (argv.length === 1 && (argv[0] === '--help' || argv[0] === '-h')) return { kind: 'text', text: overview() }
  const { readArguments } = await import('./program.ts')
  return readArguments(argv, version())
}

async function showText(text: string, asJson: boolean): Promise<void> {
  print(asJson ? (await import('./answer.ts')).jsonDocument('help', 0, { text }) : text)
}

function print(text: string): void {
  process.stdout.write(text)
}

/** Each call writes whole, so that what is cut off ends between two of them. */
async function write(text: string): Promise<void> {
  const { stdout } = process
  if (!stdout.write(text)) await new Promise<void>((resolve) => stdout.once('drain', resolve))
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** `--json`, or `--format json`: known before the arguments are read, so that a mistake in them is told in JSON as well. */
function wantsJson(words: readonly string[]): boolean {
  return words.includes('--json') || words.includes('--format=json') || words[words.indexOf('--format') + 1] === 'json'
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
function watchInterruption(): {
  readonly signal: AbortSignal
  readonly onInterrupt: (end: () => void | Promise<void>) => void
} {
  const controller = new AbortController()
  let end: (() => void | Promise<void>) | undefined
  for (const [event, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(event, () => {
      // The second time nobody wants to wait any more.
      const again = controller.signal.aborted
      controller.abort()
      if (end === undefined) say('interrupted; nothing was left half-written.\n   = next: run the same command again.')
      if (end === undefined || again) process.exit(exitCode)
      void Promise.resolve(end()).then(
        () => process.exit(0),
        () => process.exit(4),
      )
    })
  }
  return {
    signal: controller.signal,
    onInterrupt: (ending) => {
      end = ending
    },
  }
}
