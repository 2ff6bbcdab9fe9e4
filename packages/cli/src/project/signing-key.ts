import { join } from 'node:path'
import { GxError, isJsonObject, toArray } from '@gxkit/core'
import {
  type DidDocument,
  type DidResolver,
  findVerificationMethod,
  type PublicJwk,
  type Signer,
  signerFromJwk,
  splitDidUrl,
  thumbprint,
  type VerificationRelationship,
} from '@gxkit/identity'
import { listFolder } from '../files/read.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { folders } from './folders.ts'
import type { OpenKey } from './read-key.ts'
import type { RemoteKey } from './remote-signer.ts'

/** Where to look for the key of a party. */
export interface KeySearch {
  /** The DID of the party that signs. */
  readonly did: string
  readonly relationship: VerificationRelationship
  readonly resolver: DidResolver
  /** Opens key files. */
  readonly openKey: OpenKey
  /** The project, where there is one. */
  readonly project?: string | undefined
  /** The key file that the user named. */
  readonly keyFile?: string | undefined
  /** The key that signs outside of this process, when the user named one. */
  readonly remote?: RemoteKey | undefined
  /** The verification method that the user named. */
  readonly method?: string | undefined
}

/**
 * Finds what signs for a party: the signer or key file that the user named, or the one in the project's keys folder, and the
 * verification method of the party's DID document that has the same key. A key that the document does not list is
 * refused: nobody could verify what it signs.
 *
 * @throws GxError ERR_KEY_NOT_FOUND, ERR_KEY_INVALID, ERR_INPUT_REFUSED
 */
export async function findSigner(search: KeySearch): Promise<Signer> {
  const { did, keyFile, project, remote } = search
  const document = await documentOf(search)
  if (remote !== undefined) {
    const [method] = await methodsFor(document, remote.publicJwk, search)
    if (method === undefined) throw notControlled(did, 'the signer', search.method)
    return remote.signerFor(method)
  }
  const files = keyFile === undefined ? await keyFiles(project) : [keyFile]
  for (const file of files) {
    const { publicJwk, unlock } = await search.openKey(file)
    if (unlock === undefined && file === keyFile) throw onlyPublic(file)
    const [method] = unlock === undefined ? [] : await methodsFor(document, publicJwk, search)
    if (unlock === undefined || method === undefined) continue
    return signerFromJwk(await unlock(), { verificationMethod: method })
  }
  if (keyFile !== undefined) throw notControlled(did, cleanPath(keyFile), search.method)
  const where = project === undefined ? 'here' : `in ${cleanPath(join(project, folders.keys))}`
  throw new GxError('ERR_KEY_NOT_FOUND', `no private key of ${clean(did)} ${where}`, {
    next: 'Name the key with --key, or create one with "gx key create" and list it with "gx did create".',
  })
}

/** The key files of a project. */
export async function keyFiles(project: string | undefined): Promise<readonly string[]> {
  if (project === undefined) return []
  const folder = join(project, folders.keys)
  return (await listFolder(folder)).filter((name) => name.endsWith('.jwk.json')).map((name) => join(folder, name))
}

async function documentOf({ did, resolver, project, keyFile, remote }: KeySearch): Promise<DidDocument> {
  const resolution = await resolver.resolve(did)
  if (resolution.ok) return resolution.document
  const [first] = resolution.findings
  const hasKey = keyFile !== undefined || remote !== undefined || (await keyFiles(project)).length > 0
  const folder = project === undefined || project === '.' ? '' : ` ${pastePath(project)}`
  const create = hasKey
    ? `Create it with "gx did create${folder}"`
    : `Create a key with "gx key create${folder}" and then the document with "gx did create${folder}"`
  throw new GxError('ERR_KEY_NOT_FOUND', first?.message ?? `there is no DID document of ${clean(did)}`, {
    next: `${create}, or name the folder that holds it with --dids.`,
  })
}

/** Verification methods of the document that have this very key and may be used for the purpose. */
async function methodsFor(document: DidDocument, jwk: PublicJwk, search: KeySearch): Promise<readonly string[]> {
  const wanted = await thumbprint(jwk)
  const names = toArray(document.verificationMethod)
    .filter(isJsonObject)
    .flatMap(({ id }) => (typeof id === 'string' ? [id.startsWith('#') ? `${document.id}${id}` : id] : []))
  const found: string[] = []
  for (const name of new Set(names)) {
    if (search.method !== undefined && splitDidUrl(search.method)?.fragment !== undefined && name !== search.method)
      continue
    const method = findVerificationMethod(document, name, search.relationship)
    if (method.ok && (await thumbprint(method.publicJwk)) === wanted) found.push(name)
  }
  return found
}

function onlyPublic(file: string): GxError {
  return new GxError('ERR_KEY_INVALID', `${cleanPath(file)}: Expected a private key, found a public key.`, {
    next: 'Give the private key that belongs to it.',
  })
}

function notControlled(did: string, place: string, method: string | undefined): GxError {
  const under = method === undefined ? '' : ` under ${clean(method)}`
  return new GxError(
    'ERR_INPUT_REFUSED',
    `${clean(did)} does not control the key in ${place}: its DID document does not list it${under}`,
    {
      next: `Sign with a key of ${clean(did)}, or add this one to its DID document with "gx did create".`,
    },
  )
}
