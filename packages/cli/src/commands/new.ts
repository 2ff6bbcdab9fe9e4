import { dirname } from 'node:path'
import { manifestTemplate } from '@gxkit/describe'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { textOption } from '../input.ts'
import { modelineFor } from '../project/editor-schema.ts'
import { initCommand, projectAround } from '../project/folders.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { classNamed } from '../vocabulary/named.ts'
import { forRelease, releaseOption } from '../vocabulary/release-option.ts'

/** `gx new <class>`: a manifest to fill in. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const [wanted = ''] = input.args
  const [id, out] = [textOption(input, 'id'), textOption(input, 'out')]
  const folder = out === undefined || out === '-' ? '.' : dirname(out)
  const project = await projectAround(folder)
  const release = await releaseOption(input, project ?? '.')
  const { name } = classNamed(release, wanted)
  const valuesHint = (list: string): string => forRelease(`gx shapes values ${list}`, release)
  const text = manifestTemplate(wanted, { release, valuesHint, ...(id !== undefined && { id }) })
  const json = { release: release.id, class: name }
  if (out === undefined || out === '-') return { exitCode: 0, out: text, json: { ...json, text } }
  const line = await modelineFor(out)
  stage.add(out, line === undefined ? text : `${line}\n${text}`)
  const files = stage.commit()
  say(`${/^[AEIO]/.test(name) ? 'An' : 'A'} ${name} to fill in:`)
  const init = forRelease(initCommand(folder), release)
  const next = project === undefined ? init : `gx check ${pastePath(out)}`
  return { exitCode: 0, out: cleanPath(out), json: { ...json, files }, next }
}
