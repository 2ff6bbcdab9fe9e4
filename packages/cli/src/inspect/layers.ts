import { isJsonObject } from '@gxkit/core'
import { addJson, withStatusFacts } from './json-layers.ts'
import { type Layer, plain, withoutSecrets } from './layer.ts'
import { derLayers, pemLayers } from './pem-layers.ts'
import { addToken, looksLikeToken } from './token-layers.ts'
import { looksLike, looksLikeBytes } from './unknown.ts'

/**
 * Takes anything apart by its form: tokens, envelopes, presentations and what is inside them, keys, certificates, lists. Nothing is
 * verified, and private key material is never shown.
 *
 * @param name name of the document
 * @param bytes its content
 * @param options `index`: the entry of a status list to look at
 */
export async function layersOf(
  name: string,
  bytes: Uint8Array,
  options: { readonly index?: number | undefined } = {},
): Promise<readonly Layer[]> {
  const text = textOf(bytes)
  if (text === undefined) {
    const der = bytes[0] === 0x30 ? await derLayers(name, bytes) : undefined
    return der ?? [{ name, what: looksLikeBytes(bytes), note: 'no text, so no token, credential or DID document' }]
  }
  const trimmed = text.trim()
  if (trimmed === '') return [{ name, what: 'an empty text' }]
  const layers: Layer[] = []
  if (looksLikeToken(trimmed)) addToken(layers, name, trimmed, 0)
  else if (/^data:application\/v[cp]/i.test(trimmed)) addToken(layers, name, trimmed.replace(/^[^,]*,/, ''), 0)
  else if (/^[[{"]/.test(trimmed)) await addText(layers, name, trimmed)
  else if (trimmed.includes('-----BEGIN')) layers.push(...(await pemLayers(name, trimmed)))
  else layers.push(await other(name, text, trimmed))
  return withStatusFacts(layers, options.index)
}

/** JSON; a token as a JSON text is a token. */
async function addText(layers: Layer[], name: string, text: string): Promise<void> {
  const inside = /^"([\w-]+\.[\w-]*\.[\w-]*)"$/.exec(text)?.[1]
  if (inside !== undefined) addToken(layers, name, inside, 0)
  else await addJson(layers, name, text)
}

async function other(name: string, text: string, trimmed: string): Promise<Layer> {
  const note = 'neither a token nor JSON, YAML or PEM'
  const known = looksLike(trimmed)
  if (known !== undefined) return { name, what: known, note }
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
  const [problem] = document.errors
  if (problem !== undefined)
    return { name, what: 'something that is neither JSON nor YAML nor a token', note: problem.message }
  const value = yamlValue(document)
  if (!isJsonObject(value)) return { name, what: 'plain text' }
  const what = Object.hasOwn(value, 'baseUrl')
    ? 'the settings of a project'
    : Object.hasOwn(value, 'type')
      ? 'a manifest'
      : 'YAML'
  return { name, what, content: withoutSecrets(plain(value)) }
}

/** What YAML stands for; nothing, where it refers to itself over and over. */
function yamlValue(document: { readonly toJS: (options: { readonly maxAliasCount: number }) => unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch {
    return undefined
  }
}

/** Bytes in UTF-8 as text, with or without a mark at the beginning. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
