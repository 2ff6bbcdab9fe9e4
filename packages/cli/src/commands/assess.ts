import { type Assessment, assess, compareAssessments, dryRun, type RuleSet } from '@gxkit/conformity'
import { GxError, type JsonObject, mergeReports, nearest } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import type { VerificationSuccess } from '@gxkit/verify'
import { atOrigin } from '../assess/at-origin.ts'
import { type Contents, contentsOf } from '../assess/contents.ts'
import { notariesOption } from '../assess/notaries.ts'
import { renderAssessment, renderComparison } from '../assess/render.ts'
import { ruleSetNamed } from '../assess/rule-set-option.ts'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { dateOption, flag, listOption, textOption } from '../input.ts'
import { createSourceTexts } from '../render/sources.ts'
import { renderVerification } from '../render/verification.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pasteable, pastePath } from '../terminal/pasteable.ts'
import { releaseOption } from '../vocabulary/release-option.ts'

/** `gx assess [paths…]`: which criteria of a level are met, what is missing, and what to write. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const [path = '.'] = input.args
  const release = await releaseOption(input, path === '-' ? undefined : path)
  const chosen = await ruleSetNamed(textOption(input, 'scheme'), release)
  if (!chosen.ok) return chosen.outcome
  const { ruleSet } = chosen
  const level = levelOf(textOption(input, 'level') ?? ruleSet.levels[0]?.id ?? '', ruleSet)
  const other = await otherRules(input, { ruleSet, level, release })
  if (other !== undefined && 'exitCode' in other) return other

  const contents = await contentsOf(input, context, release)
  const refused = await notVerified(contents, input, context)
  if (refused !== undefined) return refused
  const judge = await judging(contents, input, context)
  const assessment = await judge(ruleSet, level)
  const later = other && (await judge(other.ruleSet, other.level))
  const comparison = later && compareAssessments(assessment, later)

  const file = textOption(input, 'html')
  if (file !== undefined) {
    const { assessmentPage } = await import('../assess/html/page.ts')
    const documents = documentsIn(contents)
    context.stage.add(
      file,
      assessmentPage(assessment, { documents, ...(comparison && later && { comparison, later }) }),
    )
    context.stage.commit()
    context.say(`The report for auditors is in ${cleanPath(file)}`)
  }
  const { style } = context
  const told = [renderAssessment(assessment, { style: style.out, all: flag(input, 'all') })]
  if (comparison !== undefined && later !== undefined) {
    told.push(renderComparison(comparison, { before: assessment, after: later, style: style.out }))
  }
  const next = nextStep(assessment, contents, input)
  if (next !== undefined) told.push('', `${style.out('strong', 'next:')} ${clean(pasteable(next))}`)
  const { report, ...rest } = assessment
  return {
    exitCode: assessment.outcome === 'granted' || assessment.outcome === 'ready' ? 0 : 1,
    told: told.join('\n'),
    report: contents.kind === 'unverified' ? mergeReports([contents.report, report]) : report,
    sources: await createSourceTexts(contents.texts),
    json: {
      assessment: plain(rest),
      offline: !flag(input, 'online'),
      ...(comparison && { against: plain(comparison) }),
      ...(file !== undefined && { html: file }),
    },
    ...(next !== undefined && { next }),
  }
}

/** A level that the rule set has. */
function levelOf(name: string, { levels, id }: RuleSet): string {
  const found = levels.find((level) => [level.id, level.name].some((each) => each.toLowerCase() === name.toLowerCase()))
  if (found !== undefined) return found.id
  const known = levels.map((level) => level.id)
  const near = nearest(name, known)
  throw new GxError('ERR_OPTION_INVALID', `${id} has no level "${clean(name)}"`, {
    next: `${near === undefined ? '' : `Did you mean ${near}? `}Use one of: ${known.join(', ')}.`,
  })
}

/** What `--against` names: another level, or other rules at the same level. */
async function otherRules(
  input: CommandInput,
  { ruleSet, level, release }: { readonly ruleSet: RuleSet; readonly level: string; readonly release: Release },
): Promise<{ readonly ruleSet: RuleSet; readonly level: string } | Outcome | undefined> {
  const name = textOption(input, 'against')
  if (name === undefined) return undefined
  if (ruleSet.levels.some(({ id }) => id === name)) return { ruleSet, level: name }
  const chosen = await ruleSetNamed(name, release)
  if (!chosen.ok) return chosen.outcome
  const same = chosen.ruleSet.levels.find(({ id }) => id === level) ?? chosen.ruleSet.levels[0]
  return { ruleSet: chosen.ruleSet, level: same?.id ?? level }
}

/** What did not verify is not assessed. */
async function notVerified(
  contents: Contents,
  input: CommandInput,
  { style, voice }: CommandContext,
): Promise<Outcome | undefined> {
  if (contents.kind === 'unverified') return undefined
  const failed = contents.results.filter(({ result }) => !result.ok)
  const [first] = failed
  if (first === undefined) return undefined
  const sources = await createSourceTexts(contents.texts)
  const options = { sources, style: style.out, voice: voice.out, online: flag(input, 'online') }
  const told = failed.map(({ name, result }) => renderVerification(result, { ...options, name }))
  return {
    exitCode: 1,
    told: [...told, 'Nothing was assessed: what does not verify proves nothing.'].join('\n'),
    report: mergeReports(contents.results.map(({ result }) => result.report)),
    sources,
    json: { assessment: null, offline: !flag(input, 'online') },
    next: `gx verify ${pastePath(first.name)}`,
  }
}

type Judge = (ruleSet: RuleSet, level: string) => Promise<Assessment>

async function judging(contents: Contents, input: CommandInput, { now, signal }: CommandContext): Promise<Judge> {
  const notaries = await notariesOption(input)
  const at = dateOption(input, 'at')
  const { release } = contents
  const shared = { release, notaries, signal, now: at === undefined ? now : () => at }
  if (contents.kind === 'unverified') {
    const { credentials, report, back } = contents
    return async (ruleSet, level) =>
      atOrigin(await dryRun(credentials, { ...shared, ruleSet, level, shapes: report }), back)
  }
  const verified = contents.results.map(({ result }) => result as VerificationSuccess)
  return (ruleSet, level) => assess(verified, { ...shared, ruleSet, level })
}

function documentsIn(contents: Contents): readonly JsonObject[] {
  if (contents.kind === 'unverified') return contents.credentials.map(({ document }) => document)
  return contents.results.flatMap(({ result }) =>
    result.ok ? result.credentials.map(({ credential }) => credential as unknown as JsonObject) : [],
  )
}

function nextStep(
  { outcome, level, missing }: Assessment,
  contents: Contents,
  input: CommandInput,
): string | undefined {
  const paths = input.args.length === 0 ? ['.'] : input.args
  const [project] = contents.projects
  if (outcome === 'ready') return project === undefined ? 'gx sign --help' : `gx sign ${pastePath(project)}`
  const given = [
    `--level ${level.id}`,
    ...['scheme', 'trust', 'dids'].flatMap((name) => {
      const value = textOption(input, name)
      return value === undefined ? [] : [`--${name} ${pastePath(value)}`]
    }),
    ...listOption(input, 'notary').map((did) => `--notary ${pastePath(did)}`),
  ]
  const again = `gx assess ${paths.map(pastePath).join(' ')} ${given.join(' ')}`
  if (outcome === 'granted' || outcome === 'open') return `${again} --html report.html --force`
  return missing.some(({ write }) => write !== undefined)
    ? `add the lines, then: ${again}`
    : 'gx explain criterion/not-met'
}

function plain(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject
}
