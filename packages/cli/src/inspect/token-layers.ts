import {
  fromBase64url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownMember,
  parseJson,
  toArray,
} from '@gxkit/core'
import { claimedCoverage } from '@gxkit/credentials'
import { kindOf } from './kinds.ts'
import { bounds, type Claim, type Layer, withoutSecrets } from './layer.ts'

/** Whether a text is written as a compact token is. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/.test(text)
}

/** Takes a token apart, and what is inside it. */
export function addToken(layers: Layer[], name: string, token: string, depth: number): void {
  if (layers.length >= bounds.layers) return
  if (depth > bounds.depth) {
    layers.push({ name, what: 'another token', note: `nested more than ${bounds.depth} deep, not taken apart` })
    return
  }
  const [header = '', payload = '', signature = ''] = token.split('.')
  layers.push({
    name: `${name} > header`,
    what: 'header of a token',
    note: signatureWords(signature),
    ...(signature !== '' && { claims: claimsOf({ form: 'enveloped' }) }),
    ...decoded(header),
  })
  const content = decoded(payload)
  const object = isJsonObject(content.content) ? content.content : undefined
  const what = object === undefined ? undefined : kindOf(object).replace(' without a proof of its own', '')
  const isCredential = what !== undefined && /credential|presentation|status list|label/.test(what)
  layers.push({
    name: `${name} > payload`,
    what:
      what === undefined
        ? 'payload of a token'
        : isCredential
          ? what
          : `claims of a token that is no credential: ${what}`,
    ...content,
  })
  if (object !== undefined) addInner(layers, name, object, depth)
}

/** Enveloped and embedded credentials inside a document. */
export function addInner(layers: Layer[], name: string, document: JsonObject, depth: number): void {
  const token = envelopedToken(document)
  if (token !== undefined) addToken(layers, `${name} > token`, token, depth + 1)
  const legacy = [ownMember(document, 'vc'), ownMember(document, 'vp')].filter(isJsonObject)
  for (const [i, inner] of [...toArray<JsonValue>(ownMember(document, 'verifiableCredential')), ...legacy].entries()) {
    if (layers.length >= bounds.layers) {
      layers.push({ name, what: 'more credentials', note: `${bounds.layers} layers are shown, the rest is not` })
      return
    }
    const inside = `${name} > credential ${i + 1}`
    const innerToken =
      typeof inner === 'string' ? inner.trim() : isJsonObject(inner) ? envelopedToken(inner) : undefined
    if (innerToken !== undefined && looksLikeToken(innerToken)) addToken(layers, inside, innerToken, depth + 1)
    else if (isJsonObject(inner)) addObject(layers, inside, inner, depth)
    else
      layers.push({
        name: inside,
        what: 'no credential',
        note: `it is ${inner === null ? 'null' : `a ${typeof inner}`}`,
      })
  }
}

function addObject(layers: Layer[], name: string, inner: JsonObject, depth: number): void {
  layers.push({ name, what: kindOf(inner), note: 'its content stands in the layer above', ...claimed(inner) })
  if (depth < bounds.depth && Object.hasOwn(inner, 'verifiableCredential')) addInner(layers, name, inner, depth + 1)
}

/** What the proofs in a document claim; nothing for one without any. */
export function claimed(document: JsonObject): { readonly claims?: readonly Claim[] } {
  const claims = claimsOf({ form: 'embedded', document })
  return claims.length === 0 ? {} : { claims }
}

function claimsOf(secured: Parameters<typeof claimedCoverage>[0]): readonly Claim[] {
  return claimedCoverage(secured).flatMap(({ by, ways }): Claim[] =>
    ways.length === 0 ? [{ by, notCovered: [] }] : ways.map((way) => ({ by, ...way })),
  )
}

function signatureWords(signature: string): string {
  if (signature === '') return 'no signature at all'
  const bytes = fromBase64url(signature)?.length
  return bytes === undefined ? 'a broken signature' : `a signature of ${bytes} bytes, not verified`
}

function decoded(part: string): { readonly content: JsonValue } {
  const bytes = fromBase64url(part)
  if (bytes === undefined) return { content: '(not base64url)' }
  const parsed = parseJson(bytes, { source: '' })
  return {
    content: parsed.ok ? withoutSecrets(parsed.value) : `(not JSON: ${parsed.findings[0]?.message ?? 'unreadable'})`,
  }
}

function envelopedToken({ id }: JsonObject): string | undefined {
  return typeof id === 'string'
    ? /^data:application\/v[cp](?:\+ld)?\+jwt(?:;[^,]*)?[,;](\S+)$/i.exec(id)?.[1]
    : undefined
}
