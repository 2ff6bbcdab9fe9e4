import { GxError } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { choiceOption } from '../input.ts'
import { credentialFileText } from '../project/credential-file.ts'
import { folders, requireProject } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { statusListFile, statusPurposes } from '../project/status-lists.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx status create [folder]`: from now on every credential that is signed can be revoked, or suspended. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const folder = await requireProject(input.args[0] ?? '.')
  const purpose = choiceOption(input, 'purpose', statusPurposes, 'revocation')
  const { settings } = await loadProject(folder)
  const { issuer, baseUrl } = settings.ok ? settings.value : {}
  if (issuer === undefined || baseUrl === undefined) {
    throw new GxError('ERR_INPUT_REFUSED', 'gx.yaml does not say who issues, and where credentials are published', {
      next: `Fill in "issuer" and "baseUrl", then run: gx check ${pastePath(folder)}`,
    })
  }
  const url = new URL(`${folders.status}/${purpose}.jwt`, baseUrl).href
  const file = statusListFile(folder, purpose)
  stage.add(file, credentialFileText({ formatVersion: '1.0', purpose, url, issuer }), { within: folder })
  stage.commit()
  say(`Every credential that is signed from now on gets an entry in the list for ${purpose}:`)
  return {
    exitCode: 0,
    out: cleanPath(file),
    json: { file, purpose, url, issuer },
    next: `gx sign ${pastePath(folder)} --force`,
  }
}
