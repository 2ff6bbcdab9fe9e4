import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import { factsOf, listFolder, readStandardInput, readTextFile } from '../files/read.ts'
import type { NamedText } from '../render/sources.ts'
import { cleanFolder } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { settingsFileOf } from './folders.ts'

/**
 * The files that arguments name: files as they are, folders by their content, a project by one folder inside it.
 *
 * @param inProject the folder of a project that is meant, e.g. `build`
 * @param ending which files of a folder count
 * @throws GxError ERR_FILE_NOT_FOUND when a folder has none
 */
export async function readInputs(
  paths: readonly string[],
  options: { readonly inProject: string; readonly ending: RegExp; readonly what: string; readonly signal: AbortSignal },
): Promise<readonly NamedText[]> {
  const { inProject, ending, what, signal } = options
  const texts: NamedText[] = []
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (path === '-') {
      texts.push({ name: 'standard input', text: await readStandardInput(signal) })
      continue
    }
    if (!(await factsOf(path, 'file or folder')).isDirectory()) {
      texts.push({ name: path, text: await readTextFile(path, what) })
      continue
    }
    const folder = (await settingsFileOf(path)) === undefined ? path : join(path, inProject)
    const names = (await listFolder(folder)).filter((name) => ending.test(name) && !name.startsWith('.'))
    if (names.length === 0) {
      throw new GxError('ERR_FILE_NOT_FOUND', `there is no ${what} in ${cleanFolder(folder)}`, {
        next:
          inProject === 'build'
            ? `Make them first: gx build ${pastePath(path)}`
            : `Make them first: gx sign ${pastePath(path)}`,
      })
    }
    for (const name of names)
      texts.push({ name: join(folder, name), text: await readTextFile(join(folder, name), what) })
  }
  return texts
}
