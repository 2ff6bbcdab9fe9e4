import { GxError, type JsonObject } from '@gxkit/core'
import { summary, toHuman, toJson } from '@gxkit/core/render'
import type { CommandContext, ExitCode, Outcome } from './command.ts'
import { createStage } from './files/stage.ts'
import { textOption } from './input.ts'
import type { Request } from './program.ts'
import { formatReport, type ReportFormat, reportFormat } from './render/formats.ts'
import { createSourceTexts } from './render/sources.ts'
import { talking } from './render/talking.ts'
import { clean, cleanPath } from './terminal/clean.ts'
import { pasteable } from './terminal/pasteable.ts'

/** What is known of the process: where text goes, and who we are. */
export interface World {
  readonly shared: Omit<CommandContext, 'stage'>
  readonly asJson: boolean
  readonly version: string
  /** Writes to standard output. */
  readonly print: (text: string) => void
}

/** Runs what the arguments ask for, and writes its outcome in the form that was asked for. */
export async function answer(request: Exclude<Request, { kind: 'text' }>, world: World): Promise<ExitCode> {
  const { shared, asJson } = world
  if (request.kind === 'usage') throw new GxError('ERR_OPTION_INVALID', request.message, { next: request.next })
  const { spec, input } = request
  const format = asJson ? 'json' : reportFormat(input)
  const file = textOption(input, 'output')
  const force = input.options.force === true
  const { run } = await spec.load()
  const scan = spec.publishes === true ? (await import('@gxkit/identity')).findPrivateMaterial : undefined
  const outcome = await run(input, { ...shared, stage: createStage({ force, scan }) })
  shared.signal.throwIfAborted()

  const text = await textFor(outcome, format, { ...world, command: spec.name, toFile: file !== undefined })
  if (file === undefined) world.print(text)
  else {
    const stage = createStage({ force })
    stage.add(file, text)
    stage.commit()
  }
  if (format === 'human' && file === undefined) await talk(outcome, shared)
  else if (format !== 'json' || file !== undefined) {
    const lines = outcome.report === undefined ? [] : [summary(outcome.report, shared.style.talk)]
    if (file !== undefined) lines.push(`The report is in ${cleanPath(file)}`)
    if (outcome.next !== undefined) lines.push(nextLine(outcome.next, shared))
    shared.say(lines.join('\n'))
  }
  return outcome.exitCode
}

/** The one JSON document of `--json`. */
export function jsonDocument(command: string, exitCode: ExitCode, rest: JsonObject): string {
  const document = { formatVersion: '1.0', command: `gx ${command}`.trim(), ok: exitCode === 0, exitCode, ...rest }
  return `${JSON.stringify(document, null, 2)}\n`
}

async function textFor(
  outcome: Outcome,
  format: ReportFormat,
  options: World & { readonly command: string; readonly toFile: boolean },
): Promise<string> {
  const { report, next, json, exitCode } = outcome
  const sources = outcome.sources ?? (await createSourceTexts([]))
  if (format === 'json') {
    const shown = report === undefined ? {} : { report: toJson(report, { sources }) }
    return jsonDocument(options.command, exitCode, { ...json, ...shown, ...(next === undefined ? {} : { next }) })
  }
  if (format !== 'human') {
    if (report !== undefined) return formatReport(report, format, { sources, version: options.version })
    throw new GxError('ERR_OPTION_INVALID', `there is no report that could be written as ${format}`)
  }
  const told = outcome.told ?? outcome.out ?? ''
  if (options.toFile && report !== undefined && outcome.told === undefined) {
    return ended(
      `${ended(told)}${toHuman(report, { ...talking({ ...plainly, voice: options.shared.voice.out }), sources })}`,
    )
  }
  return ended(told)
}

const plainly = { style: (_tone: string, text: string): string => text }

async function talk(outcome: Outcome, { style, voice, say }: Omit<CommandContext, 'stage'>): Promise<void> {
  const { report, told, next } = outcome
  if (report !== undefined && told === undefined) {
    const sources = outcome.sources ?? (await createSourceTexts([]))
    say(toHuman(report, { ...talking({ style: style.talk, voice: voice.talk }), sources, next }))
  } else if (next !== undefined && told === undefined) say(nextLine(next, { style }))
}

function nextLine(next: string, { style }: Pick<CommandContext, 'style'>): string {
  return `${style.talk('strong', 'next:')} ${clean(pasteable(next))}`
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
