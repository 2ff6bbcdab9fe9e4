import { dirname, join } from 'node:path'
import { type Level, labelQuestion, preflight, requestLabel } from '@gxkit/clearing-house'
import { GxError, type JsonObject, sha256Hex } from '@gxkit/core'
import { addressFor } from '../clearing-house/addresses.ts'
import { askingFor } from '../clearing-house/asking.ts'
import { operatorsNamed } from '../clearing-house/operator-option.ts'
import { receiptsFolder } from '../clearing-house/receipts-folder.ts'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readTextFile } from '../files/read.ts'
import { choiceOption, flag, listOption, textOption } from '../input.ts'
import { folders, projectAround } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

const levels: readonly Level[] = ['SC', 'L1', 'L2', 'L3']

/** `gx submit <presentation>`: a label from a clearing house, for what is in the presentation. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { stage, say, now } = context
  const [file = ''] = input.args
  const presentation = (await readTextFile(file, 'presentation')).trim()
  const level = choiceOption(input, 'level', levels, 'SC')
  const names = listOption(input, 'operator')
  const chosen = await operatorsNamed(names.length > 0 ? names : ['lab-development'])
  const [{ operator } = {}, other] = chosen
  if (operator === undefined || other !== undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'a presentation is submitted to one clearing house', {
      next: 'Name one with --operator; "gx clearing-houses --probe" tells which answer.',
    })
  }
  const project = await projectAround(dirname(file))
  const settings = project === undefined ? undefined : (await loadProject(project)).settings
  const name = `label-${level.toLowerCase()}.jwt`
  const vcid = addressFor(textOption(input, 'vcid'), settings, { file: name, option: 'vcid' })
  const question = labelQuestion(presentation, { operator, level, vcid })
  const { url, post } = question
  const asked = { operator: operator.id, environment: operator.environment, level, vcid, url }
  if (flag(input, 'dryRun')) {
    const bytes = new TextEncoder().encode(post?.body ?? '')
    const digest = `sha256-${await sha256Hex(bytes)}`
    const mediaType = post?.mediaType ?? ''
    return {
      exitCode: 0,
      out: `POST ${clean(url)}\n     ${bytes.length} bytes of ${mediaType}, ${digest}\nNothing was sent.`,
      json: { dryRun: true, ...asked, mediaType, bytes: bytes.length, digest },
      next: `gx submit ${pastePath(file)} --preflight`,
    }
  }

  const asking = await askingFor(input, context, { chosen, project })
  const { reach, verifier, answers } = asking
  if (input.options.look !== false) {
    say('Looking at what you have published, as the clearing house will …')
    const report = await preflight(presentation, { ...reach, vcid, environment: operator.environment, at: now() })
    const only = flag(input, 'preflight')
    if (only || !report.ok) {
      if (!only)
        say('Nothing was sent: the clearing house would refuse it. Skip this with --no-look if you know better.')
      return { exitCode: report.ok ? 0 : 1, report, json: { preflight: true, ...asked, files: [] } }
    }
    const warnings = report.findings.filter(({ severity }) => severity === 'warning')
    for (const { message } of warnings) say(`warning: ${clean(message)}`)
  }
  say(`Asking ${clean(operator.name)} for ${level}; this takes up to two minutes …`)
  const receipts = receiptsFolder(join(project ?? dirname(file), folders.receipts), stage)
  const label = await requestLabel(presentation, { ...reach, operator, level, vcid, verifier, answers, receipts })
  if (!label.ok) {
    if (label.reason === 'not-sent') say('Nothing was sent: the presentation does not verify here.')
    return { exitCode: 1, report: label.report, json: { ...asked, files: [], reason: label.reason } }
  }
  const out = textOption(input, 'out') ?? join(project ?? dirname(file), name)
  stage.add(out, `${label.credential}\n`, { within: dirname(out) })
  stage.commit()
  const { keptFrom, askedBefore, covers } = label
  if (keptFrom !== undefined) say(`Nothing was asked: this label was obtained on ${keptFrom}, and it still holds.`)
  if (askedBefore !== undefined)
    say(`The same was asked on ${askedBefore} without an answer; the new label has the same id.`)
  say(
    `${clean(covers.issuer)} attests ${level} for ${covers.covered.length} credentials. Publish the label at ${clean(vcid)}`,
  )
  const kept: JsonObject = {
    ...(keptFrom !== undefined && { keptFrom }),
    ...(askedBefore !== undefined && { askedBefore }),
  }
  return {
    exitCode: 0,
    out: cleanPath(out),
    json: { ...asked, files: [out], issuer: covers.issuer, covered: covers.covered.map(({ id }) => id), ...kept },
    next: `gx verify --label ${pastePath(out)} --for ${pastePath(file)} --online`,
  }
}
