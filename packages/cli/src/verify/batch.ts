import { GxError, type JsonObject } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { factsOf } from '../files/read.ts'
import { countOption, flag, textOption } from '../input.ts'
import { threadsFor } from '../parallel/worker-pool.ts'
import { cleanFolder } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { countingFor } from '../terminal/progress.ts'
import { type CompanionIndex, indexCompanions } from './companion-index.ts'
import { type Items, itemsOfFile, itemsOfFolder } from './items.ts'
import { createTally, type Tally } from './tally.ts'
import { lineOf } from './verdict.ts'
import { verdicts, verifyingThreads } from './verdicts.ts'
import { verifierFor } from './verifier-for.ts'

/** Results that `--json` holds; `--ndjson` has no such bound. */
const mostResults = 10_000

/** The documents of a path that holds many: a folder, or a file with one document in each line. */
export async function itemsOf(path: string): Promise<Items | undefined> {
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return itemsOfFile(path)
  return (await factsOf(path, 'file')).isDirectory() ? itemsOfFolder(path) : undefined
}

/** `gx verify <folder|file.ndjson|->`: each document by itself; one that is bad stops none of the others. */
export async function verifyBatch(items: Items, input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { signal, now, say, style, voice, write } = context
  const path = input.args[0] === '-' ? undefined : input.args[0]
  const asLines = flag(input, 'ndjson')
  const quiet = flag(input, 'quiet')
  if (asLines && textOption(input, 'output') !== undefined) {
    throw new GxError('ERR_OPTION_INVALID', '--ndjson writes each line as soon as it is known, to standard output', {
      next: `Write it into a file like this: gx verify ${pastePath(path ?? '-')} --ndjson > results.ndjson`,
    })
  }
  const verifying = await verifierFor(input, path, now)
  const progress = countingFor(voice.talk, { word: 'verified', quiet, count: items.count })
  const tally = createTally()
  const results: JsonObject[] = []
  const threads = countOption(input, 'threads') ?? threadsFor(items.count ?? 0)
  const pool = threads <= 1 ? undefined : verifyingThreads(threads, signal)
  try {
    const companions = await companionsFor(items, input, context)
    const all = verdicts(items.all(), {
      input,
      ...(path !== undefined && { path }),
      verifying,
      ...(companions && { companions }),
      ...(pool && { pool }),
      signal,
    })
    for await (const { name, verdict } of all) {
      const line = lineOf(tally.all, name, verdict)
      tally.add(name, verdict)
      if (asLines) await write(`${JSON.stringify(line)}\n`)
      else if (results.length < mostResults) results.push(line)
      progress.update(tally.all, tally.failed + tally.undecided)
    }
  } finally {
    progress.end()
    await pool?.close()
  }
  if (tally.all === 0) throw nothingIn(path)
  const { verified, failed, undecided } = tally
  const exitCode = failed > 0 ? 1 : undecided > 0 ? 3 : 0
  const next = nextStep(tally, path)
  if (asLines) {
    if (!quiet) say(tally.summary(style.talk))
    return { exitCode, out: '', ...(next !== undefined && !quiet && { next }) }
  }
  const more = tally.all - results.length
  return {
    exitCode,
    out: tally.lines(style.out).join('\n'),
    ...(next !== undefined && { next }),
    json: {
      verified,
      notVerified: failed,
      notDecided: undecided,
      results,
      ...(more > 0 && { more }),
    },
  }
}

/** Who may answer references: the documents of `--companions`, or else these documents each other. */
export async function companionsFor(
  items: Items | undefined,
  input: CommandInput,
  { signal, say }: Pick<CommandContext, 'signal' | 'say'>,
): Promise<CompanionIndex | undefined> {
  if (input.options.shapes === false) return undefined
  const folder = textOption(input, 'companions')
  if (folder !== undefined && !(await factsOf(folder, 'folder of credentials')).isDirectory()) {
    throw new GxError('ERR_OPTION_INVALID', `--companions needs a folder, and ${cleanFolder(folder)} is none`, {
      next: 'Put the credentials that others refer to into a folder.',
    })
  }
  const those = folder === undefined ? items : await itemsOfFolder(folder)
  const index = those === undefined ? undefined : await indexCompanions(those, { signal })
  if (index?.isFull === true) say('More things are described than are remembered; references to the rest stay open.')
  return index
}

function nextStep({ first, failed, undecided }: Tally, path: string | undefined): string | undefined {
  if (first === undefined) return undefined
  const { name, verdict } = first
  const [code] = verdict.errors
  if (failed === 0 && undecided > 0) return 'name a folder with the DID documents (--dids), or add --online'
  if (path !== undefined && !/ line \d+$/.test(name))
    return `gx verify ${pastePath(name)} --companions ${pastePath(path)}`
  return code === undefined ? undefined : `gx explain ${code}`
}

function nothingIn(path: string | undefined): GxError {
  const where = path === undefined ? 'standard input' : cleanFolder(path)
  return new GxError('ERR_FILE_UNREADABLE', `there is no document to verify in ${where}`, {
    next:
      path === undefined
        ? 'Pipe a document in, or one in each line.'
        : 'Name a folder with .jwt or .json files, or a file.',
  })
}
