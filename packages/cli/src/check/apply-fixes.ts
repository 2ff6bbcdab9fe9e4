import { createInterface } from 'node:readline/promises'
import { plural } from '@gxkit/core/render'
import type { CommandContext } from '../command.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import type { Style, Tone } from '../terminal/style.ts'
import { type Checked, type CheckOptions, checkPaths } from './check-paths.ts'
import { type FixedSource, type FixLevel, fixSources, requireUnchanged } from './fix-sources.ts'

/** What was fixed in one file. */
export interface FixedFile {
  readonly file: string
  readonly fixes: readonly string[]
}

/** Fixes that wait for others (two changes of one line) get their turn in the next round. */
const rounds = 5

/**
 * Applies fixes to the files that were checked, all or none of a round, and checks again. Probable fixes are shown first,
 * and are applied only after a yes.
 */
export async function applyFixes(
  paths: readonly string[],
  checked: Checked,
  options: CheckOptions & {
    readonly level: FixLevel
    readonly yes: boolean
    readonly context: Pick<CommandContext, 'say' | 'stage' | 'style' | 'signal'>
  },
): Promise<{ readonly checked: Checked; readonly fixed: readonly FixedFile[]; readonly declined: boolean }> {
  const { level, yes, context } = options
  const { say, stage, style } = context
  const fixed = new Map<string, string[]>()
  let current = checked
  for (let round = 0; round < rounds; round++) {
    const sources = await nextFixes(current, level)
    if (sources.length === 0) break
    if (level === 'likely') {
      for (const source of sources) say(await diffOf(source, style.talk))
      if (!yes && !(await agreed(sources, context))) return { checked: current, fixed: listed(fixed), declined: true }
    }
    await requireUnchanged(sources)
    for (const { name, after } of sources) stage.add(name, after, { replace: true })
    stage.commit()
    for (const { name, applied } of sources) {
      const titles = applied.map(({ title }) => title)
      fixed.set(name, [...(fixed.get(name) ?? []), ...titles])
    }
    current = await checkPaths(paths, options)
  }
  for (const [file, titles] of fixed) {
    say(`${style.talk('good', 'fixed')} ${cleanPath(file)}: ${[...new Set(titles)].map(clean).join(', ')}`)
  }
  return { checked: current, fixed: listed(fixed), declined: false }
}

/** What is missing gets its lines once nothing else is left: a misspelt name may be what is missing. */
async function nextFixes({ report, texts }: Checked, level: FixLevel): Promise<readonly FixedSource[]> {
  const sources = await fixSources(report, texts, level)
  return sources.length > 0 || level === 'safe' ? sources : fixSources(report, texts, 'template')
}

function listed(fixed: ReadonlyMap<string, readonly string[]>): readonly FixedFile[] {
  return [...fixed].map(([file, fixes]) => ({ file, fixes }))
}

async function agreed(sources: readonly FixedSource[], { signal }: Pick<CommandContext, 'signal'>): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const changes = sources.reduce((sum, { applied }) => sum + applied.length, 0)
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const question = `Apply ${changes === 1 ? 'this change' : `these ${plural(changes, 'change')}`}? [y/N] `
    return /^y(es)?$/i.test((await asking.question(question, { signal })).trim())
  } finally {
    asking.close()
  }
}

async function diffOf({ name, before, after }: FixedSource, style: Style): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const patch = createTwoFilesPatch(name, name, before, after, 'as it is', 'fixed', { context: 2 })
  const tones: Readonly<Record<string, Tone>> = { '+': 'good', '-': 'error', '@': 'quiet' }
  return patch
    .split('\n')
    .filter((line) => !/^(=+|Index: .*|)$/.test(line))
    .map((line) => style(tones[line.charAt(0)] ?? 'strong', clean(line.replace(/\r$/, '').replaceAll('\t', '  '))))
    .join('\n')
}
