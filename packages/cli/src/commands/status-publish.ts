import { GxError } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { checkClock } from '../project/clock.ts'
import { requireProject } from '../project/folders.ts'
import { publishStatus } from '../project/publish-status.ts'
import { statusListsOf } from '../project/status-lists.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx status publish [folder]`: signs the status lists of a project as static files. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  checkClock(context.now())
  const project = await requireProject(input.args[0] ?? '.')
  const lists = await statusListsOf(project)
  if (lists.length === 0) {
    throw new GxError('ERR_FILE_NOT_FOUND', 'the project keeps no status list', {
      next: `Start one: gx status create ${pastePath(project)}`,
    })
  }
  const published = await publishStatus(input, lists, { project, context })
  return { exitCode: 0, out: published.map(({ file }) => cleanPath(file)).join('\n'), json: { published } }
}
