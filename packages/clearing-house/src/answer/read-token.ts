import { type Finding, finding } from '@gxkit/core'
import type { ServiceAnswer } from '../reach/ask.ts'
import { shown } from '../reach/shown.ts'
import { isPage } from './sentences.ts'

/** What tokens are served as: the names of ICAM, older ones that live services write, and no claim at all. */
const tokenTypes: ReadonlySet<string> = new Set([
  'application/vc+jwt',
  'application/vc+ld+jwt',
  'application/vc+ld+json+jwt',
  'application/jwt',
  'application/jose',
  'text/plain',
])
const jsonTypes: ReadonlySet<string> = new Set([
  'application/json',
  'application/ld+json',
  'application/vc+ld+json',
  'application/vc',
])

/** The credential in an answer of success, exactly as it came, or why there is none. */
export function readCredential(
  { text, mediaType, url }: ServiceAnswer,
  form: 'token' | 'json',
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const { host } = new URL(url)
  const refuse = (found: string) => ({
    ok: false as const,
    findings: [finding('clearing-house/unexpected-answer', { host, found })],
  })
  const trimmed = text.trim()
  if (trimmed === '') return refuse('nothing')
  if (isPage(text)) return refuse('a web page')
  if (!(form === 'token' ? tokenTypes : jsonTypes).has(mediaType)) {
    return refuse(mediaType === '' ? 'an answer without content type' : `the content type ${shown(mediaType, 60)}`)
  }
  const fits = form === 'token' ? /^[\w-]+\.[\w-]+\.[\w-]+$/.test(trimmed) : trimmed.startsWith('{')
  return fits ? { ok: true, text: trimmed } : refuse(`a text that is no ${form === 'token' ? 'token' : 'JSON object'}`)
}
