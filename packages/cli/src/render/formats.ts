import type { Report } from '@gxkit/core'
import { type SourceTexts, toGithub, toJunit, toSarif, toShaclTurtle } from '@gxkit/core/render'
import type { CommandInput } from '../command.ts'
import { choiceOption } from '../input.ts'

const formats = ['human', 'json', 'sarif', 'junit', 'github', 'turtle'] as const

/** In which form a report is written. */
export type ReportFormat = (typeof formats)[number]

/** The format that was asked for. */
export function reportFormat(input: CommandInput): ReportFormat {
  return choiceOption(input, 'format', formats, 'human')
}

/** A report for other programs. */
export function formatReport(
  report: Report,
  format: Exclude<ReportFormat, 'human' | 'json'>,
  { sources, version }: { readonly sources: SourceTexts; readonly version: string },
): string {
  const writers = {
    sarif: () => `${JSON.stringify(toSarif(report, { sources, version }), null, 2)}\n`,
    junit: () => toJunit(report, { sources }),
    github: () => toGithub(report, { sources }),
    turtle: () => toShaclTurtle(report),
  } as const
  return writers[format]()
}
