import { join } from 'node:path'
import { plural } from '@gxkit/core/render'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { textOption } from '../input.ts'
import { checkProject } from '../project/check-project.ts'
import { credentialFileText } from '../project/credential-file.ts'
import { folders, requireProject } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { legible, loadReceived } from '../project/received.ts'
import { createSourceTexts } from '../render/sources.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx build [folder]`: manifests to unsecured credentials. With a single error nothing is written. */
export async function run(input: CommandInput, { now, signal, stage, say }: CommandContext): Promise<Outcome> {
  const folder = await requireProject(input.args[0] ?? '.')
  const project = await loadProject(folder)
  const received = await loadReceived(folder)
  const { report, credentials } = await checkProject(project, { now, signal, received })
  const sources = await createSourceTexts([...project.texts, ...legible(received)])
  if (!report.ok) {
    return { exitCode: 1, report, sources, json: { files: [] }, next: `gx check ${pastePath(folder)}` }
  }
  const out = textOption(input, 'out') ?? join(folder, folders.build)
  const within = textOption(input, 'out') ?? folder
  for (const { id, credential } of credentials) {
    stage.add(join(out, `${id}.json`), credentialFileText(credential), { within })
  }
  const files = stage.commit()
  say(`${plural(files.length, 'credential')} written, unsigned:`)
  return {
    exitCode: 0,
    out: files.map(cleanPath).join('\n'),
    json: { files },
    report,
    sources,
    next: `gx sign ${pastePath(out)}`,
  }
}
