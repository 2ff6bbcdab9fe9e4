import { z } from 'zod'

const longest = 2048

/**
 * An id that a caller wants to see signed: an https address, a DID or a URN, without credentials, spaces and signs that turn
 * the writing. It is compared and stored, never fetched, never a path.
 */
export const claimedId: z.ZodType<string> = z
  .string('is missing')
  .max(longest, `is longer than ${longest} characters`)
  .refine(isClaimable, 'has to be an https:// address, a did: or a urn:')
  .meta({ format: 'uri', example: 'https://provider.example/gaia-x/vat' })

/** Whether a text is an id that may be signed. */
export function isClaimable(text: string): boolean {
  if (text.length > longest) return false
  if (!/^(?:https:\/\/|did:|urn:)[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/.test(text) || !URL.canParse(text))
    return false
  const { protocol, username, password, hostname } = new URL(text)
  if (protocol === 'https:') return hostname !== '' && username === '' && password === ''
  return protocol === 'did:' ? /^did:[a-z0-9]+:[^:]/.test(text) : /^urn:[a-z0-9][a-z0-9-]{0,31}:./i.test(text)
}
