import { dirname, join } from 'node:path'
import {
  firstAble,
  type NumberKind,
  type NumberRequest,
  numberKinds,
  numberQuestion,
  requestRegistrationNumber,
} from '@gxkit/clearing-house'
import { createReport, GxError } from '@gxkit/core'
import { checkRegistrationNumber, type RegistrationNumberKind } from '@gxkit/describe'
import { addressFor } from '../clearing-house/addresses.ts'
import { askingFor } from '../clearing-house/asking.ts'
import { operatorsNamed } from '../clearing-house/operator-option.ts'
import { receiptsFolder } from '../clearing-house/receipts-folder.ts'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { choiceOption, flag, listOption, textOption } from '../input.ts'
import { folders, projectAround } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx notary <type> <value>`: the credential of a registration number, by a notary. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { stage, say } = context
  const [type = '', value = '', folder = '.'] = input.args
  const kinds = Object.keys(numberKinds) as NumberKind[]
  const kind = choiceOption({ ...input, options: { type } }, 'type', kinds, 'vat-id')
  const problems = problemsOf(kind, value)
  if (problems !== undefined) return problems

  const project = await projectAround(folder)
  const settings = project === undefined ? undefined : (await loadProject(project)).settings
  const id = addressFor(textOption(input, 'id'), settings, { file: `${kind}.jwt`, option: 'id' })
  const subject = textOption(input, 'subject') ?? `${id}#cs`
  const request: NumberRequest = { kind, value, id, subject }
  const names = listOption(input, 'operator')
  const chosen = await operatorsNamed(names.length > 0 ? names : ['lab-development'])
  const operators = chosen.map(({ operator }) => operator)
  const [first] = operators
  if (first === undefined) throw new GxError('ERR_INTERNAL', 'no operator')
  if (flag(input, 'dryRun')) {
    const { url, post } = numberQuestion(request, first)
    const method = post === undefined ? 'GET' : 'POST'
    return { exitCode: 0, out: `${method} ${clean(url)}`, json: { dryRun: true, method, url, operator: first.id } }
  }

  const { reach, verifier } = await askingFor(input, context, { chosen, project })
  const receipts = receiptsFolder(join(project ?? '.', folders.receipts), stage)
  say(`Asking the notary of ${clean(operators.map((each) => each.id).join(', then '))} over HTTPS …`)
  const { operator, result, failed } = await firstAble(operators, (each) =>
    requestRegistrationNumber(request, { ...reach, operator: each, verifier, receipts }),
  )
  for (const { operator: other, problem } of failed) say(`${clean(other)} could not: ${clean(problem)}`)
  const json = { operator: operator.id, id, subject, kind }
  if (!result.ok) {
    return { exitCode: 1, report: result.report, json: { ...json, files: [], reason: result.reason } }
  }
  const file =
    textOption(input, 'out') ?? (project === undefined ? `${kind}.jwt` : join(project, folders.received, `${kind}.jwt`))
  stage.add(file, `${result.credential}\n`, { within: dirname(file) })
  stage.commit()
  if (result.keptFrom !== undefined)
    say(`Nothing was asked: the notary answered on ${result.keptFrom}, and that still holds.`)
  say(
    `The notary confirms ${kind} ${clean(value)}. The legal person refers to it with registrationNumber: { id: ${clean(subject)} }`,
  )
  const { keptFrom } = result
  return {
    exitCode: 0,
    out: cleanPath(file),
    json: { ...json, files: [file], ...(keptFrom !== undefined && { keptFrom }) },
    next: project === undefined ? `gx inspect ${pastePath(file)}` : `gx present ${pastePath(project)}`,
  }
}

/** A number that cannot exist is not worth a question. */
function problemsOf(kind: NumberKind, value: string): Outcome | undefined {
  if (kind === 'country-company-number') return undefined
  const check = checkRegistrationNumber({ kind: kind satisfies RegistrationNumberKind, value })
  if (check.ok) return undefined
  return { exitCode: 1, report: createReport({ findings: check.findings }), json: { files: [] } }
}
