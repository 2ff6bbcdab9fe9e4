import type { Finding, JsonObject } from '@gxkit/core'
import { ownMember, parseJsonObject } from '@gxkit/core'
import type { DocumentKind } from './credential.ts'
import { envelopeKind, fromEnvelope } from './envelope.ts'
import { embeddedMechanism, proofTypes } from './mechanism-of.ts'
import { kindOf } from './members.ts'
import type { Secured } from './securing-mechanism.ts'
import { readPart } from './unverified-content.ts'

/** What a document was recognised as, by its form alone; nothing is checked yet. */
export interface Recognised {
  readonly form: 'vc-jwt' | 'vp-jwt' | 'embedded' | 'enveloped-object' | 'unsecured' | 'unknown'
  /** What to open; absent when the document is not secured, or in a way that is not supported. */
  readonly secured?: Secured
  readonly kind?: DocumentKind
  /** The document as it stands, when it is JSON; not what was signed. */
  readonly document?: JsonObject
  /** The name of an unsupported proof type, or why the form is unknown. */
  readonly reason?: string
  readonly findings: readonly Finding[]
}

/**
 * Tells what a document is by its form: a token, an enveloping object, a document with an embedded proof, or one without.
 * White space around a text (the line break at the end of a file) does not count.
 *
 * @param input the text of a token or of a JSON document, or the parsed JSON object
 * @param options `source`: name of the document, for findings; `document` by default
 * @example
 * recognise('eyJhbGciOi….eyJAY29udGV4dCI6….c2ln') // { form: 'vc-jwt', secured: { form: 'enveloped', … }, … }
 */
export function recognise(input: string | JsonObject, options: { readonly source?: string } = {}): Recognised {
  const { source = 'document' } = options
  if (typeof input !== 'string') return recogniseObject(input, source)
  const text = input.trim()
  if (!text.startsWith('{')) return recogniseToken(text)
  const parsed = parseJsonObject(text, { source })
  if (parsed.ok) return recogniseObject(parsed.value, source)
  return { form: 'unknown', reason: parsed.findings[0]?.message ?? 'it is not JSON', findings: parsed.findings }
}

function recogniseToken(token: string): Recognised {
  if (token === '') return { form: 'unknown', reason: 'it is empty', findings: [] }
  const [header = '', payload = '', ...rest] = token.split('.')
  if (rest.length !== 1) {
    const reason = rest.length === 3 ? 'an encrypted token (JWE)' : 'neither JSON nor a compact token'
    return { form: 'unknown', reason, findings: [] }
  }
  const kind = kindOfToken(readPart(header), readPart(payload))
  const mediaType = kind === 'presentation' ? 'application/vp+jwt' : 'application/vc+jwt'
  const form = kind === 'presentation' ? 'vp-jwt' : 'vc-jwt'
  return { form, kind, secured: { form: 'enveloped', mediaType, token }, findings: [] }
}

/** The header says what a token is; only where it says nothing, the content does. */
function kindOfToken(header: JsonObject | undefined, payload: JsonObject | undefined): DocumentKind {
  const typ = header === undefined ? undefined : ownMember(header, 'typ')
  const said = typeof typ === 'string' ? /^(?:application\/)?(vc|vp)\b/.exec(typ)?.[1] : undefined
  if (said !== undefined) return said === 'vp' ? 'presentation' : 'credential'
  return (payload && kindOf(payload)) ?? 'credential'
}

function recogniseObject(document: JsonObject, source: string): Recognised {
  const enveloped = envelopeKind(document)
  if (enveloped !== undefined) {
    const { secured, findings } = fromEnvelope(document, { source, pointer: '' })
    const problem = findings.find((f) => f.severity === 'error')
    // Members beside the token are not signed: such an envelope is not opened at all.
    if (secured === undefined || problem !== undefined) {
      return { form: 'unknown', kind: enveloped, document, reason: problem?.message ?? 'an empty envelope', findings }
    }
    return { form: 'enveloped-object', kind: enveloped, document, secured, findings }
  }
  const kind = kindOf(document)
  const base = { document, ...(kind && { kind }), findings: [] }
  const types = proofTypes(ownMember(document, 'proof'))
  if (embeddedMechanism(document) !== undefined)
    return { form: 'embedded', secured: { form: 'embedded', document }, ...base }
  if (types.length > 0) return { form: 'embedded', reason: types.join(', ').slice(0, 200), ...base }
  if (kind !== undefined) return { form: 'unsecured', ...base }
  return { form: 'unknown', reason: 'a JSON object that is neither a credential nor a presentation', ...base }
}
