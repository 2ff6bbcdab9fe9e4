import { explain, type Finding, type Location } from '@gxkit/core'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pasteable } from '../terminal/pasteable.ts'
import type { Style } from '../terminal/style.ts'
import { codeFrame, lineColumn } from './code-frame.ts'
import type { SourceTexts } from './sources.ts'

/**
 * One finding for people: what, where in their own file, why, and what to do next.
 *
 * @param found the finding
 * @param sources the texts that were read
 */
export async function renderFinding(found: Finding, sources: SourceTexts, style: Style): Promise<string> {
  const header = `${style(found.severity, `${found.severity}[${found.code}]`)}${style('strong', `: ${clean(found.message)}`)}`
  const lines = [header]
  if (found.location !== undefined) lines.push(...(await place(found.location, sources, style)))
  for (const { location, message } of found.related ?? []) {
    lines.push(`   = note: ${clean(message)} (${await shortPlace(location, sources)})`)
  }
  lines.push(`   = why:  ${clean(explain(found.code).why)}`)
  lines.push(`   = next: ${clean(pasteable(found.next))}`)
  return lines.join('\n')
}

async function place(location: Location, sources: SourceTexts, style: Style): Promise<readonly string[]> {
  const found = await sources.find(location)
  const arrow = `  ${style('place', '-->')} ${await shortPlace(location, sources)}`
  const head = location.pointer === '' ? arrow : `${arrow}  ${style('quiet', clean(location.pointer))}`
  if (found === undefined || found.text.trim() === '') return [head]
  return [head, ...codeFrame(found.text, found.range, style)]
}

/** `file:line:column`, or the name of the source alone where the text is not at hand. */
export async function shortPlace(location: Location, sources: SourceTexts): Promise<string> {
  const found = await sources.find(location)
  if (found === undefined) return cleanPath(location.source)
  const { line, column } = lineColumn(found.text, found.range.start)
  return `${cleanPath(location.source)}:${line}:${column}`
}
