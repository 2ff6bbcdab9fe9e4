import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GxError } from '@gxkit/core'
import { listFolder, readTextFile } from '../files/read.ts'
import { settingsFileOf } from '../project/folders.ts'
import { loadProject, type ProjectFiles } from '../project/load-project.ts'
import type { NamedText } from '../render/sources.ts'

/** Where the examples are: beside the installed command, or at the top of a checkout. */
const places = ['../../examples', '../../../../examples']

/**
 * The example providers, as if they stood in the folder of the demo.
 *
 * @param out the folder of the demo
 * @throws GxError ERR_FILE_NOT_FOUND when the installation has no examples
 */
export async function loadExamples(out: string): Promise<readonly ProjectFiles[]> {
  for (const place of places) {
    const root = fileURLToPath(new URL(place, import.meta.url))
    const names = await readdir(root).catch(() => [])
    const projects: ProjectFiles[] = []
    for (const name of names.sort()) {
      if ((await settingsFileOf(join(root, name))) !== undefined)
        projects.push(moved(await loadProject(join(root, name)), out))
    }
    // The cloud provider first: its path is the one that the help of every command shows.
    if (projects.length > 0) return projects.sort((a, b) => (a.folder < b.folder ? 1 : -1))
  }
  throw new GxError('ERR_FILE_NOT_FOUND', 'the examples of the demo are not part of this installation', {
    next: 'Run the demo in a checkout of the repository, with "npm start".',
  })
}

/** The vocabulary of the example federation, for those who want to try "gx shapes add". */
export async function loadExampleVocabulary(out: string): Promise<readonly NamedText[]> {
  for (const place of places) {
    const folder = join(fileURLToPath(new URL(place, import.meta.url)), 'farming', 'vocabulary')
    const names = await listFolder(folder)
    const texts = names.map(async (name) => ({
      name: join(out, 'farming', name),
      text: await readTextFile(join(folder, name), 'example'),
    }))
    if (names.length > 0) return Promise.all(texts)
  }
  return []
}

function moved(project: ProjectFiles, out: string): ProjectFiles {
  const folder = join(out, basename(project.folder))
  const texts = project.texts.map(({ name, text }) => ({
    name: join(folder, name.slice(project.folder.length + 1)),
    text,
  }))
  return { ...project, folder, texts }
}
