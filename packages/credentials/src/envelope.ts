import type { Finding, JsonObject, JsonPointer } from '@gxkit/core'
import { finding, joinPointer, ownMember } from '@gxkit/core'
import type { DocumentKind } from './credential.ts'
import { dataModelContexts } from './credential.ts'
import { describeValue } from './describe-value.ts'
import { idOf, typesOf } from './members.ts'
import type { EnvelopeMediaType, Secured } from './securing-mechanism.ts'

/** The types of the objects that carry a token (VCDM 2.0, section 4.13). */
export const envelopeTypes: Readonly<Record<string, DocumentKind>> = {
  EnvelopedVerifiableCredential: 'credential',
  EnvelopedVerifiablePresentation: 'presentation',
}

const current: Readonly<Record<DocumentKind, EnvelopeMediaType>> = {
  credential: 'application/vc+jwt',
  presentation: 'application/vp+jwt',
}

/** Media types of tokens, and what they carry; all but the first two stem from drafts. */
const mediaTypes: Readonly<Record<string, DocumentKind>> = {
  'application/vc+jwt': 'credential',
  'application/vp+jwt': 'presentation',
  'application/vc+ld+jwt': 'credential',
  'application/vp+ld+jwt': 'presentation',
  'application/vc+ld+json+jwt': 'credential',
  'application/vp+ld+json+jwt': 'presentation',
}
const members: ReadonlySet<string> = new Set(['@context', 'id', '@id', 'type', '@type'])

/** Wraps a token in the object that stands for it in JSON. */
export function toEnvelope(secured: Secured & { readonly form: 'enveloped' }): JsonObject {
  const isPresentation = secured.mediaType === current.presentation
  return {
    '@context': dataModelContexts['2.0'],
    id: `data:${secured.mediaType},${secured.token}`,
    type: isPresentation ? 'EnvelopedVerifiablePresentation' : 'EnvelopedVerifiableCredential',
  }
}

/** Tells whether an object stands for a token, and which kind of document that is. */
export function envelopeKind(document: JsonObject): DocumentKind | undefined {
  const type = typesOf(document).find((t) => typeof t === 'string' && Object.hasOwn(envelopeTypes, t))
  return typeof type === 'string' ? envelopeTypes[type] : undefined
}

/**
 * Takes the token out of an envelope. Only `data:` URLs of known media types are read, nothing is ever fetched; members
 * beside the token are refused, since no signature covers them.
 */
export function fromEnvelope(
  document: JsonObject,
  options: { readonly source: string; readonly pointer: JsonPointer },
): { readonly secured?: Secured & { readonly form: 'enveloped' }; readonly findings: readonly Finding[] } {
  const { source, pointer } = options
  const findings: Finding[] = []
  const place = (member?: string): { location: { source: string; pointer: JsonPointer } } => ({
    location: { source, pointer: member === undefined ? pointer : joinPointer(pointer, member) },
  })
  const extra = Object.keys(document).filter((key) => !members.has(key))
  if (extra.length > 0) {
    const names = extra.map((key) => JSON.stringify(key)).join(', ')
    findings.push(finding('credential/envelope-members', { members: names.slice(0, 200) }, place(extra[0])))
  }
  const refuse = (problem: string): { findings: Finding[] } => ({
    findings: [...findings, finding('credential/envelope-url', { problem }, place('id'))],
  })
  const id = idOf(document)
  if (id === undefined) return refuse(`it is ${describeValue(ownMember(document, 'id'))}`)
  const [, mediaType, parameters = '', separator, token] =
    /^data:([A-Za-z0-9!#$&^_.+-]+\/[A-Za-z0-9!#$&^_.+-]+)((?:;[A-Za-z0-9-]+(?:=[^;,]*)?)*)([,;])(.*)$/s.exec(id) ?? []
  if (mediaType === undefined || token === undefined) return refuse('it does not start with "data:" and a media type')
  if (parameters !== '') return refuse(`${parameters.slice(0, 60)} is not used here; the token stands in it as it is`)
  const name = mediaType.toLowerCase()
  const kind = Object.hasOwn(mediaTypes, name) ? mediaTypes[name] : undefined
  if (kind === undefined) return refuse(`the media type ${mediaType.slice(0, 60)} is not known`)
  if (separator === ';') findings.push(finding('credential/envelope-separator', {}, place('id')))
  if (name !== current[kind]) {
    findings.push(finding('credential/envelope-media-type', { mediaType: name, instead: current[kind] }, place('id')))
  }
  if (kind !== envelopeKind(document))
    return refuse(`its media type says that it is a ${kind}, its type says otherwise`)
  return { secured: { form: 'enveloped', mediaType: current[kind], token }, findings }
}
