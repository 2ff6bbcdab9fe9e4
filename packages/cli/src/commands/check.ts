import { GxError } from '@gxkit/core'
import { type Checked, checkPaths } from '../check/check-paths.ts'
import { fixLevel, fixSources } from '../check/fix-sources.ts'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { countOption, flag, textOption } from '../input.ts'
import { createSourceTexts } from '../render/sources.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { progressFor } from '../terminal/progress.ts'

/** `gx check [paths…]`: what is wrong where; with --fix, puts right what can be put right. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const paths = input.args.length === 0 ? ['.'] : input.args
  const level = fixLevel(input.options.fix)
  const { now, signal } = context
  const options = { now, signal, release: textOption(input, 'release'), threads: countOption(input, 'threads') }
  if (flag(input, 'watch')) {
    requireAlone(input)
    const { watch } = await import('../check/watch.ts')
    return watch(paths, { ...options, context })
  }
  const progress = progressFor(context.voice.talk, 'checking')
  const first = await checkPaths(paths, { ...options, progress: progress.update }).finally(progress.end)
  if (level === undefined) return outcome(first, input)
  const { applyFixes } = await import('../check/apply-fixes.ts')
  const { checked, fixed, declined } = await applyFixes(paths, first, {
    ...options,
    level,
    yes: flag(input, 'yes'),
    context,
  })
  const done = await outcome(checked, input)
  const json = { ...done.json, fixed: fixed.map(({ file, fixes }) => ({ file, fixes: [...fixes] })) }
  return declined ? { ...done, json, next: `${command(input, '--fix=likely')} --yes` } : { ...done, json }
}

function requireAlone({ options, args }: CommandInput): void {
  const others = ['fix', 'json', 'output'].filter((name) => options[name] !== undefined)
  if (options.format !== undefined && options.format !== 'human') others.push('format')
  if (others.length === 0 && !args.includes('-')) return
  const what = others.length > 0 ? `--${others[0]}` : 'standard input'
  throw new GxError('ERR_OPTION_INVALID', `--watch shows reports to people, and does not go with ${what}`, {
    next: 'Leave one of the two out.',
  })
}

async function outcome({ report, texts, counts, next }: Checked, input: CommandInput): Promise<Outcome> {
  const json = { checked: { ...counts } }
  const sources = await createSourceTexts(texts)
  const step = report.ok ? next : await nextStep({ report, texts }, input)
  return { exitCode: report.ok ? 0 : 1, report, sources, json, ...(step !== undefined && { next: step }) }
}

/** What can be fixed without thinking comes first; what a person has to do is explained. */
async function nextStep(
  { report, texts }: Pick<Checked, 'report' | 'texts'>,
  input: CommandInput,
): Promise<string | undefined> {
  if ((await fixSources(report, texts, 'safe')).length > 0) return command(input, '--fix')
  if ((await fixSources(report, texts, 'likely')).length > 0) return command(input, '--fix=likely')
  const first = report.findings.find(({ severity }) => severity === 'error')
  return first && `gx explain ${first.code}`
}

function command(input: CommandInput, ...options: readonly string[]): string {
  const release = textOption(input, 'release')
  const named = release === undefined ? [] : ['--release', pastePath(release)]
  return ['gx check', ...input.args.map(pastePath), ...named, ...options].join(' ')
}
