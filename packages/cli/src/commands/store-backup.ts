import { backupLines } from '@gxkit/service/node'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { textOption } from '../input.ts'
import { textOf, withDatabase } from '../service/database.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx store backup [folder]`: everything that a clearing house keeps, of one moment. */
export async function run(input: CommandInput, { stage }: CommandContext): Promise<Outcome> {
  const text = await withDatabase(input, ({ db }) => textOf(backupLines(db)))
  const file = textOption(input, 'out')
  if (file === undefined) return { exitCode: 0, out: text.trimEnd() }
  stage.add(file, text)
  stage.commit()
  const rows = text.split('\n').length - 3
  return {
    exitCode: 0,
    out: cleanPath(file),
    json: { file, rows },
    next: `gx store restore ${pastePath(file)} --database restored.sqlite`,
  }
}
