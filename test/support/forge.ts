import { fromBase64url, type JsonObject, toBase64url } from '@gxkit/core'
import type { Signer } from '@gxkit/identity'

/** The three parts of a compact token, decoded. */
export interface TokenParts {
  readonly header: JsonObject
  readonly payload: JsonObject
  readonly signature: Uint8Array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Takes a token apart. */
export function splitToken(token: string): TokenParts {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const json = (part: string): JsonObject => JSON.parse(decoder.decode(fromBase64url(part))) as JsonObject
  return { header: json(header), payload: json(payload), signature: fromBase64url(signature) ?? new Uint8Array() }
}

/** Puts a token together again, with whatever signature is given. */
export function joinToken({ header, payload, signature }: TokenParts): string {
  const part = (value: JsonObject): string => toBase64url(encoder.encode(JSON.stringify(value)))
  return `${part(header)}.${part(payload)}.${toBase64url(signature)}`
}

/** Signs any header and content, without the checks that stand in the way of doing so by accident. */
export async function forgeToken(header: JsonObject, payload: JsonObject, signer: Signer): Promise<string> {
  const unsigned = joinToken({ header, payload, signature: new Uint8Array() }).slice(0, -1)
  return `${unsigned}.${toBase64url(await signer.sign(encoder.encode(unsigned)))}`
}

/** The header that a release writes for a credential or a presentation signed with a key. */
export function headerFor(kind: 'vc' | 'vp', signer: Signer, members: JsonObject = {}): JsonObject {
  const kid = signer.verificationMethod
  return { alg: signer.algorithm, typ: `${kind}+jwt`, cty: kind, kid, iss: kid.split('#')[0], ...members }
}

/** A detached JWS with the header of Gaia-X 22.10 over any payload. */
export async function forgeDetachedJws(
  payload: string | Uint8Array,
  signer: Signer,
  header: JsonObject = { alg: signer.algorithm, b64: false, crit: ['b64'] },
): Promise<string> {
  const text = toBase64url(encoder.encode(JSON.stringify(header)))
  const start = new TextEncoder().encode(`${text}.`)
  const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : payload
  return `${text}..${toBase64url(await signer.sign(new Uint8Array([...start, ...bytes])))}`
}
