import { GxError } from '@gxkit/core'
import { findingToHuman } from '@gxkit/core/render'
import { checkProject } from '../project/check-project.ts'
import type { ProjectFiles } from '../project/load-project.ts'
import { createSourceTexts } from '../render/sources.ts'
import { talking, type Voice } from '../render/talking.ts'
import type { Style } from '../terminal/style.ts'

/**
 * Breaks one fact of a provider in memory and shows what is found: the value of a tool like this is in what it refuses.
 *
 * @returns the finding as people see it
 */
export async function showBrokenFact(
  project: ProjectFiles,
  options: { readonly now: () => Date; readonly signal: AbortSignal; readonly style: Style; readonly voice: Voice },
): Promise<string> {
  const target = project.texts.find(({ text }) => /^type: LegalPerson$/m.test(text) && countryCode.test(text))
  const texts = project.texts.map((each) =>
    each === target ? { ...each, text: each.text.replace(countryCode, '$1Germny') } : each,
  )
  const { report } = await checkProject({ ...project, texts }, options)
  const found = report.findings.find((each) => each.severity === 'error' && each.location?.source === target?.name)
  if (found === undefined) throw new GxError('ERR_INTERNAL', 'a wrong country code went unnoticed')
  return findingToHuman(found, { ...talking(options), sources: await createSourceTexts(texts) })
}

const countryCode = /^(\s*countryCode: )[A-Z]{2}$/m
