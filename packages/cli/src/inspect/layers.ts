import {
  fromBase64url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownMember,
  parseJson,
  toArray,
} from '@gxkit/core'

/** One layer of a document: what it looks like and what is written in it. */
export interface Layer {
  readonly name: string
  /** In plain words, by its form alone. */
  readonly what: string
  readonly note?: string
  readonly content?: JsonValue
}

const deepest = 6
const most = 200
const secrets: ReadonlySet<string> = new Set([
  'd',
  'p',
  'q',
  'dp',
  'dq',
  'qi',
  'oth',
  'k',
  'privateKeyMultibase',
  'privateKeyBase58',
  'privateKeyJwk',
])

/**
 * Takes a document apart by its form: tokens, envelopes, presentations and what is inside them. Nothing is verified, and
 * private key material is never shown.
 *
 * @param name name of the document
 * @param text its text
 */
export async function layersOf(name: string, text: string): Promise<readonly Layer[]> {
  const layers: Layer[] = []
  const trimmed = text.trim()
  if (trimmed === '') return [{ name, what: 'an empty text' }]
  if (looksLikeToken(trimmed)) addToken(layers, name, trimmed, 0)
  else if (/^[[{]/.test(trimmed)) addJson(layers, name, trimmed)
  else if (trimmed.includes('-----BEGIN')) layers.push(...(await pem(name, trimmed)))
  else layers.push(await yaml(name, text))
  return layers
}

function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/.test(text)
}

function addToken(layers: Layer[], name: string, token: string, depth: number): void {
  if (depth > deepest || layers.length > most) return
  const [header = '', payload = '', signature = ''] = token.split('.')
  const bytes = fromBase64url(signature)?.length
  const signed =
    signature === ''
      ? 'no signature at all'
      : bytes === undefined
        ? 'a broken signature'
        : `a signature of ${bytes} bytes, not verified`
  layers.push({ name: `${name} > header`, what: 'header of a token', note: signed, ...decoded(header) })
  const content = decoded(payload).content
  layers.push({
    name: `${name} > payload`,
    what: isJsonObject(content) ? kindOf(content).replace(' without a proof of its own', '') : 'payload of a token',
    ...decoded(payload),
  })
  if (isJsonObject(content)) addInner(layers, name, content, depth)
}

function decoded(part: string): { readonly content?: JsonValue } {
  const bytes = fromBase64url(part)
  if (bytes === undefined) return { content: '(not base64url)' }
  const parsed = parseJson(bytes, { source: '' })
  return {
    content: parsed.ok ? withoutSecrets(parsed.value) : `(not JSON: ${parsed.findings[0]?.message ?? 'unreadable'})`,
  }
}

function addJson(layers: Layer[], name: string, text: string): void {
  const parsed = parseJson(text, { source: name })
  if (!parsed.ok) {
    layers.push({ name, what: 'something that begins like JSON', note: parsed.findings[0]?.message ?? 'unreadable' })
    return
  }
  const { value } = parsed
  layers.push({
    name,
    what: isJsonObject(value) ? kindOf(value) : 'JSON that is not an object',
    content: withoutSecrets(value),
  })
  if (isJsonObject(value)) addInner(layers, name, value, 0)
}

/** Enveloped and embedded credentials inside a document. */
function addInner(layers: Layer[], name: string, document: JsonObject, depth: number): void {
  const token = envelopedToken(document)
  if (token !== undefined) addToken(layers, `${name} > token`, token, depth + 1)
  const legacy = [ownMember(document, 'vc'), ownMember(document, 'vp')].filter(isJsonObject)
  for (const [i, inner] of [...toArray<JsonValue>(ownMember(document, 'verifiableCredential')), ...legacy].entries()) {
    const inside = `${name} > credential ${i + 1}`
    const innerToken = typeof inner === 'string' ? inner : isJsonObject(inner) ? envelopedToken(inner) : undefined
    if (innerToken !== undefined && looksLikeToken(innerToken)) addToken(layers, inside, innerToken, depth + 1)
    else if (isJsonObject(inner) && layers.length < most && depth < deepest) {
      layers.push({ name: inside, what: kindOf(inner), note: 'its content stands in the layer above' })
    }
  }
}

function envelopedToken({ id }: JsonObject): string | undefined {
  return typeof id === 'string' ? /^data:application\/v[cp](?:\+ld)?\+jwt(?:;[^,]*)?,(.+)$/.exec(id)?.[1] : undefined
}

const kinds: readonly (readonly [string, string])[] = [
  ['EnvelopedVerifiableCredential', 'an envelope around a credential'],
  ['EnvelopedVerifiablePresentation', 'an envelope around a presentation'],
  ['VerifiablePresentation', 'a presentation'],
  ['BitstringStatusListCredential', 'a status list, which is a credential'],
  ['StatusList2021Credential', 'a status list, which is a credential'],
  ['gx:LabelCredential', 'a label, which is a credential'],
  ['LabelCredential', 'a label, which is a credential'],
  ['VerifiableCredential', 'a credential'],
]

function kindOf(document: JsonObject): string {
  const types = toArray<JsonValue>(ownMember(document, 'type') ?? ownMember(document, '@type'))
  const known = kinds.find(([type]) => types.includes(type))?.[1]
  if (known !== undefined)
    return Object.hasOwn(document, 'proof') ? `${known} with a proof inside` : `${known} without a proof of its own`
  if (Object.hasOwn(document, 'verificationMethod') || /^did:/.test(String(document.id))) return 'a DID document'
  if (Object.hasOwn(document, 'kty'))
    return [...secrets].some((key) => Object.hasOwn(document, key)) ? 'a PRIVATE key' : 'a public key'
  return Object.hasOwn(document, 'type') ? 'JSON that may be a manifest' : 'JSON'
}

/** Replaces private key material, wherever it stands. */
function withoutSecrets(value: JsonValue, depth = 0): JsonValue {
  if (depth > 100 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutSecrets(item, depth + 1))
  const object = value as JsonObject
  const isKey = Object.hasOwn(object, 'kty') || Object.keys(object).some((key) => key.startsWith('privateKey'))
  return Object.fromEntries(
    Object.entries(object).map(([key, member]) => [
      key,
      isKey && secrets.has(key) ? '(private, not shown)' : withoutSecrets(member ?? null, depth + 1),
    ]),
  )
}

/** Certificates are public and shown one by one; of every other PEM only its kind. */
async function pem(name: string, text: string): Promise<readonly Layer[]> {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, label = '']) => label.toLowerCase())
  const closed = { name, what: `PEM: ${labels.join(', ')}`, note: 'content not shown' }
  if (!labels.every((label) => label === 'certificate')) return [closed]
  const { nameOfCertificate, parseCertificates } = await import('@gxkit/trust')
  const parsed = await parseCertificates(new TextEncoder().encode(text), { source: name })
  if (!parsed.ok) return [{ ...closed, note: parsed.findings[0]?.message ?? 'unreadable' }]
  return parsed.value.map((each, i) => ({
    name: `${name} > certificate ${i + 1}`,
    what: `the certificate of ${nameOfCertificate(each)}`,
    note: 'not compared with any trust anchor',
    content: {
      subject: each.subject,
      issuer: each.issuer,
      serialNumber: each.serialNumber,
      notBefore: each.notBefore,
      notAfter: each.notAfter,
      key: each.keyType,
      isAuthority: each.isAuthority,
      names: JSON.parse(JSON.stringify(each.names)) as JsonValue,
      fingerprint: each.fingerprint,
    },
  }))
}

async function yaml(name: string, text: string): Promise<Layer> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
  const [problem] = document.errors
  if (problem !== undefined)
    return { name, what: 'something that is neither JSON nor YAML nor a token', note: problem.message }
  const value: unknown = document.toJS({ maxAliasCount: 20 })
  if (!isJsonObject(value)) return { name, what: 'plain text' }
  const what = Object.hasOwn(value, 'baseUrl')
    ? 'the settings of a project'
    : Object.hasOwn(value, 'type')
      ? 'a manifest'
      : 'YAML'
  return { name, what, content: withoutSecrets(JSON.parse(JSON.stringify(value)) as JsonValue) }
}
