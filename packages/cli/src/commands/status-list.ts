import { plural } from '@gxkit/core/render'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { requireProject } from '../project/folders.ts'
import { statusListsOf } from '../project/status-lists.ts'
import { clean } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx status list [folder]`: every entry that was given away, and whether it is set. */
export async function run(input: CommandInput, { say, style }: CommandContext): Promise<Outcome> {
  const project = await requireProject(input.args[0] ?? '.')
  const lists = await Promise.all(
    (await statusListsOf(project)).map(async ({ purpose, url, ledger }) => ({
      purpose,
      url,
      entries: await ledger.records(),
    })),
  )
  const rows = lists.flatMap(({ purpose, entries }) =>
    entries.map(({ index, credential, set, changed = '' }) => {
      const state = set ? style.out('error', purpose === 'revocation' ? 'revoked  ' : 'suspended') : 'valid    '
      return `${state}  ${String(index).padStart(6)}  ${changed.slice(0, 10).padEnd(10)}  ${clean(credential ?? 'never used')}`
    }),
  )
  say(
    `${rows.length === 1 ? '1 entry' : `${rows.length} entries`} in ${plural(lists.length, 'status list')}: state, position, since, credential`,
  )
  return {
    exitCode: 0,
    out: rows.join('\n'),
    json: {
      lists: lists.map(({ entries, ...list }) => ({ ...list, entries: entries.map((entry) => ({ ...entry })) })),
    },
    ...(lists.length === 0 && { next: `gx status create ${pastePath(project)}` }),
  }
}
