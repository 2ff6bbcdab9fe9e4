import type { Secured } from '@gxkit/credentials'

/**
 * The text of a secured document, to store or to send: the token, or the JSON with the proof in it. `verify` and `present`
 * of a toolkit take this text as well.
 *
 * @param secured what `issue` or `present` gave
 * @example
 * securedText(secured).split('.').length // 3
 */
export function securedText(secured: Secured): string {
  return secured.form === 'enveloped' ? secured.token : JSON.stringify(secured.document)
}
