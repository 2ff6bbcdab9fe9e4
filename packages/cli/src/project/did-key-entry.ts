import { basename } from 'node:path'
import type { DidDocumentKey } from '@gxkit/identity'
import { settingsFileOf } from './folders.ts'
import { loadProject } from './load-project.ts'
import type { OpenKey } from './read-key.ts'

/** A key file as an entry of a DID document: its public part, named like the file. */
export async function didKeyEntry(
  file: string,
  { openKey, x5u }: { readonly openKey: OpenKey; readonly x5u?: string | undefined },
): Promise<DidDocumentKey> {
  const { publicJwk } = await openKey(file)
  const fragment = basename(file)
    .replace(/(\.jwk)?\.(json|pem)$|\.jwk$/, '')
    .replace(/[^A-Za-z0-9._-]/g, '-')
  return { fragment, publicJwk, ...(x5u !== undefined && { x5u }) }
}

/** The issuer that the project in a folder names, if it is one. */
export async function issuerOf(folder: string): Promise<string | undefined> {
  if ((await settingsFileOf(folder)) === undefined) return undefined
  const { settings } = await loadProject(folder)
  return settings.ok ? settings.value.issuer : undefined
}
