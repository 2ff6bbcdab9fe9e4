import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { listNamed } from '../vocabulary/named.ts'
import { releaseOption } from '../vocabulary/release-option.ts'

/** `gx shapes values [list]`: the values that a list allows, or the lists there are. */
export async function run(input: CommandInput, { say, style }: CommandContext): Promise<Outcome> {
  const [list] = input.args
  const release = await releaseOption(input)
  if (list !== undefined) {
    const values = listNamed(release, list)
    say(`${values.length} values of ${list} in ${release.id}:`)
    return { exitCode: 0, out: values.join('\n'), json: { release: release.id, list, values } }
  }
  const lists = [...release.vocabulary.lists()].map(([name, { length: size }]) => ({ name, size }))
  const width = Math.max(...lists.map(({ name }) => name.length))
  const rows = lists.map(({ name, size }) => `${name.padEnd(width)}  ${style.out('quiet', `${size} values`)}`)
  return { exitCode: 0, out: rows.join('\n'), json: { release: release.id, lists } }
}
