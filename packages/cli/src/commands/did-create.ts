import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import {
  createDidDocument,
  type DidDocumentKey,
  type DidDocumentService,
  didWebUrl,
  splitDidUrl,
} from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { exists } from '../files/read.ts'
import { listOption, textOption } from '../input.ts'
import { credentialFileText } from '../project/credential-file.ts'
import { didKeyEntry, issuerOf } from '../project/did-key-entry.ts'
import { folders, settingsFileOf } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { signingFor } from '../project/project-signer.ts'
import { keyOpener, type OpenKey } from '../project/read-key.ts'
import { remoteKey } from '../project/remote-signer.ts'
import { didFile } from '../project/resolver.ts'
import { keyFiles } from '../project/signing-key.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx did create`: the DID document that lists the public part of the keys. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const folder = input.args[0] ?? '.'
  const isProject = (await settingsFileOf(folder)) !== undefined
  const did = textOption(input, 'did') ?? (await issuerOf(folder))
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
  const openKey = keyOpener(input, { say })
  const entries = await entriesFor(input, { folder: isProject ? folder : undefined, openKey })
  if (entries.length === 0) {
    throw new GxError('ERR_KEY_NOT_FOUND', `there is no key to list in the DID document of ${clean(did)}`, {
      next: `Create one with "gx key create${isProject ? ` ${pastePath(folder)}` : ' --out key-1.jwk.json'}", or name it with --key.`,
    })
  }
  const chains = listOption(input, 'x5u')
  const keys = entries.map((entry) => {
    const x5u = chainOf(entry.fragment ?? '', chains, entries.length === 1)
    return { ...entry, ...(x5u !== undefined && { x5u }) }
  })
  const document = createDidDocument({ did, keys, services: listOption(input, 'service').map(toService) })
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
  const json = { did, file, keys: keys.length, ...(address === undefined ? {} : { publishAs: address }) }
  return { exitCode: 0, out: cleanPath(file), json, ...(next === undefined ? {} : { next }) }
}

/** The keys that the user named; else the one that the project says signs, and those in its keys folder. */
async function entriesFor(
  input: CommandInput,
  { folder, openKey }: { readonly folder: string | undefined; readonly openKey: OpenKey },
): Promise<readonly DidDocumentKey[]> {
  const named = listOption(input, 'key')
  const project = named.length > 0 || folder === undefined ? undefined : await loadProject(folder)
  const { input: signing } = await signingFor({ ...input, options: {} }, project, {})
  const file = textOption(signing, 'key')
  const files = new Set(named.length > 0 ? named : [...(file === undefined ? [] : [file]), ...(await keyFiles(folder))])
  const listed = await Promise.all([...files].map((each) => didKeyEntry(each, { openKey })))
  const remote = file === undefined ? await remoteKey(signing, openKey) : undefined
  if (remote === undefined) return listed
  const [, fragment = 'key-1'] = /([^/@]+)@\d+$/.exec(textOption(signing, 'signer') ?? '') ?? []
  return [{ fragment, publicJwk: remote.publicJwk }, ...listed]
}

/** The addresses of certificate chains: `https://…` for an only key, or `key-1=https://…` for each. */
function chainOf(fragment: string, given: readonly string[], isOnly: boolean): string | undefined {
  const named = given.find((each) => each.startsWith(`${fragment}=`))
  if (named !== undefined) return named.slice(fragment.length + 1)
  const [only] = given.filter((each) => /^https?:/.test(each))
  if (only === undefined || isOnly) return only
  throw new GxError(
    'ERR_OPTION_INVALID',
    'there are several keys, and it is not said which one the certificate is of',
    {
      next: `Write it like --x5u ${fragment}=${clean(only)}`,
    },
  )
}

/** `LinkedDomains=https://provider.example/`; the name of a service is its type in small letters. */
function toService(text: string): DidDocumentService {
  const [, type = '', serviceEndpoint = ''] = /^([A-Za-z][A-Za-z0-9]*)=(.+)$/.exec(text) ?? []
  return { fragment: type.toLowerCase(), type, serviceEndpoint }
}
