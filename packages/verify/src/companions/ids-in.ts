import { isJsonObject, type JsonObject, type Limits } from '@gxkit/core'
import { recognise, unverifiedContent } from '@gxkit/credentials'

/** The ids that stand in a document, read without believing any of it. */
export interface IdsIn {
  /** Of things that the document states something of. */
  readonly describes: ReadonlySet<string>
  /** Of things that it names, whether it describes them or not. */
  readonly names: ReadonlySet<string>
}

/** Ids of one document that are looked at; a document with more of them answers nothing. */
const mostIds = 1_000

/**
 * Reads which things a credential describes and which ones it refers to, by their absolute IRIs. No proof is looked at: this
 * tells where to look, not what is true. A presentation or something unreadable has no ids.
 *
 * @param text a compact token, or JSON text
 * @example
 * idsIn('{"type":"VerifiableCredential","credentialSubject":{"id":"https://a.example/#s","name":"A"}}').describes.size // 1
 */
export function idsIn(text: string, options: { readonly limits?: Partial<Limits> } = {}): IdsIn {
  const [describes, names] = [new Set<string>(), new Set<string>()]
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isJsonObject(value)) return
    const { id = value['@id'], '@id': _id, type: _type, '@type': _types, '@context': _context, ...said } = value
    if (typeof id === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(id)) {
      names.add(id)
      if (Object.keys(said).length > 0) describes.add(id)
    }
    for (const member of Object.values(said)) visit(member)
  }
  const content = contentOf(text, options.limits)
  const claim = content?.vc
  visit([content?.credentialSubject, isJsonObject(claim) ? claim.credentialSubject : undefined])
  return names.size > mostIds ? { describes: new Set(), names: new Set() } : { describes, names }
}

function contentOf(text: string, limits: Partial<Limits> | undefined): JsonObject | undefined {
  const { secured, kind, document } = recognise(text, { source: '' })
  if (kind === 'presentation') return undefined
  return secured === undefined ? document : unverifiedContent(secured, limits === undefined ? {} : { limits })
}
