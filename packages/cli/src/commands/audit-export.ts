import type { Store } from '@gxkit/service'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { textOption } from '../input.ts'
import { textOf, withDatabase } from '../service/database.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx audit export [folder]`: the audit log, one line of JSON for each entry. */
export async function run(input: CommandInput, { stage }: CommandContext): Promise<Outcome> {
  const text = await withDatabase(input, ({ store }) => textOf(entries(store)))
  const file = textOption(input, 'out')
  if (file === undefined) return { exitCode: 0, out: text.trimEnd() }
  stage.add(file, text)
  stage.commit()
  const count = text.split('\n').length - 1
  return {
    exitCode: 0,
    out: cleanPath(file),
    json: { file, entries: count },
    next: `gx audit verify ${pastePath(file)}`,
  }
}

async function* entries(store: Store): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const page = await store.auditLog(after, 1000)
    for (const entry of page) yield JSON.stringify(entry)
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}
