import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type Applicability, type Finding, type Fix, GxError, parseJsonObject, type Report } from '@gxkit/core'
import { applyFixes, fixesOf, jsonSyntax } from '@gxkit/core/fix'
import { isYaml } from '@gxkit/core/render'
import { folders } from '../project/folders.ts'
import type { NamedText } from '../render/sources.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { standardInput } from './check-paths.ts'

/** A file with its fixes applied, in memory. */
export interface FixedSource {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly applied: readonly Fix[]
}

/** How far a user trusts fixes: those that say the same in the right form, or also those that were probably meant. */
export type FixLevel = 'safe' | 'likely'

const trusted: Readonly<Record<FixLevel | 'template', readonly Applicability[]>> = {
  safe: ['safe'],
  likely: ['safe', 'likely'],
  template: ['has-placeholders'],
}

/**
 * Applies the fixes of a report to the texts it is about. Documents with a proof stay as they are: a signature holds for
 * every character.
 *
 * @param level `template`: the names of what is missing, without a value, for a person to fill in
 */
export async function fixSources(
  report: Report,
  texts: readonly NamedText[],
  level: FixLevel | 'template',
): Promise<readonly FixedSource[]> {
  const fixed: FixedSource[] = []
  for (const { name, text, decoded, at } of texts) {
    const fixes = report.findings
      .filter((found) => found.location?.source === name && !isOfOthers(found))
      .flatMap((found) => fixesOf(found).find(({ applicability }) => trusted[level].includes(applicability)) ?? [])
    if (fixes.length === 0 || decoded === true || at !== undefined || name === standardInput || isSigned(name, text))
      continue
    const syntax = isYaml(name, text) ? (await import('@gxkit/describe/yaml')).yamlSyntax : jsonSyntax
    const { text: after, applied } = applyFixes(text, fixes, syntax)
    if (after !== text) fixed.push({ name, before: text, after, applied })
  }
  return fixed
}

/** What others issued is theirs to put right. */
function isOfOthers({ location }: Finding): boolean {
  return location !== undefined && basename(dirname(location.source)) === folders.received
}

/**
 * Refuses to go on when somebody has changed a file since it was checked.
 *
 * @throws GxError ERR_FILE_UNWRITABLE
 */
export async function requireUnchanged(sources: readonly FixedSource[]): Promise<void> {
  for (const { name, before } of sources) {
    if ((await readFile(name, 'utf8')) === before) continue
    throw new GxError('ERR_FILE_UNWRITABLE', `${cleanPath(name)} was changed meanwhile`, {
      next: 'Nothing was written. Run the same command again.',
    })
  }
}

function isSigned(name: string, text: string): boolean {
  const parsed = /"proof"/.test(text) ? parseJsonObject(text, { source: name }) : undefined
  return parsed?.ok === true && parsed.value.proof !== undefined
}

/**
 * The level of `--fix`: alone it applies what is safe.
 *
 * @throws GxError ERR_OPTION_INVALID
 */
export function fixLevel(option: unknown): FixLevel | undefined {
  if (option === undefined) return undefined
  if (option === 'safe') return 'safe'
  if (option === 'likely') return 'likely'
  throw new GxError('ERR_OPTION_INVALID', `--fix cannot be "${clean(String(option))}"`, {
    next: 'Use --fix for what is safe, or --fix=likely to see and confirm what is probable.',
  })
}
