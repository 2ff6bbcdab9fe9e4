import { isJsonObject, type JsonObject, type JsonValue, ownMember, parseJson, toArray } from '@gxkit/core'
import { describeStatusList } from '@gxkit/credentials/status'
import { parseMultibase, thumbprint, toPublicJwk } from '@gxkit/identity'
import { readEncryptedKey } from '@gxkit/identity/node'
import { kindOf } from './kinds.ts'
import { bounds, type Layer, present, withoutSecrets } from './layer.ts'
import { addInner, claimed } from './token-layers.ts'

/** Takes JSON apart. */
export async function addJson(layers: Layer[], name: string, text: string): Promise<void> {
  const parsed = parseJson(text, { source: name })
  if (!parsed.ok) {
    layers.push({ name, what: 'something that begins like JSON', note: parsed.findings[0]?.message ?? 'unreadable' })
    return
  }
  const { value } = parsed
  if (!isJsonObject(value)) {
    const note = Array.isArray(value) ? `a list of ${value.length}` : `a ${typeof value}`
    layers.push({ name, what: 'JSON that is not an object', note, content: withoutSecrets(value) })
    return
  }
  if (ownMember(value, 'format') === 'gxkit-encrypted-key') {
    layers.push(await encryptedKey(name, text, value))
    return
  }
  layers.push({ name, what: kindOf(value), ...claimed(value), content: withoutSecrets(value) })
  if (Object.hasOwn(value, 'verificationMethod')) await addKeys(layers, name, value)
  addInner(layers, name, value, 0)
}

/** The key file of a project with a passphrase: what it is, without anything that is locked in it. */
async function encryptedKey(name: string, text: string, { ciphertext: _, ...head }: JsonObject): Promise<Layer> {
  const what = 'a key encrypted with a passphrase'
  try {
    const key = readEncryptedKey(text)
    if (key === undefined) return { name, what, note: 'it cannot be read', content: withoutSecrets(head) }
    const { kdf, publicJwk, ciphertext } = key
    const facts = present({
      key: keyWords(publicJwk),
      thumbprint: await thumbprint(publicJwk),
      passphrase: `scrypt, N ${kdf.N}, r ${kdf.r}, p ${kdf.p}; AES-256-GCM`,
      locked: `${ciphertext.length} bytes`,
    })
    return {
      name,
      what,
      note: 'what is locked in it is not shown',
      facts,
      content: withoutSecrets({ publicJwk: { ...publicJwk } }),
    }
  } catch (error) {
    const note = error instanceof Error ? error.message : 'it cannot be read'
    return { name, what, note, content: withoutSecrets(head) }
  }
}

/** The keys of a DID document, one by one: what each of them is, and what it may be used for. */
async function addKeys(layers: Layer[], name: string, document: JsonObject): Promise<void> {
  const methods = toArray<JsonValue>(ownMember(document, 'verificationMethod')).filter(isJsonObject)
  for (const [i, method] of methods.entries()) {
    if (layers.length >= bounds.layers) return
    const { id, type, controller, publicKeyJwk, publicKeyMultibase, expires, revoked } = method
    const jwk = isJsonObject(publicKeyJwk) ? publicKeyJwk : multikey(publicKeyMultibase)
    layers.push({
      name: `${name} > key ${i + 1}`,
      what: `the key ${typeof id === 'string' ? id : 'without id'}`,
      note: 'nobody has signed a DID document: who controls its address can change it',
      facts: present({
        kind: typeof type === 'string' ? type : undefined,
        key: jwk === undefined ? 'of a form that is not known here' : keyWords(jwk),
        thumbprint: jwk === undefined ? undefined : await thumbprintOf(jwk),
        ...(controller !== document.id && { controller }),
        algorithm: jwk?.alg,
        certificates: jwk?.x5u ?? (Array.isArray(jwk?.x5c) ? 'inside (x5c)' : undefined),
        for: purposesOf(document, id),
        expires,
        revoked,
      }),
    })
  }
}

const relations = ['assertionMethod', 'authentication', 'keyAgreement', 'capabilityInvocation', 'capabilityDelegation']

function purposesOf(document: JsonObject, id: JsonValue | undefined): string {
  const short = typeof id === 'string' && id.includes('#') ? id.slice(id.indexOf('#')) : undefined
  const named = relations.filter((relation) =>
    toArray<JsonValue>(ownMember(document, relation)).some((each) =>
      isJsonObject(each) ? each.id === id : each === id || each === short,
    ),
  )
  return named.length === 0 ? 'nothing: no list names it' : named.join(', ')
}

function multikey(value: JsonValue | undefined): JsonObject | undefined {
  const read = typeof value === 'string' ? parseMultibase(value) : undefined
  return read?.ok === true ? { ...read.publicJwk } : undefined
}

function keyWords({ kty, crv, n }: JsonObject): string {
  if (kty === 'RSA' && typeof n === 'string') return `RSA, ${Math.floor((n.length * 6) / 8) * 8} bits`
  return [kty, crv].filter((part) => typeof part === 'string').join(' ')
}

async function thumbprintOf(jwk: JsonObject): Promise<string | undefined> {
  try {
    return await thumbprint(toPublicJwk(jwk as never))
  } catch {
    return undefined
  }
}

/** What is in the status lists among the layers: unpacked and counted. */
export async function withStatusFacts(layers: readonly Layer[], index: number | undefined): Promise<readonly Layer[]> {
  return Promise.all(
    layers.map(async (layer): Promise<Layer> => {
      if (!layer.what.startsWith('a status list') || !isJsonObject(layer.content)) return layer
      const read = await describeStatusList(layer.content, index === undefined ? {} : { index })
      if (read === undefined) return layer
      if (typeof read === 'string') return { ...layer, note: `the list cannot be read: ${read}` }
      const { kind, purposes, entries, set, first, statusSize, ttl, isTooShort, entry } = read
      const asked =
        index === undefined ? {} : { [`entry ${index}`]: entry === undefined ? 'beyond the end' : entry.value }
      const facts = present({
        list: kind,
        purpose: purposes.join(', '),
        entries,
        set,
        ...(set > 0 && { 'set at': `${first.join(', ')}${set > first.length ? ' …' : ''}` }),
        ...(statusSize > 1 && { 'bits each': statusSize }),
        ...(ttl !== undefined && { 'may be kept for': `${ttl} ms` }),
        ...(isTooShort && { attention: 'shorter than lists may be; it would not be accepted' }),
        ...asked,
      })
      return { ...layer, facts }
    }),
  )
}
