import { basename, dirname } from 'node:path'
import { GxError, type Report } from '@gxkit/core'
import { toHuman } from '@gxkit/core/render'
import { watch as watchFiles } from 'chokidar'
import type { CommandContext } from '../command.ts'
import { renderFailure } from '../failure.ts'
import { codeOf } from '../files/read.ts'
import { folders } from '../project/folders.ts'
import { createSourceTexts } from '../render/sources.ts'
import { talking } from '../render/talking.ts'
import { cleanPath } from '../terminal/clean.ts'
import { progressFor } from '../terminal/progress.ts'
import { type CheckOptions, checkPaths } from './check-paths.ts'
import { createMemory, keptFor } from './memory.ts'

/** What the commands write themselves is no reason to check again. */
const outputs: ReadonlySet<string> = new Set(
  [...Object.values(folders), 'node_modules', 'dist'].filter((name) => name !== folders.received),
)

/** Editors write in several steps; within this many milliseconds they are one change. */
const pause = 80

/**
 * Checks, and checks again whenever a file changes, until the user ends it. On a terminal the screen is drawn anew each
 * time, so that a finding stays where it was; elsewhere each check adds its report.
 */
export async function watch(
  paths: readonly string[],
  options: CheckOptions & { readonly context: CommandContext },
): Promise<never> {
  const { context } = options
  const { say, style, onInterrupt } = context
  const remember = createMemory(context.now)
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  let shown: string | undefined

  const check = async (): Promise<void> => {
    const names = [...changed]
    changed.clear()
    const screen = await screenOf(paths, { ...options, remember })
    if (names.length === 0 && screen === shown) return
    const reason =
      names.length > 0
        ? `${names.slice(0, 3).map(cleanPath).join(', ')} changed · `
        : shown === undefined
          ? ''
          : 'time has passed · '
    shown = screen
    const time = context.now().toTimeString().slice(0, 8)
    say(`${clearScreen()}${screen}\n${style.talk('quiet', `${reason}checked at ${time}, watching; Ctrl-C ends`)}`)
  }
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    ignored: (path, facts) =>
      isIgnored(path, paths) ||
      (facts?.isFile() === true &&
        !(/\.(ya?ml|json(ld)?)$/i.test(path) || basename(dirname(path)) === folders.received)),
  })
  onInterrupt(() => say('Stopped watching.'))
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve())
  })
  work = work.then(check)
  // What expires meanwhile is shown as well; a check that says the same as before leaves the screen alone.
  setInterval(() => {
    work = work.then(check)
  }, keptFor + 1_000).unref()
  watcher.on('all', (_event, path) => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(check)
    }, pause)
  })
  watcher.on('error', (error) => {
    work = work.then(async () => {
      say(await renderFailure(cannotWatch(error), { style: style.talk, voice: context.voice.talk }))
    })
  })
  return new Promise(() => undefined)
}

function cannotWatch(error: unknown): GxError {
  const code = codeOf(error) ?? 'an error'
  return new GxError('ERR_FILE_UNREADABLE', `some files cannot be watched: the system answered ${code}`, {
    next: 'Name fewer files or folders; the others are still watched.',
  })
}

/** The report as text, or why there is none: a file that is gone or broken for a moment does not end the watch. */
async function screenOf(
  paths: readonly string[],
  options: CheckOptions & { readonly context: CommandContext },
): Promise<string> {
  const { style, voice } = options.context
  const progress = progressFor(voice.talk, 'checking')
  try {
    const { report, texts } = await checkPaths(paths, { ...options, progress: progress.update }).finally(progress.end)
    const sources = await createSourceTexts(texts)
    return toHuman(report, { ...talking({ style: style.talk, voice: voice.talk }), sources, most: room(report) })
  } catch (error) {
    return renderFailure(error, { style: style.talk, voice: voice.talk })
  }
}

/** As many findings as fit on the screen, at least one: the first stays in sight. */
function room(report: Report): number {
  const { isTTY, rows } = process.stderr
  return isTTY && rows > 0 ? Math.max(1, Math.floor((rows - 4) / 9)) : Math.max(1, report.findings.length)
}

function clearScreen(): string {
  return process.stderr.isTTY ? '\u001b[2J\u001b[3J\u001b[H' : ''
}

function isIgnored(path: string, paths: readonly string[]): boolean {
  const name = basename(path)
  return !paths.includes(path) && (outputs.has(name) || (name.startsWith('.') && name !== '.' && name !== '..'))
}
