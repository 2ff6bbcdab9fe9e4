import type { JsonObject } from '@gxkit/core'
import type { Secured } from '@gxkit/credentials'

/** An unsecured credential as a file: indented for people, the same bytes for the same content. */
export function credentialFileText(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** A secured document as a file: a token as it is, JSON indented. */
export function securedFileText(secured: Secured): string {
  return secured.form === 'enveloped' ? `${secured.token}\n` : credentialFileText(secured.document)
}

/** The ending of the file of a secured document. */
export function securedEnding(secured: Secured): string {
  return secured.form === 'enveloped' ? '.jwt' : '.json'
}
