import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestSchema, projectSchema } from '@gxkit/describe'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { modeline, schemaFiles, schemaFolder, vscodeSettings } from '../project/editor-schema.ts'
import { requireProject } from '../project/folders.ts'
import { projectRelease } from '../project/load-project.ts'
import { cleanPath } from '../terminal/clean.ts'

/** `gx schema [folder]`: what an editor needs to complete and explain the lines of manifests. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const folder = await requireProject(input.args[0] ?? '.')
  const release = await projectRelease(folder)
  const options = { within: folder, replace: true }
  stage.add(join(folder, schemaFolder, schemaFiles.manifest), `${JSON.stringify(manifestSchema(release))}\n`, options)
  stage.add(join(folder, schemaFolder, schemaFiles.project), jsonText(projectSchema()), options)
  const settings = join(folder, '.vscode', 'settings.json')
  const wanted = input.options.vscode === true
  const taken = wanted && (await stat(settings).catch(() => undefined)) !== undefined
  if (wanted && !taken) stage.add(settings, jsonText(vscodeSettings), { within: folder })
  const files = stage.commit()
  say(`Schemas for ${release.id} (${release.name}):`)
  const line = modeline(`./${schemaFolder}/${schemaFiles.manifest}`)
  return {
    exitCode: 0,
    out: [...files.map(cleanPath), '', ...howTo(wanted && !taken, line)].join('\n'),
    json: { release: release.id, files, modeline: line, vscode: vscodeSettings },
  }
}

function howTo(connected: boolean, line: string): readonly string[] {
  const settings = JSON.stringify(vscodeSettings, null, 2).split('\n').slice(1, -1)
  return [
    ...(connected
      ? ['VS Code with the extension "YAML" uses them in this folder from now on.']
      : ['VS Code with the extension "YAML": put this into .vscode/settings.json of the folder.', '', ...settings]),
    '',
    'Any editor with the YAML language server: make this the first line of a manifest ("gx new" does so from now on).',
    '',
    `  ${line}`,
    '',
    'JetBrains: Settings, Languages & Frameworks, Schemas and DTDs, JSON Schema Mappings: add',
    `${schemaFolder}/${schemaFiles.manifest} for the manifests and ${schemaFolder}/${schemaFiles.project} for gx.yaml.`,
  ]
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
