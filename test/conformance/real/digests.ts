/** Digests that real labels and compliance credentials state, and the credentials that were published with them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, type JsonObject, type JsonValue, ownMember, toArray } from '@gxkit/core'
import { credentialDigest, type Secured, unverifiedContent } from '@gxkit/credentials'
import type { ManifestFile } from './manifest.ts'

/** A digest that a label or a compliance credential states of a credential. */
export interface StatedDigest {
  readonly file: string
  /** Where in the file: a pointer, with `>` where a token was opened. */
  readonly at: string
  readonly member: string
  readonly id: string
  readonly digest: string
}

/** A secured credential somewhere in the files. */
export interface PublishedCredential {
  readonly file: string
  readonly at: string
  readonly secured: Secured
  /** Its id and those of its subjects. */
  readonly ids: readonly string[]
  readonly digest: string
}

export interface RealDigests {
  readonly stated: readonly StatedDigest[]
  readonly published: readonly PublishedCredential[]
}

const members = ['gx:digestSRI', 'digestSRI', 'gx:integrity', 'integrity']

/** Looks through all files, and through all tokens in them. */
export async function readDigests(root: string, files: readonly ManifestFile[]): Promise<RealDigests> {
  const stated: StatedDigest[] = []
  const found: Omit<PublishedCredential, 'digest'>[] = []
  for (const { file } of files) look(file, contentOf(readFileSync(join(root, file), 'utf8').trim()), '')

  function look(file: string, value: JsonValue | undefined, at: string): void {
    if (typeof value === 'string') lookIntoToken(file, value, at)
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(file, item as JsonValue, `${at}/${index}`)
    }
    if (!isJsonObject(value)) return
    if (value.proof !== undefined && value.credentialSubject !== undefined) {
      found.push({ file, at, secured: { form: 'embedded', document: value }, ids: idsIn(value) })
    }
    for (const member of members.filter((name) => Object.hasOwn(value, name))) {
      const written = ownMember(value, member)
      const digest = isJsonObject(written) ? ownMember(written, '@value') : written
      const id = ownMember(value, 'id') ?? ownMember(value, '@id')
      if (typeof digest === 'string') stated.push({ file, at, member, id: String(id), digest })
    }
    for (const [key, member] of Object.entries(value)) look(file, member, `${at}/${key}`)
  }

  function lookIntoToken(file: string, text: string, at: string): void {
    const token = text.startsWith('data:') ? text.slice(text.indexOf(',') + 1) : text
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) || token.length < 100) return
    const secured: Secured = { form: 'enveloped', mediaType: 'application/vc+jwt', token }
    const content = unverifiedContent(secured)
    if (content === undefined) return
    if (content.credentialSubject !== undefined) found.push({ file, at, secured, ids: idsIn(content) })
    look(file, content, `${at}>`)
  }

  const published = await Promise.all(
    found.map(async (each) => ({ ...each, digest: await credentialDigest(each.secured) })),
  )
  return { stated, published }
}

function contentOf(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return text
  }
}

function idsIn(credential: JsonObject): string[] {
  const subjects = toArray<JsonValue>(ownMember(credential, 'credentialSubject')).filter(isJsonObject)
  return [credential, ...subjects].flatMap((each) => {
    const id = ownMember(each, 'id') ?? ownMember(each, '@id')
    return typeof id === 'string' ? [id] : []
  })
}
