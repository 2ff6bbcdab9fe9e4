import { dirname, join, relative } from 'node:path'
import { factsOf } from '../files/read.ts'
import { projectAround } from './folders.ts'

/** Where `gx schema` puts its files, inside a project. Hidden, so that nothing takes them for manifests. */
export const schemaFolder = '.gx'

/** The names of the files there. */
export const schemaFiles = { manifest: 'manifest.schema.json', project: 'project.schema.json' } as const

/** The settings of VS Code that connect the files of a project with its schemas. */
export const vscodeSettings = {
  'yaml.schemas': {
    [`./${schemaFolder}/${schemaFiles.project}`]: 'gx.yaml',
    [`./${schemaFolder}/${schemaFiles.manifest}`]: ['*.yaml', '!gx.yaml'],
  },
} as const

/** The first line by which an editor finds the schema of a file. */
export function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`
}

/** The first line for a new manifest, where the project around it has a schema. */
export async function modelineFor(path: string): Promise<string | undefined> {
  const folder = dirname(path)
  const project = await projectAround(folder)
  if (project === undefined || !/\.ya?ml$/i.test(path)) return undefined
  const schema = join(project, schemaFolder, schemaFiles.manifest)
  const found = await factsOf(schema, 'schema').catch(() => undefined)
  if (found === undefined) return undefined
  const shown = relative(folder, schema).split('\\').join('/')
  return modeline(shown.startsWith('../') ? shown : `./${shown}`)
}
