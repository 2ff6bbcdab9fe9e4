import { basename, join } from 'node:path'
import { GxError } from '@gxkit/core'
import { createDidDocument, type DidDocumentKey, didWebUrl, splitDidUrl } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { exists } from '../files/read.ts'
import { listOption, textOption } from '../input.ts'
import { credentialFileText } from '../project/credential-file.ts'
import { folders, settingsFileOf } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { keyOpener, type OpenKey } from '../project/read-key.ts'
import { didFile } from '../project/resolver.ts'
import { keyFiles } from '../project/signing-key.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx did create`: the DID document that lists the public part of the keys. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const folder = input.args[0] ?? '.'
  const isProject = (await settingsFileOf(folder)) !== undefined
  const did = textOption(input, 'did') ?? (isProject ? await issuerOf(folder) : undefined)
  if (did === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'no DID was given, and there is no gx.yaml that names an issuer', {
      next: 'Add --did did:web:your-domain.example, or name the project folder.',
    })
  }
  if (splitDidUrl(did)?.did !== did) {
    throw new GxError('ERR_OPTION_INVALID', `"${clean(did)}" is not a DID`, {
      next: 'Write it like did:web:your-domain.example.',
    })
  }
  const named = listOption(input, 'key')
  const files = named.length > 0 ? named : await keyFiles(isProject ? folder : undefined)
  if (files.length === 0) {
    throw new GxError('ERR_KEY_NOT_FOUND', `there is no key to list in the DID document of ${clean(did)}`, {
      next: `Create one with "gx key create${isProject ? ` ${pastePath(folder)}` : ' --out key-1.jwk.json'}", or name it with --key.`,
    })
  }
  const openKey = keyOpener(input, { say })
  const document = createDidDocument({ did, keys: await Promise.all(files.map((file) => publicKey(file, openKey))) })
  const out = textOption(input, 'out')
  if (out === '-' || (out === undefined && !isProject)) {
    return { exitCode: 0, out: credentialFileText(document), json: { did, document } }
  }
  const file = out ?? join(folder, folders.dids, didFile(did))
  stage.add(file, credentialFileText(document), out === undefined ? { within: folder } : {})
  stage.commit()
  const address = did.startsWith('did:web:') ? didWebUrl(did) : undefined
  say(`DID document of ${clean(did)} written${address === undefined ? '' : `; publish it as ${address}`}:`)
  const isBuilt = isProject && (await exists(join(folder, folders.build)))
  const next = isProject ? `gx ${isBuilt ? 'sign' : 'build'} ${pastePath(folder)}` : undefined
  const json = { did, file, keys: files.length, ...(address === undefined ? {} : { publishAs: address }) }
  return { exitCode: 0, out: cleanPath(file), json, ...(next === undefined ? {} : { next }) }
}

async function issuerOf(folder: string): Promise<string | undefined> {
  const { settings } = await loadProject(folder)
  return settings.ok ? settings.value.issuer : undefined
}

/** The public part of a key file; the fragment is the name of the file. */
async function publicKey(file: string, openKey: OpenKey): Promise<DidDocumentKey> {
  const { publicJwk } = await openKey(file)
  const fragment = basename(file)
    .replace(/(\.jwk)?\.(json|pem)$|\.jwk$/, '')
    .replace(/[^A-Za-z0-9._-]/g, '-')
  return { fragment, publicJwk }
}
