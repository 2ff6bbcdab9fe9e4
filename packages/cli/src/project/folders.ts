import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { GxError } from '@gxkit/core'
import { cleanFolder } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/**
 * Folders inside a project that hold no manifests: what the commands write, what others issued (`received`), which
 * credentials still hold (`status`), copies of the documents that facts link to (`documents`), and what clearing houses were
 * asked (`receipts`).
 */
export const folders = {
  build: 'build',
  keys: 'keys',
  dids: 'dids',
  signed: 'signed',
  received: 'received',
  status: 'status',
  documents: 'documents',
  vocabularies: 'vocabularies',
  receipts: 'receipts',
} as const

/** The names a project's settings file can have. */
const settingsFiles = ['gx.yaml', 'gx.yml', 'gx.json']

/** The settings file of a folder, or nothing when the folder is no project. */
export async function settingsFileOf(folder: string): Promise<string | undefined> {
  for (const name of settingsFiles) {
    const facts = await stat(join(folder, name)).catch(() => undefined)
    if (facts?.isFile() === true) return name
  }
  return undefined
}

/**
 * The project a path belongs to: the nearest folder above it (or the path itself) that has a settings file. The path is
 * kept relative where the user wrote it so.
 */
export async function projectAround(path: string): Promise<string | undefined> {
  let shown = path
  for (let at = resolve(path); ; at = dirname(at)) {
    if ((await settingsFileOf(at)) !== undefined) return shown
    if (at === dirname(at)) return undefined
    shown = shown === '.' || /(^|[/\\])\.\.$/.test(shown) ? join(shown, '..') : dirname(shown)
  }
}

/**
 * A folder that the user named as a project.
 *
 * @throws GxError ERR_FILE_NOT_FOUND when it has no gx.yaml
 */
export async function requireProject(folder: string): Promise<string> {
  if ((await settingsFileOf(folder)) !== undefined) return folder
  throw new GxError('ERR_FILE_NOT_FOUND', `${cleanFolder(folder)} is not a project: there is no gx.yaml in it`, {
    next: `Name the folder that holds gx.yaml, or start a project: ${initCommand(folder)}`,
  })
}

/** The command that makes a folder a project. */
export function initCommand(folder: string): string {
  return `gx init${folder === '.' ? '' : ` ${pastePath(folder)}`}`
}
