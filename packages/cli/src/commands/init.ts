import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import { readProject } from '@gxkit/describe'
import { classModel, findRelease, gaiaX2511 } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { flag, textOption } from '../input.ts'
import { settingsFileOf } from '../project/folders.ts'
import { settingsTemplate } from '../project/settings-template.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { forRelease } from '../vocabulary/release-option.ts'

const name = 'gx.yaml'
/** The class of a participant with a registered name, in one release or another. */
const participants = ['LegalPerson', 'LegalParticipant'] as const
const flags = { issuer: '--issuer', baseUrl: '--base-url' } as const

/** `gx init [folder]`: the settings that make a folder a project. What is not given is left empty, to be filled in. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const [folder = '.'] = input.args
  const named = textOption(input, 'release')
  const release = named === undefined ? gaiaX2511 : findRelease(named)
  const given = { issuer: textOption(input, 'issuer'), baseUrl: textOption(input, 'baseUrl') }
  const text = settingsTemplate({ release: release.id, ...given })
  requireRight(text, given)
  await requireFree(folder, flag(input, 'force'))

  const file = join(folder, name)
  stage.add(file, text)
  const files = stage.commit()
  const open = (['issuer', 'baseUrl'] as const).filter((key) => given[key] === undefined)
  say(open.length === 0 ? 'A new project:' : `A new project; fill in ${open.map((key) => `"${key}:"`).join(' and ')}:`)
  const participant = participants.find((each) => classModel(release, each) !== undefined) ?? participants[0]
  const command = `gx new ${participant} --out ${pastePath(join(folder, 'participant.yaml'))}`
  return {
    exitCode: 0,
    out: cleanPath(file),
    json: { release: release.id, files, open },
    next: forRelease(command, release),
  }
}

/** What was given is held to the rules of `gx.yaml` before it stands there. */
function requireRight(text: string, given: Readonly<Record<keyof typeof flags, string | undefined>>): void {
  const parsed = readProject({ name, text })
  if (parsed.ok) return
  for (const key of ['issuer', 'baseUrl'] as const) {
    const value = given[key]
    const found = parsed.findings.find(({ location }) => location?.pointer === `/${key}`)
    if (value === undefined || found?.code !== 'manifest/bad-setting') continue
    const said = found.message.replace(`"${key}"`, `${flags[key]} "${clean(value)}"`)
    throw new GxError('ERR_OPTION_INVALID', said, {
      next: `Write it like this: ${flags[key]} ${found.params.example}`,
    })
  }
}

/** Settings that are there stay, and a second file of them beside gx.yml or gx.json would be one too many. */
async function requireFree(folder: string, force: boolean): Promise<void> {
  const there = await settingsFileOf(folder)
  if (there === undefined || (there === name && force)) return
  throw new GxError('ERR_FILE_EXISTS', `${cleanPath(join(folder, there))} exists already`, {
    next:
      there === name
        ? 'Change what is in it, or add --force to replace it.'
        : `It holds the settings of this folder. Change it, or rename it to ${name} first.`,
  })
}
