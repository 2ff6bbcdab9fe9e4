import { GxError } from '@gxkit/core'
import { createApiKey } from '@gxkit/service'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { listOption, textOption } from '../input.ts'
import { accessFile, accessRoles, readAccessFile } from '../service/access-file.ts'
import { clean } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx access create [folder]`: a key for somebody who may decide about numbers, or read the audit log. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const folder = input.args[0] ?? 'clearing-house'
  const name = textOption(input, 'name') ?? ''
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{1,63}$/u.test(name)) {
    throw new GxError('ERR_OPTION_INVALID', '--name is needed: who gets the key, 2 to 64 letters and digits', {
      next: 'The audit log will name them; write for example --name alice.',
    })
  }
  const roles = accessRoles.filter((role) => listOption(input, 'role').includes(role))
  if (roles.length === 0 || roles.length !== new Set(listOption(input, 'role')).size) {
    throw new GxError('ERR_OPTION_INVALID', '--role is needed: what the key may be used for', {
      next: `Use one or more of: ${accessRoles.join(', ')}.`,
    })
  }
  const { key, entry } = await createApiKey({ name, roles })
  const keys = [...(await readAccessFile(folder)).filter((each) => each.name !== name), entry]
  const text = `${JSON.stringify({ keys: keys.map((each) => ({ ...each })) }, null, 2)}\n`
  stage.add(accessFile(folder), text, { within: folder, replace: true })
  stage.commit()
  say(
    `The key of ${clean(name)}. It is shown once, and kept nowhere; an earlier key of the same name no longer counts:`,
  )
  return { exitCode: 0, out: key, json: { name, roles: [...roles], key }, next: `gx serve ${pastePath(folder)}` }
}
